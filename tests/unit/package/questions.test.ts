import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KIND_IDS } from '../../../src/kind-list.ts';
import { rowsOf, rowToTitles } from '../../../src/shared/book.ts';
import { explain } from '../../../src/package/explain.ts';
import { OPEN, settlementOf } from '../../../src/package/settlement.ts';
import { valueOf } from '../../../src/package/values.ts';
import { book } from './book.ts';

test('every code of every table is explained by itself, and by its number without zeros', () => {
  for (const kind of KIND_IDS)
    for (const { code } of rowsOf(book, kind)) {
      assert.equal(explain(book, code, { kind })[0]?.code, code);
      if (kind === 'card' || kind === 'bank')
        assert.equal(explain(book, String(Number(code)), { kind })[0]?.code, code);
      assert.equal(explain(book, ` ${code.toLowerCase()} `, { kind })[0]?.code, code);
    }
});

test('a number that several tables have is explained in each', () => {
  const kinds = explain(book, '12').map(({ kind, code }) => `${kind} ${code}`);
  assert.deepEqual(kinds, ['card 12', 'bank 012']);
});

test('what no table has is explained as nothing, whatever it is', () => {
  for (const code of ['', ' ', 'Z999', '__proto__', 'constructor', '💳', '1'.repeat(10_000)])
    assert.deepEqual(explain(book, code, { kind: 'response' }), []);
});

test('a code has a title a meaning', () => {
  for (const { code, meanings = [] } of rowsOf(book, 'response')) {
    const [found] = explain(book, code, { kind: 'response' });
    assert.equal(found?.titles.length, meanings.length);
  }
});

test('for a code that no table has the answer is to look the payment up', () => {
  for (const code of ['Z999', '', '__proto__']) assert.deepEqual(settlementOf(book, code), OPEN);
  assert.equal(OPEN.newOrderId, 'after-look-up');
});

test('every response code has its own answer', () => {
  for (const row of rowsOf(book, 'response')) {
    const [meaning, ...others] = row.meanings ?? [];
    if (meaning === undefined || others.length > 0) continue;
    const { settlement, nextCall, sameOrderId, newOrderId, known } = settlementOf(book, row.code);
    assert.deepEqual(
      { settlement, nextCall, sameOrderId, newOrderId, known },
      {
        settlement: meaning.settlement,
        nextCall: meaning.nextCall,
        sameOrderId: meaning.sameOrderId,
        newOrderId: meaning.newOrderId,
        known: true,
      },
    );
  }
});

test('the answer to an operation is that of its step', () => {
  for (const row of rowsOf(book, 'response'))
    for (const { domain, steps } of row.meanings ?? [])
      for (const step of steps) {
        // Where an operation has several, the safest of them is told.
        if (steps.filter(({ operation }) => operation === step.operation).length > 1) continue;
        const answer = settlementOf(book, row.code, { domain, operation: step.operation });
        assert.equal(answer.settlement, step.settlement, `${row.code} ${step.operation}`);
        assert.equal(answer.newOrderId, step.newOrderId, `${row.code} ${step.operation}`);
      }
});

test('of two meanings neither is taken for the other: an open one stays open', () => {
  for (const row of rowsOf(book, 'response')) {
    const meanings = row.meanings ?? [];
    if (meanings.length < 2) continue;
    const answer = settlementOf(book, row.code);
    if (meanings.some(({ settlement }) => settlement === 'unknown'))
      assert.equal(answer.settlement, 'unknown', row.code);
    for (const { domain, settlement } of meanings)
      assert.equal(settlementOf(book, row.code, { domain }).settlement, settlement, row.code);
    assert.ok(
      meanings.some(({ newOrderId }) => newOrderId === 'yes') || answer.newOrderId !== 'yes',
      row.code,
    );
  }
});

test('a code is called by its name, its reason or its messages', () => {
  assert.deepEqual(
    explain(book, '02', { kind: 'card' }).map(({ row }) => rowToTitles(row)[0].ko),
    ['KB국민'],
  );
  assert.match(explain(book, '401', { kind: 'http' })[0]?.titles[0].en ?? '', /Unauthorized/);
});

test('a value of a field means the same in any spelling of the field', () => {
  const paid = valueOf(book, 'status', 'paid');
  assert.ok(paid.some(({ place }) => place === 'payment'));
  for (const field of ['STATUS', 'payment.status', 'payments[0][status]'])
    assert.deepEqual(valueOf(book, field, 'paid'), paid, field);
  assert.deepEqual(valueOf(book, 'status', 'Paid'), []);
  assert.deepEqual(valueOf(book, '', 'paid'), []);
});

test('a value of a field in an object means what it means there alone', () => {
  const places = (field: string, value: string): string[] =>
    valueOf(book, field, value).map(({ path }) => path);
  const inReceipts = places('cashReceipts[0].status', 'issueRequested');
  assert.deepEqual([...new Set(inReceipts)], ['cashReceipts[].status']);
  assert.deepEqual(places('cash_receipts[0][status]', 'issueRequested'), inReceipts);
  // A receipt is never paid, as its payment is.
  assert.deepEqual(places('cashReceipts[0].status', 'paid'), []);
});

test('a value that no longer comes is told, and marked so', () => {
  const expired = valueOf(book, 'status', 'expired').map(({ state }) => state);
  assert.ok(expired.includes('never'), expired.join());
});
