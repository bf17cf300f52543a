import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { AstroIntegration } from 'astro';
import { site } from '../site.ts';

/** Style sheets of pages, each named after its page. */
const SHEETS = new URL('../styles/pages/', import.meta.url);

/** A style sheet that a built page names, with its address. */
export const STYLE_SHEET = /<link rel="stylesheet" href="([^"]+)">/g;

/**
 * Gives pages with a sheet of their own one sheet instead of two: theirs and the site's in one file,
 * in the order in which the page names them. So their first view needs no request more than that of
 * other pages, and other pages need not carry what only these show.
 */
export function pageSheets(): AstroIntegration {
  return {
    name: 'page-sheets',
    hooks: {
      'astro:build:done': async ({ dir, pages }) => {
        const names = (await readdir(SHEETS)).map((file) => basename(file, '.css'));
        const read = (file: string): Promise<string> => readFile(new URL(file, dir), 'utf8');
        const replaced = new Set<string>();
        for (const { pathname } of pages) {
          const name = names.find((candidate) => candidate === basename(pathname));
          if (name === undefined) continue;
          const page = `${pathname}index.html`;
          const html = await read(page);
          const links = [...html.matchAll(STYLE_SHEET)];
          const files = links.map(([, href = '']) => href.slice(site.base.length));
          const [own] = files;
          if (own === undefined || files.length !== 2)
            throw new Error(
              `${page} names ${String(files.length)} style sheets; it should name ${name}.css and the site's.`,
            );
          const css = (await Promise.all(files.map(read))).join('\n');
          const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
          const both = `_astro/${name}.${hash}.css`;
          await writeFile(new URL(both, dir), css);
          const [first, second] = links.map(([link]) => link);
          await writeFile(
            new URL(page, dir),
            html
              .replace(first ?? '', '')
              .replace(second ?? '', `<link rel="stylesheet" href="${site.base}${both}">`),
          );
          replaced.add(own);
        }
        await Promise.all([...replaced].map((file) => rm(new URL(file, dir))));
      },
    },
  };
}
