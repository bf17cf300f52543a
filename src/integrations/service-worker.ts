import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { environmentToBuildSettings } from '../environment.ts';
import {
  fileToLocale,
  LOCALES,
  localeToPrefix,
  others,
  withoutPrefix,
  type Locale,
} from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import { SentenceError } from '../sentence-error.ts';
import { NOT_KEPT, pageToFiles, type Archive, type Offline } from '../shared/files/offline.ts';
import { site } from '../site.ts';

/** The most that is sent after a first visit (bytes, brotli 9). */
export const MOST_BYTES = 197_000;

/** The ways in, without which nothing works; what follows is kept as long as there is room. */
const FIRST = ['404.html', 'index.html', 'search/index.html', 'decode/index.html'];

/** The pages of a language that are kept, the most needed first. */
const PAGES = [
  'unknown-result',
  'first-checks',
  'card',
  'bank',
  'http',
  'crosswalk',
  'response',
  'guides',
  'js-sdk',
  'webapi',
  'field',
  'issuer',
].map((name) => `${name}/index.html`);

const GUIDE = /^guides\/.+\/index\.html$/;
/** Scripts and data; what works only with the network, or is read by the page itself where it is missing, is not kept. */
const PARTS =
  /^(?:_astro\/(?!reader-worker|full-text)[^/]+\.js|(?:search|decode)\/(?!phrases-)[^/]+\.json)$/;

/** What sentences find; without it the search finds codes, names and messages, and says that there may be more. */
const PHRASES = /^search\/phrases-[^/]+\.json$/;

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
};

/**
 * Writes the service worker, which knows the files of this very build. With `OFFLINE=off` it writes
 * one that takes away what earlier ones left, and itself.
 */
export function serviceWorker(): AstroIntegration {
  return {
    name: 'service-worker',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const offline = environmentToBuildSettings(process.env).offline
          ? await filesToOffline(dir)
          : null;
        await writeWorker(fileURLToPath(dir), offline);
        logger.info(
          offline === null
            ? 'switched off'
            : `offline by ${Object.values(offline.archives)
                .map(({ address }) => address)
                .join(' and ')}`,
        );
      },
    },
  };
}

/**
 * Writes `sw.js`.
 * @param folder of the built site
 * @param offline what the worker knows of the build; null for one that takes everything away
 */
export async function writeWorker(folder: string, offline: Offline | null): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    define: { __OFFLINE__: JSON.stringify(offline) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('../browser/offline/worker.ts', import.meta.url)),
        output: { entryFileNames: 'sw.js', format: 'iife' },
      },
    },
  });
}

/** The file of a page in a language. */
const localise = (name: string, locale: Locale): string => localeToPrefix(locale) + name;

/**
 * The page that says that another one is not kept on the device, made of the one that says that there is none.
 * @throws SentenceError when that one has other words
 */
function toNotKept(html: string, own: Locale): string {
  let made = html;
  // Its own words first: those of another language may be a part of them.
  for (const locale of [own, ...others(own)]) {
    const { notFound, notFoundLead, notKept, notKeptLead } = localeToStrings(locale);
    if (locale === own && !(made.includes(notFound) && made.includes(notFoundLead)))
      throw new SentenceError(
        `The 404 page lacks the words "${notFound}", of which the page offline is made.`,
      );
    made = made.replaceAll(notFoundLead, () => notKeptLead).replaceAll(notFound, () => notKept);
  }
  return made;
}

/** The files of a language, as many as there is room for. */
async function localeToArchive(
  locale: Locale,
  names: readonly string[],
  read: (name: string) => Promise<string>,
): Promise<Archive> {
  const first = FIRST.map((name) => localise(name, locale));
  const later = [
    ...PAGES.map((name) => localise(name, locale)),
    ...names.filter((name) => fileToLocale(name) === locale && GUIDE.test(withoutPrefix(name))),
    ...names.filter((name) => PHRASES.test(name)),
    ...others(locale).flatMap((other) => FIRST.map((name) => localise(name, other))),
  ].filter((name) => names.includes(name));
  const files = new Map<string, string>();
  const add = async (name: string): Promise<void> => {
    if (files.has(name)) return;
    const text = await read(name);
    files.set(name, text);
    // Pages have sheets of their own; those that are kept need theirs.
    if (name.endsWith('.html'))
      for (const address of pageToFiles(text, site.base))
        await add(address.slice(site.base.length));
  };
  const toArchive = (): Archive =>
    [...files].map(([name, text]) => [
      site.base + name.replace(/(^|\/)index\.html$/, '$1'),
      TYPES[extname(name).slice(1)] ?? 'text/plain; charset=utf-8',
      text,
    ]);
  for (const name of [
    'favicon.svg',
    localise('manifest.webmanifest', locale),
    ...names.filter((part) => PARTS.test(part)),
    ...first,
  ])
    await add(name);
  for (const one of LOCALES)
    files.set(localise(NOT_KEPT, one), toNotKept(await read(localise('404.html', one)), one));
  // As many of the rest as there is room for: tables grow, and this does not.
  const always = new Map(files);
  const fill = async (count: number): Promise<Archive> => {
    files.clear();
    for (const [name, text] of always) files.set(name, text);
    for (const name of later.slice(0, count)) await add(name);
    return toArchive();
  };
  const doesFit = async (count: number): Promise<boolean> =>
    archiveToBytes(await fill(count)) <= MOST_BYTES;
  let fits = 0;
  let tooMany = later.length;
  if (await doesFit(tooMany)) return fill(tooMany);
  // Where tables alone are more, there is nothing to try.
  if (!(await doesFit(fits))) return fill(fits);
  while (tooMany - fits > 1) {
    const tried = (fits + tooMany) >> 1;
    if (await doesFit(tried)) fits = tried;
    else tooMany = tried;
  }
  return fill(fits);
}

/** What an archive weighs on its way (brotli 9, which hosts reach). */
const archiveToBytes = (archive: Archive): number =>
  brotliCompressSync(JSON.stringify(archive), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9 },
  }).length;

async function filesToOffline(dir: URL): Promise<Offline> {
  const names = (await readdir(fileURLToPath(dir), { recursive: true }))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const read = (name: string): Promise<string> => readFile(new URL(name, dir), 'utf8');
  const hash = createHash('sha256');
  const archives = new Map<Locale, { address: string; hash: string }>();
  await mkdir(new URL('offline/', dir), { recursive: true });
  for (const locale of LOCALES) {
    const text = JSON.stringify(await localeToArchive(locale, names, read));
    const own = createHash('sha256').update(text).digest('hex');
    hash.update(own);
    const name = `offline/${locale}-${own.slice(0, 12)}.json`;
    await writeFile(new URL(name, dir), text);
    archives.set(locale, { address: site.base + name, hash: own });
  }
  return {
    version: hash.digest('hex').slice(0, 12),
    base: site.base,
    archives: Object.fromEntries(archives) as Offline['archives'],
  };
}
