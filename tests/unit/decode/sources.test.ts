import assert from 'node:assert/strict';
import { test } from 'node:test';
import { payload } from '../../../src/schemas/payload.ts';

const ENTRY = {
  id: 'made-up',
  title: { ko: '결제', en: 'Payments' },
  own: false,
  fields: ['madeUp'],
  hints: [],
  texts: [],
  card: null,
  bank: null,
};

test('payloads: each system names the pages of its marks, or why there is none, and never both', () => {
  const sources = ['https://docs.stripe.com/api/errors'];
  assert.ok(payload.safeParse({ ...ENTRY, sources }).success);
  assert.ok(payload.safeParse({ ...ENTRY, sources: null, unknown: 'No page was found.' }).success);
  for (const broken of [{ sources: null }, { sources, unknown: 'No page was found.' }]) {
    const { error } = payload.safeParse({ ...ENTRY, ...broken });
    assert.match(error?.message ?? '', /names either the pages of its marks/);
  }
});
