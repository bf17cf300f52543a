import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { fileToLocale, type Locale } from '../../src/i18n/locales.ts';
import { site } from '../../src/site.ts';

/** The folder that the build writes. */
export const DIST = 'dist';

/** A built page. */
export interface BuiltPage {
  /** The file below `dist`: `card/02/index.html`. */
  file: string;
  /** The address as a host serves it, without the base path: `/card/02/`. */
  path: string;
  /** The language that its address says. */
  locale: Locale;
  html: string;
  /** The parsed page; parsed when it is first asked for, since many tests look at a few pages. */
  readonly document: HTMLElement;
}

/**
 * Every file below the folder of a built site, with forward slashes, sorted.
 * @throws Error when nothing has been built there
 */
export function builtFiles(folder: string = DIST): string[] {
  if (!existsSync(folder)) throw new Error(`There is no ${folder}; run "npm run build" first.`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/**
 * The address of a built file, without the base path.
 * @example fileToPath('card/02/index.html') // '/card/02/'
 */
export const fileToPath = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** Whether a page only leads on to another one. */
const isRedirect = ({ html }: BuiltPage): boolean => html.includes('http-equiv="refresh"');

/** Every built page that is read. */
export const builtPages = (): BuiltPage[] => allPages().filter((page) => !isRedirect(page));

/** Every built page that only leads on to another one. */
export const builtRedirects = (): BuiltPage[] => allPages().filter(isRedirect);

function allPages(): BuiltPage[] {
  return builtFiles()
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(DIST, file), 'utf8');
      const path = fileToPath(file);
      let parsed: HTMLElement | null = null;
      return {
        file,
        path,
        locale: fileToLocale(file),
        html,
        get document(): HTMLElement {
          parsed ??= parse(html);
          return parsed;
        },
      };
    });
}

/**
 * An address of this site without its base path and fragment; null for other sites.
 * @example hrefToPath('/card/#02') // '/card/'
 */
export function hrefToPath(href: string): string | null {
  const own = href.startsWith(site.origin) ? href.slice(site.origin.length) : href;
  if (!own.startsWith(site.base)) return null;
  return decodeURI(`/${own.slice(site.base.length)}`.replace(/[?#].*$/, ''));
}

/** The attribute of an element, or an empty text. */
export const attribute = (element: HTMLElement | null, name: string): string =>
  element?.getAttribute(name) ?? '';
