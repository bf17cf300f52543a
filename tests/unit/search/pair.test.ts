import assert from 'node:assert/strict';
import { test } from 'node:test';
import { queryToPair } from '../../../src/browser/search/pair.ts';
import { pathsOf } from './records.ts';

for (const [query, path] of [
  ['status=ready', '/field/status/'],
  ['status: ready', '/field/status/'],
  ['"status":"paid"', '/field/status/'],
  ["'payMethod' => 'CARD'", '/field/payMethod/'],
  ['cashReceipts[0].status = issued', '/field/status/'],
  ['Moid=order-1', '/field/orderId/'],
  ['VBANK_EXP_DATE=20261231', '/field/vbankExpDate/'],
  ['cardCode=12', '/card/12/'],
  ['"resultCode":"3095"', '/response/3095/'],
] as const)
  test(`pair: ${query} leads to ${path}`, () => {
    assert.equal(pathsOf(query, 5)[0], path);
  });

test('pair: what is none stays what it is', () => {
  for (const query of ['3095: 카드사 실패 응답', 'SELECT a = 1 FROM b', 'a == b', '결제 취소', ''])
    assert.equal(queryToPair(query), null, query);
});
