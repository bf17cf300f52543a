import { INITIALS } from './hangul.ts';

/** Longer queries are cut: nobody types more, and nothing is gained by matching it. */
export const LONGEST_QUERY = 120;

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
