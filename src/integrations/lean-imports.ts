import type { AstroIntegration } from 'astro';
import { site } from '../site.ts';

/** The module through which Vite leads every dynamic import of a page’s script. */
const HELPER = /^\0vite\/preload-helper\.js$/;

/**
 * Loads a part with the files that it imports, side by side: alone, it would ask for them only once
 * it has come itself. Each is fetched first, within a limit, and has to end with its own name: a browser
 * keeps a script that failed or was torn for as long as the page lives, and waits for one that hangs, so
 * only what has come whole is imported, out of the browser’s cache. Then the next try can succeed.
 *
 * A part without imports has no list; its name stands in the text of the function that imports it.
 */
const LEAN_HELPER = `const whole = {};
const get = async (file) => {
  const response = await fetch(${JSON.stringify(site.base)} + file, { signal: AbortSignal.timeout(4000) });
  if (!(await response.text()).endsWith(file)) throw file;
};
export const __vitePreload = (load, files = []) =>
  Promise.all(
    (files[0] ? files : ['_astro/' + String(load).match(/\\w+\\.[-\\w]+\\.js/)]).map(
      (file) => (whole[file] ??= get(file).catch((error) => {
        delete whole[file];
        throw error;
      })),
    ),
  ).then(load);`;

/** Scripts end with their own names, by which a page sees that they are whole. */
const withName = (code: string, fileName: string): string => `${code.trimEnd()}\n//${fileName}`;

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
                generateBundle(_, bundle) {
                  if (this.environment.name !== 'client') return;
                  for (const chunk of Object.values(bundle))
                    if (chunk.type === 'chunk' && !chunk.isEntry)
                      chunk.code = withName(chunk.code, chunk.fileName);
                },
                load: { filter: { id: HELPER }, handler: () => LEAN_HELPER },
              },
            ],
          },
        });
      },
    },
  };
}
