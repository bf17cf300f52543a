import { LOCALES, type Locale } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import type { Kind } from '../schemas/code.ts';
import { filePath, pathToAbsolute, type LocalePath } from './paths.ts';

/** What goes into `<head>` of a page, as data. Addresses are absolute. */
export interface Head {
  title: string;
  description: string;
  canonical: string;
  /** One an language, and `x-default` for the default one. */
  /** The page as Markdown; null where there is none. */
  markdown: string | null;
  /** The preview image. */
  image: string;
  alternates: readonly { hreflang: Locale | 'x-default'; href: string }[];
}

/**
 * The head of a page.
 * @param title the page's own title, without the site's name; the home page has the site's name in it
 * @param about the table that it belongs to, for its preview, and whether it has a Markdown twin
 * @example
 * pageToHead('ko', '02 KB국민 · 카드코드', '…', (locale) => codePath(locale, 'card', '02')).title
 * // '02 KB국민 · 카드코드 · 코드집'
 */
export function pageToHead(
  locale: Locale,
  title: string,
  description: string,
  address: LocalePath,
  { kind = null, hasMarkdown = false }: { kind?: Kind | null; hasMarkdown?: boolean } = {},
): Head {
  const { siteName } = localeToStrings(locale);
  return {
    title: title.includes(siteName) ? title : `${title} · ${siteName}`,
    description,
    canonical: pathToAbsolute(address(locale)),
    markdown: hasMarkdown ? pathToAbsolute(`${address(locale)}index.md`) : null,
    image: pathToAbsolute(filePath(`preview/${kind ?? 'site'}.${locale}.png`)),
    alternates: [
      ...LOCALES.map((hreflang) => ({ hreflang, href: pathToAbsolute(address(hreflang)) })),
      { hreflang: 'x-default', href: pathToAbsolute(address('ko')) },
    ],
  };
}
