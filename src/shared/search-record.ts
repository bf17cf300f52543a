import { RECORD_TYPES, type RecordType } from '../closed-lists.ts';
import { inLocales, ORIGINAL, type LocaleMap } from '../i18n/locales.ts';
import { KIND_IDS, kindFacts, type KindId } from '../kind-list.ts';
import type { Status } from '../schemas/code.ts';

/** One findable thing. Plain data: it is made at build and read in the browser. */
export interface SearchRecord {
  type: RecordType;
  /** The table of a code; null for everything else. */
  kind: KindId | null;
  /** The code itself; null for everything else. */
  code: string | null;
  /** The page, without base path and language: `/card/02/`. */
  path: string;
  /** What it is called, or its message. Two for a code with two meanings; none where they are yet to come. */
  titles: readonly LocaleMap<string>[];
  /** Names people type beside the titles, in any language: present, former and everyday ones. */
  aliases: readonly string[];
  status: Status;
  /** The path of the institution behind a code; null where there is none. */
  owner: string | null;
}

/** What is called by a name and is no code. */
const NAMED: ReadonlySet<RecordType> = new Set<RecordType>(['issuer', 'table', 'domain']);

/**
 * In which step of the search a record comes: its names with the first, its code with the first and its
 * messages with the second, or all of it with the second.
 * @example recordToStep(card02) // 'names'
 * @example recordToStep(response3095) // 'code'
 */
export function recordToStep({ type, kind }: SearchRecord): 'names' | 'code' | 'all' {
  if (kind === null) return NAMED.has(type) ? 'names' : 'all';
  const { hasSentences, isFoundWhole = false } = kindFacts(kind);
  if (isFoundWhole) return 'all';
  return hasSentences ? 'code' : 'names';
}

/**
 * Records as they travel: a column a text, a line a record, so that what is alike stands together and
 * packs well. What parts them stands escaped within a text.
 */
export interface Wire extends LocaleMap<string> {
  /** A digit a record: its place in `RECORD_TYPES`. */
  types: string;
  /** A digit a record: its place in `KIND_IDS`, or 9 for none. */
  kinds: string;
  codes: string;
  /** Empty where the address follows from the code; `#…` for a part of the page before it. */
  paths: string;
  /** In front those of the records whose codes came with the first step, as in the columns of titles. */
  aliases: string;
  /** A digit a record: its place in `STATUSES`. */
  statuses: string;
  /** The last parts of their addresses. */
  owners: string;
}

/** The records as they travel in two steps. */
export interface Wires {
  /** What codes, names and institutions are found with. */
  names: Wire;
  /** The messages of these codes, and everything else. */
  messages: Wire;
}

const STATUSES: readonly Status[] = ['active', 'renamed', 'merged', 'withdrawn'];
const NONE = '9';
/** Between records and between the texts of one: a line break would take two characters in JSON. */
const LINE = '|';
const PART = '~';
/** What stands for the three signs within a text; none of them is common in names and messages. */
const ESCAPES: Readonly<Record<string, string>> = { '^': '^0', '|': '^1', '~': '^2' };
const SIGNS = ['^', '|', '~'];

/**
 * A text in which nothing parts records or texts.
 * @example textToWire('1~3일 | 소요') // '1^23일 ^1 소요'
 */
const textToWire = (text: string): string =>
  text.replace(/[\^|~]/g, (sign) => ESCAPES[sign] ?? sign);

/** The text that was escaped. @example wireToText('1^23일 ^1 소요') // '1~3일 | 소요' */
const wireToText = (text: string): string =>
  text.replace(/\^([012])/g, (_, digit: string) => SIGNS[Number(digit)] ?? '');

/**
 * The place of a value in a list, as one digit.
 * @throws Error when it has none, or none that one digit can tell
 */
function toPlace<Value extends string>(list: readonly Value[], value: Value): string {
  const place = String(list.indexOf(value));
  if (place.length > 1 || place === NONE)
    throw new Error(
      `"${value}" has no place in the search records; raise the version of their form.`,
    );
  return place;
}

/** What the addresses of institutions begin with. */
const OWNERS = '/issuer/';

/** The address of a code follows from the code, so it does not travel. */
const codeToPath = (kind: KindId, code: string): string => `/${kind}/${code}/`;

/**
 * Packs records for the way to the browser.
 * @param records those of the first step first
 * @throws Error when a value has no place in them, or they are in another order
 * @example recordsToWires([card02]).names.ko // 'KB국민'
 */
export function recordsToWires(records: readonly SearchRecord[]): Wires {
  const isEarly = (record: SearchRecord): boolean => recordToStep(record) !== 'all';
  const count = records.filter(isEarly).length;
  const [early, late] = [records.slice(0, count), records.slice(count)];
  if (!early.every(isEarly)) throw new Error('The records of the first step do not stand first.');
  return {
    names: toColumns(early, early.map(withoutMessages)),
    messages: toColumns(late, [...early.filter(isBare), ...late]),
  };
}

/** Whether a record has its messages from the second step. */
const isBare = (record: SearchRecord): boolean => recordToStep(record) === 'code';

const withoutMessages = (record: SearchRecord): SearchRecord =>
  isBare(record) ? { ...record, titles: [], aliases: [] } : record;

/**
 * @param records whose columns they are
 * @param told of which titles and aliases are in them
 */
function toColumns(records: readonly SearchRecord[], told: readonly SearchRecord[]): Wire {
  let guide = '';
  const lines = (of: readonly SearchRecord[], toLine: (record: SearchRecord) => string): string =>
    of.map(toLine).join(LINE);
  const parts = (texts: readonly string[]): string => texts.map(textToWire).join(PART);
  const digits = (toDigit: (record: SearchRecord) => string): string =>
    records.map(toDigit).join('');
  const columns = inLocales((locale) =>
    lines(told, ({ titles }) => parts(titles.map((title) => title[locale]))),
  );
  const { [ORIGINAL]: original, ...rendered } = columns;
  // In this order: brotli packs the columns 1 % tighter with English before the names it shares.
  return {
    ...rendered,
    aliases: lines(told, ({ aliases }) => parts(aliases)),
    [ORIGINAL]: original,
    paths: lines(records, ({ type, kind, code, path }) => {
      if (kind !== null && code !== null && path === codeToPath(kind, code)) return '';
      if (type === 'section' && path.startsWith(`${guide}#`))
        return textToWire(path.slice(guide.length));
      guide = path;
      return textToWire(path);
    }),
    codes: lines(records, ({ code }) => code ?? ''),
    owners: lines(records, ({ owner }) => owner?.slice(OWNERS.length, -1) ?? ''),
    types: digits(({ type }) => toPlace(RECORD_TYPES, type)),
    kinds: digits(({ kind }) => (kind === null ? NONE : toPlace(KIND_IDS, kind))),
    statuses: digits(({ status }) => toPlace(STATUSES, status)),
  };
}

/**
 * Unpacks the records of a step in the browser.
 * @param early those of the first step, for the second
 * @returns all that are known now; those whose messages are yet to come have no titles
 * @example wireToRecords(messages, wireToRecords(names)) // all records
 */
export function wireToRecords(wire: Wire, early: readonly SearchRecord[] = []): SearchRecord[] {
  const column = (text: string): string[] => text.split(LINE);
  const texts = (line: string): string[] => (line === '' ? [] : line.split(PART).map(wireToText));
  const [codes, paths] = [column(wire.codes), column(wire.paths)];
  const columns = inLocales((locale) => column(wire[locale]));
  const [aliases, owners] = [column(wire.aliases), column(wire.owners)];
  let told = 0;
  const nextTexts = (): Pick<SearchRecord, 'titles' | 'aliases'> => {
    const names = inLocales((locale) => texts(columns[locale][told] ?? ''));
    const own = texts(aliases[told] ?? '');
    told += 1;
    return {
      titles: names[ORIGINAL].map((_, title) => inLocales((locale) => names[locale][title] ?? '')),
      aliases: own,
    };
  };
  const known = early.map((record) => (isBare(record) ? { ...record, ...nextTexts() } : record));
  let guide = '';
  const others = Array.from(wire.types, (type, index): SearchRecord => {
    const line = wireToText(paths[index] ?? '');
    if (line !== '' && !line.startsWith('#')) guide = line;
    const kind = KIND_IDS[Number(wire.kinds.charAt(index))] ?? null;
    const code = codes[index] ?? '';
    const owner = owners[index] ?? '';
    return {
      type: RECORD_TYPES[Number(type)] ?? 'code',
      kind,
      code: code === '' ? null : code,
      path:
        line === '' && kind !== null
          ? codeToPath(kind, code)
          : line.replace(/^#/, () => `${guide}#`),
      ...nextTexts(),
      status: STATUSES[Number(wire.statuses.charAt(index))] ?? 'active',
      owner: owner === '' ? null : `${OWNERS}${owner}/`,
    };
  });
  return [...known, ...others];
}
