import { withoutPrefix } from '../i18n/locales.ts';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { AstroIntegration } from 'astro';
import { site } from '../site.ts';

/** A style sheet that a built page names, with its address. */
const STYLE_SHEET = /<link rel="stylesheet" href="([^"]+)">/g;

/**
 * Gives pages with a sheet of their own one sheet instead of two: theirs and the site's in one file,
 * in the order in which the page names them. So their first view needs no request more than that of
 * other pages, and other pages need not carry what only these show. Nothing simpler does: with
 * Vite’s `cssCodeSplit` a page has three to nine sheets, and a page’s own sheet cannot import the
 * site’s, which the build makes of the components.
 */
export function pageSheets(): AstroIntegration {
  return {
    name: 'page-sheets',
    hooks: {
      'astro:build:done': ({ dir, pages }) => {
        const replaced = new Set<string>();
        for (const { pathname } of pages) {
          const file = joinSheets(dir, pathname);
          if (file !== null) replaced.add(file);
        }
        for (const file of replaced) rmSync(new URL(file, dir));
      },
    },
  };
}

/**
 * Joins the two sheets of a page into one, which the page then names in the place of the second.
 * @returns the file of the page's own sheet, which nothing names any more; null for a page that has none
 * @throws Error with one sentence when the page names more than two
 */
function joinSheets(dir: URL, pathname: string): string | null {
  // The page for what is not there is a file beside the folders.
  const isPlain = withoutPrefix(pathname) === '404/';
  const page = new URL(isPlain ? `${pathname.slice(0, -1)}.html` : `${pathname}index.html`, dir);
  const html = readFileSync(page, 'utf8');
  const files = [...html.matchAll(STYLE_SHEET)].map(([, href = '']) =>
    href.slice(site.base.length),
  );
  const [own] = files;
  if (own === undefined || files.length === 1) return null;
  if (files.length > 2)
    throw new Error(
      `${pathname}index.html names ${String(files.length)} style sheets; it should name its own and the site's.`,
    );
  const [name = ''] = basename(own).split('.');
  const parts = files.map((file) => readFileSync(new URL(file, dir), 'utf8'));
  const css = parts.join('\n');
  const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
  const both = `_astro/${name}.${hash}.css`;
  writeFileSync(new URL(both, dir), css);
  writeFileSync(
    page,
    html.replace(STYLE_SHEET, (_, href: string) =>
      href === site.base + own ? '' : `<link rel="stylesheet" href="${site.base}${both}">`,
    ),
  );
  return own;
}
