import { lstatSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { CollectionSpec } from '../schemas/collection-spec.ts';
import { COLLECTIONS, type CollectionName, type Content } from './collections.ts';
import { contentFiles, type ContentFiles } from './content-files.ts';
import { issueToMistake } from './issue-to-mistake.ts';
import type { Mistake } from './mistake.ts';
import { textToRows } from './parse-rows.ts';
import { readText, type TextOrMistake } from './read-text.ts';

/** Where the content stands; another folder for benchmarks and tests. */
export const CONTENT_FOLDER = process.env.CONTENT_DIR ?? 'content';

/** The most bytes of a file of rows: ten times the longest there is, and read in a moment. */
const LARGEST_FILE = 1_000_000;

/** The most bytes of the prose of a guide in one language. */
const LARGEST_PROSE = 50_000;

/** How many earlier texts of a file are remembered: a mistake that is taken back gives what stood before it. */
const REMEMBERED = 2;

/** An entry that fits its schema, with the place it came from. */
export interface CheckedRow {
  file: string;
  /** The line that it begins in. */
  line: number;
  /** How a reader is told which row it is: `code "02"`. */
  entry: string;
  data: Record<string, unknown>;
}

/** What a file gave: its entries that fit their schema, and what is wrong with the others. */
export interface FileRows {
  rows: readonly CheckedRow[];
  mistakes: readonly Mistake[];
}

/** The whole content as plain data, with what is wrong with it. */
export interface ReadContent {
  /** Entries with mistakes are left out: ask `mistakes` before you trust it. */
  content: Content;
  /** Where each entry stands. */
  places: ReadonlyMap<object, CheckedRow>;
  /** The prose of the guides as it is written, by its file from the project's root. */
  prose: ReadonlyMap<string, TextOrMistake>;
  mistakes: readonly Mistake[];
}

/** A file as it was read last. */
interface Known {
  read: TextOrMistake;
  /** What its text gave, where it is a file of rows. */
  rows?: FileRows;
}

/** Reads a content folder, each file once until it is told that the file has changed. */
export class ContentReader {
  readonly folder: string;
  /** What is there; null when it is to be looked up. */
  #files: ContentFiles | null = null;
  readonly #known = new Map<string, Known>();
  /** What was known before it was to be read anew, the latest first: a text that is the same again gives the same rows. */
  readonly #forgotten = new Map<string, readonly Known[]>();

  /** @param folder the content folder, from the project's root */
  constructor(folder = CONTENT_FOLDER) {
    this.folder = folder;
  }

  /**
   * Reads a file anew the next time.
   * @param file from the project's root, or in full; every file where it is left out
   */
  forget(file?: string): void {
    this.#files = null;
    for (const path of file === undefined ? [...this.#known.keys()] : [resolve(file)]) {
      const known = this.#known.get(path);
      if (known === undefined) continue;
      this.#known.delete(path);
      const others = (this.#forgotten.get(path) ?? []).filter((one) => one !== known);
      this.#forgotten.set(path, [known, ...others].slice(0, REMEMBERED));
    }
  }

  /** The entries of a collection, in a stable order. */
  readCollection(spec: CollectionSpec): FileRows {
    // A collection without a file is told as if its file were asked for.
    const files = this.#contentFiles().rows.get(spec.path) ?? [join(this.folder, spec.path)];
    const found = files.map((file) =>
      isEmptyFolder(file, spec) ? ofEmptyFolder(file) : this.#readRows(file, spec),
    );
    return {
      rows: found.flatMap(({ rows }) => rows),
      mistakes: found.flatMap(({ mistakes }) => mistakes),
    };
  }

  /** Everything that the folder holds. */
  read(): ReadContent {
    const files = this.#contentFiles();
    const places = new Map<object, CheckedRow>();
    const mistakes: Mistake[] = [...files.mistakes];
    const names = Object.keys(COLLECTIONS) as CollectionName[];
    const lists = names.map((name) => {
      const collection = this.readCollection(COLLECTIONS[name]);
      mistakes.push(...collection.mistakes);
      for (const row of collection.rows) places.set(row.data, row);
      return [name, collection.rows.map(({ data }) => data)] as const;
    });
    const prose = new Map(
      files.prose.map((file) => [file, this.#readFile(file, LARGEST_PROSE).read]),
    );
    // Each list was judged by the schema of its own collection.
    return { content: Object.fromEntries(lists) as unknown as Content, places, prose, mistakes };
  }

  #contentFiles(): ContentFiles {
    this.#files ??= contentFiles(this.folder);
    return this.#files;
  }

  #readFile(file: string, largest: number): Known {
    const path = resolve(file);
    const known = this.#known.get(path);
    if (known !== undefined) return known;
    const before = this.#forgotten.get(path) ?? [];
    const read = readText(file, largest);
    const same = before.find(
      (one) => 'text' in read && 'text' in one.read && one.read.text === read.text,
    );
    const now = same ?? { read };
    this.#known.set(path, now);
    return now;
  }

  #readRows(file: string, spec: CollectionSpec): FileRows {
    const known = this.#readFile(file, LARGEST_FILE);
    const { read } = known;
    known.rows ??=
      'mistake' in read
        ? { rows: [], mistakes: [{ file, entry: null, ...read.mistake }] }
        : textToCheckedRows(read.text, file, this.folder, spec);
    return known.rows;
  }
}

/** Whether a collection of many files has none: its folder is there, and nothing in it was found. */
function isEmptyFolder(file: string, spec: CollectionSpec): boolean {
  if (spec.columnsFromPath === undefined || file.endsWith('.yaml')) return false;
  try {
    return lstatSync(file).isDirectory();
  } catch {
    // Why there is no folder, the one who reads it says.
    return false;
  }
}

const ofEmptyFolder = (file: string): FileRows => ({
  rows: [],
  mistakes: [{ file, entry: null, what: 'is a folder without files', mend: 'restore its files' }],
});

/** Every entry of a text that fits its schema, and a mistake for everything else. */
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
