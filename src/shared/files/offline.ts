import type { LocaleMap } from '../../i18n/locales.ts';

/** What the service worker knows of one build. */
export interface Offline {
  /** Hexadecimal; another build with other files has another one. */
  version: string;
  /** The path that all addresses begin with. */
  base: string;
  /** What is kept from the first visit on, by the language of the visitor. */
  archives: Readonly<LocaleMap<{ address: string; hash: string }>>;
}

/** Files in one: they share most of their text, so together they are half as large as one by one. */
export type Archive = readonly (readonly [address: string, type: string, text: string])[];

/** Where the worker keeps the page that says that another one is not kept; no host serves it. */
export const NOT_KEPT = 'not-kept.html';

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
