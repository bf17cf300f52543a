import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SentenceError } from '../sentence-error.ts';

/** A module of a package, by the path of its file. */
const PACKAGE = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)(?=\/)/;

/** Files in which a package tells its licence. */
const LICENCE = /^(?:licen[cs]e|copying|notice)/i;

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
 * The licences of the packages that some modules are of, each once.
 * @param modules the paths of their files; those of the project itself are left out
 * @param lead the sentence before them
 * @throws SentenceError when a package has no file with its licence
 */
export function modulesToLicences(modules: Iterable<string>, lead: string): string {
  const folders = new Set<string>();
  for (const module of modules) {
    const [folder] = PACKAGE.exec(module.replaceAll('\\', '/')) ?? [];
    if (folder !== undefined) folders.add(folder);
  }
  const texts = [...folders].map(folderToLicence).sort();
  return `${[lead, ...texts].join('\n\n---\n\n')}\n`;
}
