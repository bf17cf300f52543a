import type { Answer, DecoderFile } from '../shared/files/decoder.ts';
import type { Code, Codebook } from '../model/codebook.ts';
import { lookUp } from '../model/codebook.ts';
import { codebookToDecoderRules } from './decoder-rules.ts';

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
  const toMeanings = (code: Code): Table[number][1] => {
    if (code.kind === 'http') return [[code.description.ko, code.description.en]];
    if (code.kind === 'card' || code.kind === 'bank') return [[code.name.ko, code.name.en]];
    if (code.kind === 'js-sdk') return [[code.message.ko, code.message.en]];
    return code.meanings.map(({ message, domain, outcome, remedy }) => {
      const { id, actor, retry, advice } = remedy;
      return [message.ko, message.en, domain.id, outcome, toPlace(id, { actor, retry, advice })];
    });
  };
  const toTable = (kind: 'http' | 'card' | 'bank' | 'response'): Table =>
    lookUp(codebook.tables, kind).codes.map((code) => [code.code, toMeanings(code)]);
  const tables = {
    http: toTable('http'),
    card: toTable('card'),
    bank: toTable('bank'),
    response: toTable('response'),
  };
  return { rules: codebookToDecoderRules(codebook), answers, tables };
}
