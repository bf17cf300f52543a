import { withoutPrefix } from '../../i18n/locales.ts';
import { isHashed, type Offline } from '../../shared/files/offline.ts';

/** How a request is answered. */
export type Strategy =
  /** Files whose name changes with their content: from the cache, else from the network. */
  | 'cache-first'
  /** Pages: from the network, else from the cache. */
  | 'network-first'
  /** Everything else is none of the worker’s business. */
  | 'network';

/**
 * How a request is answered.
 * @param path without origin and query
 * @example requestToStrategy('/card/02/', '/', true) // 'network-first'
 * @example requestToStrategy('/_astro/style.D6owh24_.css', '/', false) // 'cache-first'
 * @example requestToStrategy('/data/card.json', '/', false) // 'network'
 */
export function requestToStrategy(path: string, base: string, isPage: boolean): Strategy {
  if (!path.startsWith(base)) return 'network';
  const own = path.slice(base.length);
  if (isHashed(path, base)) return 'cache-first';
  if (isPage) return 'network-first';
  // What a page shows beside its hashed files.
  return /^(?:favicon\.svg|icon-\d+\.png|manifest\.webmanifest)$/.test(withoutPrefix(own))
    ? 'network-first'
    : 'network';
}

/**
 * The caches of a build: what comes with the first visit, and the pages that were visited. Another site on
 * the same origin, below another path, has others.
 */
export const cacheNames = ({ version, base }: Pick<Offline, 'version' | 'base'>) => ({
  kept: `codebook${base}kept-${version}`,
  visited: `codebook${base}visited`,
});

/**
 * The caches that are this site's, of any build.
 * @example ownCaches(['codebook/kept-a', 'codebook/sub/kept-a', 'theirs'], '/') // ['codebook/kept-a']
 */
export const ownCaches = (names: readonly string[], base: string): string[] => {
  const { kept, visited } = cacheNames({ version: '', base });
  return names.filter((name) => name === visited || name.startsWith(kept));
};

/**
 * The address under which a page is kept: a search page is the same page whatever is asked.
 * @example addressToKey('https://codes.example/search/?q=12#x') // 'https://codes.example/search/'
 */
export function addressToKey(address: string): string {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  return url.href;
}

/** How many visited pages are kept; the oldest go first. */
export const MOST_VISITED = 300;

/** What of the caches of this site is no longer needed by a build. */
export const staleCaches = (names: readonly string[], offline: Offline): string[] => {
  const { kept, visited } = cacheNames(offline);
  return ownCaches(names, offline.base).filter((name) => name !== kept && name !== visited);
};

/**
 * The row that stands for the page of a code: where that page is not kept, its table may be.
 * @param path without origin
 * @returns null for a page that has no table above it
 * @example pathToRow('/card/02/') // { table: '/card/', id: '02' }
 */
export function pathToRow(path: string): { table: string; id: string } | null {
  const [, table, id] = /^(\/(?:.+\/)?)([^/]+)\/$/.exec(path) ?? [];
  return table === undefined || id === undefined ? null : { table, id };
}

/** Whether a page has an element with an id. @example hasId('<tr id="02">', '02') // true */
export const hasId = (html: string, id: string): boolean => html.includes(` id="${id}"`);
