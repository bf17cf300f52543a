import type { Role, RoleOf } from './roles.ts';

/** A field that the decoder knows, where it stands in the text. */
export interface Field {
  role: Role;
  /** Its name as it is written. */
  name: string;
  /** The value, unescaped as far as codes need it. */
  value: string;
  /** Whether the value stood without quotes and was a number. */
  isNumber: boolean;
  /** The range of the value in the text. */
  from: number;
  to: number;
  /** How many objects it stands in. */
  depth: number;
  /** Whether the same object has had a field of this name before. */
  isDuplicate: boolean;
}

/** Deeper nesting is read on, but no longer told apart. */
const DEEPEST = 200;

/**
 * Text within text, such as JSON in a string of a log line, is gone through so many levels deep.
 * Each level goes through its text once more, so that without a limit quotes in quotes would make
 * the time grow with the square of the length.
 */
const DEEPEST_TEXT = 8;

const isNameStart = (point: number): boolean =>
  (point >= 65 && point <= 90) || (point >= 97 && point <= 122) || point === 95;
const isNamePart = (point: number): boolean =>
  isNameStart(point) || (point >= 48 && point <= 57) || point === 45;
const isBlank = (character: string): boolean => character === ' ' || character === '\t';
const QUOTES = '"\'`';
const ENDS_OF_BARE = ',;&?#}])<>|"\'`\r\n\t ';

/** An object or a list that is open. */
interface Open {
  name: string;
  /** Tells objects apart, so that a name that comes twice in one is noticed. */
  id: number;
  isList: boolean;
}

/**
 * The fields that the decoder knows in a text of any kind: JSON whole or torn, a form, a query
 * string, a log line. It takes time in proportion to the length, whatever is pasted: no part of it
 * is read more often than `DEEPEST_TEXT` says.
 * @param roleOf says what a field means
 * @example textToFields('{"cardCode":"12"}', roleOf)[0].value // '12'
 */
export function textToFields(text: string, roleOf: RoleOf): Field[] {
  const fields: Field[] = [];
  const seen = new Set<string>();
  const open: Open[] = [];
  /** Where the quoted texts end that the scan is in, the innermost last. */
  const within: number[] = [];
  let objects = 0;
  let line = 0;
  let pending = '';
  let at = 0;

  const parent = (): Open | undefined => open.at(-1);

  const add = (name: string, { value, isNumber, from, to }: Value): void => {
    const role = roleOf(name, parent()?.name ?? '');
    if (role === null || value === '') return;
    const place = `${String(parent()?.id ?? -line)} ${name}`;
    const isDuplicate = parent()?.isList !== true && seen.has(place);
    seen.add(place);
    fields.push({ role, name, value, isNumber, from, to, depth: open.length, isDuplicate });
  };

  while (at < text.length) {
    while (at >= (within.at(-1) ?? Infinity)) within.pop();
    const character = text.charAt(at);
    if (character === '{' || character === '[') {
      if (open.length < DEEPEST)
        open.push({ name: pending, id: (objects += 1), isList: character === '[' });
      pending = '';
      at += 1;
    } else if (character === '}' || character === ']') {
      open.pop();
      at += 1;
    } else if (character === '\n') {
      // What a torn line left open does not go on in the next one; pretty JSON is never torn there.
      line += 1;
      at += 1;
    } else if (isNameStart(text.charCodeAt(at))) {
      const name = readName(text, at);
      const value = afterSeparator(text, at + name.length);
      if (value === null) {
        const list = parent();
        at += name.length;
        if (list?.isList === true && list.name !== '')
          add(list.name, { value: name, isNumber: false, from: at - name.length, to: at });
        continue;
      }
      const next = text.charAt(value);
      if (next === '{' || next === '[') {
        pending = name;
        at = value;
        continue;
      }
      const read = readValue(text, value);
      add(name, read);
      // Text that holds fields itself, such as JSON in a string, is gone through, too.
      const goesIn = read.holdsFields && within.length < DEEPEST_TEXT;
      if (goesIn) within.push(read.end);
      at = goesIn ? read.from : read.end;
    } else if (/[0-9]/.test(character) && parent()?.isList === true) {
      const read = readValue(text, at);
      add(parent()?.name ?? '', read);
      at = Math.max(read.end, at + 1);
    } else at += 1;
  }
  return fields;
}

function readName(text: string, from: number): string {
  let to = from;
  while (to < text.length && isNamePart(text.charCodeAt(to))) to += 1;
  return text.slice(from, to);
}

/** Where the value begins that belongs to a name ending at an index; null where none does. */
function afterSeparator(text: string, from: number): number | null {
  let at = from;
  const limit = Math.min(text.length, from + 12);
  while (
    at < limit &&
    (QUOTES.includes(text.charAt(at)) || text.charAt(at) === '\\' || isBlank(text.charAt(at)))
  )
    at += 1;
  const separator = text.charAt(at);
  if (separator !== ':' && separator !== '=') return null;
  at += 1;
  if (separator === '=' && text.charAt(at) === '>') at += 1;
  while (at < text.length && isBlank(text.charAt(at))) at += 1;
  return at;
}

/** A value where it stands. */
interface Value {
  value: string;
  isNumber: boolean;
  from: number;
  to: number;
}

/** A value that was read, and where reading goes on. */
interface Read extends Value {
  end: number;
  /** Whether the value is text with fields in it. */
  holdsFields: boolean;
}

function readValue(text: string, at: number): Read {
  let start = at;
  while (text.charAt(start) === '\\') start += 1;
  const quote = text.charAt(start);
  if (QUOTES.includes(quote) && quote !== '') return readQuoted(text, start, start - at);
  let to = at;
  while (to < text.length && !ENDS_OF_BARE.includes(text.charAt(to)) && text.charAt(to) !== '\\')
    to += 1;
  const value = text.slice(at, to);
  return {
    value: decodePercent(value),
    isNumber: /^-?\d+(?:\.\d+)?$/.test(value),
    from: at,
    to,
    end: Math.max(to, at),
    holdsFields: false,
  };
}

/** A value in quotes that have as many backslashes before them at the end as at the beginning. */
function readQuoted(text: string, quoteAt: number, backslashes: number): Read {
  const quote = text.charAt(quoteAt);
  const from = quoteAt + 1;
  let run = 0;
  let to = from;
  for (; to < text.length; to += 1) {
    const character = text.charAt(to);
    if (character === '\n') break;
    if (character === quote && (backslashes === 0 ? run % 2 === 0 : run <= backslashes)) break;
    run = character === '\\' ? run + 1 : 0;
  }
  const isClosed = text.charAt(to) === quote;
  const last = isClosed && backslashes > 0 ? to - Math.min(run, to - from) : to;
  const value = text.slice(from, last);
  return {
    value,
    isNumber: false,
    from,
    to: last,
    end: isClosed ? to + 1 : to,
    holdsFields: /[A-Za-z_]["'\\ ]*[:=]/.test(value.slice(0, 4000)),
  };
}

/** A value of a form or a query string; a stray percent sign is no encoding. */
function decodePercent(value: string): string {
  if (!value.includes('%')) return value;
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return value;
  }
}
