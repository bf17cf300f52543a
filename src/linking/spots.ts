import type { KindId } from '../kind-list.ts';
import type { LinkedCode, Linker } from './linker.ts';

/** A part of the text of a block, in the order in which it is read. */
export interface Piece<Place> {
  text: string;
  /** Where it stands: an offset in a source, a node of a tree. */
  place: Place;
  /** text: may be linked. code: inline code, linked as a whole where that is wished. closed: read only. */
  type: 'text' | 'code' | 'closed';
}

/** What is read as one: a paragraph, an item, or a table with its cells, the headings first. */
export type Block<Place> =
  | { type: 'text'; pieces: readonly Piece<Place>[] }
  | { type: 'table'; rows: readonly (readonly (readonly Piece<Place>[])[])[] };

/** A code in a piece that becomes a link. */
export interface Spot<Place> extends LinkedCode {
  piece: Piece<Place>;
  /** The range in the text of the piece. */
  from: number;
  to: number;
}

/** What is linked beside the codes in running text; nothing of it unless wished. */
export interface LinkOptions {
  /** Whether inline code that holds one code becomes a link, the code within it. */
  inlineCode?: boolean;
  /** Whether codes in headings become links. */
  headings?: boolean;
  /** Whether only the first of each code becomes a link. */
  once?: boolean;
}

/** A value as codes are written: two or three digits, or four signs. */
const VALUE = /[0-9A-Z]{4}|\d{2,3}/y;
/** What makes a value a part of something longer: a number, a range, a percentage, a word. */
const LONGER = /^(?:[A-Za-z0-9_]|[.,:~–-]\d|\s?[~–]|\s?%|\+\d|\*)/;
/** What makes a value a number of something. */
const UNIT =
  /^\s?(?:자리|글자|자(?![가-힣])|바이트|개|건|일(?!\s?(?:때|경우))|초|분|원|회|년|월|시간|배|명|번째|차(?![가-힣])|(?:digits?|char(?:acter)?s?|bytes?|letters?|won|krw|days?|ms|seconds?|minutes?|hours?|months?|years?|times|requests?|calls?|items?|rows?|codes?|fields?|entries|or (?:more|less))\b)/i;
/** What stands between the values of a list. */
const LIST =
  /["'”’)\]]{0,2}\s{0,2}(?:,|、|·|\/|\||또는|혹은|및|이나|나|와|과|or\b|and\b)\s{0,2}(?:(?:and|or|및|또는)\s)?["'“‘(]{0,2}/iy;
/** What may follow a value of a list after the first. */
const AFTER_LIST =
  /^["'”’)\]]{0,2}(?:\s*(?:$|[,.;:|/·、!?\n)])|[은는이가을를와과의로에도만인일임중등](?![a-z])|으로|입니다|\s+(?:중|등|또는|혹은|및|모두|코드|(?:and|or|are|is|mean|in|for|on|to|from|with|that|which|as|when)\b))/i;
/** A code that says itself what it is, as the recipe for GitHub has it: NICEPAY-3095, NICECARD-12, NICEBANK-088. */
const NAMED = /(?<![\w/-])NICE(PAY|CARD|BANK)-([0-9A-Z]{2,4})(?![\w-])/g;
/** The table that each of them names. */
const NAMED_KINDS: Readonly<Record<string, KindId>> = {
  PAY: 'response',
  CARD: 'card',
  BANK: 'bank',
};

/** Where each piece begins in the text of all of them. */
function piecesToText(pieces: readonly Piece<unknown>[]): { text: string; starts: number[] } {
  let text = '';
  const starts = pieces.map((piece) => {
    const start = text.length;
    text += piece.text;
    return start;
  });
  return { text, starts };
}

/** A range of a text with the code that it is. */
interface Found extends LinkedCode {
  from: number;
  to: number;
}

/** A value at a place of a text, where it is one of the codes and not a part or a number of something. */
function valueAt(text: string, at: number, kinds: readonly KindId[], linker: Linker): Found | null {
  VALUE.lastIndex = at;
  const value = VALUE.exec(text)?.[0] ?? '';
  const code = value === '' ? null : linker.valueToCode(value, kinds);
  const after = text.slice(at + value.length, at + value.length + 24);
  if (code === null || LONGER.test(after) || UNIT.test(after)) return null;
  // A list of codes has codes of one width; 02/2024 is a date.
  const beside = /^\/(\d+)/.exec(after)?.[1];
  if (beside !== undefined && beside.length !== value.length) return null;
  return { ...code, from: at, to: at + value.length };
}

/** The values of a list after the first one. */
function listToFound(text: string, at: number, kinds: readonly KindId[], linker: Linker): Found[] {
  const found: Found[] = [];
  for (let end = at; ;) {
    LIST.lastIndex = end;
    const between = LIST.exec(text)?.[0];
    const next = between === undefined ? null : valueAt(text, end + between.length, kinds, linker);
    if (next === null || !AFTER_LIST.test(text.slice(next.to, next.to + 16))) return found;
    found.push(next);
    end = next.to;
  }
}

/** The codes of a text that have a mark before them. */
function textToFound(text: string, linker: Linker): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(linker.mark)) {
    const [whole, name = ''] = match;
    // A value that stands right at a name is a part of the name.
    if (whole.length === name.length) continue;
    const kinds = linker.nameToKinds(name);
    const first = valueAt(text, match.index + whole.length, kinds, linker);
    if (first !== null) found.push(first, ...listToFound(text, first.to, [first.kind], linker));
  }
  for (const { 0: whole, 1: mark = '', 2: value = '', index } of text.matchAll(NAMED)) {
    const kind = NAMED_KINDS[mark];
    const code = kind === undefined ? null : linker.valueToCode(value, [kind]);
    if (code !== null) found.push({ ...code, from: index, to: index + whole.length });
  }
  return found.sort((a, b) => a.from - b.from);
}

/** The ranges as places in pieces: only those that lie in one piece which may be linked. */
function foundToSpots<Place>(
  found: readonly Found[],
  pieces: readonly Piece<Place>[],
  starts: readonly number[],
  { inlineCode = false }: LinkOptions,
): Spot<Place>[] {
  let done = -1;
  let index = 0;
  return found.flatMap(({ kind, code, from, to }) => {
    while ((starts[index + 1] ?? Infinity) <= from) index += 1;
    const piece = pieces[index];
    const start = starts[index] ?? 0;
    if (piece === undefined || from < done || to > start + piece.text.length) return [];
    if (piece.type === 'closed' || (piece.type === 'code' && !inlineCode)) return [];
    done = to;
    return [{ kind, code, piece, from: from - start, to: to - start }];
  });
}

/** The codes of a cell that has nothing else in it: one, or a list. */
function cellToFound(text: string, kinds: readonly KindId[], linker: Linker): Found[] {
  const lead = /^\s*["'“‘]?/.exec(text)?.[0].length ?? 0;
  const first = valueAt(text, lead, kinds, linker);
  if (first === null) return [];
  const all = [first, ...listToFound(text, first.to, [first.kind], linker)];
  return /^["'”’]?\s*$/.test(text.slice(all.at(-1)?.to)) ? all : [];
}

/** Headings of columns with lengths and other counts. */
const COUNTED =
  /길이|자릿수|크기|바이트|순번|번호$|length|size|bytes?|^len$|^max$|^min$|^no\.?$|^#$/i;

function tableToSpots<Place>(
  rows: readonly (readonly (readonly Piece<Place>[])[])[],
  linker: Linker,
  options: LinkOptions,
): Spot<Place>[] {
  const heads = (rows[0] ?? []).map((cell) => piecesToText(cell).text.trim());
  return rows.flatMap((row, line) => {
    let named: readonly KindId[] = [];
    return row.flatMap((cell, column) => {
      const { text, starts } = piecesToText(cell);
      const head = heads[column] ?? '';
      const ofColumn = line === 0 ? [] : linker.nameToKinds(head);
      const kinds = ofColumn.length > 0 ? ofColumn : COUNTED.test(head) ? [] : named;
      const own = cellToFound(text, kinds, linker);
      named = linker.nameToKinds(text.trim());
      return foundToSpots(own.length > 0 ? own : textToFound(text, linker), cell, starts, options);
    });
  });
}

/** Inline code becomes a link as a whole, so it is left alone where it holds more than one code. */
function withoutCrowded<Place>(spots: readonly Spot<Place>[]): Spot<Place>[] {
  return spots.filter(
    ({ piece }) =>
      piece.type !== 'code' || spots.filter((other) => other.piece === piece).length === 1,
  );
}

/**
 * The codes of a block that become links. A value needs a mark: the field or the word before it, the heading of
 * its column, or the cell before it with the name of a field. A number without one is never a code.
 * @example blockToSpots({ type: 'text', pieces: [{ text: 'cardCode 12', place: 0, type: 'text' }] }, linker, {})
 * // [{ kind: 'card', code: '12', from: 9, to: 11, … }]
 */
export function blockToSpots<Place>(
  block: Block<Place>,
  linker: Linker,
  options: LinkOptions,
): Spot<Place>[] {
  if (block.type === 'table') return withoutCrowded(tableToSpots(block.rows, linker, options));
  const { text, starts } = piecesToText(block.pieces);
  return withoutCrowded(foundToSpots(textToFound(text, linker), block.pieces, starts, options));
}

/**
 * All spots of a text, in its order; only the first of each code where that is wished.
 * @param blocks in the order of the text
 */
export function blocksToSpots<Place>(
  blocks: readonly Block<Place>[],
  linker: Linker,
  options: LinkOptions,
): Spot<Place>[] {
  const seen = new Set<string>();
  return blocks
    .flatMap((block) => blockToSpots(block, linker, options))
    .filter(({ kind, code }) => {
      const key = `${kind}/${code}`;
      if (options.once === true && seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
