import assert from 'node:assert/strict';
import {
  bookToSourceTable,
  SOURCE_KINDS,
  type SourceTable,
} from '../../../src/copy-as/files/source-table.ts';
import { rowsOf, type BaseRow, type Row } from '../../../src/shared/book.ts';
import { book } from '../package/book.ts';
import { toTexts } from '../../fixtures/to-texts.ts';

/** The address of a table. */
export const toSource = (kind: string): string => `https://codes.example/${kind}/`;

/** Names that break what was not made for them. */
const names = [
  'it\'s "quoted" \\ `b`',
  '${x} $y {$z} \\(w) #{v}',
  'line\nbreak\r\t\u2028\u0000\u0085\u202e\ufeff',
  '*/ end /* ?> <?php \\u002a/ \\u000a // -- #',
  '한글만',
  'class',
  'default',
  'None',
  'A-B & C.',
  'A B and C',
  '1st Card',
  '🙂',
  '\ud800 lone',
  "'); DROP TABLE x; --",
  'By Code',
  'Values',
  'Rows',
];
const base = (rowsOf(book, 'card')[0] ?? assert.fail()) satisfies BaseRow;
const hostile: SourceTable = bookToSourceTable(
  {
    ...book,
    tables: {
      card: names.map((name, index): Row => ({
        ...base,
        code: String(index + 1).padStart(2, '0'),
        name: toTexts(name, name),
        issuer: null,
      })),
    },
  },
  'card',
  'https://codes.example/ */ "x" \\u002a/ ?>',
);

/** Every table that becomes source files, and one with names that break what was not made for them. */
export const TABLES: readonly (readonly [string, SourceTable])[] = [
  ...SOURCE_KINDS.map((kind) => [kind, bookToSourceTable(book, kind, toSource(kind))] as const),
  ['hostile', hostile],
];

/** The text as a source file can have it. */
const wellFormed = (value: string | boolean): string | boolean =>
  typeof value === 'string' ? value.toWellFormed() : value;

/** What is read back from a table, by code. */
export const toExpected = ({ rows }: SourceTable): (string | boolean)[][] =>
  rows
    .map(({ code, values }) => [code, ...values.map(wellFormed)])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));

/** A line a code: each value as hexadecimal UTF-8, which no terminal changes. */
export function assertRead(said: string | null, table: SourceTable): void {
  if (said === null) return;
  const read = said
    .trim()
    .split('\n')
    .map((line) =>
      line
        .split(',')
        .map((cell) =>
          cell === 'true' || cell === 'false'
            ? cell === 'true'
            : Buffer.from(cell.slice(1), 'hex').toString('utf8'),
        ),
    )
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  assert.deepEqual(read, toExpected(table));
}
