import { LOCALES, localeToPrefix } from '../../i18n/locales.ts';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SentenceError } from '../../sentence-error.ts';

/** Files without which a site must not go out: they are written by different steps of a build. */
const NEEDED = [
  ...LOCALES.flatMap((locale) =>
    ['index.html', '404.html'].map((name) => localeToPrefix(locale) + name),
  ),
  '_headers',
  '_redirects',
  'robots.txt',
  'llms.txt',
  'licences.txt',
  'checksums.txt',
  'sitemap-index.xml',
  'sw.js',
  'data/codes.json',
  'pagefind/pagefind.js',
  'pagefind/pagefind-entry.json',
];

/** A style sheet, script or data file that a page needs to work. */
const NAMED = /\b(?:href|src|data-[a-z]+)="([^"?#]+\.(?:css|js|json|svg|webmanifest))"/g;

/**
 * Looks at a site that was just built, before it takes the place of the last good one.
 * @param folder of the built site
 * @param base path that all addresses begin with
 * @throws SentenceError that names what is missing
 */
export function checkBuilt(folder: string, base: string): void {
  const isFull = (name: string): boolean => {
    const stats = statSync(join(folder, name), { throwIfNoEntry: false });
    return stats?.isFile() === true && stats.size > 0;
  };
  const named = new Map<string, string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    for (const [, address = ''] of readFileSync(join(folder, name), 'utf8').matchAll(NAMED))
      if (address.startsWith(base)) named.set(decodeURI(address.slice(base.length)), name);
  }
  const missing = [
    ...NEEDED.filter((name) => !isFull(name)),
    ...[...named].filter(([name]) => !isFull(name)).map(([name, page]) => `${name} of ${page}`),
  ];
  if (missing.length > 0)
    throw new SentenceError(
      `The build ended without ${missing.slice(0, 5).join(', ')}; nothing was published.`,
    );
}
