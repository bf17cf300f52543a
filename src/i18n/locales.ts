/** The languages of the site; the first is the default and has no prefix in addresses. */
export const LOCALES = ['ko', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = LOCALES[0];

/** How each language calls itself. */
export const LOCALE_NAMES: Record<Locale, string> = { ko: '한국어', en: 'English' };

/**
 * The locale that a route parameter stands for; no parameter is the default locale.
 * @throws Error when the parameter names no locale of the site.
 * @example paramToLocale(undefined) // 'ko'
 */
export function paramToLocale(param: string | undefined): Locale {
  const locale = LOCALES.find((candidate) => candidate === (param ?? DEFAULT_LOCALE));
  if (locale === undefined) throw new Error(`"${String(param)}" is no locale of this site.`);
  return locale;
}

/**
 * The route parameter of a locale: `undefined` for the default one.
 * @example localeToParam('en') // 'en'
 */
export function localeToParam(locale: Locale): string | undefined {
  return locale === DEFAULT_LOCALE ? undefined : locale;
}

/**
 * The other language of the site.
 * @example otherLocale('ko') // 'en'
 */
export function otherLocale(locale: Locale): Locale {
  return locale === 'ko' ? 'en' : 'ko';
}
