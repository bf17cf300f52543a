import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  recordsToWire,
  wireToRecords,
  type SearchRecord,
} from '../../../src/shared/search-record.ts';
import { HOSTILE } from '../../fixtures/hostile.ts';
import { toTexts } from '../../fixtures/to-texts.ts';

/** A guide and a section of it that are called so: a section travels as a part of the page before it. */
function textToRecords(text: string): SearchRecord[] {
  const named = {
    kind: null,
    code: null,
    titles: [toTexts(text, `${text}|`)],
    aliases: [text, '~'],
    status: 'active',
    owner: null,
  } as const;
  return [
    { ...named, type: 'guide', path: '/guides/docs/cancel/' },
    { ...named, type: 'section', path: `/guides/docs/cancel/#${text}` },
    { ...named, type: 'code', kind: 'card', code: '02', path: '/card/02/', owner: '/issuer/kb/' },
  ];
}

/** On the way to the browser the records are JSON. */
const travel = (records: readonly SearchRecord[]): SearchRecord[] =>
  wireToRecords(
    JSON.parse(JSON.stringify(recordsToWire(records))) as ReturnType<typeof recordsToWire>,
  );

test('wire: a text may hold what parts the records', () => {
  for (const text of ['취소 성공(1~3일 소요)', 'a|b', '^', '^1', '^^2~|', '|', '~', ...HOSTILE])
    assert.deepEqual(travel(textToRecords(text)), textToRecords(text));
});

test('wire: any text arrives as it was', () => {
  const text = fc.string({
    unit: fc.constantFrom('^', '|', '~', '0', '1', '2', '$', '&', '가', '\n', '#'),
    minLength: 1,
  });
  fc.assert(
    fc.property(text, (any) => {
      assert.deepEqual(travel(textToRecords(any)), textToRecords(any));
    }),
  );
});
