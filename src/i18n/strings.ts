import { en } from './en.ts';
import { ko, type Strings } from './ko.ts';
import type { Locale } from './locales.ts';

const STRINGS: Record<Locale, Strings> = { ko, en };

/**
 * The words of the site in a language.
 * @example localeToStrings('en').code // 'Code'
 */
export function localeToStrings(locale: Locale): Strings {
  return STRINGS[locale];
}
