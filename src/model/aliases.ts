import { DEFAULT_LOCALE, LOCALES, others, type Locale } from '../i18n/locales.ts';
import type { Codebook } from './codebook.ts';
import { codePath } from '../paths.ts';
import { codeToSpellings } from '../shared/code-spelling.ts';
import { textToXml } from '../shared/xml.ts';

/** Another way to write the address of a code, and the address itself; both with base path. */
export interface Alias {
  from: string;
  to: string;
}

/** Every other address of a code, in each language; a finite set, so that a static host can serve it. */
export function codebookToAliases({ tables }: Codebook): Alias[] {
  const taken = new Set(
    [...tables.values()].flatMap(({ id, codes }) => codes.map(({ code }) => `${id}/${code}`)),
  );
  return [...tables.values()].flatMap(({ id, codes }) =>
    codes.flatMap(({ code }) =>
      codeToSpellings(id, code)
        // Another code may be written so: that one keeps its address.
        .filter((spelling) => !taken.has(`${id}/${spelling}`))
        .flatMap((spelling) =>
          LOCALES.map((locale) => ({
            from: codePath(locale, id, spelling),
            to: codePath(locale, id, code),
          })),
        ),
    ),
  );
}

/**
 * A page that leads on, for hosts that read no `_redirects`.
 * @param to an address with base path, whose page is in that language
 * @example aliasToHtml('/card/02/', 'ko') // '<!doctype html>…'
 */
export function aliasToHtml(to: string, locale: Locale): string {
  const address = textToXml(to);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<title>${address}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${address}">
<link rel="canonical" href="${address}">
</head>
<body><a href="${address}">${address}</a></body>
</html>
`;
}

/**
 * The aliases in the form of a `_redirects` file (Netlify, Cloudflare Pages), and the 404 pages of
 * languages with a prefix, which Netlify finds by such lines alone; Cloudflare Pages passes them over and finds
 * the pages itself.
 * @param base path that all addresses begin with
 * @example aliasesToFile([{ from: '/card/2/', to: '/card/02/' }], '/')
 * // '/card/2/ /card/02/ 301\n/en/* /en/404.html 404\n'
 */
export function aliasesToFile(aliases: readonly Alias[], base: string): string {
  const lines = aliases.map(({ from, to }) => `${from} ${to} 301\n`);
  const pages = others(DEFAULT_LOCALE).map(
    (locale) => `${base}${locale}/* ${base}${locale}/404.html 404\n`,
  );
  return [...lines, ...pages].join('');
}

/**
 * The aliases that a `_redirects` file names.
 * @example fileToAliases('/card/2/ /card/02/ 301\n/en/* /en/404.html 404\n')
 * // [{ from: '/card/2/', to: '/card/02/' }]
 */
export const fileToAliases = (text: string): Alias[] =>
  [...text.matchAll(/^(\S+) (\S+) 301$/gm)].map(([, from = '', to = '']) => ({ from, to }));
