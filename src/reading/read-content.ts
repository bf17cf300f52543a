import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { CollectionSpec } from '../schemas/collection-spec.ts';
import { COLLECTIONS, type CollectionName, type Content } from './collections.ts';
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

/** What a file gave: its entries that fit their schema, and what is wrong with the others. */
export interface FileRows {
  rows: readonly CheckedRow[];
  mistakes: readonly Mistake[];
}

/**
 * Every entry of a file that fits its schema, and a mistake for everything else.
 * @param file from the project's root
 * @param folder the content folder, from the project's root
 */
export function readFileRows(
  file: string,
  spec: CollectionSpec,
  folder = CONTENT_FOLDER,
): FileRows {
  const rows: CheckedRow[] = [];
  const text = readText(file);
  if (text === null) {
    return { rows, mistakes: [{ file, entry: null, what: 'is missing', mend: 'restore it' }] };
  }
  const parsed = textToRows(file, text, spec);
  const mistakes = [...parsed.mistakes];
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
  return { rows, mistakes };
}

/** The whole content as plain data, with what is wrong with it. */
export interface ReadContent {
  /** Entries with mistakes are left out: ask `mistakes` before you trust it. */
  content: Content;
  /** The file that each entry came from. */
  files: ReadonlyMap<object, string>;
  mistakes: readonly Mistake[];
}

/** Reads a content folder, each file once until it is told that the file has changed. */
export class ContentReader {
  readonly folder: string;
  readonly #known = new Map<string, FileRows>();

  /** @param folder the content folder, from the project's root */
  constructor(folder = CONTENT_FOLDER) {
    this.folder = folder;
  }

  /** Reads a file anew the next time. @param file from the project's root, or in full */
  forget(file: string): void {
    this.#known.delete(resolve(file));
  }

  /** The entries of a collection, in a stable order. */
  readCollection(spec: CollectionSpec): FileRows {
    const found = collectionFiles(spec, this.folder).map((file) => {
      const known = this.#known.get(resolve(file)) ?? readFileRows(file, spec, this.folder);
      this.#known.set(resolve(file), known);
      return known;
    });
    return {
      rows: found.flatMap(({ rows }) => rows),
      mistakes: found.flatMap(({ mistakes }) => mistakes),
    };
  }

  /** Everything that the folder holds. */
  read(): ReadContent {
    const files = new Map<object, string>();
    const mistakes: Mistake[] = [];
    const names = Object.keys(COLLECTIONS) as CollectionName[];
    const lists = names.map((name) => {
      const collection = this.readCollection(COLLECTIONS[name]);
      mistakes.push(...collection.mistakes);
      for (const row of collection.rows) files.set(row.data, row.file);
      return [name, collection.rows.map(({ data }) => data)] as const;
    });
    // Each list was judged by the schema of its own collection.
    return { content: Object.fromEntries(lists) as unknown as Content, files, mistakes };
  }
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
