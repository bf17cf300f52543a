import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  recordsToWires,
  wireToRecords,
  type SearchRecord,
  type Wires,
} from '../../../src/shared/search-record.ts';
import { HOSTILE } from '../../fixtures/hostile.ts';
import { toTexts } from '../../fixtures/to-texts.ts';

/** What is called so, in every step: a section travels as a part of the page before it. */
function textToRecords(text: string): SearchRecord[] {
  const named = {
    kind: null,
    code: null,
    titles: [toTexts(text, `${text}|`)],
    aliases: [text, '~'],
    status: 'active',
    owner: null,
  } as const;
  const code = { ...named, type: 'code' } as const;
  return [
    { ...code, kind: 'card', code: '02', path: '/card/02/', owner: '/issuer/kb/' },
    { ...code, kind: 'response', code: '3095', path: '/response/3095/' },
    { ...named, type: 'guide', path: '/guides/docs/cancel/' },
    { ...named, type: 'section', path: `/guides/docs/cancel/#${text}` },
    { ...code, kind: 'field', code: 'card', path: '/field/card/' },
  ];
}

/** On the way to the browser the records are JSON. */
function travel(records: readonly SearchRecord[]): SearchRecord[] {
  const { names, messages } = JSON.parse(JSON.stringify(recordsToWires(records))) as Wires;
  return wireToRecords(messages, wireToRecords(names));
}

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

test('wire: the first step has the codes of messages, and the second all that is said of them', () => {
  const records = textToRecords('취소');
  const { names } = recordsToWires(records);
  assert.deepEqual(
    wireToRecords(names).map(({ path, titles }) => [path, titles.length]),
    [
      ['/card/02/', 1],
      ['/response/3095/', 0],
    ],
  );
  assert.throws(() => recordsToWires(records.toReversed()), /do not stand first/);
});
