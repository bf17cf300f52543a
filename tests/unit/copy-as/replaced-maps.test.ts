import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { LANGUAGES, type Language } from '../../../src/copy-as/files/files.ts';
import { bookToSourceTable } from '../../../src/copy-as/files/source-table.ts';
import { judgeMaps } from '../../../src/package/maps/judge-map.ts';
import { rowsOf } from '../../../src/shared/book.ts';
import { book } from '../package/book.ts';
import { toSource } from './tables.ts';

const FOLDER = new URL('../../fixtures/maps/', import.meta.url);

/** The file that takes the place of a map, by the ending of its name. */
const REPLACED: Readonly<Record<string, Language>> = {
  kt: 'kotlin',
  java: 'java',
  sql: 'sql',
  php: 'php-array',
  py: 'python',
  go: 'go',
  js: 'typescript',
  ts: 'typescript',
};

test('ten shapes of maps in public code are replaced by a file that has every code of them', () => {
  const names = readdirSync(FOLDER).filter((name) => (name.split('.').at(-1) ?? '') in REPLACED);
  assert.ok(names.length >= 10);
  for (const name of names) {
    const ending = name.split('.').at(-1) ?? '';
    const language = REPLACED[ending] ?? assert.fail();
    const map = readFileSync(new URL(name, FOLDER), 'utf8');
    const [judged] = judgeMaps(book, map, ending);
    const { kind } = judged ?? assert.fail(name);
    const known = new Set(rowsOf(book, kind).map(({ code }) => code));
    const codes = [...map.matchAll(/["'](\w{2,4})["']/g)]
      .map(([, code = '']) => code)
      .filter((code) => known.has(code));
    const file = LANGUAGES[language].make(bookToSourceTable(book, kind, toSource(kind)));
    for (const code of codes) assert.match(file, new RegExp(`["']${code}["']`), `${name} ${code}`);
  }
});
