import { inLocales } from '../i18n/locales.ts';
import { cellToCsv, type Cell } from '../shared/csv-cell.ts';
import type { DataRow } from '../kinds/index.ts';

/** A row with dotted column names: `name.ko`. */
type FlatRow = Readonly<Record<string, Cell>>;

const isObject = (value: unknown): boolean => value !== null && typeof value === 'object';

/** A list of texts as it is; a list of objects has no columns of its own and is one cell of JSON. */
const listToCell = (list: readonly unknown[]): Cell =>
  list.some(isObject) ? JSON.stringify(list) : (list as readonly string[]);

function flatten(value: object, prefix = ''): FlatRow {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
      const name = `${prefix}${key}`;
      if (inner !== null && typeof inner === 'object' && !Array.isArray(inner)) {
        return Object.entries(flatten(inner, `${name}.`));
      }
      return [[name, Array.isArray(inner) ? listToCell(inner) : (inner as Cell)] as const];
    }),
  );
}

/** Texts that may be absent keep their columns, so that every line has the same ones. */
const BILINGUAL: ReadonlySet<string> = new Set([
  'nameNow',
  'note',
  'guide',
  'buyerMessage',
  'message',
  'meaning',
  'advice',
]);
const ABSENT = inLocales(() => null);

const withColumns = (row: object): object =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]: [string, unknown]) => [
      key,
      value === null && BILINGUAL.has(key) ? ABSENT : value,
    ]),
  );

/** A row a line; a response code has a line for each of its meanings. */
function rowToLines(row: DataRow): object[] {
  if (!('meanings' in row)) return [row];
  const { meanings, kind, code, ...rest } = row;
  return meanings.map((meaning) => ({ kind, code, ...meaning, ...rest }));
}

/**
 * Lines as CSV: RFC 4180, with a byte order mark, so that Korean spreadsheets open it right. The
 * first line gives the columns.
 * @param columnsOfNone the columns where there is no row to take them from
 * @example linesToCsv([{ code: '01', name: { ko: '비씨', en: 'BC' } }]) // '\ufeffcode,name.ko,name.en\r\n01,비씨,BC\r\n'
 */
export function linesToCsv(rows: readonly object[], columnsOfNone: readonly string[] = []): string {
  const lines = rows.map((row) => flatten(withColumns(row)));
  const [first] = lines;
  const columns = first === undefined ? columnsOfNone : Object.keys(first);
  const body = lines.map((line) =>
    columns.map((column) => cellToCsv(line[column] ?? null)).join(','),
  );
  return `\ufeff${[columns.join(','), ...body].join('\r\n')}\r\n`;
}

/**
 * Rows of a table as CSV.
 * @param columnsOfNone the columns of a table that has no row yet
 * @example rowsToCsv([], ['kind', 'code']) // '\ufeffkind,code\r\n'
 */
export function rowsToCsv(rows: readonly DataRow[], columnsOfNone: readonly string[]): string {
  return linesToCsv(rows.flatMap(rowToLines), columnsOfNone);
}
