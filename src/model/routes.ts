import { LOCALES, localeToParam, type Locale } from '../i18n/locales.ts';

/** The route parameter that stands for a language. */
export interface LocaleParam {
  /** `undefined` for the default language, which has no prefix. */
  locale: string | undefined;
}

/** What `getStaticPaths` gives for one page. */
export interface StaticPath<Params, Props> {
  params: Params & LocaleParam;
  props: Props & { locale: Locale };
}

/**
 * The pages of a route in every language.
 * @param pages the route's other parameters and its props, the same in each language
 * @example inEachLocale([{ params: { id: 'kb' }, props: {} }]).length // 2
 */
export function inEachLocale<Params extends object, Props extends object>(
  pages: readonly { params: Params; props: Props }[],
): StaticPath<Params, Props>[] {
  return LOCALES.flatMap((locale) =>
    pages.map(({ params, props }) => ({
      params: { ...params, locale: localeToParam(locale) },
      props: { ...props, locale },
    })),
  );
}
