/** What the first step of the search answers before the second has come. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findEarly } from '../../../src/browser/search/first-step.ts';
import { createLookup } from '../../../src/browser/search/lookup.ts';
import { lexiconToSpeech } from '../../../src/browser/search/speech.ts';
import { codebookToLexicon } from '../../../src/payloads/search-file.ts';
import { recordsToWires, wireToRecords } from '../../../src/shared/search-record.ts';
import { readQueries } from '../../fixtures/read-queries.ts';
import { codebook, records, search } from './records.ts';

const LIMIT = 40;

/** The lookup as it is when the first file alone has come. */
const early = createLookup(
  wireToRecords(recordsToWires(records).names),
  lexiconToSpeech(codebookToLexicon(codebook)),
  null,
);

const earlyPaths = (query: string): string[] =>
  findEarly(early, query, LIMIT).map(({ record }) => record.path);
const wholePaths = (query: string): string[] =>
  search(query, LIMIT).hits.map(({ record }) => record.path);

const queries = [...readQueries(), ...readQueries('problems.tsv')];

test('first step: codes, fields with their codes, names and half-typed names are answered', () => {
  for (const group of ['code', 'field', 'name', 'name-kind', 'alias', 'chosung', 'composing']) {
    const own = queries.filter((query) => query.group === group);
    const right = own.filter(({ query, expected }) =>
      expected.includes(earlyPaths(query)[0] ?? ''),
    );
    assert.ok(own.length > 20, group);
    assert.ok(right.length >= 0.95 * own.length, `${group}: ${String(right.length)}`);
  }
});

test('first step: what it shows stands first in the whole answer, too, in the same order', () => {
  const typed = new Set(
    queries.flatMap(({ query }) => Array.from(query, (_, at) => query.slice(0, at + 1))),
  );
  let answered = 0;
  const jumps: string[] = [];
  for (const query of typed) {
    const paths = earlyPaths(query);
    if (paths.length === 0) continue;
    answered += 1;
    const whole = wholePaths(query);
    if (paths.some((path, place) => whole[place] !== path)) jumps.push(query);
  }
  assert.ok(answered > 1_000, String(answered));
  // A guide or a message may be called as a name begins; few are.
  assert.ok(jumps.length <= 0.003 * answered, jumps.join(' | '));
});

test('first step: messages, guides and what is told in words wait for the second', () => {
  for (const { query, group } of queries)
    if (group.startsWith('message')) assert.deepEqual(earlyPaths(query), [], query);
  for (const query of ['', '할부', '결제 두번 됐어요', '{"resultMsg":"카드사 오류"}'])
    assert.deepEqual(earlyPaths(query), [], query);
});
