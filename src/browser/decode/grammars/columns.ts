import { isWordPoint } from '../lex.ts';
import type { Value } from './pair.ts';

/** A cell of a table, under the name of its column. */
export interface Cell extends Value {
  name: string;
  /** Where the name of the column stands. */
  nameFrom: number;
  /** Which row it is in; 0 for the first. */
  row: number;
}

/** Lines between the head of a table and its rows: `|---|:--:|`, `+----+`. */
const RULE = /^[\s|+\-:=─┼│┌┐└┘├┤┬┴]*$/;
const LONGEST_LINE = 4000;
const MOST_ROWS = 100_000;

interface Part {
  text: string;
  from: number;
}

/** The cells of a line, at a delimiter outside of quotes; blanks and quotes around them are taken off. */
function lineToParts(line: string, at: number, delimiter: string): Part[] {
  const parts: Part[] = [];
  const parting = delimiter.charCodeAt(0);
  let quote = 0;
  let from = 0;
  for (let place = 0; place <= line.length; place += 1) {
    const point = line.charCodeAt(place);
    const isEnd = place === line.length;
    if (quote !== 0) {
      if (point === quote) quote = 0;
      if (!isEnd) continue;
    } else if (point === 34 || point === 39) {
      quote = point;
      continue;
    }
    if (isEnd || point === parting) {
      parts.push(toPart(line, from, place, at));
      from = place + 1;
    }
  }
  return parts;
}

function toPart(line: string, from: number, to: number, at: number): Part {
  const raw = line.slice(from, to);
  if (isPlain(line.charCodeAt(from)) && isPlain(line.charCodeAt(to - 1)))
    return { text: raw, from: at + from };
  const text = raw.replace(/^\s*N(?=')/, '').replace(/^[\s"'`*]+|[\s"'`*;]+$/g, '');
  return { text, from: at + from + Math.max(0, raw.indexOf(text)) };
}

/** Letters and digits, around which nothing is taken off; an N may stand before a quote. */
const isPlain = (point: number): boolean =>
  point !== 78 && (point < 128 ? point !== 95 && isWordPoint(point) : point >= 0xac00);

/** The words of a line, between blanks and quotes. */
function lineToWords(text: string, from: number, to: number): Part[] {
  const parts: Part[] = [];
  let start = -1;
  for (let at = from; at <= to; at += 1) {
    const isGap = at === to || isBlank(text.charCodeAt(at));
    if (!isGap && start < 0) start = at;
    else if (isGap && start >= 0) {
      parts.push({ text: text.slice(start, at), from: start });
      start = -1;
    }
  }
  return parts;
}

const isBlank = (point: number): boolean =>
  point <= 32 || point === 34 || point === 39 || point === 0xa0 || point === 0x3000;

const toCell = (head: Part, part: Part, row: number): Cell => ({
  name: head.text,
  nameFrom: head.from,
  row,
  value: part.text,
  from: part.from,
  to: part.from + part.text.length,
  isQuoted: false,
  isLoose: false,
});

/** By what the cells of a head are parted: the mark that stands in it, else a blank. */
const headToDelimiter = (line: string): string =>
  ['│', '|', '\t', ',', ';'].find((mark) => line.includes(mark)) ?? ' ';

/**
 * The cells of a table below its head: CSV, tabs, pipes, Markdown, a boxed table, or one name with its
 * value on the next line. The rows end with the first line that has another number of cells.
 * @param at a place within the head
 * @param isKnown whether a column is wanted, by its name
 * @returns the cells of the wanted columns, and where the table ends
 * @example columnsBelow('resultCode,amt\n3021,100', 0, () => true).cells[0] // { name: 'resultCode', value: '3021', … }
 */
export function columnsBelow(
  text: string,
  at: number,
  isKnown: (name: string) => boolean,
): { cells: Cell[]; end: number } {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  let end = lineEnd(text, start);
  if (end - start > LONGEST_LINE) return { cells: [], end };
  const line = text.slice(start, end);
  const delimiter = headToDelimiter(line);
  const toParts = (from: number, to: number): Part[] =>
    delimiter === ' '
      ? lineToWords(text, from, to)
      : lineToParts(text.slice(from, to), from, delimiter);
  const head = toParts(start, end);
  const wanted = head.map(({ text: name }) => name !== '' && isKnown(name));
  const cells: Cell[] = [];
  for (let row = 0; row < MOST_ROWS && end < text.length;) {
    const from = end + 1;
    const to = lineEnd(text, from);
    if (to - from > LONGEST_LINE) break;
    const isRule = !isPlain(text.charCodeAt(from)) && RULE.test(text.slice(from, to));
    if (!isRule) {
      const parts = toParts(from, to);
      if (parts.length !== head.length) break;
      for (const [place, part] of parts.entries()) {
        const name = head[place];
        if (name !== undefined && wanted[place] === true && part.text !== '')
          cells.push(toCell(name, part, row));
      }
      row += 1;
    } else if (row > 0 && text.slice(from, to).trim() === '') break;
    end = to;
  }
  return { cells, end };
}

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

/** The columns of a statement, before its rows: `INSERT INTO t (a, b) VALUES ('1', '2'), ('3', '4')`. */
const INSERT = /\(([^()]{1,2000})\)\s{0,8}values\s{0,8}(?=\()/gi;
/** What parts two rows. */
const NEXT_ROW = /\s{0,8},\s{0,8}(?=\()/y;

/**
 * The values of statements of SQL, by their columns.
 * @example insertsIn("insert into t (result_code) values ('3021')")[0]?.value // '3021'
 */
export function insertsIn(text: string): Cell[] {
  const cells: Cell[] = [];
  let row = 0;
  INSERT.lastIndex = 0;
  for (let match = INSERT.exec(text); match !== null; match = INSERT.exec(text)) {
    const head = lineToParts(match[1] ?? '', match.index + 1, ',');
    let at = INSERT.lastIndex;
    for (; row < MOST_ROWS; row += 1) {
      const { to, isClosed } = endOfRow(text, at);
      const from = at + 1;
      at = to;
      if (!isClosed) break;
      for (const [place, part] of lineToParts(text.slice(from, to), from, ',').entries()) {
        const name = head[place];
        if (name !== undefined && part.text !== '') cells.push(toCell(name, part, row));
      }
      NEXT_ROW.lastIndex = to + 1;
      if (!NEXT_ROW.test(text)) break;
      at = NEXT_ROW.lastIndex;
    }
    row += 1;
    // What was read once is not read again.
    INSERT.lastIndex = Math.max(INSERT.lastIndex, at);
  }
  return cells;
}

/** Where a row ends that opens at a place; brackets within quotes are none. */
function endOfRow(text: string, from: number): { to: number; isClosed: boolean } {
  const limit = Math.min(text.length, from + LONGEST_LINE);
  let depth = 0;
  let isQuoted = false;
  for (let at = from; at < limit; at += 1) {
    const point = text.charCodeAt(at);
    if (point === 92) at += 1;
    else if (point === 39) isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (point === 40) depth += 1;
    else if (point === 41) {
      depth -= 1;
      if (depth === 0) return { to: at, isClosed: true };
    }
  }
  return { to: limit, isClosed: false };
}
