/** What the service worker knows of one build. */
export interface Offline {
  /** Hexadecimal; another build with other files has another one. */
  version: string;
  /** The path that all addresses begin with. */
  base: string;
  /** What is kept from the first visit on: addresses without origin, and sizes in bytes. */
  precache: readonly (readonly [address: string, bytes: number])[];
}

/** How a request is answered. */
export type Strategy =
  /** Files whose name changes with their content: from the cache, else from the network. */
  | 'cache-first'
  /** Pages: from the network, else from the cache. */
  | 'network-first'
  /** Everything else is none of the worker’s business. */
  | 'network';

/** Files named after their content. */
const HASHED = /^(?:_astro\/.+|(?:search|decode)\/[a-z]+-[0-9a-f]{12}\.json)$/;

/**
 * Whether a path is that of a file whose name changes with its content.
 * @example isHashed('/_astro/style.D6owh24_.css', '/') // true
 */
export const isHashed = (path: string, base: string): boolean =>
  path.startsWith(base) && HASHED.test(path.slice(base.length));

/**
 * The styles and scripts that a page names, without origin.
 * @param html as it was built
 * @example pageToFiles('<link rel="stylesheet" href="/_astro/style.D6owh24_.css">', '/') // ['/_astro/style.D6owh24_.css']
 */
export const pageToFiles = (html: string, base: string): string[] =>
  [...html.matchAll(/ (?:href|src)="([^"]+\.(?:css|js))"/g)]
    .map(([, address = '']) => address)
    .filter((address) => isHashed(address, base));

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
  return /^(?:favicon\.svg|icon-\d+\.png|(?:en\/)?manifest\.webmanifest)$/.test(own)
    ? 'network-first'
    : 'network';
}

/** The caches of a build: what comes with the first visit, and the pages that were visited. */
export const cacheNames = ({ version }: Offline) => ({
  kept: `codebook-kept-${version}`,
  visited: 'codebook-visited',
});

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
  return names.filter((name) => name.startsWith('codebook-') && name !== kept && name !== visited);
};
