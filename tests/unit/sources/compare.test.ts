import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedContent } from '../../../src/checks/check-content.ts';
import { messageToKey } from '../../../src/shared/message-key.ts';
import { KIND_IDS, type KindId } from '../../../src/kind-list.ts';
import { compareTables, differenceToSentence } from '../../../src/sources/compare.ts';
import { markdownToPublished, type PublishedRow } from '../../../src/sources/published.ts';
import { contentToRecorded, type RecordedRow } from '../../../src/sources/recorded.ts';

/** What the content says of a source, made of what the source publishes. */
const recordedAs = (
  row: PublishedRow,
  change: Partial<Omit<RecordedRow, 'kind' | 'code'>> = {},
): RecordedRow => ({ ...row, isListed: true, told: new Set(), ...change });

const sentences = (
  published: readonly PublishedRow[],
  recorded: readonly RecordedRow[],
): string[] => compareTables(published, recorded).map(differenceToSentence);

const card: PublishedRow = {
  kind: 'card',
  code: '01',
  facts: { nameKo: '비씨', nameEn: 'BC', flag: 'yes', website: 'https://a.example/' },
};
const response = (code: string, message: string): PublishedRow => ({
  kind: 'response',
  code,
  facts: { message },
});

test('compare: what is equal is no difference', () => {
  assert.deepEqual(sentences([card], [recordedAs(card)]), []);
});

test('compare: a new code, a code that is gone, a code that is not listed', () => {
  const other = { ...card, code: '02' };
  assert.deepEqual(sentences([card, other], [recordedAs(card)]), [
    'card code "02" is new: "비씨".',
  ]);
  assert.deepEqual(sentences([card], [recordedAs(card), recordedAs(other)]), [
    'card code "02" is gone: "비씨".',
  ]);
  assert.deepEqual(sentences([card], [recordedAs(card, { isListed: false })]), [
    'card code "01" is listed, too, which the content does not say.',
  ]);
  const elsewhere = recordedAs(other, { isListed: false });
  assert.deepEqual(sentences([card], [recordedAs(card), elsewhere]), []);
});

test('compare: every changed cell is a sentence', () => {
  const changed = { ...card, facts: { ...card.facts, flag: 'no', website: '' } };
  assert.deepEqual(sentences([changed], [recordedAs(card)]), [
    'card code "01" has another flag: "no" instead of "yes".',
    'card code "01" has another website: "" instead of "https://a.example/".',
  ]);
});

test('compare: the meanings of a code are compared one by one', () => {
  const [first, second] = [response('2011', '가'), response('2011', '나')];
  const both = [recordedAs(first), recordedAs(second)];
  assert.deepEqual(sentences([second, first], both), []);
  assert.deepEqual(sentences([first], both), ['response code "2011" is gone: "나".']);
  assert.deepEqual(sentences([first, response('2011', '다')], both), [
    'response code "2011" has another Korean message: "다" instead of "나".',
  ]);
  assert.deepEqual(sentences([first, second, response('2011', '다')], both), [
    'response code "2011" is new: "다".',
  ]);
});

test('compare: full stops and blanks are compared, but where a source says otherwise', () => {
  const published = [
    { kind: 'response', code: 'A101', facts: { message: '검증에  실패.' } },
  ] as const;
  const recorded = [
    { ...published[0], facts: { message: '검증에 실패' }, isListed: true, told: new Set<string>() },
  ];
  assert.equal(compareTables(published, recorded).length, 1);
  assert.deepEqual(compareTables(published, recorded, messageToKey), []);
});

test('compare: what the content tells in words is not open', () => {
  const changed = { ...card, facts: { ...card.facts, website: 'https://b.example/' } };
  assert.deepEqual(sentences([changed], [recordedAs(card, { told: new Set(['website']) })]), []);
  const other = { ...card, code: '02' };
  const told = recordedAs(other, { told: new Set(['listing']) });
  assert.deepEqual(sentences([card], [recordedAs(card), told]), []);
});

const content = checkedContent();
const [realCard] = content.card;
const [realStatus] = content.http;
assert.ok(realCard !== undefined && realStatus !== undefined);

/** Content with one card and one status, each with columns that other rows may lack. */
const contentOf = (extra: { card?: object; http?: object }) => ({
  ...(Object.fromEntries(KIND_IDS.map((kind) => [kind, []])) as Record<
    Exclude<KindId, 'http' | 'card'>,
    []
  >),
  http: [{ ...realStatus, ...extra.http }],
  card: [{ ...realCard, ...extra.card }],
});

/** A source with a list of its own. */
const A = { id: 'a', editionOf: null };

test('recorded: a reading of the source goes before what is shown first', () => {
  const readings = [
    { source: 'a', about: 'name', quote: 'Old Name' },
    { source: 'a', about: 'name', quote: '옛 이름' },
    { source: 'b', about: 'website', quote: 'https://other.example/' },
    { source: 'a', about: 'flag', quote: null },
  ];
  const [, row] = contentToRecorded(contentOf({ card: { readings, sources: ['a'] } }), A);
  assert.ok(row !== undefined);
  assert.equal(row.facts.nameEn, 'Old Name');
  assert.equal(row.facts.nameKo, '옛 이름');
  assert.equal(row.facts.website, realCard.website ?? '');
  assert.deepEqual([...row.told], ['flag']);
  assert.ok(row.isListed);
});

test('recorded: the readings of another edition hold where the source has none of its own', () => {
  const readings = [
    { source: 'a', about: 'name', quote: 'Own Name' },
    { source: 'newer', about: 'name', quote: 'Newer Name' },
    { source: 'newer', about: 'website', quote: 'https://newer.example/' },
  ];
  const content = contentOf({ card: { readings, sources: ['a'] } });
  const rowOf = (editionOf: string | null) => contentToRecorded(content, { id: 'a', editionOf })[1];
  assert.equal(rowOf('newer')?.facts.nameEn, 'Own Name');
  assert.equal(rowOf('newer')?.facts.website, 'https://newer.example/');
  assert.equal(rowOf(null)?.facts.website, realCard.website ?? '');
});

test('recorded: a quoted description may be the whole cell of the source', () => {
  for (const quote of ['OK, 정상', '정상']) {
    const readings = [{ source: 'a', about: 'description', quote }];
    const [row] = contentToRecorded(contentOf({ http: { readings, reason: 'OK' } }), A);
    assert.equal(row?.facts.description, '정상');
    assert.equal(row.facts.reason, 'OK');
  }
});

test('recorded: the response codes of a status are those that this source names', () => {
  const codes = [
    { code: 'U104', source: 'a' },
    { code: 'U101', source: 'a' },
    { code: 'U108', source: 'b' },
  ];
  const [row] = contentToRecorded(contentOf({ http: { codes } }), A);
  assert.equal(row?.facts.codes, 'U101 U104');
});

test('published: every table is known by its header, in either language', () => {
  const rows = markdownToPublished(
    [
      '|http status|설명|',
      '|:-|:-|',
      '|403|Forbidden,|',
      '',
      '| HTTP status | Description |',
      '|---|---|',
      '| 401 | Failed: [`U104`](#code-u104), or [`U101`](#code-u101). Most come with `200` |',
      '',
      '| 코드 | 한글 | 영문 | 결제창 | 대표 웹 사이트 |',
      '|-|-|-|-|-|',
      '| 31 | SK | SK | |https://a.example |',
      '',
      '| Code | Korean | English | Virtual Account Issuance | Representative website |',
      '|-|-|-|-|-|',
      '| 004 | <span lang="ko">국민은행</span> | KB | Yes | <https://b.example/> |',
      '',
      '| Code | message (korean) |',
      '|-|-|',
      '| <span id="code-a102">A102</span> | "가"  + 나 |',
      '',
      '| Parameter | Type |',
      '|-|-|',
      '| tid | String |',
    ].join('\n'),
  );
  assert.deepEqual(rows, [
    { kind: 'http', code: '403', facts: { reason: 'Forbidden', description: '' } },
    { kind: 'http', code: '401', facts: { codes: 'U101 U104' } },
    {
      kind: 'card',
      code: '31',
      facts: { nameKo: 'SK', nameEn: 'SK', flag: 'no', website: 'https://a.example' },
    },
    {
      kind: 'bank',
      code: '004',
      facts: { nameKo: '국민은행', nameEn: 'KB', flag: 'yes', website: 'https://b.example/' },
    },
    { kind: 'response', code: 'A102', facts: { message: '"가" + 나' } },
  ]);
});

test('published: of an English sentence on a status its reason phrase is compared', () => {
  const [korean, english] = ['OK, 정상', 'OK, Request was processed'].map(
    (text) => markdownToPublished(`|http status|설명|\n|-|-|\n|200|${text}|`)[0]?.facts,
  );
  assert.deepEqual(korean, { reason: 'OK', description: '정상' });
  assert.deepEqual(english, { reason: 'OK' });
});

test('published: a line without a code is told, not passed over', () => {
  assert.throws(
    () => markdownToPublished('| Code | message (korean) |\n|-|-|\n| 21 | 가 |'),
    /response table begins with "21"/,
  );
});
