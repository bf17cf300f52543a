import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { environmentToBuildSettings } from '../environment.ts';
import { pageToFiles, type Offline } from '../shared/files/offline.ts';
import { site } from '../site.ts';

/** Files that are there from the first visit on: the ways in, the tables, their scripts, no code pages. */
const KEPT =
  /^(?:(?:en\/)?(?:(?:(?:http|card|bank|response|js-sdk|search|decode|first-checks|unknown-result)\/)?index\.html|404\.html|manifest\.webmanifest)|_astro\/.+\.js|search\/.+\.json|decode\/.+\.json|favicon\.svg)$/;

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
            : `${String(offline.precache.length)} files kept offline`,
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

async function filesToOffline(dir: URL): Promise<Offline> {
  const names = await readdir(fileURLToPath(dir), { recursive: true });
  const files = new Map<string, Buffer>();
  for (const name of names
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => KEPT.test(path)))
    files.set(name, await readFile(new URL(name, dir)));
  // Pages have sheets of their own; those that are kept need theirs.
  const pages = [...files].filter(([name]) => name.endsWith('.html'));
  for (const address of pages.flatMap(([, body]) => pageToFiles(body.toString(), site.base))) {
    const name = address.slice(site.base.length);
    if (!files.has(name)) files.set(name, await readFile(new URL(name, dir)));
  }
  const hash = createHash('sha256');
  const precache: [string, number][] = [];
  for (const [file, body] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(file).update(body);
    precache.push([site.base + file.replace(/(^|\/)index\.html$/, '$1'), body.byteLength]);
  }
  return {
    version: hash.digest('hex').slice(0, 12),
    base: site.base,
    precache,
  };
}
