import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import type { Offline } from '../offline/strategy.ts';
import { site } from '../site.ts';

/** Files that are there from the first visit on: the ways in, the tables, what they need, no code pages. */
const KEPT =
  /^(?:(?:en\/)?(?:(?:(?:http|card|bank|response|js-sdk|search|decode|first-checks)\/)?index\.html|404\.html|manifest\.webmanifest)|_astro\/.+|search\/.+\.json|decode\/.+\.json|favicon\.svg)$/;

/**
 * Writes the service worker, which knows the files of this very build. With `OFFLINE=off` it writes
 * one that takes away what earlier ones left, and itself.
 */
export function serviceWorker(): AstroIntegration {
  return {
    name: 'service-worker',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const offline = process.env.OFFLINE === 'off' ? null : await filesToOffline(dir);
        await build({
          configFile: false,
          logLevel: 'error',
          define: { __OFFLINE__: JSON.stringify(offline) },
          build: {
            outDir: fileURLToPath(dir),
            emptyOutDir: false,
            copyPublicDir: false,
            rolldownOptions: {
              input: fileURLToPath(new URL('../offline/worker.ts', import.meta.url)),
              output: { entryFileNames: 'sw.js', format: 'iife' },
            },
          },
        });
        logger.info(
          offline === null
            ? 'switched off'
            : `${String(offline.precache.length)} files kept offline`,
        );
      },
    },
  };
}

async function filesToOffline(dir: URL): Promise<Offline> {
  const names = await readdir(fileURLToPath(dir), { recursive: true });
  const files = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => KEPT.test(name))
    .sort();
  const hash = createHash('sha256');
  const precache: [string, number][] = [];
  for (const file of files) {
    const body = await readFile(new URL(file, dir));
    hash.update(file).update(body);
    precache.push([site.base + file.replace(/(^|\/)index\.html$/, '$1'), body.byteLength]);
  }
  return {
    version: hash.digest('hex').slice(0, 12),
    base: site.base,
    precache,
  };
}
