import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { LOCALES } from '../i18n/locales.ts';
import type { CollectionSpec } from '../schemas/collection-spec.ts';
import { COLLECTIONS } from './collections.ts';
import type { Finding, Mistake } from './mistake.ts';
import { errorToFinding } from './read-text.ts';

/** What computers and editors leave in a folder by themselves; it is no content and no mistake. */
const LEFT_BY_MACHINES = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\..*\.sw[a-p]|\.#.*)$/;

/** What of a content folder the site reads. */
export interface ContentFiles {
  /** Paths from the project’s root, by the path of their collection, sorted. */
  rows: ReadonlyMap<string, readonly string[]>;
  /** The prose of the guides, sorted. */
  prose: readonly string[];
  /** What stands there and is not read. */
  mistakes: readonly Mistake[];
}

/** What a name in a folder may be: a folder with names of its own, or a file. */
interface Place {
  /** The folder’s own names; null where a file is wanted. */
  folder: Folder | null;
  /** Takes the path of a file that stands here. */
  take: (path: string) => void;
}

/** Says what a name in a folder is, or what is wrong with it. */
type Folder = (name: string) => Place | Finding;

/**
 * Every file of the content folder that the site reads, and a mistake for whatever else is there:
 * a file that is passed over looks published and is not. Links are not followed.
 */
export function contentFiles(root: string): ContentFiles {
  const rows = new Map<string, string[]>();
  const prose: string[] = [];
  const mistakes: Mistake[] = [];
  walk(root, rootFolder(rows, prose), mistakes);
  // The same on every machine, whatever its file system lists first.
  for (const files of rows.values()) files.sort();
  return { rows, prose: prose.sort(), mistakes };
}

function walk(path: string, folder: Folder, mistakes: Mistake[]): void {
  const tell = (file: string, finding: Finding): void => {
    mistakes.push({ file, entry: null, ...finding });
  };
  let entries: Dirent[];
  try {
    if (lstatSync(path).isSymbolicLink()) {
      tell(path, { what: 'is a symbolic link', mend: 'put the folder itself there' });
      return;
    }
    entries = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    tell(path, errorToFinding(error));
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (LEFT_BY_MACHINES.test(entry.name)) continue;
    const file = join(path, entry.name);
    const place = folder(entry.name);
    if ('what' in place) tell(file, place);
    else if (place.folder === null) {
      // Whether it is a plain file, the one who reads it says.
      if (entry.isDirectory())
        tell(file, { what: 'is a folder', mend: 'put a file of this name there' });
      else place.take(file);
    } else if (entry.isDirectory() || entry.isSymbolicLink()) walk(file, place.folder, mistakes);
    else tell(file, { what: 'is a file', mend: 'make a folder of this name' });
  }
}

/** The names at the top of the content, and those in each of its folders, as the collections say. */
function rootFolder(rows: Map<string, string[]>, prose: string[]): Folder {
  const specs: readonly CollectionSpec[] = Object.values(COLLECTIONS);
  const takeRow = (spec: CollectionSpec) => (file: string) => {
    const files = rows.get(spec.path);
    if (files === undefined) rows.set(spec.path, [file]);
    else files.push(file);
  };
  const at =
    (parts: readonly string[]): Folder =>
    (name) => {
      const path = [...parts, name].join('/');
      const spec = specs.find((candidate) => candidate.path === path);
      if (spec?.columnsFromPath !== undefined)
        return {
          folder: columnFolder(spec, spec.columnsFromPath, takeRow(spec), prose),
          take: ignore,
        };
      if (spec !== undefined) return { folder: null, take: takeRow(spec) };
      const known = specs.filter((candidate) => candidate.path.startsWith(`${path}/`));
      if (known.length > 0) return { folder: at([...parts, name]), take: ignore };
      const names = specs.flatMap((candidate) => candidate.path.split('/')[parts.length] ?? []);
      return unknownName(name, names);
    };
  return at([]);
}

const ignore = (): void => undefined;

/**
 * The folder of a collection whose files give columns: `response/<domain>.yaml` gives one,
 * `guides/<group>/<id>.yaml` two.
 */
function columnFolder(
  spec: CollectionSpec,
  columns: readonly string[],
  take: (file: string) => void,
  prose: string[],
): Folder {
  const [column = '', ...rest] = columns;
  const shape: Readonly<Record<string, z.ZodType>> = spec.schema.shape;
  const fits = (value: string): boolean => shape[column]?.safeParse(value).success ?? false;
  if (rest.length > 0)
    return (name) =>
      fits(name)
        ? { folder: columnFolder(spec, rest, take, prose), take: ignore }
        : {
            what: `is named like no ${column} of ${spec.path}`,
            mend: 'correct the name or delete it',
          };
  return (name) => {
    const [id = '', ...ends] = name.split('.');
    const end = ends.join('.');
    if (!fits(id)) return unknownName(name, []);
    if (end === 'yaml') return { folder: null, take };
    if (spec.key !== 'path' || !end.endsWith('mdx')) return unknownName(name, []);
    if (LOCALES.some((locale) => end === `${locale}.mdx`))
      return { folder: null, take: (file) => prose.push(file) };
    return {
      what: 'is prose in a language that the site does not have',
      mend: `name it ${LOCALES.map((locale) => `${id}.${locale}.mdx`).join(' or ')}, or delete it`,
    };
  };
}

/** A file that nothing reads. */
function unknownName(name: string, known: readonly string[]): Finding {
  const lower = name.toLowerCase().replace(/\.yml$/, '.yaml');
  const meant = known.find((candidate) => candidate === lower);
  if (meant !== undefined) return { what: 'is not read by the site', mend: `name it ${meant}` };
  if (name.startsWith('.')) return { what: 'is hidden and not read', mend: 'delete it' };
  if (/\.yml$/i.test(name))
    return { what: 'is not read by the site', mend: `name it ${name.replace(/\.yml$/i, '.yaml')}` };
  return { what: 'is not read by the site', mend: 'correct its name or delete it' };
}
