import type { PayloadMarks } from '../../shared/files/decoder.ts';
import { isWordPoint, type Words } from './lex.ts';

/** Whose a text looks like. */
export interface Whose {
  /** The system; null where nothing tells. */
  system: PayloadMarks | null;
  /** How much speaks for NICEPAY, beside the result code itself. */
  own: number;
}

/** How much each mark says. */
const FIELD = 3;
const HINT = 1;
const TEXT = 3;
/** Less says nothing. */
const ENOUGH = 3;
/** How much of a long text is searched for hosts and messages (characters). */
const BEGINNING = 200_000;

/** Longer names are none (characters). */
const LONGEST_NAME = 40;

/** Judges whose a text is, by the names and the texts in it. */
export type Judge = (text: string, words: Words) => Whose;

/** Whether a mark stands in a text and does not begin within a longer word. */
function holds(text: string, mark: string): boolean {
  for (let at = text.indexOf(mark), tries = 0; at >= 0 && tries < 50; tries += 1) {
    if (at === 0 || !isWordPoint(mark.charCodeAt(0)) || !isLetter(text.charCodeAt(at - 1)))
      return true;
    at = text.indexOf(mark, at + 1);
  }
  return false;
}

/** A letter or a digit of ASCII. */
const isLetter = (point: number): boolean => point < 128 && point !== 95 && isWordPoint(point);

/** A text by which a system is known, by the first word in it. */
interface TextMark {
  place: number;
  mark: string;
  /** The first word in it: `api` of `api.example.com`. */
  first: string;
}

/** The two characters with which a word begins, as a number. */
const toPair = (text: string, at: number): number =>
  (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/** The marks whose first word stands in a text, at the beginning of a word or of a part of one. */
function marksIn(
  text: string,
  { from, to, firsts }: Words,
  marks: ReadonlyMap<number, readonly TextMark[]>,
): Set<TextMark> {
  const found = new Set<TextMark>();
  for (const word of firsts) {
    const [start = 0, end = 0] = [from[word], to[word]];
    if (start > BEGINNING) break;
    for (let at = start; at + 1 < end; at += 1) {
      if (at > start && isLetter(text.charCodeAt(at - 1))) continue;
      for (const mark of marks.get(toPair(text, at)) ?? NONE)
        if (text.startsWith(mark.first, at)) found.add(mark);
    }
  }
  return found;
}

const NONE: readonly TextMark[] = [];

/** Makes the judge of the systems that the content names. */
export function payloadsToJudge(payloads: readonly PayloadMarks[]): Judge {
  const byName = new Map<string, { place: number; weight: number }[]>();
  const add = (name: string, place: number, weight: number): void => {
    byName.set(name, [...(byName.get(name) ?? []), { place, weight }]);
  };
  for (const [place, { fields, hints }] of payloads.entries()) {
    for (const name of fields) add(name, place, FIELD);
    for (const name of hints) add(name, place, HINT);
  }
  const textMarks = new Map<number, TextMark[]>();
  for (const [place, { texts }] of payloads.entries())
    for (const mark of texts) {
      const first = /[\w가-힣]+/.exec(mark)?.[0] ?? mark;
      const pair = toPair(first, 0);
      textMarks.set(pair, [...(textMarks.get(pair) ?? []), { place, mark, first }]);
    }
  return (text, words) => {
    const { from, to, firsts } = words;
    const scores = payloads.map(() => 0);
    for (const first of firsts) {
      const [start = 0, end = 0] = [from[first], to[first]];
      if (end - start > LONGEST_NAME) continue;
      const marks = byName.get(text.slice(start, end));
      if (marks === undefined) continue;
      for (const { place, weight } of marks) scores[place] = (scores[place] ?? 0) + weight;
    }
    const beginning = text.slice(0, BEGINNING);
    for (const { place, mark } of marksIn(text, words, textMarks))
      if (holds(beginning, mark)) scores[place] = (scores[place] ?? 0) + TEXT;
    let own = 0;
    let best: { place: number; score: number } | null = null;
    for (const [place, score] of scores.entries()) {
      if (payloads[place]?.own === true) own = Math.max(own, score);
      if (score >= ENOUGH && score > (best?.score ?? 0)) best = { place, score };
    }
    return { system: payloads[best?.place ?? -1] ?? null, own };
  };
}
