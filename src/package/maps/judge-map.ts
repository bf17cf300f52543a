import { kindFacts, type KindId } from '../../kind-list.ts';
import { messageToKey } from '../../shared/message-key.ts';
import { squash } from '../../shared/squash.ts';
import { rowsOf, type Book, type Row } from '../../shared/book.ts';
import { rowToTitles } from '../../shared/book.ts';
import { findRow } from '../explain.ts';
import { tokensToEntries, type MapEntry } from './read-map.ts';
import { sourceToTokens } from './tokens.ts';

/** What may be wrong with a code of a map; the first five make a check fail. */
export const MAP_FINDINGS = [
  'wrong',
  'missing',
  'unknown',
  'renamed',
  'number',
  'merged',
  'different',
] as const;
/** One of `MAP_FINDINGS`. */
export type MapFindingType = (typeof MAP_FINDINGS)[number];

/** What does not make a check fail: it may be meant. */
const NOTES: ReadonlySet<MapFindingType> = new Set(['merged', 'different']);

/** Whether a finding makes a check fail. @example isFault('missing') // true */
export const isFault = (type: MapFindingType): boolean => !NOTES.has(type);

/** Something that a map has otherwise than the tables. */
export interface MapFinding {
  type: MapFindingType;
  kind: KindId;
  code: string;
  /** The line of the code, counted from 1; null for what is missing. */
  line: number | null;
  /** What the map calls it; null where it says nothing. */
  written: string | null;
  /** What it is, in the words of the tables; null for a code that they do not have. */
  is: string | null;
  /** What the map’s name stands for, where that is something else. */
  meant: string | null;
}

/** A map that was read, and what was found in it. */
export interface JudgedMap {
  kind: KindId;
  /** How many codes it has. */
  count: number;
  findings: readonly MapFinding[];
}

/** How many codes of a table make a map of it: fewer are chance. */
const FEWEST = 3;

/** How many codes without a name make a list of a table: numbers of two digits are everywhere. */
const FEWEST_BARE = 8;

/** The entries of a file, each map by itself: a code that is named again begins another one. */
function entriesToMaps(entries: readonly MapEntry[]): MapEntry[][] {
  const maps: MapEntry[][] = [];
  // Node 20 has no Map.groupBy.
  for (const id of new Set(entries.map(({ kind }) => kind))) {
    const all = entries.filter(({ kind }) => kind === id);
    let map: MapEntry[] = [];
    let named = new Set<string>();
    for (const entry of all) {
      if (entry.name !== null && named.has(entry.code)) {
        maps.push(map);
        map = [];
        named = new Set();
      }
      if (entry.name !== null) named.add(entry.code);
      map.push(entry);
    }
    maps.push(map);
  }
  return maps;
}

/** Endings that people put behind the name of an institution, or leave out. */
const SUFFIX = /(?:신용카드|체크카드|카드사|카드|은행|증권|card|bank|creditcard)$/;

/**
 * A name as names are compared.
 * @example nameToKey('KB_국민카드') // 'kb국민'
 */
export function nameToKey(name: string): string {
  const { text } = squash(name.normalize('NFKC'));
  const short = text.replace(/^(?:the|card|bank|은행|카드)(?=.{3})/, '').replace(SUFFIX, '');
  return short === '' ? text : short;
}

/** Which institutions a name may stand for, by its key. */
type Names = ReadonlyMap<string, ReadonlySet<string>>;

/** All names of all institutions, each with those that are called so. */
function bookToNames(book: Book): Names {
  const names = new Map<string, Set<string>>();
  const add = (name: string | null | undefined, id: string): void => {
    if (name === null || name === undefined) return;
    const key = nameToKey(name);
    names.set(key, (names.get(key) ?? new Set()).add(id));
  };
  for (const { id, name, legalNames, formerNames, aliases } of book.issuers) {
    for (const own of [name, ...legalNames, ...formerNames]) {
      add(own.ko, id);
      add(own.en, id);
    }
    for (const alias of aliases) add(alias, id);
    add(id, id);
  }
  for (const kind of ['card', 'bank'] as const)
    for (const { name, nameNow, aliases = [], issuer } of rowsOf(book, kind)) {
      if (issuer === null || issuer === undefined) continue;
      add(name?.ko, issuer);
      add(name?.en, issuer);
      add(nameNow?.ko, issuer);
      add(nameNow?.en, issuer);
      for (const alias of aliases) add(alias, issuer);
    }
  return names;
}

/** Everything that a message of a code is or was, by the key of the message. */
function bookToMessages(book: Book): ReadonlyMap<string, ReadonlySet<string>> {
  const messages = new Map<string, Set<string>>();
  const add = (message: string, code: string): void => {
    const key = messageToKey(message);
    messages.set(key, (messages.get(key) ?? new Set()).add(code));
  };
  for (const { code, meanings = [] } of rowsOf(book, 'response'))
    for (const { message, readings } of meanings) {
      add(message.ko, code);
      add(message.en, code);
      for (const { about, quote } of readings)
        if (about === 'message' && quote !== null) add(quote, code);
    }
  return messages;
}

/** Whether a name is one that an institution had, and that neither it nor the table has today. */
function isFormerName(row: Row, name: string, { issuers }: Book): boolean {
  const issuer = issuers.find(({ id }) => id === row.issuer);
  if (issuer === undefined) return false;
  const key = nameToKey(name);
  const has = (names: readonly { ko: string | null; en: string | null }[]): boolean =>
    names.some(({ ko, en }) => [ko, en].some((own) => own !== null && nameToKey(own) === key));
  const isOnceSaid =
    has(issuer.formerNames) || (row.status === 'renamed' && has([row.name ?? rowToTitles(row)[0]]));
  const isSaidToday = has([issuer.name, ...issuer.legalNames, rowToTitles(row)[0]]);
  return isOnceSaid && !isSaidToday;
}

/** Tells what each entry of a map is. */
function entryToFindings(entry: MapEntry, book: Book, names: Names): MapFinding[] {
  const { kind, code, line, name, isNumber, written } = entry;
  const row = findRow(book, kind, code);
  const base = { kind, code, line, written: name, meant: null };
  if (row === null) return [{ ...base, type: 'unknown', is: null }];
  const is = rowToTitles(row)[0].ko;
  const found: MapFinding[] = [];
  if (isNumber && written !== code) found.push({ ...base, type: 'number', is, written });
  if (row.status === 'merged')
    found.push({ ...base, type: 'merged', is, meant: row.successor ?? null });
  if (name === null) return found;
  if (kindFacts(kind).says === 'message') return [...found, ...judgeMessage(row, base, name, book)];
  const meant = names.get(nameToKey(name));
  if (meant === undefined) return [...found, { ...base, type: 'different', is }];
  if (!meant.has(row.issuer ?? '') && !isMergedInto(row, meant, book)) {
    const [id = ''] = meant;
    const other = book.issuers.find((issuer) => issuer.id === id);
    return [...found, { ...base, type: 'wrong', is, meant: other?.name.ko ?? id }];
  }
  if (isFormerName(row, name, book)) found.push({ ...base, type: 'renamed', is });
  return found;
}

/** Whether a name is that of the institution into which the one of a code went. */
function isMergedInto(row: Row, meant: ReadonlySet<string>, book: Book): boolean {
  if (row.successor === null || row.successor === undefined) return false;
  return meant.has(findRow(book, row.kind, row.successor)?.issuer ?? '');
}

function judgeMessage(
  row: Row,
  base: Omit<MapFinding, 'type' | 'is'>,
  name: string,
  book: Book,
): MapFinding[] {
  const messages = bookToMessages(book);
  const key = messageToKey(name);
  const now = (row.meanings ?? []).flatMap(({ message }) => [message.ko, message.en]);
  const is = rowToTitles(row)
    .map(({ ko }) => ko)
    .join(' / ');
  if (now.some((message) => messageToKey(message) === key)) return [];
  const said = messages.get(key);
  if (said === undefined) return [{ ...base, type: 'different', is }];
  if (said.has(row.code)) return [{ ...base, type: 'renamed', is }];
  return [{ ...base, type: 'wrong', is, meant: [...said].join(', ') }];
}

/**
 * Compares the maps of codes in a source file with the tables.
 * @param text of the file
 * @param ending of its name, without the dot
 * @returns one a table that the file has a map of; none where it has none
 * @example judgeMaps(book, "export const CARDS = { '01': '비씨', '02': '신한', '04': '삼성' };", 'ts')[0]?.findings[0]?.type // 'wrong'
 */
export function judgeMaps(book: Book, text: string, ending: string): JudgedMap[] {
  const names = bookToNames(book);
  const fits = (kind: KindId, code: string, name: string): boolean => {
    const row = findRow(book, kind, code);
    if (row === null) return false;
    if (kindFacts(kind).says === 'message')
      return rowToTitles(row).some(({ ko, en }) =>
        [ko, en].some((own) => messageToKey(own) === messageToKey(name)),
      );
    return names.get(nameToKey(name))?.has(row.issuer ?? '') ?? false;
  };
  const entries = tokensToEntries(sourceToTokens(text, ending), fits);
  return entriesToMaps(entries).flatMap((all): JudgedMap[] => {
    const [first] = all;
    if (first === undefined) return [];
    const { kind } = first;
    const known = all.filter(({ code }) => findRow(book, kind, code) !== null);
    const told = all.filter(({ name }) => name !== null);
    const fitting = told.filter(({ code, name }) => name !== null && fits(kind, code, name));
    const count = new Set(known.map(({ code }) => code)).size;
    // A map whose names are mostly others is one of another system with the same numbers.
    const isMap =
      told.length >= FEWEST
        ? count >= FEWEST && fitting.length * 2 >= told.length
        : count >= FEWEST_BARE && known.length * 4 >= all.length * 3;
    if (!isMap) return [];
    const have = new Set(all.map(({ code }) => code));
    const table = rowsOf(book, kind);
    // Few keep all messages; whoever keeps some has chosen them.
    const isChoice = kindFacts(kind).says === 'message' && have.size * 2 < table.length;
    const missing = table.flatMap((row): MapFinding[] =>
      isChoice || have.has(row.code) || row.status === 'withdrawn'
        ? []
        : [
            {
              type: 'missing',
              kind,
              code: row.code,
              line: null,
              written: null,
              is: rowToTitles(row)[0].ko,
              meant: null,
            },
          ],
    );
    // A code that is named once and used elsewhere is judged where it is named.
    const judged = all.filter(
      (entry) => entry.name !== null || !all.some((o) => o.code === entry.code && o.name !== null),
    );
    const findings = [
      ...judged.flatMap((entry) => entryToFindings(entry, book, names)),
      ...missing,
    ];
    return [{ kind, count: have.size, findings: findings.sort(compareFindings) }];
  });
}

const compareFindings = (a: MapFinding, b: MapFinding): number =>
  MAP_FINDINGS.indexOf(a.type) - MAP_FINDINGS.indexOf(b.type) || (a.code < b.code ? -1 : 1);
