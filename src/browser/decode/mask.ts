import type { Decoded } from './decode.ts';
import { institutionToKey, type Known } from './codes.ts';
import type { DecoderRules } from '../../shared/files/decoder.ts';
import type { Field } from './fields.ts';
import { isWordPoint, testWords } from './lex.ts';
import { nameToKey } from './roles.ts';

/** A range of a text that must not be shown. */
export interface Masked {
  from: number;
  to: number;
}

/** A date or a time of this century’s payments; an earlier year may be a birthday, one behind a number an account. */
const TIMES =
  /(?<!\d|\d[-.])20(?:1[5-9]|[2-9]\d)[-/.](?:0[1-9]|1[0-2])[-/.][0-3]\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z| ?[+-]\d\d:?\d\d)?)?(?!\d)|(?<![\d:])[0-2]\d:[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?(?![\d:-])|\bHTTP\/[123](?:\.[01])?(?=\s)/g;

/** A user and a password on the command line: `curl -u name:password`, also where both are harmless words. */
const CREDENTIALS =
  /(?<=\s)(?:-u|-a|--user|--auth|--proxy-user)[ =]{0,3}["']?([^\s"':]{1,200}:[^\s"']{1,200})|\blogin\s{1,4}(\S{1,200}\s{1,4}password\s{1,4}\S{1,200})/g;

/** What stands before a value that is assigned to a name, not before the next name of a head. */
const ASSIGNED = /(?:[:=]|=>|\b(?:is|was))\s{0,3}["']?$/;

/** How the value of a field may look that is shown. */
const FORMS: Partial<Record<Field['role']['role'], (value: string) => boolean>> = {
  amount: (value) =>
    /^-?(?:0|[1-9]\d{0,8}|[1-9]\d{0,2}(?:,\d{3}){1,2}|0{3,9}\d{1,9})(?:\.\d{1,2})?(?: ?(?:원|KRW))?$/.test(
      value,
    ) && value.length <= 15,
  date: (value) =>
    /^20(?:1[5-9]|[2-9]\d)(?:0[1-9]|1[0-2])[0-3]\d(?:[0-2]\d[0-5]\d(?:[0-5]\d(?:\d{3})?)?)?$/.test(
      value,
    ) ||
    /^(?:1[5-9]|[2-4]\d)(?:0[1-9]|1[0-2])[0-3]\d[0-2]\d[0-5]\d[0-5]\d$/.test(value) ||
    /^20(?:1[5-9]|[2-9]\d)-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?$/.test(
      value,
    ),
  // Ten characters of a merchant, the method and the medium, the second, four characters.
  tid: (value) =>
    /^[A-Za-z0-9]{10}\d{4}[1-9]\d(?:0[1-9]|1[0-2])[0-3]\d[0-2]\d[0-5]\d[0-5]\d[A-Za-z0-9]{4}$/.test(
      value,
    ),
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** A part of an order’s number that begins with a date, or is short. */
const ORDER_PART =
  /^(?:20(?:1[5-9]|[2-4]\d)(?:0[1-9]|1[0-2])[0-3]\d\d{0,9}|\d{1,5}|[A-Z]{1,3}\d{1,5}|v\d)$/;

/**
 * Whether a value looks like the number of an order and like nothing else: a UUID, or parts that are
 * harmless words, dates and short numbers.
 */
function isOrder(value: string, isHarmless: (word: string) => boolean): boolean {
  if (UUID.test(value)) return true;
  const parts = value.split(/[-_.:#]/);
  const digits = value.replace(/\D/g, '').length;
  const hasDate = parts.some((part) => /^20[1-4]\d[01]\d[0-3]\d/.test(part));
  if (digits > (hasDate ? 20 : 9)) return false;
  return parts.every((part) => {
    const dated = /^([A-Za-z]{1,12}?)(20\d{6}\d*)$/.exec(part);
    if (dated !== null) return isHarmless(dated[1] ?? '') && ORDER_PART.test(dated[2] ?? '');
    return ORDER_PART.test(part) || isHarmless(part);
  });
}

/**
 * The parts of a text that must be masked on screen, in order, none within another. What stays is what
 * the decoder knows to be harmless: codes, statuses, amounts, dates, numbers of transactions and orders
 * that look like such, messages of the tables, names of fields, and the words of a reviewed list. Every
 * other word is masked, whatever it is.
 */
export function textToMasked(decoded: Decoded, known: Known): Masked[] {
  const { text, words, fields, findings, messages } = decoded;
  const isHarmless = toHarmless(known);
  const denied = new Uint8Array(text.length);
  const allowed = new Uint8Array(text.length);
  for (const { kind, from, to, isHidden, code, written } of findings)
    // What is too long for a code of its table is none.
    if (!isHidden && (code !== null || written.length <= (kind === 'response' ? 4 : 3)))
      allowed.fill(1, from, to);
  for (const { from, to } of messages) allowed.fill(1, from, to);
  for (const match of text.matchAll(TIMES))
    allowed.fill(1, match.index, match.index + match[0].length);
  for (const field of fields) {
    const { role, from, to } = field;
    if (role.role === 'secret' || role.role === 'billing') {
      const isName = known.role(field.value, '') !== null && /^[A-Za-z_]+$/.test(field.value);
      if (!isName || ASSIGNED.test(text.slice(Math.max(0, from - 8), from)))
        if (!/^(?:null|true|false|none|undefined)$/i.test(field.value)) denied.fill(1, from, to);
    } else if (isShown(field, known, isHarmless)) allowed.fill(1, from, to);
  }
  for (const match of text.matchAll(CREDENTIALS)) {
    const pair = match[1] ?? match[2] ?? '';
    denied.fill(1, match.index + match[0].length - pair.length, match.index + match[0].length);
  }
  const masked: Masked[] = [];
  const { count } = words;
  // Whether each distinct word is harmless by itself.
  const harmless = testWords(
    words,
    (from, to) => to - from <= LONGEST_NAME && isHarmless(text.slice(from, to)),
  );
  // What each distinct word is as a name; 0 until that is asked.
  const asNames = new Uint8Array(words.firsts.length);
  /** Whether the name that stands nearest before a word is that of a secret: `pin is 12`. */
  const isOfSecret = (word: number): boolean => {
    const start = words.from[word] ?? 0;
    for (let at = word - 1; at >= 0; at -= 1) {
      const [from, to] = [words.from[at] ?? 0, words.to[at] ?? 0];
      if (start - to > FARTHEST_NAME) return false;
      const id = words.ids[at] ?? 0;
      if (asNames[id] === 0) asNames[id] = nameToKind(text.slice(from, to), known);
      if (asNames[id] !== NO_NAME) return asNames[id] === SECRET_NAME;
    }
    return false;
  };
  let nextAt = -1;
  for (let word = 0; word < count; word += 1) {
    const from = words.from[word] ?? 0;
    const to = words.to[word] ?? 0;
    if (denied[from] === 0 && denied[to - 1] === 0) {
      if (allowed[from] === 1 && allowed[to - 1] === 1) continue;
      if (nextAt < to) nextAt = text.indexOf('@', to) >>> 0;
      if (
        harmless[words.ids[word] ?? 0] === 1 &&
        (nextAt - to > LONGEST_LOCAL || !isLocalPart(text, to, nextAt))
      )
        continue;
      if (to - from <= 2 && isLoneNumber(text, from, to) && !isOfSecret(word)) continue;
    }
    const last = masked.at(-1);
    if (last !== undefined && isJoined(text, last.to, from)) last.to = to;
    else masked.push({ from, to });
  }
  return masked;
}

/** Longer values are none that is known (characters). */
const LONGEST_SHOWN = 100;

/** Whether the value of a field is shown. */
function isShown(
  { role, value }: Field,
  known: Known,
  isHarmless: (word: string) => boolean,
): boolean {
  if (value.length > LONGEST_SHOWN) return false;
  const plain = value.trim();
  if (role.role === 'order') return isOrder(plain, isHarmless);
  if (role.role === 'institution') return known.institutions.has(institutionToKey(plain));
  if (role.role === 'status') return Object.hasOwn(known.rules.statuses, plain);
  return FORMS[role.role]?.(plain) ?? false;
}

/** A name says nothing of a number further away (characters). */
const FARTHEST_NAME = 24;
/** What a word is as a name. */
const NO_NAME = 1;
const OTHER_NAME = 2;
const SECRET_NAME = 3;

function nameToKind(name: string, known: Known): number {
  if (/^\d/.test(name)) return NO_NAME;
  const role = known.role(name, '');
  if (role === null) return known.rules.shown.includes(name) ? OTHER_NAME : NO_NAME;
  return role.role === 'secret' ? SECRET_NAME : OTHER_NAME;
}

/** The part of an address of e-mail before its sign is no longer (characters). */
const LONGEST_LOCAL = 64;

/** Whether a word is a part of an address of e-mail whose sign is at a place: `first.last@…`, `"first last"@…`. */
const isLocalPart = (text: string, to: number, sign: number): boolean =>
  /^(?:[\w.+-]*|[\w.+ -]*")$/.test(text.slice(to, sign));

/** Whether a number of one or two digits stands alone, not in a row of numbers, whatever parts them. */
function isLoneNumber(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isDigit(text.charCodeAt(at))) return false;
  if (text.charAt(from - 1) === ':' && text.charAt(to) === ':') return false;
  return !isBesideDigit(text, from - 1, -1) && !isBesideDigit(text, to, 1);
}

const isDigit = (point: number): boolean => point >= 48 && point <= 57;

/** Marks between two numbers of a row. */
const WIDEST_MARKS = 4;

function isBesideDigit(text: string, from: number, step: 1 | -1): boolean {
  for (let at = from; Math.abs(at - from) <= WIDEST_MARKS; at += step) {
    const point = text.charCodeAt(at);
    if (isDigit(point)) return true;
    if (Number.isNaN(point) || isWordPoint(point)) return false;
  }
  return false;
}

/** Whether two masked words belong together, so that the gap between them tells nothing. */
function isJoined(text: string, from: number, to: number): boolean {
  if (to - from > 2) return false;
  for (let at = from; at < to; at += 1) if (!'-_.+/=@ ~*#'.includes(text.charAt(at))) return false;
  return true;
}

/** Longer words are no name (characters). */
const LONGEST_NAME = 40;
/** Longer runs of letters are no word. */
const LONGEST_WORD = 24;

/**
 * Whether a word is harmless by itself: the name of a field, a word of the list, or one put together of
 * such words (`lastFailureCode`).
 */
function toHarmless({ rules }: Known): (word: string) => boolean {
  const known = HARMLESS.get(rules);
  if (known !== undefined) return known;
  const made = rulesToHarmless(rules);
  HARMLESS.set(rules, made);
  return made;
}

const HARMLESS = new WeakMap<DecoderRules, (word: string) => boolean>();

function rulesToHarmless(rules: DecoderRules): (word: string) => boolean {
  const words = new Set(rules.words);
  const names = new Set<string>();
  const addName = (name: string): void => {
    names.add(nameToKey(name));
  };
  for (const list of [...Object.values(rules.tells), ...Object.values(rules.codes)])
    for (const name of list) addName(name);
  for (const name of [...rules.either, ...rules.plain, ...rules.shown]) addName(name);
  for (const { fields, hints } of rules.payloads)
    for (const name of [...fields, ...hints]) addName(name);
  for (const status of Object.keys(rules.statuses)) names.add(status.toLowerCase());
  const endings = [...rules.endings].sort((a, b) => b.length - a.length);
  const isOne = (word: string): boolean => words.has(word) || names.has(word);
  return (written) => {
    const word = written.toLowerCase();
    if (isOne(word) || names.has(nameToKey(written))) return true;
    if (/^[가-힣]{3,}$/.test(written)) {
      const ending = endings.find(
        (end) => written.endsWith(end) && isOne(written.slice(0, -end.length)),
      );
      return ending !== undefined && written.length - ending.length >= 2;
    }
    if (written.length > LONGEST_NAME || !/^[A-Za-z_]+\d?$/.test(written)) return false;
    // Parts of a name: each must be a word of the list.
    const parts = written
      .replace(/\d$/, '')
      .split(/_|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/)
      .filter((part) => part !== '');
    return (
      parts.length > 1 &&
      parts.length < 8 &&
      parts.every((part) => part.length <= LONGEST_WORD && isOne(part.toLowerCase()))
    );
  };
}

/**
 * A secret as it is shown: nothing of it, and not how long it is.
 * @example secretToShown('5361-1234-5678-1234') // '●●●●●'
 */
export function secretToShown(secret: string): string {
  // What is masked already stays as it is.
  return secret.includes('●') ? secret : '●●●●●';
}

/** A text with its secrets masked. */
export function textToSafe(text: string, masked: readonly Masked[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { from, to } of masked) {
    parts.push(text.slice(done, from), secretToShown(text.slice(from, to)));
    done = to;
  }
  parts.push(text.slice(done));
  return parts.join('');
}
