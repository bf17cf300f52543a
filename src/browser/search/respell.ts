import { squash } from '../../shared/squash.ts';
import type { Term } from '../../shared/terms.ts';
import { textToKeys } from './keys.ts';
import { isOneSlip } from './slip.ts';

/** Shorter words are not guessed at: too much is one slip away from them. */
const FEWEST_SYLLABLES = 3;
const FEWEST_LETTERS = 5;

const HANGUL = /^[가-힣]+$/;
const LATIN = /^[a-z]+$/;

const isLong = (word: string): boolean =>
  HANGUL.test(word)
    ? word.length >= FEWEST_SYLLABLES
    : LATIN.test(word) && word.length >= FEWEST_LETTERS;

/**
 * Makes what mends the words of a query that say nothing and are one slip of the finger away from a
 * word of the lexicon; what follows a Korean word stays behind it.
 * @example createRespelling(['유효기간'])('유효기관이 틀림', terms) // '유효기간이 틀림'
 */
export function createRespelling(
  words: readonly string[],
): (query: string, unknown: readonly Term[]) => string {
  /** The words by the key that they begin with; made when first asked. */
  let byKey: Map<string, { word: string; keys: string }[]> | null = null;
  const toNear = (part: string): string | undefined => {
    byKey ??= Map.groupBy(
      words
        .map((text) => squash(text).text)
        .filter(isLong)
        .map((word) => ({ word, keys: textToKeys(word) })),
      ({ keys }) => keys.charAt(0),
    );
    const keys = textToKeys(part);
    return byKey.get(keys.charAt(0))?.find((known) => isOneSlip(keys, known.keys))?.word;
  };
  /** A word as it was meant; null where nothing is near. */
  const mend = (word: string): string | null => {
    const isKorean = HANGUL.test(word);
    for (let end = word.length; isLong(word.slice(0, end)); end -= 1) {
      const near = toNear(word.slice(0, end));
      if (near !== undefined) return near + word.slice(end);
      // What follows an English word belongs to it.
      if (!isKorean) return null;
    }
    return null;
  };
  return (query, unknown) => {
    let text = query;
    for (const { range } of unknown.toSorted((a, b) => b.range[0] - a.range[0])) {
      const meant = mend(query.slice(...range));
      if (meant !== null) text = text.slice(0, range[0]) + meant + text.slice(range[1]);
    }
    return text;
  };
}
