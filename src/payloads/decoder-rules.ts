import { KIND_IDS, type KindId } from '../kind-list.ts';
import type { Codebook } from '../model/codebook.ts';
import type { DecoderRules } from '../shared/files/decoder.ts';

/** What the decoder reads in a message beside the codes. */
export function codebookToDecoderRules({ decoder, fields }: Codebook): DecoderRules {
  const { authentication, objects, marks, statuses, successes, likelier } = decoder;
  const { http, ...tells } = decoder.fields;
  const carrying = KIND_IDS.flatMap((kind): [KindId, string[]][] => {
    const ids = [...fields.values()].filter((field) => field.kind === kind).map(({ id }) => id);
    // Logs have names of their own for an HTTP status.
    const names = kind === 'http' ? [...ids, ...http] : ids;
    return names.length === 0 ? [] : [[kind, names]];
  });
  return {
    codes: Object.fromEntries(carrying),
    tells,
    objects: objects.map(({ name, kind }) => [name, kind] as const),
    authentication,
    marks,
    statuses: Object.fromEntries(statuses.map(({ status, means }) => [status, means])),
    successes: Object.fromEntries(
      successes.flatMap(({ means, codes }) => codes.map((code) => [code, means])),
    ),
    likelier: likelier.map(({ hint, domains }) => [hint, domains] as const),
  };
}
