/** The Korean keyboard layout of two sets, and Latin letters on the same keys. */
import { consonantToKeys, FINALS, FIRST_SYLLABLE, INITIALS } from './hangul.ts';
import { textToKeys, VOWELS } from './keys.ts';

/** What the keys from a to z type. */
const LETTERS = 'ㅁㅠㅊㅇㄷㄹㅎㅗㅑㅓㅏㅣㅡㅜㅐㅔㅂㄱㄴㅅㅕㅍㅈㅌㅛㅋ';
/** What some of them type with the shift key. */
const SHIFTED: Readonly<Record<string, string>> = {
  ㄲ: 'ㄱ',
  ㄸ: 'ㄷ',
  ㅃ: 'ㅂ',
  ㅆ: 'ㅅ',
  ㅉ: 'ㅈ',
  ㅒ: 'ㅐ',
  ㅖ: 'ㅔ',
};
const FIRST_LETTER = 'a'.charCodeAt(0);

/** The finals by their keys. */
const FINAL_KEYS = Array.from(FINALS, consonantToKeys);
/** What the keys of a syllable are: one initial, one vowel, and a final that no vowel follows. */
const SYLLABLE = new RegExp(
  `([ㄱ-ㅎ])(${longestFirst(VOWELS)})(?:(${longestFirst(FINAL_KEYS)})(?![ㅏ-ㅣ]))?`,
  'g',
);

/** Texts as alternatives of a pattern. */
function longestFirst(texts: readonly string[]): string {
  return texts.toSorted((a, b) => b.length - a.length).join('|');
}

/** Letters as syllables, as far as they are some. @example lettersToHangul('ㅎㅕㄴㄷㅐ') // '현대' */
const lettersToHangul = (letters: string): string =>
  letters.replace(SYLLABLE, (_, initial: string, vowel: string, final: string | undefined) =>
    String.fromCharCode(
      FIRST_SYLLABLE +
        (INITIALS.indexOf(initial) * VOWELS.length + VOWELS.indexOf(vowel)) * (FINALS.length + 1) +
        FINAL_KEYS.indexOf(final ?? '') +
        1,
    ),
  );

/**
 * What the same keys type in the other keyboard layout; null when nothing sensible comes of it.
 * @example otherLayout('guseo') // '현대'
 * @example otherLayout('재ㅐ갸') // 'woori'
 */
export function otherLayout(query: string): string | null {
  if (/[ㄱ-ㅣ가-힣]/.test(query)) {
    const latin = Array.from(textToKeys(query), (letter) => {
      const key = LETTERS.indexOf(SHIFTED[letter] ?? letter);
      return key < 0 ? letter : String.fromCharCode(FIRST_LETTER + key);
    }).join('');
    return /^[\x20-\x7e]+$/.test(latin) ? latin : null;
  }
  if (!/^[a-z\s]+$/.test(query) || query.length < 3) return null;
  const hangul = lettersToHangul(
    query.replace(/[a-z]/g, (key) => LETTERS.charAt(key.charCodeAt(0) - FIRST_LETTER)),
  );
  // Vowels that no consonant carries are no Korean that anybody meant.
  return /[ㅏ-ㅣ]/.test(hangul) || !/[가-힣]/.test(hangul) ? null : hangul;
}
