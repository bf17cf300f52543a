import type { Locale } from '../../i18n/locales.ts';
import type { Phrases } from '../../schemas/phrases.ts';

/**
 * The first of the phrases that a text has, in upper or lower case; undefined where it has none.
 * @example findPhrase('Please try again.', ['Try again']) // 'Try again'
 */
export function findPhrase(text: string, phrases: readonly string[]): string | undefined {
  const lower = text.toLowerCase();
  return phrases.find((phrase) => lower.includes(phrase.toLowerCase()));
}

/** Lists that were asked for before: rules ask for the same one at every row. */
const known = new WeakMap<readonly Phrases[], Map<string, readonly string[]>>();

/** The phrases of a list in a language, of all entries of `content/phrases.yaml`. */
export function phrasesOf(
  phrases: readonly Phrases[],
  list: Exclude<keyof Phrases, 'id'>,
  locale: Locale,
): readonly string[] {
  const lists = known.get(phrases) ?? new Map<string, readonly string[]>();
  known.set(phrases, lists);
  const key = `${list} ${locale}`;
  const found = lists.get(key) ?? phrases.flatMap((entry) => entry[list][locale]);
  lists.set(key, found);
  return found;
}
