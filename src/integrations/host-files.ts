import { rename, rmdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { HEADERS, headersToFile } from '../model/policy.ts';
import { site } from '../site.ts';

/** Writes what hosts read: the headers, and the English 404 page where they look for it. */
export function hostFiles(): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const file = (name: string): string => fileURLToPath(new URL(name, dir));
        await writeFile(file('_headers'), headersToFile(HEADERS, site.base));
        // Astro writes 404.html at the root only; hosts look for the nearest one.
        await rename(file('en/404/index.html'), file('en/404.html'));
        await rmdir(file('en/404'));
      },
    },
  };
}
