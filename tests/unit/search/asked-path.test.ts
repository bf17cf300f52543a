import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToQuery } from '../../../src/browser/search/asked-path.ts';
import { search } from './records.ts';

for (const [path, query] of [
  ['/response/U999/', 'U999'],
  ['/response/9998', '9998'],
  ['/card/99/', 'card 99'],
  ['/card/99.md', 'card 99'],
  ['/bank/999/index.html', 'bank 999'],
  ['/http/418/', 'http 418'],
  ['/guides/docs/net-cancel/', 'net cancel'],
  ['/issuer/%ED%95%98%EB%82%98/', '하나'],
  ['/%E0%A4%A/', '%E0%A4%A'],
  ['/', ''],
] as const)
  test(`asked: ${path} was meant for "${query}"`, () => {
    assert.equal(pathToQuery(path), query);
  });

test('asked: an address without end is cut', () => {
  assert.ok(pathToQuery(`/response/${'9'.repeat(5_000)}/`).length <= 60);
});

for (const [query, code, first] of [
  ['card 99', '99', '/card/'],
  ['카드코드 99', '99', '/card/'],
  ['cardCode 99', '99', '/card/'],
  ['bank 999', '999', '/bank/'],
  ['099 은행', '099', '/bank/'],
  ['http 418', '418', '/http/'],
] as const)
  test(`asked: ${query} is answered as a code that is in no table`, () => {
    const { hits, unknownCode, isAnswered } = search(query, 5);
    assert.deepEqual([unknownCode, hits[0]?.record.path, isAnswered], [code, first, true]);
  });

test('asked: a code that its table has is that code', () => {
  for (const [query, path] of [
    ['card 12', '/card/12/'],
    ['088 은행', '/bank/088/'],
    ['http 404', '/http/404/'],
  ] as const)
    assert.deepEqual(
      [search(query, 5).unknownCode, search(query, 5).hits[0]?.record.path],
      [null, path],
    );
});
