import { KIND_IDS, kindFacts, type KindId } from '../kind-list.ts';
import { padCode } from '../shared/code-spelling.ts';
import { rowsOf, rowToTitles, type Book, type Row } from '../shared/book.ts';
import type { Bilingual } from '../schemas/text.ts';

/** What may be said beside a code, so that it is looked for in one place alone. */
export interface ExplainOptions {
  /** The table; all of them where it is left out. */
  kind?: KindId;
}

/** A code of a table, found. */
export interface Explained {
  kind: KindId;
  /** With its leading zeros. */
  code: string;
  /** What it is called; of a response code its message, one a meaning. */
  titles: readonly [Bilingual, ...Bilingual[]];
  row: Row;
}

/**
 * What a code means, in every table that has it: the same number can be a card and an HTTP status.
 * @param code as it was met: leading zeros may be gone, letters small
 * @returns none for a code that no table has; it never throws
 * @example explain(book, '2', { kind: 'card' })[0]?.code // '02'
 */
export function explain(book: Book, code: string, { kind }: ExplainOptions = {}): Explained[] {
  const written = code.trim();
  return (kind === undefined ? KIND_IDS : [kind]).flatMap((id) => {
    const row = findRow(book, id, written);
    return row === null ? [] : [{ kind: id, code: row.code, titles: rowToTitles(row), row }];
  });
}

/**
 * The row of a code in one table; null for a code that it does not have.
 * @example findRow(book, 'bank', '88')?.code // '088'
 */
export function findRow(book: Pick<Book, 'tables'>, kind: KindId, code: string): Row | null {
  const rows = rowsOf(book, kind);
  const exact = rows.find((row) => row.code === code);
  if (exact !== undefined) return exact;
  const padded = padCode(kind, code);
  if (padded === null) return null;
  const { isCased = false } = kindFacts(kind);
  const typed = padded.toLowerCase();
  return (
    rows.find((row) => (isCased ? row.code.toLowerCase() === typed : row.code === padded)) ?? null
  );
}
