import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { SentenceError } from '../sentence-error.ts';

/** A module of a package, by the path of its file. */
const PACKAGE = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)(?=\/)/;

/** Files in which a package tells its licence. */
const LICENCE = /^(?:licen[cs]e|copying|notice)/i;

/** Packages that are not bundled; their files are written as they are. */
const COPIED = ['pagefind'];

interface Manifest {
  name: string;
  version: string;
  license?: string;
}

/** What a package says of its licence, in all its files. */
function folderToLicence(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Manifest;
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => LICENCE.test(entry.name))
    .flatMap((entry) =>
      entry.isFile()
        ? [entry.name]
        : readdirSync(join(folder, entry.name)).map((inner) => join(entry.name, inner)),
    )
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
    .sort();
  if (files.length === 0)
    throw new SentenceError(
      `${name} ships with the site but has no file with its licence; write to its authors, or leave it out.`,
    );
  return [`${name} ${version} (${license ?? 'see below'})`, ...files].join('\n\n');
}

/**
 * Writes `licences.txt`: the licences of all that a file of the site holds and others wrote. What was bundled
 * is asked of the bundler, so that nothing is forgotten.
 */
export function licences(): AstroIntegration {
  const folders = new Set<string>();
  const add = (module: string): void => {
    const [folder] = PACKAGE.exec(module.replaceAll('\\', '/')) ?? [];
    if (folder !== undefined) folders.add(folder);
  };
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
                    for (const id of chunk.moduleIds) add(id);
                  }
                },
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        for (const name of COPIED) add(fileURLToPath(import.meta.resolve(name)));
        const texts = [...folders].map(folderToLicence).sort();
        await writeFile(
          new URL('licences.txt', dir),
          `${['Files of this site hold parts of these packages.', ...texts].join('\n\n---\n\n')}\n`,
        );
        logger.info(`${String(texts.length)} packages named`);
      },
    },
  };
}
