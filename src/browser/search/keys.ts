/** Hangul as the keys that type it, for what a hand got wrong. */
import {
  consonantToKeys,
  FINALS,
  FIRST_SYLLABLE,
  INITIALS,
  isSyllable,
  syllableToFinal,
} from './hangul.ts';

/** How many finals a syllable may have, none among them. */
const PLACES = FINALS.length + 1;

/** ㅏ, with which the vowels begin that stand alone. */
const FIRST_VOWEL = 0x314f;

/** The vowels as the keys that make them, in the order of Unicode. */
export const VOWELS =
  'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(' ');

/**
 * The keys that type a character; any other character is its own key.
 * @example characterToKeys('광') // 'ㄱㅗㅏㅇ'
 */
export function characterToKeys(character: string): string {
  if (!isSyllable(character))
    return VOWELS[character.charCodeAt(0) - FIRST_VOWEL] ?? consonantToKeys(character);
  const index = character.charCodeAt(0) - FIRST_SYLLABLE;
  const initial = INITIALS.charAt(Math.floor(index / (VOWELS.length * PLACES)));
  const vowel = VOWELS[Math.floor(index / PLACES) % VOWELS.length] ?? '';
  return initial + vowel + consonantToKeys(syllableToFinal(character));
}

/**
 * The keys that type a text.
 * @example textToKeys('하낭') // 'ㅎㅏㄴㅏㅇ'
 */
export function textToKeys(text: string): string {
  let keys = '';
  for (const character of text) keys += characterToKeys(character);
  return keys;
}
