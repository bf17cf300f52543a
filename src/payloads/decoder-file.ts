import { LOCALES } from '../i18n/locales.ts';
import { KIND_IDS, type KindId } from '../kind-list.ts';
import type { Answer, DecodedTable, DecoderFile, Names } from '../shared/files/decoder.ts';
import { codeToKind, type Code } from '../kinds/index.ts';
import { tableOf, type Codebook } from '../model/codebook.ts';
import { codebookToDecoderRules } from './decoder-rules.ts';

/** The codes as the decoder reads them; answers that several codes share travel once. */
export function codebookToDecoderFile(codebook: Codebook): DecoderFile {
  const places = new Map<string, number>();
  const answers: Answer[] = [];
  const toPlace = (id: string, answer: Answer): number => {
    const known = places.get(id);
    if (known !== undefined) return known;
    places.set(id, answers.push(answer) - 1);
    return answers.length - 1;
  };
  const toMeanings = (code: Code): DecodedTable[number][1] =>
    codeToKind(code)
      .decode(code)
      .map(({ text, response }) => {
        const names = LOCALES.map((locale) => text[locale]) as unknown as Names;
        if (response === null) return names;
        const { domain, outcome, remedy, money } = response;
        const { id, actor, retry, advice, buyerMessage } = remedy;
        const place = toPlace([id, ...Object.values(money)].join(), {
          actor,
          retry,
          advice,
          buyer: buyerMessage,
          ...money,
        });
        return [...names, domain, outcome, place];
      });
  const toTable = (kind: KindId): DecodedTable =>
    tableOf(codebook, kind).codes.map((code) => [code.code, toMeanings(code)]);
  const rules = codebookToDecoderRules(codebook);
  // A table that no field and no object of a message carries does not travel.
  const carried = new Set<string>([
    ...Object.keys(rules.codes),
    ...rules.objects.map(([, kind]) => kind),
  ]);
  const tables = Object.fromEntries(
    KIND_IDS.filter((kind) => carried.has(kind)).map((kind) => [kind, toTable(kind)]),
  );
  return { rules, answers, tables };
}
