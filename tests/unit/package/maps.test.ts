import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { rowsOf } from '../../../src/shared/book.ts';
import { judgeMaps, nameToKey } from '../../../src/package/maps/judge-map.ts';
import { MAP_ENDINGS, sourceToTokens } from '../../../src/package/maps/tokens.ts';
import { book } from './book.ts';

const FOLDER = new URL('../../fixtures/maps/', import.meta.url);

/** What is otherwise in each of the maps, beside what they lack: type, code and line. */
const PLANTED: Readonly<Record<string, readonly string[]>> = {
  'Bank.kt': ['wrong 089 15', 'renamed 007 8', 'renamed 031 12', 'merged 005 7'],
  'CardCompany.java': ['wrong 15 14', 'unknown 99 16'],
  'bank_code.sql': ['wrong 007 7'],
  'bank_codes.php': ['wrong 034 10', 'unknown 777 13'],
  'card_codes.py': ['wrong 12 12'],
  'card_name.go': ['wrong 04 10'],
  'cards.js': [
    'number 01 4',
    'number 02 5',
    'number 04 6',
    'number 06 7',
    'number 07 8',
    'number 08 9',
  ],
  'cards.ts': ['wrong 13 12', 'renamed 11 10', 'merged 03 5', 'different 12 11'],
  'cards.yaml': ['wrong 07 7'],
  // The second map of the file has a numbering of its own, and is left alone.
  'config.php': ['unknown 09 13', 'merged 03 8'],
  'options.html.js': ['wrong 088 7'],
  'select.html': ['wrong 023 7'],
  'response.json': ['wrong 3012 5', 'unknown 8888 8', 'different 3022 6'],
};

test('each map in each language is read, and each thing in it that is otherwise is found', () => {
  const files = readdirSync(FOLDER);
  assert.deepEqual(files.toSorted(), Object.keys(PLANTED).toSorted());
  for (const file of files) {
    const text = readFileSync(new URL(file, FOLDER), 'utf8');
    const maps = judgeMaps(book, text, file.replace(/^.*\./, ''));
    assert.equal(maps.length, 1, file);
    const [map] = maps;
    assert.ok(map !== undefined);
    const found = map.findings.filter(({ type }) => type !== 'missing');
    assert.deepEqual(
      found.map(({ type, code, line }) => `${type} ${code} ${String(line)}`),
      PLANTED[file],
      file,
    );
    if (map.kind === 'response') continue;
    // What is missing, and what is there, is the whole table.
    const missing = map.findings.flatMap(({ type, code }) => (type === 'missing' ? [code] : []));
    for (const { code, status } of rowsOf(book, map.kind)) {
      const isThere = new RegExp(`\\b0*${String(Number(code))}\\b`).test(
        text.replace(/<!--.*?-->|account_bank.*/gs, ''),
      );
      assert.equal(missing.includes(code), !isThere && status !== 'withdrawn', `${file} ${code}`);
    }
  }
});

test('a whole table that is written down has nothing otherwise, in any language', () => {
  const shapes: Readonly<Record<string, (code: string, name: string) => string>> = {
    ts: (code, name) => `  '${code}': '${name}',`,
    php: (code, name) => `  '${code}' => '${name}',`,
    java: (code, name) => `  put("${code}", "${name}");`,
    kt: (code, name) => `  "${code}" to "${name}",`,
    py: (code, name) => `    "${code}": "${name}",`,
    sql: (code, name) => `INSERT INTO c VALUES ('${code}', '${name}');`,
    json: (code, name) => `  {"name": "${name}", "code": "${code}"},`,
    yaml: (code, name) => `  "${code}": ${name}`,
    swift: (code, name) => `  case "${code}": return "${name}"`,
    properties: (code, name) => `${code}=${name}`,
  };
  for (const kind of ['card', 'bank'] as const)
    for (const [ending, shape] of Object.entries(shapes)) {
      const rows = rowsOf(book, kind);
      const text = rows
        .map(({ code, issuer }) => {
          const institution = book.issuers.find(({ id }) => id === issuer);
          return shape(code, institution?.name.ko ?? '');
        })
        .join('\n');
      const [map] = judgeMaps(book, text, ending);
      assert.equal(map?.count, rows.length, `${kind} ${ending}`);
      // Names that went with a merger are told beside it.
      const faults = map.findings.filter(({ type }) => type !== 'merged');
      assert.deepEqual(faults, [], `${kind} ${ending}`);
    }
});

test('a file without a map of codes has none', () => {
  for (const text of [
    '',
    'const sizes = { 10: "small", 20: "large", 30: "huge" };',
    'if (status === 404) return "not found"; if (status === 500) throw new Error("500");',
    'width: 100px; height: 200px; margin: 12px;',
    'INSERT INTO users VALUES (1, "kim"), (2, "lee"), (3, "park"), (4, "choi");',
  ])
    assert.deepEqual(judgeMaps(book, text, 'ts'), [], text);
});

test('names are the same with and without the words for card and bank', () => {
  assert.equal(nameToKey('KB_국민카드'), nameToKey('kb국민'));
  assert.equal(nameToKey('카드'), '카드');
});

test('nothing that stands in a file throws, and long files take no longer than they are', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...MAP_ENDINGS), (text, ending) => {
      sourceToTokens(text, ending);
      judgeMaps(book, text, ending);
    }),
    { seed: 20, numRuns: 300 },
  );
});
