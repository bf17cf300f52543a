/** The languages of the site; the first is the default and has no prefix in addresses. */
export const LOCALES = ['ko', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = LOCALES[0];

/** The language of the manuals and of what the API sends; all others render it. */
export const ORIGINAL = 'ko' satisfies Locale;

/** Something in every language of the site. */
export type LocaleMap<Value> = Record<Locale, Value>;

/** Something that is known in Korean, and perhaps in other languages. */
export type OriginalMap<Value> = Record<typeof ORIGINAL, Value> &
  Record<Exclude<Locale, typeof ORIGINAL>, Value | null>;

/** What the site knows of a language beside its words. */
export interface Language {
  /** How it calls itself. */
  name: string;
  /** How a sentence about a mistake calls it. */
  inEnglish: string;
  /** How it is called where a page is shared. */
  openGraph: string;
  /** The letters and digits that its texts may hold. */
  letters: RegExp;
  /** Whether its texts may hold Hangul. */
  hasHangul: boolean;
  /** The longest name that is shown in the large letters of a code page. */
  longestTitle: number;
  /** A number with a unit of a limit, as the language writes it. A year such as 2026 is a date. */
  limit: RegExp;
}

/** Each language of the site. */
export const LANGUAGES: LocaleMap<Language> = {
  ko: {
    name: '한국어',
    inEnglish: 'Korean',
    openGraph: 'ko_KR',
    letters: /[0-9\p{Script=Hangul}\p{Script=Latin}\p{Script=Han}]/u,
    hasHangul: true,
    longestTitle: 24,
    limit:
      /(?<![\d,.])(?:(?!(?:19|20)\d\d년)[1-9][\d,]*\s?(?:[천만]\s?)?(?:초|분|시간|일|년|원|바이트)|(?:한|두|세|네|다섯|열)\s시간|하루|이틀|사흘)/,
  },
  en: {
    name: 'English',
    inEnglish: 'English',
    openGraph: 'en_GB',
    letters: /[0-9\p{Script=Latin}]/u,
    hasHangul: false,
    longestTitle: 44,
    limit:
      /\b(?:[1-9][\d,]*|an|one|two|three|four|five|six|ten)[ -](?:business )?(?:second|minute|hour|day|year|byte)s?\b|\b[1-9][\d,]* won\b/i,
  },
};

/**
 * The locale that a route parameter stands for; no parameter is the default locale.
 * @throws Error when the parameter names no locale of the site.
 * @example paramToLocale(undefined) // 'ko'
 */
export function paramToLocale(param: string | undefined): Locale {
  const locale = keyToLocale(param ?? DEFAULT_LOCALE);
  if (locale === null) throw new Error(`"${String(param)}" is no locale of this site.`);
  return locale;
}

/**
 * The language that a key names; null for any other key.
 * @example keyToLocale('en') // 'en'
 */
export const keyToLocale = (key: string): Locale | null =>
  LOCALES.find((locale) => locale === key) ?? null;

/**
 * The route parameter of a locale: `undefined` for the default one.
 * @example localeToParam('en') // 'en'
 */
export function localeToParam(locale: Locale): string | undefined {
  return locale === DEFAULT_LOCALE ? undefined : locale;
}

/**
 * What the addresses of a language begin with: nothing for the default one.
 * @example localeToPrefix('en') // 'en/'
 */
export const localeToPrefix = (locale: Locale): string =>
  locale === DEFAULT_LOCALE ? '' : `${locale}/`;

/**
 * The language of an address or a file below the root of the site.
 * @example fileToLocale('en/card/02/') // 'en'
 */
export const fileToLocale = (path: string): Locale =>
  keyToLocale(path.split('/', 1)[0] ?? '') ?? DEFAULT_LOCALE;

/**
 * An address or a file below the root of the site, as it is in the default language.
 * @example withoutPrefix('en/card/02/') // 'card/02/'
 */
export const withoutPrefix = (path: string): string =>
  path.slice(localeToPrefix(fileToLocale(path)).length);

/**
 * The other languages of the site, in its order; of two names a page shows the second in the first of them.
 * @example others('en')[0] // 'ko'
 */
export const others = (locale: Locale): readonly [Locale, ...Locale[]] =>
  LOCALES.filter((other) => other !== locale) as unknown as [Locale, ...Locale[]];

/**
 * The language in which a page shows the rendering of what is Korean in the first place: its own, and on a
 * Korean page the first other one.
 * @example localeToRendered('ko') // 'en'
 */
export const localeToRendered = (locale: Locale): Locale =>
  locale === ORIGINAL ? others(ORIGINAL)[0] : locale;

/**
 * Something in every language of the site.
 * @param make is told the language and its place among all
 * @example inLocales((locale) => homePath(locale)) // { ko: '/', en: '/en/' }
 */
export const inLocales = <Value>(
  make: (locale: Locale, place: number) => Value,
): LocaleMap<Value> =>
  Object.fromEntries(
    LOCALES.map((locale, place) => [locale, make(locale, place)]),
  ) as LocaleMap<Value>;
