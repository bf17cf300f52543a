import { isWordPoint } from '../lex.ts';

/** A value beside its name. */
export interface Value {
  value: string;
  from: number;
  to: number;
  isQuoted: boolean;
  /** Whether nothing but blanks and words such as "is" stands between name and value. */
  isLoose: boolean;
  /** Whether it is a cell of its own behind the name; in a table of fields that may be a length. */
  isCell?: boolean;
}

/** What follows a name: a value, an object or a list that opens, or nothing. */
export type Follows = Value | 'opens' | null;

/** The gap between a name and its value is no longer (characters). */
const WIDEST_GAP = 100;
/** A quoted value is searched no further for its end (characters). */
const LONGEST_QUOTED = 4000;
const LONGEST_BARE = 300;
const QUOTES = '"\'`“”‘’';
const [TAB, NEWLINE, RETURN, SPACE, DOLLAR, ASTERISK, COMMA] = [9, 10, 13, 32, 36, 42, 44] as const;
const [HYPHEN, SLASH, COLON, LESS, EQUALS, GREATER, PIPE] = [45, 47, 58, 60, 61, 62, 124] as const;
/** The line of a boxed table. */
const BOX_LINE = 0x2502;

const isOf = (point: number, one: number, other: number): boolean =>
  point === one || point === other;
/** Whether a character is one of `QUOTES`. */
const isQuote = (point: number): boolean =>
  point === 34 ||
  point === 39 ||
  point === 96 ||
  (point >= 0x2018 && QUOTES.includes(String.fromCharCode(point)));
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’' };

/** `string(4)`, as PHP prints the length of what comes. */
const SIZED = /(?:string|str|varchar|char)\(\d{1,6}\)/y;
/** A tag of XML or HTML, opening or closing. */
const TAG = /<(?:!\[CDATA\[|\/?[\w:.-]{1,40}(?:\s[^<>]{0,60})?>)/y;

/**
 * How far bare sentences were read before: no sentence ends between `from` and `to`. Names within one
 * sentence are many, and each would read it again.
 */
export interface BareScan {
  from: number;
  to: number;
}

/**
 * What belongs to the name that ends at a place: `name: value`, `"name":"value"`, `name=value`,
 * `[name] => value`, `["name"]=> string(4) "value"`, `<name>value</name>`, `name="value"`,
 * `name,value`, `| name | value |`, `name(value)`, `name value`. Between the two may stand marks and
 * `fillers`, no other word. No more than a bounded part of the text is looked at.
 * @param isCode whether the value is short: a word, not a sentence
 * @param scan of this text; it is carried from one name to the next
 * @example followingValue('resultCode => "3021"', 10, new Set(), true, { from: 0, to: 0 }) // { value: '3021', … }
 */
export function followingValue(
  text: string,
  end: number,
  fillers: ReadonlySet<string>,
  isCode: boolean,
  scan: BareScan,
): Follows {
  const limit = Math.min(text.length, end + WIDEST_GAP);
  let at = end;
  let hasSign = false;
  let hasArrow = false;
  let hasTag = false;
  let breaks = 0;
  let opens = false;
  let pipeAt = -1;
  let hasFiller = false;
  let hasTab = false;
  while (at < limit) {
    const point = text.charCodeAt(at);
    if (point === SPACE || point === TAB || point === RETURN || point === 0xa0) {
      at += 1;
      if (point !== TAB) continue;
      // A cell of its own for a type: `cardCode`, `String`, `2`.
      if (hasFiller && hasSign) return null;
      hasSign = hasTab = true;
    } else if (point === NEWLINE) {
      // A value on the next line belongs to the name after a sign alone.
      if (!hasSign && !hasTag && !(text.charAt(end) === '"' && breaks > 0 && breaks < 2)) {
        if (!(
          text.charAt(end) === '"' &&
          breaks === 0 &&
          text.slice(at + 1, at + 3).includes('\n')
        ))
          return null;
      }
      breaks += 1;
      if (breaks > 2) return null;
      at += 1;
    } else if (isQuote(point)) {
      // The first quote closes the name; every other one opens a value.
      if (at === end) at += 1;
      else return readQuoted(text, at, !hasSign && !hasTag && !opens);
    } else if (point === COLON || point === EQUALS || point === 0xff1a || point === 0xff1d) {
      hasSign = true;
      at += 1;
    } else if (point === GREATER) {
      const before = text.charCodeAt(at - 1);
      if (before === EQUALS || before === HYPHEN) hasArrow = true;
      else hasTag = true;
      hasSign ||= hasArrow;
      at += 1;
    } else if (point === 0x2192) {
      hasSign = true;
      at += 1;
    } else if (point === PIPE || point === BOX_LINE) {
      // An empty cell, or one for a type.
      if ((pipeAt >= 0 && at > pipeAt + 1) || (hasFiller && hasSign)) return null;
      hasSign = true;
      pipeAt = at;
      at += 1;
    } else if (point === LESS) {
      TAG.lastIndex = at;
      const tag = TAG.exec(text);
      // The next input of a form has a value of its own.
      if (tag === null || tag[0].startsWith('<input')) return null;
      // The element ends without a value.
      if (text.charCodeAt(at + 1) === SLASH && isTagName(text, end)) return null;
      hasTag = true;
      at += tag[0].length;
    } else if (point === COMMA) {
      // A record of two columns; after a sign a comma says that there is no value.
      if (hasSign || opens || text.charCodeAt(at - 1) === SPACE) return null;
      hasSign = true;
      at += 1;
    } else if (point === 40) {
      opens = true;
      at += 1;
    } else if (point === 91 && hasSign) {
      return 'opens';
    } else if (point === 123) {
      return 'opens';
    } else if (point === 93 || point === 41 || point === ASTERISK || point === DOLLAR) {
      // Behind the name, not behind a value that is missing.
      const isBehindName = point === 93 && /^\]\s?=>/.test(text.slice(at, at + 5));
      if (hasSign && !isBehindName && point !== ASTERISK && point !== DOLLAR) return null;
      at += 1;
    } else if (point === HYPHEN && isOf(text.charCodeAt(at + 1), SPACE, GREATER)) {
      at += 1;
    } else if (isWordPoint(point)) {
      // Only words of `string` and the like begin so.
      if (isOf(point | 32, 115, 118) || (point | 32) === 99) {
        SIZED.lastIndex = at;
        if (SIZED.test(text)) {
          at = SIZED.lastIndex;
          continue;
        }
      }
      const word = readWord(text, at);
      const next = text.charAt(at + word.length);
      if (fillers.has(word.toLowerCase()) && !(hasSign && ',}&\n'.includes(next))) {
        // `u'3021'`, `b"3021"`, `is 3021`, `Optional("3021")`.
        at += word.length;
        hasFiller = true;
        if (QUOTES.includes(next) && next !== '') {
          if (text.charAt(at + 1) === '=' || /^["'] ?[:=]/.test(text.slice(at, at + 3)))
            return null;
          return readQuoted(text, at, false);
        }
        continue;
      }
      if (!hasTag && isTagName(text, end)) {
        // The attributes of an element stand before its value.
        const close = text.slice(at, limit).search(/[<>]/);
        if (close < 0 || text.charAt(at + close) === '<') return null;
        at += close;
        continue;
      }
      // The next line has a name of its own.
      if (breaks > 0 && (next === '=' || next === ':')) return null;
      const bare = readBare(text, at, !hasSign && !hasTag && !opens, isCode, scan);
      const isNameQuoted = isQuote(text.charCodeAt(end));
      const isCell = pipeAt >= 0 || (hasTab && !isNameQuoted) || (hasTag && !isTagName(text, end));
      return bare !== null && isCell ? { ...bare, isCell } : bare;
    } else return null;
  }
  return null;
}

/** Whether a name that ends at a place is that of an element: `<name`, `<ns:name`. */
function isTagName(text: string, end: number): boolean {
  const limit = Math.max(0, end - LONGEST_TAG);
  let hasPrefix = false;
  for (let at = end - 1; at >= limit; at -= 1) {
    const point = text.charCodeAt(at);
    if (point === 60) return at < end - 1;
    if (point === 58 && !hasPrefix && at < end - 1) hasPrefix = true;
    else if (point >= 128 || !isWordPoint(point)) return false;
  }
  return false;
}

/** Names of elements are no longer (characters). */
const LONGEST_TAG = 84;

/** The word that begins at a place. */
export function readWord(text: string, from: number): string {
  let to = from;
  while (to < text.length && isWordPoint(text.charCodeAt(to))) to += 1;
  return text.slice(from, to);
}

function readQuoted(text: string, quoteAt: number, isLoose: boolean): Value | null {
  const open = text.charAt(quoteAt);
  const quote = CLOSING[open] ?? open;
  const from = quoteAt + 1;
  const limit = Math.min(text.length, from + LONGEST_QUOTED);
  let to = from;
  const [close, newline] = [quote.charCodeAt(0), 10];
  while (to < limit) {
    const point = text.charCodeAt(to);
    if (point === close || point === newline) break;
    to += 1;
  }
  const value = text.slice(from, to);
  return value.trim() === '' ? null : { value, from, to, isQuoted: true, isLoose };
}

/** Where a bare sentence ends. */
const ENDS = Uint8Array.from({ length: 128 }, (_, point) =>
  '\n\r\t<>|&"`;{}[]'.includes(String.fromCharCode(point)) ? 1 : 0,
);
const isEnd = (point: number): boolean => (point < 128 ? ENDS[point] === 1 : point === BOX_LINE);

function readBare(
  text: string,
  from: number,
  isLoose: boolean,
  isCode: boolean,
  scan: BareScan,
): Value | null {
  let to = from;
  if (isCode) {
    to += readWord(text, from).length;
    // A date, a decimal, a range or a path is no code.
    if (/^[-./:]\w/.test(text.slice(to, to + 2)) && !/^[:/][^\d]/.test(text.slice(to, to + 2)))
      return null;
  } else {
    const limit = Math.min(text.length, from + LONGEST_BARE);
    // Whether a sentence ends at a place does not depend on where it began.
    if (from < scan.from || from > scan.to) scan.from = scan.to = from;
    to = Math.max(from, scan.to);
    while (to < limit && !isEnd(text.charCodeAt(to)) && !isNextField(text, to)) to += 1;
    scan.to = Math.max(scan.to, to);
    to = Math.min(to, limit);
    while (to > from && ' ,)'.includes(text.charAt(to - 1))) to -= 1;
  }
  const value = text.slice(from, to);
  return value === '' ? null : { value, from, to, isQuoted: false, isLoose };
}

/** Whether a comma or a blank leads to the next name: `, name=`. */
function isNextField(text: string, at: number): boolean {
  const point = text.charCodeAt(at);
  if (point === 41)
    return (
      at + 1 === text.length ||
      isOf(text.charCodeAt(at + 1), 41, COMMA) ||
      /\s/.test(text.charAt(at + 1))
    );
  if (point !== COMMA && point !== SPACE) return false;
  let end = at + 1;
  if (text.charCodeAt(end) === SPACE) end += 1;
  if (isQuote(text.charCodeAt(end))) end += 1;
  const start = end;
  while (end < start + 40 && isWordPoint(text.charCodeAt(end))) end += 1;
  if (end === start || end === text.length) return false;
  if (isQuote(text.charCodeAt(end))) end += 1;
  if (text.charCodeAt(end) === SPACE) end += 1;
  return isOf(text.charCodeAt(end), COLON, EQUALS);
}
