import { KIND_IDS, type KindId } from '../kind-list.ts';
import { codeToKind } from '../kinds/index.ts';
import { codebookToCrosswalkTables } from '../model/crosswalk.ts';
import { tableOf, type Codebook } from '../model/codebook.ts';
import type { DecoderRules } from '../shared/files/decoder.ts';

/** The codes of a system of the crosswalk with ours; a former code of an institution is none. */
function systemToOurs(codebook: Codebook, id: string | null): Record<string, string> | null {
  if (id === null) return null;
  const all = codebookToCrosswalkTables(codebook).flatMap(({ rows }) =>
    rows.flatMap(({ own, cells }) =>
      cells.flat().map(({ system, code, former }) => ({ own, system, code, former })),
    ),
  );
  return Object.fromEntries(
    all
      .filter(({ system, former }) => system.id === id && !former)
      .map(({ own, code }) => [code, own.code]),
  );
}

/** The other names of the institutions that have codes. */
function codebookToInstitutions(codebook: Codebook): string[] {
  const found = KIND_IDS.flatMap((kind) => tableOf(codebook, kind).codes).map((code) =>
    codeToKind(code).find(code),
  );
  const names = found.flatMap(({ institution, texts, aliases }) =>
    institution === null ? [] : [...texts.flatMap((text) => Object.values(text)), ...aliases],
  );
  return [...new Set(names)];
}

/** What the decoder reads in a message beside the codes. */
export function codebookToDecoderRules(codebook: Codebook): DecoderRules {
  const { decoder, fields, harmless } = codebook;
  const { authentication, objects, marks, statuses, successes, likelier } = decoder;
  const { either, secretParts, plain, shown, fillers } = decoder;
  const { http, ...tells } = decoder.fields;
  const carrying = KIND_IDS.flatMap((kind): [KindId, string[]][] => {
    const ids = [...fields.values()].filter((field) => field.kind === kind).map(({ id }) => id);
    // Logs have names of their own for an HTTP status.
    const other = decoder.names.flatMap((entry) => (entry.kind === kind ? entry.names : []));
    const names = [...ids, ...(kind === 'http' ? http : []), ...other];
    return names.length === 0 ? [] : [[kind, names]];
  });
  return {
    codes: Object.fromEntries(carrying),
    tells,
    either,
    secretParts,
    plain,
    shown,
    fillers,
    words: [...new Set(harmless.words.flat())],
    endings: harmless.endings,
    institutions: codebookToInstitutions(codebook),
    payloads: codebook.payloads.map(
      ({ id, title, own, kin, fields: names, hints, texts, card, bank }) => ({
        id,
        title,
        own,
        isKin: kin,
        fields: names,
        hints,
        texts,
        card: systemToOurs(codebook, card),
        bank: systemToOurs(codebook, bank),
      }),
    ),
    objects: objects.map(({ name, kind }) => [name, kind] as const),
    authentication,
    marks,
    reasons: Object.fromEntries(
      tableOf(codebook, 'http').codes.map(({ code, reason }) => [code, reason]),
    ),
    statuses: Object.fromEntries(statuses.map(({ status, means }) => [status, means])),
    successes: Object.fromEntries(
      successes.flatMap(({ means, codes }) => codes.map((code) => [code, means])),
    ),
    likelier: likelier.map(({ hint, domains }) => [hint, domains] as const),
  };
}
