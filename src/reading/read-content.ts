import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import {
  COLLECTIONS,
  type CollectionName,
  type CollectionSpec,
  type Content,
} from '../schemas/collections.ts';
import { issueToMistake } from './issue-to-mistake.ts';
import type { Mistake } from './mistake.ts';
import { textToRows } from './parse-rows.ts';

/** Where the content stands; another folder for benchmarks and tests. */
export const CONTENT_FOLDER = process.env.CONTENT_DIR ?? 'content';

/** An entry that fits its schema, with the file it came from. */
export interface CheckedRow {
  file: string;
  data: Record<string, unknown>;
}

/** The files of a collection, from the project's root, in a stable order. */
export function collectionFiles(spec: CollectionSpec, folder = CONTENT_FOLDER): string[] {
  const path = join(folder, spec.path);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(path, name))
    .sort();
}

/**
 * Every entry of a collection that fits its schema, and a mistake for everything else.
 * @param folder the content folder, from the project's root
 */
export function readCollection(
  spec: CollectionSpec,
  folder = CONTENT_FOLDER,
): { rows: CheckedRow[]; mistakes: Mistake[] } {
  const rows: CheckedRow[] = [];
  const mistakes: Mistake[] = [];
  for (const file of collectionFiles(spec, folder)) {
    const text = readText(file);
    if (text === null) {
      mistakes.push({ file, entry: null, what: 'is missing', mend: 'restore it' });
      continue;
    }
    const parsed = textToRows(file, text, spec);
    mistakes.push(...parsed.mistakes);
    for (const row of parsed.rows) {
      const data = withPathColumns(row.data, file, folder, spec);
      const result = spec.schema.safeParse(data);
      if (result.success) {
        rows.push({ file, data: result.data });
        continue;
      }
      // A code without quotes has been told already; that it is a number says nothing more.
      const isTold = parsed.mistakes.some(({ entry }) => entry === row.entry);
      const issues = result.error.issues.filter(({ code }) => !isTold || code !== 'invalid_type');
      for (const issue of issues) {
        mistakes.push({ file, entry: row.entry, ...issueToMistake(issue, data) });
      }
    }
  }
  return { rows, mistakes };
}

/**
 * The whole content as plain data.
 * Entries with mistakes are left out of it: ask `mistakes` before you trust it.
 */
export function readContent(folder = CONTENT_FOLDER): {
  content: Content;
  files: Map<object, string>;
  mistakes: Mistake[];
} {
  const files = new Map<object, string>();
  const mistakes: Mistake[] = [];
  const read = <Name extends CollectionName>(name: Name): Content[Name] => {
    const collection = readCollection(COLLECTIONS[name], folder);
    mistakes.push(...collection.mistakes);
    for (const row of collection.rows) files.set(row.data, row.file);
    // The schema of this very collection has just parsed these rows.
    return collection.rows.map((row) => row.data) as Content[Name];
  };
  const names = Object.keys(COLLECTIONS) as CollectionName[];
  // Each collection stands under its own name.
  const content = Object.fromEntries(names.map((name) => [name, read(name)])) as Content;
  return { content, files, mistakes };
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function withPathColumns(
  data: unknown,
  file: string,
  folder: string,
  spec: CollectionSpec,
): unknown {
  const columns = spec.columnsFromPath;
  if (columns === undefined || data === null || typeof data !== 'object') return data;
  const parts = relative(join(folder, spec.path), file).split(/[\\/]/);
  const values = [...parts.slice(0, -1), basename(file, '.yaml')];
  return {
    ...data,
    ...Object.fromEntries(columns.map((column, index) => [column, values[index]])),
  };
}
