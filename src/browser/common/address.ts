import { localeToPrefix, withoutPrefix, type Locale } from '../../i18n/locales.ts';
import { BASE } from '../bootstrap/base.ts';

/**
 * The address of a page in a language.
 * @param path without base and language, with the slash before it: `/card/02/`
 * @example pathToHref('/card/02/', 'en') // '/en/card/02/'
 */
export const pathToHref = (path: string, locale: Locale): string =>
  BASE + localeToPrefix(locale) + path.slice(1);

/**
 * The path of an address without base and language.
 * @example hrefToPath('/en/card/02/') // '/card/02/'
 */
export const hrefToPath = (href: string): string =>
  `/${withoutPrefix(new URL(href, location.href).pathname.slice(BASE.length))}`;

/** The query of the page’s address; empty where it has none. */
export const readQuery = (): string => new URLSearchParams(location.search).get('q') ?? '';

/** Puts a query into the page’s address, or takes it away where it is empty. */
export function writeQuery(query: string): void {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  if (address.href !== location.href) history.replaceState(null, '', address);
}
