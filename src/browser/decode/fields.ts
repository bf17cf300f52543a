import { boxedValue } from './grammars/boxed.ts';
import { columnsBelow, insertsIn, type Cell } from './grammars/columns.ts';
import { inputsIn } from './grammars/inputs.ts';
import { followingValue, type Follows, type Value } from './grammars/pair.ts';
import { withinOf } from './grammars/within.ts';
import { isWordPoint, testWords, type Words } from './lex.ts';
import type { Role, RoleOf } from './roles.ts';

/** A field that the decoder knows, where it stands in the text. */
export interface Field {
  role: Role;
  /** Its name as it is written. */
  name: string;
  value: string;
  /** Whether the value stood without quotes, beside a name in quotes, and was a number. */
  isNumber: boolean;
  /** Whether nothing but a blank or a word stood between name and value. */
  isLoose: boolean;
  /** Whether it is a cell of its own behind the name, as the length of a field is in a manual. */
  isCell: boolean;
  /** The range of the value in the text. */
  from: number;
  to: number;
  /** How many objects it stands in. */
  depth: number;
  /** Tells the objects apart, and lines where there is no object. */
  object: number;
  /** Whether the same object has had a field of this name before. */
  isDuplicate: boolean;
}

/** Deeper nesting is read on, but no longer told apart. */
const DEEPEST = 200;
/** Of more fields in one object it is not told which came twice. */
const MOST_NAMES = 64;
/** How much of a list of values is read (characters). */
const LONGEST_LIST = 2000;

/** The second words of names that are written in two: `Result Code`, `카드사 코드`. */
const TAILS = new Set(
  'code cd msg message key token secret number no id name 코드 메시지 메세지 번호 명'.split(' '),
);
const LONGEST_TAIL = 7;

/** An object or a list that is open. */
interface Open {
  name: string;
  id: number;
  /** Whether it is a list. */
  isList: boolean;
  /** What its fields are; a name has one role, so that roles are compared and no texts. */
  roles: Role[];
}

/** The last sentence without quotes of a role: where it ends, and in which object. */
interface Sentence {
  to: number;
  object: number;
}

/** A range of a text. */
export interface Span {
  from: number;
  to: number;
}

/** The fields of a text. */
export interface FoundFields {
  fields: Field[];
  /**
   * Where each record begins: a line of a log, with all that opens in it, or an object in a list. A text
   * that is one body is one record.
   */
  records: number[];
}

/** What the fields of a text are found with. */
export interface Reading {
  roleOf: RoleOf;
  fillers: ReadonlySet<string>;
  /** The messages of the tables in the text, in order: a word within one is no name. */
  messages?: readonly Span[];
  /** Told now and then how far it has got, from 0 to 1. */
  tell?: (share: number) => void;
}

/** After so many words it is told how far the reading has got. */
const TOLD_EACH = 32_768;

/**
 * The fields that the decoder knows in a text of any kind, in order: pairs of name and value in any
 * syntax, the columns of tables, the inputs of forms. It takes time in proportion to the length.
 * @example textToFields('{"cardCode":"12"}', textToWords('{"cardCode":"12"}'), reading).fields[0].value // '12'
 */
export function textToFields(
  text: string,
  words: Words,
  { roleOf, fillers, messages = [], tell }: Reading,
): FoundFields {
  const fields: Field[] = [];
  const records = [0];
  let lineRoles: Role[] = [];
  const open: Open[] = [];
  const lonely: number[] = [];
  const sentences = new Map<Role['role'], Sentence>();
  const scan = { from: 0, to: 0 };
  let objects = 0;
  let line = 0;
  let last = '';
  let beforeLast = '';
  let isAssigned = false;

  const add = (name: string, role: Role, value: Value, isNumber: boolean): void => {
    const top = open.at(-1);
    const object = top?.id ?? -1 - line;
    // A name within a sentence of the same kind is a word of it: `reason: no reason given`.
    const isSentence = !value.isQuoted && !isShort(role);
    if (isSentence) {
      const before = sentences.get(role.role);
      if (before !== undefined && value.from < before.to && before.object === object) return;
      sentences.set(role.role, { to: value.to, object });
    }
    const roles = top?.roles ?? lineRoles;
    const isDuplicate = roles.includes(role);
    if (!isDuplicate && roles.length < MOST_NAMES) roles.push(role);
    fields.push({
      role,
      name,
      value: value.value,
      isNumber,
      isLoose: value.isLoose,
      isCell: value.isCell ?? false,
      from: value.from,
      to: value.to,
      depth: open.length,
      object,
      isDuplicate,
    });
  };
  const addRecord = (at: number): void => {
    // Empty lines make none.
    if (records.at(-1) === at - 1) records.pop();
    records.push(at);
  };
  const cross = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) {
      const point = text.charCodeAt(at);
      if (point === 10) {
        line += 1;
        if (lineRoles.length > 0) lineRoles = [];
        // A record that begins at the margin is not within one that was torn.
        if (/[\w가-힣]/.test(text.charAt(at + 1))) open.length = 0;
        if (open.length === 0) addRecord(at + 1);
      } else if (point === 123 || point === 91 || point === 40) {
        if (open.length < DEEPEST) {
          const name = point !== 123 && isAssigned ? beforeLast : last;
          if (point === 123 && isInList(text, at, open)) addRecord(at);
          open.push({ name, id: (objects += 1), isList: point === 91, roles: [] });
        }
        last = beforeLast = '';
        isAssigned = false;
      } else if (point === 125 || point === 93 || point === 41) {
        // `[name] =>` opens and closes around a name.
        if (open.length > 0) {
          const closed = open.pop();
          if (last === '' && closed !== undefined && at > from) last = closed.name;
        }
      } else if (point === 61 || point === 58) isAssigned = true;
      else if (point === 44 || point === 59) {
        last = beforeLast = '';
        isAssigned = false;
      }
    }
  };

  // What each distinct word is; "code" alone depends on the object that it stands in.
  const names: (string | undefined)[] = [];
  const roles: (Role | null | undefined)[] = [];
  const roleOfWord = (id: number, name: string): Role | null => {
    if (name.length === 4 && name.toLowerCase() === 'code')
      return roleOf(name, open.at(-1)?.name ?? '');
    let role = roles[id];
    if (role === undefined) roles[id] = role = roleOf(name, '');
    return role;
  };

  const isKnown = (name: string): boolean => roleOf(name, '') !== null;
  const tails = testWords(
    words,
    (from, to) =>
      to - from <= LONGEST_TAIL &&
      !isDigit(text.charCodeAt(from)) &&
      TAILS.has(text.slice(from, to).toLowerCase()),
  );
  let before = 0;
  let message = 0;
  for (let word = 0; word < words.count; word += 1) {
    const from = words.from[word] ?? 0;
    let to = words.to[word] ?? 0;
    if (word % TOLD_EACH === 0) tell?.(word / words.count);
    cross(before, from);
    before = to;
    const first = text.charCodeAt(from);
    const isNumber = isDigit(first);
    const id = words.ids[word] ?? 0;
    let name = (names[id] ??= text.slice(from, to));
    while ((messages[message]?.to ?? Infinity) <= from) message += 1;
    // `유효기간 오류,07` has no field by the name of 오류.
    const isWithin = isPartOf(messages[message], from, to);
    let role = isNumber || isWithin || isClosing(text, from) ? null : roleOfWord(id, name);
    const next = text.charCodeAt(to);
    if (!isNumber && !isWithin && (next === 45 || next === 32) && word + 1 < words.count) {
      // `result-code`, `Result Code`, `결과 코드`, not `order-20240202`.
      const nextFrom = words.from[word + 1] ?? 0;
      const nextTo = words.to[word + 1] ?? 0;
      const isTail = tails[words.ids[word + 1] ?? 0] === 1;
      const isJoined =
        (role === null && (next === 45 || name >= '가')) || (isTail && !isAssignedAt(text, from));
      if (
        isJoined &&
        nextFrom === to + 1 &&
        nextTo - from < 40 &&
        !isDigit(text.charCodeAt(nextFrom))
      ) {
        const joined = name + text.slice(nextFrom, nextTo);
        const whole = roleOf(joined, '');
        if (whole !== null) {
          [name, to, role] = [joined, nextTo, whole];
          // The second word is none of its own.
          word += 1;
          before = to;
        }
      }
    }
    if (role !== null) {
      const isCode = isShort(role);
      const value =
        (role.role === 'secret' ? secretsWithin(to) : null) ??
        boxedOr(followingValue(text, to, fillers, isCode, scan), to);
      if (value === 'opens') {
        if (isCode && text.slice(to, to + 40).includes('[')) addList(name, role, to);
      } else if (value === null) lonely.push(from);
      else if (isCode && !/\d/.test(value.value) && roleOf(value.value, '') !== null)
        lonely.push(from);
      else if (!(role.role === 'secret' && !value.isQuoted && value.isLoose && isAscii(name)))
        add(name, role, value, isNumberIn(text, to, value));
    }
    beforeLast = last;
    last = name;
    isAssigned = false;
  }

  function addList(name: string, role: Role, at: number): void {
    const begin = text.indexOf('[', at);
    const end = text.slice(begin, begin + LONGEST_LIST).indexOf(']');
    if (end < 0) return;
    for (const match of text.slice(begin, begin + end).matchAll(/[0-9A-Za-z]+/g)) {
      const from = begin + match.index;
      const to = from + match[0].length;
      add(name, role, { value: match[0], from, to, isQuoted: false, isLoose: false }, false);
      const own = fields.at(-1);
      if (own !== undefined) own.isDuplicate = false;
    }
  }

  /** What follows a name, or what stands in the object that follows it. */
  function boxedOr(value: Follows, at: number): Follows {
    const isBelow = text.charCodeAt(at) === 58 && '\r\n'.includes(text.charAt(at + 1));
    const mayBeBoxed = value === 'opens' || value === null || isBelow;
    return mayBeBoxed ? (boxedValue(text, at) ?? value) : value;
  }

  /** The values of a list or a block whose name is that of a secret, unless fields have names in it. */
  function secretsWithin(at: number): Value | null {
    const within = withinOf(text, at);
    if (within === null) return null;
    const value = text.slice(within.from, within.to);
    if ((value.match(/[A-Za-z_가-힣]{3,60}/g) ?? []).some(isKnown)) return null;
    return value.trim() === '' ? null : { ...within, value, isQuoted: true, isLoose: false };
  }

  // Where fields begin; a place may be found as a pair and as a cell.
  let known: Uint8Array | null = null;
  const addCells = (cells: readonly Cell[], base: number): void => {
    if (cells.length === 0) return;
    if (known === null) {
      known = new Uint8Array(text.length + 1);
      for (const { from } of fields) known[from] = 1;
    }
    for (const cell of cells) {
      const role = roleOf(cell.name, '');
      if (role === null || known[cell.from] === 1) continue;
      known[cell.from] = 1;
      fields.push({
        role,
        name: cell.name,
        value: cell.value,
        isNumber: false,
        isLoose: cell.isLoose,
        isCell: false,
        from: cell.from,
        to: cell.to,
        depth: 0,
        object: base - cell.row,
        isDuplicate: false,
      });
    }
  };
  const pairs = fields.length;
  let base = -2_000_000_000;
  const tables = (cells: readonly Cell[]): void => {
    addCells(cells, base);
    base -= 200_000;
  };
  tables(inputsIn(text));
  tables(insertsIn(text));
  let tableEnd = -1;
  for (const at of lonely) {
    if (at <= tableEnd) continue;
    const { cells, end } = columnsBelow(text, at, isKnown);
    tableEnd = end;
    tables(cells);
  }
  // Pairs were found in order, tables were not.
  if (fields.length > pairs) fields.sort((a, b) => a.from - b.from);
  return { fields, records };
}

/** Whether a word is a part of a message and not all of it. */
const isPartOf = (message: Span | undefined, from: number, to: number): boolean =>
  message !== undefined &&
  message.from <= from &&
  to <= message.to &&
  message.to - message.from > to - from;

/** Prefixes of names of elements are no longer (characters). */
const LONGEST_PREFIX = 40;

/** Whether a name that begins at a place closes an element: `</name>`, `</ns:name>`. */
function isClosing(text: string, from: number): boolean {
  let at = from - 1;
  if (text.charCodeAt(at) === 58) {
    at -= 1;
    while (at > from - LONGEST_PREFIX && isWordPoint(text.charCodeAt(at))) at -= 1;
  }
  return text.charCodeAt(at) === 47 && text.charCodeAt(at - 1) === 60;
}

/** Whether what stands at a place is the value of a name: `level=error`, `level: error`. */
function isAssignedAt(text: string, from: number): boolean {
  const before = text.charCodeAt(from - 1);
  const sign = before === 32 ? text.charCodeAt(from - 2) : before;
  return sign === 61 || sign === 58;
}

/** Whether an object that opens at a place is one of a list that the text begins with. */
const isInList = (text: string, at: number, open: readonly Open[]): boolean =>
  open.length === 1 &&
  open[0]?.isList === true &&
  /[[,]\s*$/.test(text.slice(Math.max(0, at - WIDEST_BLANK), at));

/** Blanks between the objects of a list (characters). */
const WIDEST_BLANK = 40;

const isDigit = (point: number): boolean => point >= 48 && point <= 57;

const isAscii = (name: string): boolean => name.charCodeAt(0) < 128;

/** Whether the value of a role is a word, not a sentence. */
export const isShort = ({ role }: Role): boolean =>
  role === 'code' || role === 'either' || role === 'wrapped' || role === 'status';

/**
 * Whether a value is a bare number where the format has quotes, as JSON and Ruby have around the name. A
 * table whose cells stand in quotes, `"code",3021`, tells nothing of what is a number.
 */
function isNumberIn(text: string, nameEnd: number, { value, isQuoted }: Value): boolean {
  return (
    !isQuoted && /^-?\d+$/.test(value) && /^"\s?(?::|=>)/.test(text.slice(nameEnd, nameEnd + 4))
  );
}
