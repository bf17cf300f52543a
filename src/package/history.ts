import type { Book } from '../shared/book.ts';
import { bookToDays, rowToThen, type CodeThen } from '../shared/history.ts';
import { explain, type ExplainOptions } from './explain.ts';

export { changesSince } from '../shared/history.ts';

/**
 * What a code meant on a day, by the dated lists.
 * @param day `YYYY-MM-DD`
 * @returns one entry a table that has the code now; none for a code that no table has
 * @example codeOn(book, '0000', '2024-06-01')[0]?.texts[0]?.ko // '결제성공'
 */
export function codeOn(
  book: Book,
  code: string,
  day: string,
  options: ExplainOptions = {},
): CodeThen[] {
  const days = bookToDays(book);
  return explain(book, code, options).map(({ row }) => rowToThen(row, day, days));
}
