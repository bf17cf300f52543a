import { en } from './en.ts';
import { ko, type Strings } from './ko.ts';
import { LANGUAGES, type Locale } from './locales.ts';
import { toPseudo } from './pseudo.ts';

const WORDS: Record<Locale, Strings> = { ko, en };

// `PSEUDO_LOCALE=on` shows which words of a page come from here, and which from nowhere.
const STRINGS = process.env.PSEUDO_LOCALE === 'on' ? toPseudo(WORDS) : WORDS;

/**
 * The words of the site in a language.
 * @example localeToStrings('en').code // 'Code'
 */
export function localeToStrings(locale: Locale): Strings {
  return STRINGS[locale];
}

/**
 * What a language is called in another one, as at the head of a column.
 * @example localeToLabel('ko', 'en') // 'Korean'
 */
export const localeToLabel = (of: Locale, locale: Locale): string =>
  localeToStrings(locale).languages[of] ?? LANGUAGES[of].name;

/**
 * What a code of a kind is called where one stands alone; the id of the kind until the language has a word.
 * @example kindToLabel('card', 'en') // 'Card code'
 */
export function kindToLabel(kind: string, locale: Locale): string {
  const labels: Readonly<Partial<Record<string, string>>> = localeToStrings(locale).kindLabels;
  return labels[kind] ?? kind;
}
