import { DEFAULT_LOCALE, LOCALES, type Locale } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import type { CodeTable } from './codebook.ts';
import { PREVIEW_SIZE } from './images.ts';
import { pathToAbsolute, previewPath, type LocalePath } from '../paths.ts';

/** The picture that stands for a page where somebody shares its address. */
export interface HeadImage {
  url: string;
  /** In px. */
  width: number;
  /** In px. */
  height: number;
  /** What is to be seen on it, in the language of the page. */
  alt: string;
}

/** What goes into `<head>` of a page, as data. Addresses are absolute. */
export interface Head {
  title: string;
  description: string;
  canonical: string;
  /** The page as Markdown; null where there is none. */
  markdown: string | null;
  image: HeadImage;
  /** One an language, and `x-default` for the default one. */
  alternates: readonly { hreflang: Locale | 'x-default'; href: string }[];
}

/** The picture of a table, or of the site for pages of none and for tables without a picture. */
function tableToImage(table: CodeTable | null, locale: Locale): HeadImage {
  const { previewAlts } = localeToStrings(locale);
  const shown = table?.preview ?? null;
  if (table === null || shown === null) {
    const url = pathToAbsolute(previewPath(locale, 'site'));
    return { url, ...PREVIEW_SIZE, alt: previewAlts.site };
  }
  const title = table.title[locale];
  return {
    url: pathToAbsolute(previewPath(locale, table.id)),
    ...PREVIEW_SIZE,
    alt: shown.codes.length === 0 ? previewAlts.emptyTable(title) : previewAlts.table(title),
  };
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
  { table = null, hasMarkdown = false }: { table?: CodeTable | null; hasMarkdown?: boolean } = {},
): Head {
  const { siteName } = localeToStrings(locale);
  return {
    title: title.includes(siteName) ? title : `${title} · ${siteName}`,
    description,
    canonical: pathToAbsolute(address(locale)),
    markdown: hasMarkdown ? pathToAbsolute(`${address(locale)}index.md`) : null,
    image: tableToImage(table, locale),
    alternates: [
      ...LOCALES.map((hreflang) => ({ hreflang, href: pathToAbsolute(address(hreflang)) })),
      { hreflang: 'x-default', href: pathToAbsolute(address(DEFAULT_LOCALE)) },
    ],
  };
}
