import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KindId } from '../../../src/kind-list.ts';
import { rowsOf, type Row } from '../../../src/shared/book.ts';
import { bookToDays, rowToPeriods } from '../../../src/shared/history.ts';
import { changesSince, codeOn } from '../../../src/package/history.ts';
import { toVersion, versionToDate } from '../../../src/shared/package-version.ts';
import { book } from './book.ts';

const KINDS = Object.keys(book.tables) as KindId[];
const dates = new Map(book.sources.map(({ id, date }) => [id, date]));

/** The day of the first dated list that has a row. */
function firstDay(row: Row): string | null {
  const days = (row.meanings ?? [row]).flatMap((said) => [
    'since' in said ? said.since : null,
    ...(said.sources ?? []).map((id) => dates.get(id) ?? null),
  ]);
  // A revision of the manual may have had it before the first list that was read.
  for (const { type, kind, codes, date } of book.changes)
    if (type === 'added' && kind === row.kind && codes.includes(row.code)) days.push(date);
  return days.filter((day) => day !== null).sort()[0] ?? null;
}

test('replaying the history reports each addition, once, on the day of its list', () => {
  const days = ['2021-09-16', '2024-02-02', '2024-03-29', '2026-09-24', '2026-11-26'];
  const reported = days
    .slice(1)
    .flatMap((until, index) =>
      changesSince(book, days[index] ?? '', until).filter(({ type }) => type === 'added'),
    );
  const expected = KINDS.flatMap((kind) => rowsOf(book, kind)).flatMap((row) => {
    const day = firstDay(row);
    return day !== null && day > '2021-09-16' ? [`${row.kind} ${row.code} ${day}`] : [];
  });
  assert.ok(expected.length > 100);
  assert.deepEqual(
    reported.map(({ kind, code, date }) => `${kind} ${code} ${date}`).sort(),
    expected.sort(),
  );
});

test('additions that the changes name are the same', () => {
  const named = book.changes.filter(({ type, codes }) => type === 'added' && codes.length > 0);
  assert.ok(named.length > 2);
  for (const { kind, codes, date } of named)
    for (const code of codes) {
      const found = changesSince(book, '2021-09-16').find(
        (change) => change.kind === kind && change.code === code && change.type === 'added',
      );
      assert.ok(found !== undefined && found.date <= date, `${kind} ${code} ${date}`);
    }
});

test('a code means what the list of that day said', () => {
  for (const { code, meanings = [] } of rowsOf(book, 'response'))
    for (const { readings, readFrom, message } of meanings)
      for (const { about, quote, source } of readings) {
        const day = dates.get(source) ?? null;
        const changed = dates.get(readFrom ?? '') ?? null;
        if (about !== 'message' || quote === null || day === null || changed === null) continue;
        const texts = (on: string) => codeOn(book, code, on)[0]?.texts.map(({ ko }) => ko) ?? [];
        assert.ok(texts(day).includes(quote), `${code} on ${day}`);
        assert.ok(texts(changed).includes(message.ko), `${code} on ${changed}`);
      }
});

test('a code was nothing before the first list that has it', () => {
  for (const row of KINDS.flatMap((kind) => rowsOf(book, kind))) {
    const [then] = codeOn(book, row.code, '2000-01-01', { kind: row.kind });
    assert.equal(then?.listed, false, `${row.kind} ${row.code}`);
    assert.deepEqual(then.texts, []);
  }
});

test('nothing changed after the last day', () => {
  assert.deepEqual(changesSince(book, '2100-01-01'), []);
});

test('a version names its day, and later ones are higher', () => {
  assert.equal(versionToDate(toVersion('1.4.0', '2026-09-27', 3)), '2026-09-27');
  assert.equal(versionToDate(`${toVersion('1.4.0', '2026-09-27', 3)}-next`), '2026-09-27');
  for (const bad of ['', 'latest', '1.2.3', '2026-9-1']) assert.equal(versionToDate(bad), null);
  const patch = (version: string): number => Number(version.split('.')[2]);
  assert.ok(
    patch(toVersion('1.4.0', '2026-09-28', 0)) > patch(toVersion('1.4.0', '2026-09-27', 99)),
  );
  assert.throws(() => toVersion('1.4.0', '2026-09-27', 100), RangeError);
});

test('the stretches of days of a code say what it meant on each day, without a gap', () => {
  const days = bookToDays(book);
  const asked = [
    '2021-09-16',
    '2022-09-27',
    '2024-02-02',
    '2024-03-29',
    '2026-09-24',
    '2026-11-26',
  ];
  let turns = 0;
  for (const row of KINDS.flatMap((kind) => rowsOf(book, kind))) {
    const periods = rowToPeriods(row, days);
    turns += Math.max(0, periods.length - 1);
    periods.forEach(({ until }, index) => {
      assert.equal(until, periods[index + 1]?.from ?? null, row.code);
    });
    for (const day of asked) {
      const [then] = codeOn(book, row.code, day, { kind: row.kind });
      const period = periods.findLast(({ from }) => from <= day);
      assert.deepEqual(period?.texts ?? [], then?.texts, `${row.code} on ${day}`);
    }
  }
  assert.ok(turns > 10);
});

test('a code whose number changed its meaning is told from itself', () => {
  const meant = (day: string) => codeOn(book, '4002', day)[0]?.texts[0]?.ko;
  assert.notEqual(meant('2023-01-01'), meant('2025-01-01'));
  assert.equal(meant('2025-01-01'), codeOn(book, '4001', '2023-01-01')[0]?.texts[0]?.ko);
});
