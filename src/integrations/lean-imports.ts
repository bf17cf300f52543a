import type { AstroIntegration } from 'astro';
import { site } from '../site.ts';

/** The module through which Vite leads every dynamic import of a page’s script. */
const HELPER = /^\0vite\/preload-helper\.js$/;

/**
 * Loads a part with the files that it imports, side by side: alone, it would ask for them only once
 * it has come itself. A failure is told by the part.
 */
const LEAN_HELPER = `export const __vitePreload = (load, files = []) => {
  for (const file of files) import(/* @vite-ignore */ ${JSON.stringify(site.base)} + file).catch(() => 0);
  return load();
};`;

/**
 * Gives `import()` a helper of three lines in the place of Vite’s. Vite’s can load style sheets and
 * waits for events; no part of this site has a sheet, and with that helper the script that every page
 * carries has 2.0 kB instead of 1.5. Vite has no switch for a part of it, only for all of it
 * (`modulePreload: false`), and then what parts share comes one round trip late:
 * https://github.com/vitejs/vite/issues/18551
 */
export function leanImports(): AstroIntegration {
  return {
    name: 'lean-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'lean-imports',
                enforce: 'pre',
                // Here, since Astro’s own setting for pages goes before that of the configuration.
                configEnvironment: (name) =>
                  name === 'client' ? { build: { modulePreload: { polyfill: false } } } : null,
                load: { filter: { id: HELPER }, handler: () => LEAN_HELPER },
              },
            ],
          },
        });
      },
    },
  };
}
