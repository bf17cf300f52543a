import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';

/** Writes `embed/card.mjs`, the hover card for pages of others, as one file. */
export function hoverCard(): AstroIntegration {
  return {
    name: 'hover-card',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await build({
          configFile: false,
          logLevel: 'error',
          build: {
            outDir: fileURLToPath(new URL('embed/', dir)),
            emptyOutDir: false,
            copyPublicDir: false,
            target: 'es2022',
            rolldownOptions: {
              input: fileURLToPath(new URL('../browser/embed/card.ts', import.meta.url)),
              output: { entryFileNames: 'card.mjs', format: 'es' },
            },
          },
        });
      },
    },
  };
}
