import type { Answer, DecoderFile } from '../browser/decode/codes.ts';
import { codeToKind, type Code } from '../kinds/index.ts';
import { tableOf, type Codebook } from '../model/codebook.ts';

type Table = DecoderFile['tables']['card'];

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
  const toMeanings = (code: Code): Table[number][1] =>
    codeToKind(code)
      .decode(code)
      .map(({ text: { ko, en }, response }) => {
        if (response === null) return [ko, en];
        const { domain, outcome, remedy, money } = response;
        const { id, actor, retry, advice } = remedy;
        const place = toPlace([id, ...Object.values(money)].join(), {
          actor,
          retry,
          advice,
          ...money,
        });
        return [ko, en, domain, outcome, place];
      });
  const toTable = (kind: keyof DecoderFile['tables']): Table =>
    tableOf(codebook, kind).codes.map((code) => [code.code, toMeanings(code)]);
  const tables = {
    http: toTable('http'),
    card: toTable('card'),
    bank: toTable('bank'),
    response: toTable('response'),
  };
  return { answers, tables };
}
