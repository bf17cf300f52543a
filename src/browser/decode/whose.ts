import type { PayloadMarks } from '../../shared/files/decoder.ts';
import { isWordPoint, type Words } from './lex.ts';

/** Whose a text looks like. */
export interface Whose {
  /** The system; null where nothing tells. */
  system: PayloadMarks | null;
  /** How much speaks for NICEPAY, beside the result code itself. */
  own: number;
  /** Whether only a name in the text tells, or the record before: a code with its own message says more. */
  isWeak: boolean;
}

/** Whose a text looks like, and whose its parts. */
export interface Judged {
  whole: Whose;
  /** Whose the record is that holds a place; one of a text of several systems may be of another. */
  inRecords: (records: readonly number[]) => (at: number) => Whose;
}

/** How much each mark says. */
const FIELD = 3;
const HINT = 1;
const TEXT = 3;
/** A beginning of names or numbers, as numbers of orders have them, too. */
const PREFIX = /^\w{2,4}_$/;
/** Less says nothing. */
const ENOUGH = 3;
/** How much of a long text is searched for hosts and messages (characters). */
const BEGINNING = 200_000;

/** Longer names are none (characters). */
const LONGEST_NAME = 40;

/** Judges whose a text is, by the names and the texts in it. */
export type Judge = (text: string, words: Words) => Judged;

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
  weight: number;
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
  const isMarkStart = new Uint8Array(65_536);
  for (const pair of marks.keys()) isMarkStart[pair >>> 16] = 1;
  for (const word of firsts) {
    const [start = 0, end = 0] = [from[word], to[word]];
    if (start > BEGINNING) break;
    for (let at = start; at + 1 < end; at += 1) {
      // Within a word only what follows a part of it.
      if (at > start && isLetter(text.charCodeAt(at - 1))) continue;
      if (isMarkStart[text.charCodeAt(at)] === 0) continue;
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
      const weight = PREFIX.test(mark) ? HINT : TEXT;
      textMarks.set(pair, [...(textMarks.get(pair) ?? []), { place, mark, first, weight }]);
    }
  const addName = (scores: Scores, text: string, from: number, to: number): void => {
    if (to - from > LONGEST_NAME) return;
    for (const { place, weight } of byName.get(text.slice(from, to)) ?? [])
      scores.names[place] = (scores.names[place] ?? 0) + weight;
  };
  const addTexts = (scores: Scores, text: string, marks: Iterable<TextMark>): void => {
    for (const { place, mark, weight } of marks)
      if (holds(text, mark)) scores.texts[place] = (scores.texts[place] ?? 0) + weight;
  };
  const toWhose = ({ names, texts }: Scores): Whose => {
    let own = 0;
    let best: { place: number; score: number } | null = null;
    for (const [place, { own: isOwn }] of payloads.entries()) {
      const score = (names[place] ?? 0) + (texts[place] ?? 0);
      if (isOwn) own = Math.max(own, score);
      if (score >= ENOUGH && score > (best?.score ?? 0)) best = { place, score };
    }
    const place = best?.place ?? -1;
    return { system: payloads[place] ?? null, own, isWeak: (names[place] ?? 0) < ENOUGH };
  };
  /** Whether marks of more than one system stand in a text, those of NICEPAY being one. */
  const isMixed = ({ names, texts }: Scores): boolean => {
    const told = payloads.filter((_, place) => (names[place] ?? 0) + (texts[place] ?? 0) >= ENOUGH);
    const foreign = told.filter(({ own }) => !own).length;
    return foreign > 1 || (foreign === 1 && told.length > 1);
  };
  return (text, words) => {
    const scores = toScores();
    const { from, to, firsts } = words;
    for (const first of firsts) addName(scores, text, from[first] ?? 0, to[first] ?? 0);
    const marks = [...marksIn(text, words, textMarks)];
    addTexts(scores, text.slice(0, BEGINNING), marks);
    const whole = toWhose(scores);
    return {
      whole,
      inRecords: (records) => {
        const isOfMany = isMixed(scores);
        const isOfOther = whole.system !== null && !whole.system.own;
        if (records.length < 2 || (!isOfMany && !isOfOther)) return () => whole;
        const ofRecords: Whose[] = [];
        let word = 0;
        for (const [record, start] of records.entries()) {
          const end = records[record + 1] ?? text.length;
          const own = toScores();
          const seen = new Set<number>();
          for (; word < words.count && (from[word] ?? 0) < end; word += 1) {
            const id = words.ids[word] ?? 0;
            if (seen.has(id)) continue;
            seen.add(id);
            addName(own, text, from[word] ?? 0, to[word] ?? 0);
          }
          addTexts(own, text.slice(start, end), marks);
          const judged = toWhose(own);
          // What a record does not tell, the one before does, or the whole.
          const before = isOfMany ? ofRecords.at(-1) : whole;
          const isTold = judged.system !== null || before === undefined;
          ofRecords.push(isTold ? judged : { ...before, own: judged.own, isWeak: true });
        }
        return (at) => ofRecords[recordAt(records, at)] ?? whole;
      },
    };
  };
}

/** How much speaks for each system. */
interface Scores {
  names: number[];
  texts: number[];
}

const toScores = (): Scores => ({ names: [], texts: [] });

/** The record that holds a place. */
function recordAt(records: readonly number[], at: number): number {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((records[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
