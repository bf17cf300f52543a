import type { AstroIntegration } from 'astro';

/** The module through which Vite leads every dynamic import of a page’s script. */
const HELPER = /^\0vite\/preload-helper\.js$/;

/**
 * Leaves `import()` as it is. Vite wraps each one in a helper that first loads the style sheets of
 * the part; no part of this site has one, and the helper was the larger half of the script that every
 * page carries. Vite has no switch for it: https://github.com/vitejs/vite/issues/18551
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
                  name === 'client' ? { build: { modulePreload: false } } : null,
                load: {
                  filter: { id: HELPER },
                  handler: () => 'export const __vitePreload = (load) => load();',
                },
              },
            ],
          },
        });
      },
    },
  };
}
