import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { builtFiles } from '../dist/built-site.ts';

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'data-records', 'data-codes', 'data-facets', 'data-json'];

/**
 * Links of built pages that leave the base path or lead nowhere, each with its page.
 * @param folder of the built site
 * @param base path that all addresses begin with
 */
export function brokenLinks(folder: string, base: string): string[] {
  const known = new Set(builtFiles(folder));
  const leads = (href: string): boolean => {
    const path = decodeURI(href.replace(/[?#].*$/, ''));
    const name = path.slice(base.length);
    return path.startsWith(base) && (known.has(name) || known.has(`${name}index.html`));
  };
  return [...known]
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) =>
      parse(readFileSync(join(folder, file), 'utf8'))
        .querySelectorAll(ADDRESSES.map((name) => `[${name}]`).join())
        .flatMap((element) => ADDRESSES.flatMap((name) => element.getAttribute(name) ?? []))
        .filter((href) => href.startsWith('/') && !leads(href))
        .map((href) => `${file}: ${href}`),
    );
}
