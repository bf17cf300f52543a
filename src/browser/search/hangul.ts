/** Hangul that is still being typed, as a regular expression: it looks through all titles at every key. */

/** 가, with which the whole syllables begin. */
export const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
/** Syllables with one initial and one vowel, and those with one initial. */
const OF_A_VOWEL = 28;
const OF_AN_INITIAL = 21 * OF_A_VOWEL;

/** The nineteen initials, in the order of Unicode. */
export const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
/** How many compound vowels begin with a vowel, by its place: ㅗ begins ㅘ ㅙ ㅚ. */
const COMPOUNDS_OF_VOWEL: Readonly<Record<number, number>> = { 8: 3, 13: 3, 18: 1 };
/** The finals, in the order of Unicode; a syllable without one has place 0. */
export const FINALS = 'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
/** Finals that take two keys. */
const PARTS: Readonly<Record<string, string>> = {
  ㄳ: 'ㄱㅅ',
  ㄵ: 'ㄴㅈ',
  ㄶ: 'ㄴㅎ',
  ㄺ: 'ㄹㄱ',
  ㄻ: 'ㄹㅁ',
  ㄼ: 'ㄹㅂ',
  ㄽ: 'ㄹㅅ',
  ㄾ: 'ㄹㅌ',
  ㄿ: 'ㄹㅍ',
  ㅀ: 'ㄹㅎ',
  ㅄ: 'ㅂㅅ',
};

/**
 * The keys of a consonant, one or two.
 * @example consonantToKeys('ㄳ') // 'ㄱㅅ'
 */
export const consonantToKeys = (consonant: string): string => PARTS[consonant] ?? consonant;

/**
 * The final of a whole syllable; empty where it has none.
 * @example syllableToFinal('광') // 'ㅇ'
 */
export const syllableToFinal = (syllable: string): string =>
  FINALS.charAt(((syllable.charCodeAt(0) - FIRST_SYLLABLE) % OF_A_VOWEL) - 1);

/** Whether a character is a whole Hangul syllable. */
export function isSyllable(character: string): boolean {
  const point = character.charCodeAt(0);
  return point >= FIRST_SYLLABLE && point <= LAST_SYLLABLE;
}

/** Whether a text holds something that is only half typed, or initials: ㅌㅅㅂㅋ, 광ㅈ, 하낭. */
export const isHalfTyped = (text: string): boolean =>
  /[ㄱ-ㅣ]/.test(text) || isSyllable(text.slice(-1));

const range = (from: number, count: number): string =>
  `${String.fromCharCode(from)}-${String.fromCharCode(from + count - 1)}`;

const syllablesOfInitial = (initial: string): string => {
  const place = INITIALS.indexOf(initial);
  return place < 0 ? '' : range(FIRST_SYLLABLE + place * OF_AN_INITIAL, OF_AN_INITIAL);
};

/** What a syllable may become while it is typed on. */
function syllableToPattern(syllable: string): string {
  const final = syllableToFinal(syllable);
  const place = (letter: string): number => FINALS.indexOf(letter) + 1;
  const open = syllable.charCodeAt(0) - (final === '' ? 0 : place(final));
  if (final === '') {
    const vowel = Math.floor(((open - FIRST_SYLLABLE) % OF_AN_INITIAL) / OF_A_VOWEL);
    return `[${range(open, OF_A_VOWEL * (1 + (COMPOUNDS_OF_VOWEL[vowel] ?? 0)))}]`;
  }
  const longer = Array.from(FINALS).filter((other) => consonantToKeys(other).startsWith(final));
  const whole = String.fromCharCode(...[final, ...longer].map((letter) => open + place(letter)));
  // The last final may belong to the next syllable: 하낭 on the way to 하나은.
  const [last = '', stays = ''] = Array.from(consonantToKeys(final)).toReversed();
  const rest = String.fromCharCode(open + (stays === '' ? 0 : place(stays)));
  return `(?:[${whole}]|${rest}[${syllablesOfInitial(last)}])`;
}

/**
 * The pattern of what a half-typed text may become: a lone consonant stands for any syllable that
 * begins with it, and the last syllable may still be on its way.
 * @param text a squashed text, so without punctuation and symbols
 * @example textToPattern('토ㅅㅂㅋ') // finds 토스뱅크
 * @example textToPattern('하낭') // finds 하나은 in 하나은행
 */
export function textToPattern(text: string): RegExp {
  const initials = Array.from(text, consonantToKeys).join('');
  const pattern = Array.from(initials, (character, index) => {
    if (/[ㄱ-ㅎ]/.test(character)) return `[${character}${syllablesOfInitial(character)}]`;
    // Nothing needs escaping: what has a meaning in a pattern is punctuation.
    return index === initials.length - 1 && isSyllable(character)
      ? syllableToPattern(character)
      : character;
  });
  return new RegExp(pattern.join(''), 'g');
}
