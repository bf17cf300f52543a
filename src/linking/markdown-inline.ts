import type { Piece } from './spots.ts';
import type { Range } from './source.ts';
import { isClosed } from './flow.ts';

/** A text of Markdown in one block, with the place of each of its characters in the source. */
export interface InlineText {
  text: string;
  /** The offset in the source of each character. */
  offsets: readonly number[];
}

const RULED_OUT = /[\\`*_{}[\]<>()#+\-.!|~"'$%&,/:;=?@^]/;
const URL = /(?:https?|ftp):\/\/[^\s<>"]*|mailto:[^\s<>"]+|www\.[^\s<>"]*/iy;
const AUTOLINK = /<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/iy;
const TAG =
  /<!--[\s\S]{0,20000}?-->|<(\/?)([A-Za-z][\w:.-]*)((?:"[^"]*"|'[^']*'|\{[^}]*\}|[^'">{]){0,2000})>|<\/?>/y;

/** Longer texts of a link, and longer expressions, are none (characters). */
const LONGEST = 2_000;
/** A block with more signs that nothing closes is no text that somebody wrote. */
const MOST_UNCLOSED = 100;

/** The place after the sign that closes the one at a place, escapes and inline code aside; -1 where none does. */
function toClosing(text: string, at: number, open: string, close: string): number {
  let depth = 0;
  for (let i = at; i < Math.min(text.length, at + LONGEST); i += 1) {
    const sign = text.charAt(i);
    if (sign === '\\') i += 1;
    else if (sign === '`') {
      const ticks = /`+/y;
      ticks.lastIndex = i;
      const run = ticks.exec(text)?.[0] ?? '`';
      const end = toTicks(text, i + run.length, run.length);
      i = end < 0 ? i + run.length - 1 : end + run.length - 1;
    } else if (sign === open) depth += 1;
    else if (sign === close) {
      depth -= 1;
      if (depth === 0) return i + 1;
    }
  }
  return -1;
}

/** Where a run of so many backticks begins; -1 where none does. */
function toTicks(text: string, from: number, count: number): number {
  const runs = /`+/g;
  runs.lastIndex = from;
  for (let match = runs.exec(text); match !== null; match = runs.exec(text))
    if (match[0].length === count) return match.index;
  return -1;
}

/**
 * The pieces of the text of a block: emphasis and escapes are taken out, and what is linked already, inline
 * code, addresses, tags and expressions are closed.
 * @param definitions the labels of the reference links of the document, in lower case
 */
export function inlineToPieces(
  { text, offsets }: InlineText,
  definitions: ReadonlySet<string>,
): Piece<Range>[] {
  const pieces: Piece<Range>[] = [];
  const toRange = (from: number, to: number): Range => ({
    from: offsets[from] ?? 0,
    to: (offsets[to - 1] ?? 0) + 1,
    form: 'markdown',
  });
  let start = 0;
  /** Elements of HTML that are open and closed to links. */
  const shut: string[] = [];
  const end = (to: number): void => {
    // Lines of a quote or an item have signs between them that are no text.
    for (let from = start; from < to;) {
      let next = from + 1;
      while (next < to && offsets[next] === (offsets[next - 1] ?? 0) + 1) next += 1;
      pieces.push({
        text: text.slice(from, next),
        place: toRange(from, next),
        type: shut.length > 0 ? 'closed' : 'text',
      });
      from = next;
    }
  };
  /** Signs that nothing closed: after so many, none is looked for any more. */
  let unclosed = 0;
  const findClosing = (at: number, sign: '[' | '{'): number => {
    if (unclosed >= MOST_UNCLOSED) return -1;
    const found = toClosing(text, at, sign, sign === '[' ? ']' : '}');
    if (found < 0) unclosed += 1;
    return found;
  };
  /** Ends the piece before `at`, adds what is told as closed, and goes on at `next`. */
  const skip = (at: number, next: number, told = ''): void => {
    end(at);
    if (told !== '') pieces.push({ text: told, place: toRange(at, next), type: 'closed' });
    start = next;
  };
  const matchAt = (pattern: RegExp, at: number): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  for (let at = 0; at < text.length; at = Math.max(at + 1, start)) {
    const sign = text.charAt(at);
    const next = text.charAt(at + 1);
    if (sign === '\\' && RULED_OUT.test(next)) {
      skip(at, at + 1);
      // The sign itself is text.
      end(at + 2);
      start = at + 2;
    } else if (sign === '`') {
      const run = /^`+/.exec(text.slice(at))?.[0] ?? '`';
      const close = toTicks(text, at + run.length, run.length);
      const after = close < 0 ? at + run.length : close + run.length;
      end(at);
      start = after;
      if (close < 0) pieces.push({ text: run, place: toRange(at, after), type: 'closed' });
      else
        pieces.push({
          text: text.slice(at + run.length, close),
          place: toRange(at, after),
          type: shut.length > 0 ? 'closed' : 'code',
        });
    } else if (sign === '<') {
      const auto = matchAt(AUTOLINK, at);
      const tag = auto === null ? matchAt(TAG, at) : null;
      if (auto !== null) skip(at, at + auto[0].length, '\u0001');
      else if (tag !== null) {
        skip(at, at + tag[0].length);
        const name = tag[2] ?? '';
        const isShut = isClosed(name.toLowerCase()) || /^[A-Z]/.test(name);
        if (isShut && tag[1] === '/') {
          const open = shut.lastIndexOf(name);
          if (open >= 0) shut.splice(open);
        } else if (isShut && !(tag[3] ?? '').endsWith('/')) shut.push(name);
      }
    } else if (sign === '[' || (sign === '!' && next === '[')) {
      const from = sign === '!' ? at + 1 : at;
      const close = findClosing(from, '[');
      if (close < 0) continue;
      const label = text.slice(from + 1, close - 1);
      const after = linkToEnd(text, close, label, definitions);
      if (after === null) continue;
      const isRead = sign !== '!' && !label.startsWith('^');
      skip(at, after, isRead ? label.replace(/[*_`\\]/g, '') : '\u0001');
    } else if (sign === '{') {
      const close = findClosing(at, '{');
      if (close > 0) skip(at, close, '\u0001');
    } else if (/[a-zA-Z]/.test(sign) && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) {
      const address = matchAt(URL, at);
      if (address !== null) skip(at, at + address[0].length, '\u0001');
    } else if (sign === '*' || (sign === '~' && next === '~'))
      skip(at, at + (sign === '*' ? 1 : 2));
    else if (sign === '_') {
      const isInWord = /[\p{L}\p{N}_]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}_]/u.test(next);
      if (!isInWord) skip(at, at + 1);
    }
  }
  end(text.length);
  return pieces;
}

/** Where a link ends whose text ends at a place; null where it is no link. */
function linkToEnd(
  text: string,
  close: number,
  label: string,
  definitions: ReadonlySet<string>,
): number | null {
  if (text.charAt(close) === '(') {
    const end = toClosing(text, close, '(', ')');
    return end < 0 ? null : end;
  }
  if (text.charAt(close) === '[') {
    const end = toClosing(text, close, '[', ']');
    if (end > 0) return end;
  }
  const isReference = definitions.has(label.trim().toLowerCase().replace(/\s+/g, ' '));
  return isReference || label.startsWith('^') || label.startsWith('[') ? close : null;
}
