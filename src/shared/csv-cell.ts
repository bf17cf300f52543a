/** A value that can stand in a cell. */
export type Cell = string | boolean | null | readonly string[];

/**
 * Signs by which a spreadsheet knows a formula; a cell that begins with one is made text by an
 * apostrophe. A text that has its own apostrophes there gets one more, so that they can be told.
 */
const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * A value as it stands in CSV (RFC 4180); what a spreadsheet would run as a formula is defused.
 * @example cellToCsv('a "b", c') // '"a ""b"", c"'
 * @example cellToCsv('=1+1') // "'=1+1"
 */
export function cellToCsv(cell: Cell): string {
  const plain = cell === null ? '' : typeof cell === 'object' ? cell.join('; ') : String(cell);
  const text = FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
