import { globSync } from 'node:fs';
import { builtPages, type BuiltPage } from './built-site.ts';

/** A kind of page: what one file below `src/pages` builds, in both languages. */
export interface PageKind {
  /** The address with its parameters: `/[kind]/[code]/`. */
  route: string;
  /** Every page of the kind. */
  pages: readonly BuiltPage[];
}

const PAGES = 'src/pages/';

/**
 * The address that a file below `src/pages` builds; both languages have the same.
 * @example fileToRoute('src/pages/[...locale]/[kind]/[code].astro') // '/[kind]/[code]/'
 */
export function fileToRoute(file: string): string {
  const own = file
    .replaceAll('\\', '/')
    .slice(PAGES.length)
    .replace(/^\[(?:\.\.\.locale|prefix)\]\//, '')
    .replace(/\.astro$/, '')
    .replace(/(^|\/)index$/, '$1');
  if (own === '404') return '/404.html';
  return own === '' || own.endsWith('/') ? `/${own}` : `/${own}/`;
}

/** How many parameters a route has: the page of a fixed address is not that of a parameter. */
const parameters = (route: string): number => route.split('[').length;

const routes = [...new Set(globSync(`${PAGES}**/*.astro`).map(fileToRoute))].toSorted(
  (a, b) => parameters(a) - parameters(b) || (a < b ? -1 : 1),
);
const patterns = routes.map((route) => ({
  route,
  pattern: new RegExp(
    `^(?:/en)?${route.replace(/[.]/g, '\\$&').replace(/\[\w+\]/g, '[^/]+')}$`,
    'u',
  ),
}));

/** The kind of the page at an address; null where no file below `src/pages` builds it. */
export const pathToRoute = (path: string): string | null =>
  patterns.find(({ pattern }) => pattern.test(path))?.route ?? null;

/** Every kind of page with its pages, from what was built: a page added tomorrow is among them. */
export function pageKinds(): PageKind[] {
  const groups = Map.groupBy(builtPages(), ({ path }) => pathToRoute(path));
  return routes.flatMap((route) => {
    const pages = groups.get(route) ?? [];
    return pages.length === 0 ? [] : [{ route, pages }];
  });
}
