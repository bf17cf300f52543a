/** Hangul as the keys that type it, for what a hand got wrong. */
import {
  consonantToKeys,
  FIRST_SYLLABLE,
  INITIALS,
  isSyllable,
  syllableToFinal,
} from './hangul.ts';

const VOWELS = 21;
const FINALS = 28;

/** The vowels as the keys that make them, in the order of Unicode. */
const VOWEL = 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(
  ' ',
);
/**
 * The keys that type a character; any other character is its own key.
 * @example characterToKeys('광') // 'ㄱㅗㅏㅇ'
 */
export function characterToKeys(character: string): string {
  if (!isSyllable(character)) return consonantToKeys(character);
  const index = character.charCodeAt(0) - FIRST_SYLLABLE;
  const initial = INITIALS.charAt(Math.floor(index / (VOWELS * FINALS)));
  const vowel = VOWEL[Math.floor(index / FINALS) % VOWELS] ?? '';
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
