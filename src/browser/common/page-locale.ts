import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../i18n/locales.ts';

/** The language of the page that a script runs on. */
export const pageLocale = (): Locale =>
  LOCALES.find((locale) => locale === document.documentElement.lang) ?? DEFAULT_LOCALE;
