import { INITIALS } from './hangul.ts';

/** Longer queries are cut: nobody types more, and nothing is gained by matching it. */
export const LONGEST_QUERY = 120;

/** What is left out when two texts are compared: blanks, punctuation, brackets, quotes, controls. */
const IGNORED = /[\s\p{P}\p{S}\p{C}]/u;

/** Full-width Latin, as Korean and Japanese keyboards can type it: ＫＢ. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
/** Initials of decomposed Hangul that have no vowel to be composed with. */
const LONE_INITIALS = /[\u1100-\u1112]/g;

/**
 * A query as it is worked with: composed, in lower case, one blank between words, cut.
 * Applying it twice changes nothing.
 * @example normaliseQuery('  ＫＢ  국민 ') // 'kb 국민'
 */
export function normaliseQuery(query: string): string {
  // NFKC would do the widths, but it also takes the initials of ㅌㅅㅂㅋ for decomposed syllables.
  return query
    .slice(0, LONGEST_QUERY * 4)
    .toWellFormed()
    .normalize('NFC')
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(LONE_INITIALS, (jamo) => INITIALS.charAt(jamo.charCodeAt(0) - 0x1100))
    .replace(/\p{C}/gu, ' ')
    .toLowerCase()
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_QUERY)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}

/** A text without what is ignored, and where each of its characters stood. */
export interface Squashed {
  text: string;
  /** For each character its index in the original text. */
  places: readonly number[];
}

/**
 * A text reduced to what is compared: lower case, no blanks, hyphens, dots or brackets.
 * @example squash('하나(외환)').text // '하나외환'
 */
export function squash(original: string): Squashed {
  let text = '';
  const places: number[] = [];
  for (let index = 0; index < original.length; index += 1) {
    const character = original.charAt(index);
    if (IGNORED.test(character)) continue;
    // Lower case may be longer than upper case (İ); one character keeps the places right.
    text += character.toLowerCase().charAt(0);
    places.push(index);
  }
  return { text, places };
}

/** A part of a text that matched: first index, and the index after the last. */
export type Range = readonly [from: number, to: number];

/**
 * A range of a squashed text as one of the original.
 * @example rangeToOriginal(squash('토스 뱅크'), [1, 3]) // [1, 4]
 */
export function rangeToOriginal(squashed: Squashed, [from, to]: Range): Range {
  const first = squashed.places[from] ?? 0;
  const last = squashed.places[to - 1] ?? first;
  return [first, last + 1];
}
