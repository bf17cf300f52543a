import { inLocales, ORIGINAL, type OriginalMap } from '../i18n/locales.ts';
import type { KindId } from '../kind-list.ts';
import type { Status } from '../schemas/code.ts';
import type { Reading } from '../schemas/reading.ts';
import type { Bilingual } from '../schemas/text.ts';
import { rowsOf, rowToTitles, type Book, type Row, type Sourced } from './book.ts';

/** A text as it was on a day: null in a language in which only the Korean of that day is known. */
export type TextThen = OriginalMap<string>;

/** What a code was on a day. */
export interface CodeThen {
  kind: KindId;
  code: string;
  /** Whether a list of that day, or an earlier one, had it. */
  listed: boolean;
  /** The day of the first list that has it; null where no dated list does. */
  since: string | null;
  /** Its texts as they were, one a meaning that was listed; empty where it was not. */
  texts: readonly TextThen[];
  status: Status;
}

/** A change of one code between two days. */
export interface CodeChange {
  kind: KindId;
  code: string;
  type: 'added' | 'reworded' | 'renamed' | 'merged' | 'withdrawn';
  /** The day on which the first list had it so: `YYYY-MM-DD`, or less where less is known. */
  date: string;
  /** Its text before; null for what was added. */
  before: string | null;
  /** Its text after. */
  after: string;
  /** The code that it went into; null for all but a merger. */
  successor: string | null;
}

/** One meaning of a row, or the row itself. */
interface Said extends Sourced {
  text: Bilingual;
  since: string | null;
  readFrom: string | null;
}

const HANGUL = /\p{Script=Hangul}/u;

/** What is known of days: of each dated list, and of each code whose addition is dated by itself. */
export interface Days {
  list: ReadonlyMap<string, string>;
  /** By kind and code. */
  added: ReadonlyMap<string, string>;
}

const toKey = (kind: KindId, code: string): string => `${kind} ${code}`;

/** The days of the lists, and of the codes that were added. */
export const bookToDays = ({ sources, changes }: Pick<Book, 'sources' | 'changes'>): Days => ({
  list: new Map(sources.flatMap(({ id, date }) => (date === null ? [] : [[id, date]]))),
  added: new Map(
    changes.flatMap(({ type, kind, codes, date }) =>
      type === 'added' ? codes.map((code): [string, string] => [toKey(kind, code), date]) : [],
    ),
  ),
});

/** The columns in which the wording of a code stands. */
const isWording = ({ about }: Reading): boolean =>
  about === 'message' || about === 'name' || about === 'description';

/** What a row says, one a meaning. */
function rowToSaid(row: Row): Said[] {
  const { meanings, sources = [], readings = [] } = row;
  if (meanings === undefined)
    return [
      {
        // What was published, whatever it is called today.
        text: row.name ?? rowToTitles(row)[0],
        since: null,
        sources,
        readings,
        readFrom: row.readFrom ?? null,
      },
    ];
  return meanings.map((meaning) => ({ ...meaning, text: meaning.message }));
}

/** The day of the first list that has a meaning. */
function saidToSince({ since, sources }: Said, row: Row, days: Days): string | null {
  const known = sources.flatMap((id) => days.list.get(id) ?? []);
  const added = days.added.get(toKey(row.kind, row.code));
  return since ?? [...known, ...(added === undefined ? [] : [added])].sort()[0] ?? null;
}

/** The wording of a meaning on a day: that of the newest list until then, where it was another one. */
function saidToText(said: Said, day: string, days: Days): TextThen {
  const { text, readings, readFrom } = said;
  const changed = readFrom === null ? undefined : days.list.get(readFrom);
  if (changed === undefined || changed <= day) return text;
  const earlier = readings
    .filter((reading) => isWording(reading) && reading.quote !== null)
    .map((reading) => ({ quote: reading.quote ?? '', date: days.list.get(reading.source) ?? '' }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const found = earlier.findLast(({ date }) => date <= day) ?? earlier[0];
  if (found === undefined) return text;
  // A list in English tells its English name alone.
  return HANGUL.test(found.quote)
    ? { ...inLocales(() => null), [ORIGINAL]: found.quote }
    : { ...inLocales(() => null), [ORIGINAL]: text[ORIGINAL], en: found.quote };
}

/** What a row meant on a day. */
export function rowToThen(row: Row, day: string, days: Days): CodeThen {
  const all = rowToSaid(row).map((said) => ({ said, since: saidToSince(said, row, days) }));
  const listed = all.filter(({ since }) => since !== null && since <= day);
  const sinces = all.flatMap(({ since }) => since ?? []).sort();
  return {
    kind: row.kind,
    code: row.code,
    listed: listed.length > 0,
    since: sinces[0] ?? null,
    texts: listed.map(({ said }) => saidToText(said, day, days)),
    status: row.statusSince === null || row.statusSince <= day ? row.status : 'active',
  };
}

/** A stretch of days on which a code meant the same. */
export interface Period {
  /** Its first day: `YYYY-MM-DD`, or less where less is known. */
  from: string;
  /** The first day on which it meant something else; null where it still means it. */
  until: string | null;
  /** Its texts, one a meaning that was listed. */
  texts: TextThen[];
  status: Status;
}

/**
 * What a code meant from its first list on, one stretch of days after the other.
 * @returns none for a code that no dated list has
 * @example rowToPeriods(row0000, dates).map(({ from, texts }) => [from, texts[0]?.ko])
 * // [['2021-10-19', '결제성공'], ['2026-09-24', '정상 처리되었습니다.']]
 */
export function rowToPeriods(row: Row, days: Days): Period[] {
  const turns = [
    ...days.list.values(),
    ...rowToSaid(row).flatMap((said) => saidToSince(said, row, days) ?? []),
    ...(row.statusSince === null ? [] : [row.statusSince]),
  ];
  const periods: Period[] = [];
  for (const day of [...new Set(turns)].sort()) {
    const { listed, texts, status } = rowToThen(row, day, days);
    const last = periods.at(-1);
    const isSame = last?.status === status && JSON.stringify(last.texts) === JSON.stringify(texts);
    if (!listed || isSame) continue;
    if (last !== undefined) last.until = day;
    periods.push({ from: day, until: null, texts: [...texts], status });
  }
  return periods;
}

/** Texts as one: Korean, and English where that alone changed. */
const joined = (texts: readonly TextThen[], other: readonly TextThen[]): string =>
  texts
    .map(({ ko, en }, index) =>
      en !== null && other[index]?.ko === ko && other[index].en !== en ? `${ko} (${en})` : ko,
    )
    .join(' / ');

/** What happened to one code after a day and up to another one. */
function rowToChanges(row: Row, after: string, until: string, days: Days): CodeChange[] {
  const before = rowToThen(row, after, days);
  const now = rowToThen(row, until, days);
  if (!now.listed || now.since === null) return [];
  const base = {
    kind: row.kind,
    code: row.code,
    after: joined(now.texts, before.texts),
    successor: row.successor ?? null,
  };
  if (!before.listed)
    return [{ ...base, type: 'added', date: now.since, before: null, successor: null }];
  const changes: CodeChange[] = [];
  const was = joined(before.texts, now.texts);
  if (was !== base.after) {
    const reworded = rowToSaid(row)
      .flatMap(({ readFrom, since }) => [days.list.get(readFrom ?? '') ?? '', since ?? ''])
      .filter((day) => day > after && day <= until);
    changes.push({
      ...base,
      type: 'reworded',
      date: reworded.sort()[0] ?? until,
      before: was,
      successor: null,
    });
  }
  if (before.status !== now.status && now.status !== 'active')
    changes.push({ ...base, type: now.status, date: row.statusSince ?? until, before: was });
  return changes;
}

/**
 * What changed in the tables after a day: codes that lists added, words that they changed, names and
 * mergers. Each change stands for itself, however many there are.
 * @param after the day up to which is known what there was, `YYYY-MM-DD`
 * @param until the last day that counts; all that is known where it is left out
 * @example changesSince(book, '2024-02-02').some(({ code, type }) => code === 'P045' && type === 'added') // true
 */
export function changesSince(book: Book, after: string, until = '9999-12-31'): CodeChange[] {
  const days = bookToDays(book);
  const kinds = Object.keys(book.tables) as KindId[];
  return kinds
    .flatMap((kind) => rowsOf(book, kind))
    .flatMap((row) => rowToChanges(row, after, until, days))
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
}
