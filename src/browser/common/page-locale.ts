import { DEFAULT_LOCALE, keyToLocale, type Locale } from '../../i18n/locales.ts';

/** The language of the page that a script runs on. */
export const pageLocale = (): Locale =>
  keyToLocale(document.documentElement.lang) ?? DEFAULT_LOCALE;
