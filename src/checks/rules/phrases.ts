import type { Phrases } from '../../schemas/phrases.ts';

/** The languages of the content, as a sentence about a mistake names them. */
export const LANGUAGES = [
  ['ko', 'Korean'],
  ['en', 'English'],
] as const;

/**
 * The first of the phrases that a text has, in upper or lower case; undefined where it has none.
 * @example findPhrase('Please try again.', ['Try again']) // 'Try again'
 */
export const findPhrase = (text: string, phrases: readonly string[]): string | undefined =>
  phrases.find((phrase) => text.toLowerCase().includes(phrase.toLowerCase()));

/** The phrases of a list in a language, of all entries of `content/phrases.yaml`. */
export const phrasesOf = (
  phrases: readonly Phrases[],
  list: Exclude<keyof Phrases, 'id'>,
  locale: 'ko' | 'en',
): string[] => phrases.flatMap((entry) => entry[list][locale]);
