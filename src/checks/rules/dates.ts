import { contentToEntries, valueToLeaves } from '../entries.ts';
import type { Rule } from '../rule.ts';
import type { Mistake } from '../../reading/mistake.ts';

/** Keys whose values are dates. */
const DATE_KEYS: ReadonlySet<string> = new Set([
  'date',
  'since',
  'statusSince',
  'until',
  'revised',
  'compared',
]);

/** How many years a date may lie after everything else that is dated. */
const YEARS_AHEAD = 2;

/** The century of the oldest Korean bank; before it nothing in the tables was there. */
const EARLIEST = '1800';

/**
 * No date lies in the future, and none before there were banks.
 *
 * The build asks no clock: the same commit must build, or fail, alike on any day and any machine.
 * So a date is measured by the others: all that the content has read is dated, and a date that lies
 * more than two years after every other one is a slip of the finger. `npm run check:content`, which
 * somebody runs who has just written a date, knows the day as well and is exact.
 */
export const checkDates: Rule = ({ content, fileOf, today }) => {
  const dated = contentToEntries(content).flatMap(({ entry, name }) =>
    valueToLeaves(entry).flatMap(({ keys, value }) =>
      typeof value === 'string' && DATE_KEYS.has(keys.at(-1) ?? '')
        ? [{ entry, name, key: keys.join('.'), date: value }]
        : [],
    ),
  );
  const newest = dated.reduce((latest, { date }) => (date > latest ? date : latest), '');
  const before = dated.reduce(
    (latest, { date }) => (date > latest && date !== newest ? date : latest),
    '',
  );
  const isAlone = dated.filter(({ date }) => date === newest).length === 1;
  const limitOf = (date: string): string => {
    const [year = ''] = (isAlone && date === newest ? before : newest).split('-');
    return `${String(Number(year) + YEARS_AHEAD)}-12-31`;
  };
  return dated.flatMap(({ entry, name, key, date }): Mistake[] => {
    const at = { file: fileOf(entry), entry: name };
    if (today !== null && date > today.slice(0, date.length))
      return [
        { ...at, what: `has ${key} "${date}", which lies in the future`, mend: 'correct the date' },
      ];
    if (date > limitOf(date).slice(0, date.length)) {
      const what = `has ${key} "${date}", more than ${String(YEARS_AHEAD)} years after every other date`;
      return [{ ...at, what, mend: 'correct the date' }];
    }
    if (date < EARLIEST)
      return [
        { ...at, what: `has ${key} "${date}", which is too early`, mend: 'correct the date' },
      ];
    return [];
  });
};

/**
 * The latest day that it is anywhere on earth, so that nobody’s today is called the future.
 * @param now milliseconds since 1970
 * @example nowToToday(Date.UTC(2024, 1, 2, 12)) // '2024-02-03'
 */
export function nowToToday(now: number): string {
  const HOURS_AHEAD = 14;
  return new Date(now + HOURS_AHEAD * 3_600_000).toISOString().slice(0, 10);
}
