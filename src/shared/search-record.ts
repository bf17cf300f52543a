import { RECORD_TYPES, type RecordType } from '../closed-lists.ts';
import { inLocales, ORIGINAL, type LocaleMap } from '../i18n/locales.ts';
import { KIND_IDS, type KindId } from '../kind-list.ts';
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
  /** What it is called, or its message. Two for a code with two meanings. */
  titles: readonly LocaleMap<string>[];
  /** Names people type beside the titles, in any language: present, former and everyday ones. */
  aliases: readonly string[];
  status: Status;
  /** The path of the institution behind a code; null where there is none. */
  owner: string | null;
}

/**
 * The records as they travel: a column a text, a line a record, so that what is alike stands
 * together and packs well. What parts them stands escaped within a text.
 */
export interface Wire extends LocaleMap<string> {
  /** The version of this form. */
  version: 2;
  /** A digit a record: its place in `RECORD_TYPES`. */
  types: string;
  /** A digit a record: its place in `KIND_IDS`, or 9 for none. */
  kinds: string;
  codes: string;
  /** Empty where the address follows from the code; `#…` for a part of the page before it. */
  paths: string;
  aliases: string;
  /** A digit a record: its place in `STATUSES`. */
  statuses: string;
  owners: string;
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

/** The address of a code follows from the code, so it does not travel. */
const codeToPath = (kind: KindId, code: string): string => `/${kind}/${code}/`;

/**
 * Packs records for the way to the browser.
 * @throws Error when a value has no place in them
 * @example recordsToWire([card02]).ko // 'KB국민'
 */
export function recordsToWire(records: readonly SearchRecord[]): Wire {
  let guide = '';
  const lines = (toLine: (record: SearchRecord) => string): string =>
    records.map(toLine).join(LINE);
  const parts = (texts: readonly string[]): string => texts.map(textToWire).join(PART);
  const digits = (toDigit: (record: SearchRecord) => string): string =>
    records.map(toDigit).join('');
  const columns = inLocales((locale) =>
    lines(({ titles }) => parts(titles.map((title) => title[locale]))),
  );
  const { [ORIGINAL]: original, ...rendered } = columns;
  // In this order: brotli packs the columns 1 % tighter with English before the names it shares.
  return {
    version: 2,
    ...rendered,
    aliases: lines(({ aliases }) => parts(aliases)),
    [ORIGINAL]: original,
    paths: lines(({ type, kind, code, path }) => {
      if (kind !== null && code !== null && path === codeToPath(kind, code)) return '';
      if (type === 'section' && path.startsWith(`${guide}#`))
        return textToWire(path.slice(guide.length));
      guide = path;
      return textToWire(path);
    }),
    codes: lines(({ code }) => code ?? ''),
    owners: lines(({ owner }) => owner ?? ''),
    types: digits(({ type }) => toPlace(RECORD_TYPES, type)),
    kinds: digits(({ kind }) => (kind === null ? NONE : toPlace(KIND_IDS, kind))),
    statuses: digits(({ status }) => toPlace(STATUSES, status)),
  };
}

/**
 * Unpacks records in the browser.
 * @throws Error when the file is of another version
 * @example wireToRecords(recordsToWire(records)) // the same records
 */
export function wireToRecords(wire: Wire): SearchRecord[] {
  // The file comes over the network: an old one may lie in a cache.
  if ((wire.version as number) !== 2) throw new Error('The search records are of another version.');
  const column = (text: string): string[] => text.split(LINE);
  const texts = (line: string): string[] => line.split(PART).map(wireToText);
  const [codes, paths] = [column(wire.codes), column(wire.paths)];
  const columns = inLocales((locale) => column(wire[locale]));
  const [aliases, owners] = [column(wire.aliases), column(wire.owners)];
  let guide = '';
  return Array.from(wire.types, (type, index) => {
    const line = wireToText(paths[index] ?? '');
    if (line !== '' && !line.startsWith('#')) guide = line;
    const kind = KIND_IDS[Number(wire.kinds.charAt(index))] ?? null;
    const code = codes[index] ?? '';
    const names = inLocales((locale) => texts(columns[locale][index] ?? ''));
    const others = aliases[index] ?? '';
    return {
      type: RECORD_TYPES[Number(type)] ?? 'code',
      kind,
      code: code === '' ? null : code,
      path:
        line === '' && kind !== null
          ? codeToPath(kind, code)
          : line.replace(/^#/, () => `${guide}#`),
      titles: names[ORIGINAL].map((_, title) => inLocales((locale) => names[locale][title] ?? '')),
      aliases: others === '' ? [] : texts(others),
      status: STATUSES[Number(wire.statuses.charAt(index))] ?? 'active',
      owner: owners[index] === '' ? null : (owners[index] ?? null),
    };
  });
}
