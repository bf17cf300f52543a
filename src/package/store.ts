import { readFileSync } from 'node:fs';
import type { DecoderData } from '../shared/files/decoder.ts';
import { KIND_IDS, type KindId } from '../kind-list.ts';
import { padCode } from '../shared/code-spelling.ts';
import type { Book, Row } from '../shared/book.ts';
import type { SearchFiles } from './search.ts';

/** The files of an installed package, read when they are asked for. */
export interface Store {
  book: () => Book;
  /** The same with the rows of some codes alone, which takes a fraction of the time. */
  bookOf: (codes: readonly string[]) => Book;
  search: () => SearchFiles;
  decoder: () => DecoderData;
}

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
};

/** The row of a code in a data file with a row a line; none where it has none. */
function textToRow(text: string, kind: KindId, code: string): Row[] {
  const start = text.indexOf(`\n{"kind":${JSON.stringify(kind)},"code":${JSON.stringify(code)},`);
  if (start < 0) return [];
  const line = text.slice(start + 1, text.indexOf('\n', start + 1)).replace(/,$/, '');
  return [JSON.parse(line) as Row];
}

/**
 * Opens the data that a package ships beside its command.
 * @param root the folder of the package, ending in a slash
 * @throws Error when a file of the package is missing
 */
export function openStore(root: URL): Store {
  // The package wrote these files itself, so they are what they are said to be.
  const read = (name: string): never =>
    JSON.parse(readFileSync(new URL(name, root), 'utf8')) as never;
  const base = once(() => {
    const { version, date } = read('data/package.json') as { version: string; date: string };
    return { version, date };
  });
  const lists = {
    get issuers() {
      return read('data/issuers.json');
    },
    get changes() {
      return read('data/changes.json');
    },
    get sources() {
      return read('data/sources.json');
    },
    get values() {
      return read('data/values.json');
    },
  };
  const toTables = (rowsOf: (kind: KindId) => readonly Row[]): Book['tables'] =>
    Object.fromEntries(KIND_IDS.map((kind) => [kind, rowsOf(kind)]));
  return {
    book: once(() => ({
      ...base(),
      ...lists,
      tables: toTables((kind) => read(`data/${kind}.json`)),
    })),
    bookOf: (codes) => ({
      ...base(),
      issuers: [],
      changes: [],
      sources: [],
      values: [],
      tables: toTables((kind) => {
        const text = readFileSync(new URL(`data/${kind}.json`, root), 'utf8');
        const wanted = codes.flatMap((code) => [code, padCode(kind, code) ?? code]);
        return [...new Set(wanted)].flatMap((code) => textToRow(text, kind, code));
      }),
    }),
    search: once(() => ({
      file: read('data/search/records.json'),
      crosswalk: read('data/search/crosswalk.json'),
      messages: read('data/search/messages.json'),
      phrases: read('data/search/phrases.json'),
    })),
    decoder: once(() => read('data/decode/codes.json')),
  };
}
