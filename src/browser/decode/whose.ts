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
    if (at === 0 || !isWordPoint(mark.charCodeAt(0)) || !/[A-Za-z0-9]/.test(text.charAt(at - 1)))
      return true;
    at = text.indexOf(mark, at + 1);
  }
  return false;
}

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
  return (text, { from, to, firsts }) => {
    const scores = payloads.map(() => 0);
    for (const first of firsts) {
      const [start = 0, end = 0] = [from[first], to[first]];
      if (end - start > LONGEST_NAME) continue;
      const marks = byName.get(text.slice(start, end));
      if (marks === undefined) continue;
      for (const { place, weight } of marks) scores[place] = (scores[place] ?? 0) + weight;
    }
    const beginning = text.slice(0, BEGINNING);
    for (const [place, { texts }] of payloads.entries())
      for (const mark of texts)
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
