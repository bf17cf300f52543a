import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { modulesToLicences } from '../packing/licences.ts';

/** Packages that are not bundled; their files are written as they are. */
const COPIED = ['pagefind'];

/**
 * Writes `licences.txt`: the licences of all that a file of the site holds and others wrote. What was bundled
 * is asked of the bundler, so that nothing is forgotten.
 */
export function licences(): AstroIntegration {
  const modules = new Set<string>();
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'licences',
                applyToEnvironment: ({ name }) => name === 'client',
                generateBundle(_, bundle) {
                  for (const chunk of Object.values(bundle)) {
                    if (chunk.type !== 'chunk') continue;
                    for (const id of chunk.moduleIds) modules.add(id);
                  }
                },
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        for (const name of COPIED) modules.add(fileURLToPath(import.meta.resolve(name)));
        const lead = 'Files of this site hold parts of these packages.';
        const text = modulesToLicences(modules, lead);
        await writeFile(new URL('licences.txt', dir), text);
        logger.info(`${String(text.split('\n---\n').length - 1)} packages named`);
      },
    },
  };
}
