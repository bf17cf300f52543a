import { basename, join, relative } from 'node:path';
import {
  COLLECTIONS,
  type CollectionName,
  type CollectionSpec,
  type Content,
} from '../schemas/collections.ts';
import { contentFiles } from './content-files.ts';
import { issueToMistake } from './issue-to-mistake.ts';
import type { Mistake } from './mistake.ts';
import { textToRows } from './parse-rows.ts';
import { readText } from './read-text.ts';

/** Where the content stands; another folder for benchmarks and tests. */
export const CONTENT_FOLDER = process.env.CONTENT_DIR ?? 'content';

/** The most bytes of a file of rows: ten times the longest there is, and read in a moment. */
const LARGEST_FILE = 1_000_000;

/** An entry that fits its schema, with the file it came from. */
export interface CheckedRow {
  file: string;
  /** The line that it begins in. */
  line: number;
  /** How a reader is told which row it is: `code "02"`. */
  entry: string;
  data: Record<string, unknown>;
}

/**
 * Every entry of a collection that fits its schema, and a mistake for everything else.
 * @param folder the content folder, from the project's root
 * @param files the files of the collection, where they have been looked up
 */
export function readCollection(
  spec: CollectionSpec,
  folder = CONTENT_FOLDER,
  files = contentFiles(folder).rows.get(spec.path),
): FileRows {
  // A collection without a file is told as if its file were asked for.
  const found = (files ?? [join(folder, spec.path)]).map((file) => readFile(file, folder, spec));
  return {
    rows: found.flatMap(({ rows }) => rows),
    mistakes: found.flatMap(({ mistakes }) => mistakes),
  };
}

/** What a file holds. */
interface FileRows {
  rows: CheckedRow[];
  mistakes: Mistake[];
}

/** What each file held when it was read last: a server reads all of them whenever one is saved. */
const remembered = new Map<string, FileRows & { text: string }>();

function readFile(file: string, folder: string, spec: CollectionSpec): FileRows {
  const read = readText(file, LARGEST_FILE);
  if ('mistake' in read) return { rows: [], mistakes: [{ file, entry: null, ...read.mistake }] };
  const { text } = read;
  const known = remembered.get(file);
  if (known?.text === text) return known;
  const made = { text, ...textToCheckedRows(text, file, folder, spec) };
  remembered.set(file, made);
  return made;
}

function textToCheckedRows(
  text: string,
  file: string,
  folder: string,
  spec: CollectionSpec,
): FileRows {
  const rows: CheckedRow[] = [];
  const parsed = textToRows(file, text, spec);
  const mistakes = [...parsed.mistakes];
  for (const { entry, data: raw, lineAt } of parsed.rows) {
    for (const column of spec.columnsFromPath ?? []) {
      if (raw === null || typeof raw !== 'object' || !Object.hasOwn(raw, column)) continue;
      const what = `has the key "${column}", which the path of its file gives`;
      mistakes.push({ file, line: lineAt([column]), entry, what, mend: 'remove it' });
    }
    const data = withPathColumns(raw, file, folder, spec);
    const result = spec.schema.safeParse(data);
    if (result.success) {
      rows.push({ file, line: lineAt([]), entry, data: result.data });
      continue;
    }
    // A code without quotes has been told already; that it is a number says nothing more.
    const isTold = parsed.mistakes.some((mistake) => mistake.entry === entry);
    const issues = result.error.issues.filter(({ code }) => !isTold || code !== 'invalid_type');
    for (const issue of issues) {
      mistakes.push({ file, line: lineAt(issue.path), entry, ...issueToMistake(issue, data) });
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
  /** Where each entry stands. */
  places: Map<object, CheckedRow>;
  /** The prose of the guides, from the project's root. */
  prose: readonly string[];
  mistakes: Mistake[];
} {
  const files = contentFiles(folder);
  const places = new Map<object, CheckedRow>();
  const mistakes: Mistake[] = [...files.mistakes];
  const read = <Name extends CollectionName>(name: Name): Content[Name] => {
    const spec = COLLECTIONS[name];
    const collection = readCollection(spec, folder, files.rows.get(spec.path));
    mistakes.push(...collection.mistakes);
    for (const row of collection.rows) places.set(row.data, row);
    // The schema of this very collection has just parsed these rows.
    return collection.rows.map((row) => row.data) as Content[Name];
  };
  const names = Object.keys(COLLECTIONS) as CollectionName[];
  // Each collection stands under its own name.
  const content = Object.fromEntries(names.map((name) => [name, read(name)])) as Content;
  return { content, places, prose: files.prose, mistakes };
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
