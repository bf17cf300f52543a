import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textToCodes } from '../../../src/browser/search/search.ts';
import { readQueries } from '../../fixtures/read-queries.ts';
import { find, lexicon, pathsOf, phrases, search } from './records.ts';

test('phrases: the example of each concept finds its page among the first five', () => {
  const misses = lexicon.concepts.filter(
    ({ example: [query, path] }) => !pathsOf(query, 5).includes(path),
  );
  assert.deepEqual(
    misses.map(({ id }) => id),
    [],
  );
});

test('phrases: what people say finds an answer among the first five', () => {
  const misses = lexicon.sayings.flatMap(({ answers, say }) =>
    say.filter((query) => !pathsOf(query, 5).some((path) => answers.includes(path))),
  );
  assert.deepEqual(misses, []);
});

test('phrases: problems in own words find their answer', () => {
  const problems = readQueries('problems.tsv');
  const first = problems.filter(({ query, expected }) =>
    expected.includes(pathsOf(query, 1)[0] ?? ''),
  );
  const five = problems.filter(({ query, expected }) =>
    pathsOf(query, 5).some((path) => expected.includes(path)),
  );
  assert.ok(first.length >= 0.95 * problems.length, `${String(first.length)} first`);
  assert.ok(five.length >= 0.99 * problems.length, `${String(five.length)} among five`);
});

for (const [query, path] of [
  ['나이스페이 3021', '/response/3021/'],
  ['nicepay F112', '/response/F112/'],
  ['P015 이게 뭐죠', '/response/P015/'],
  ['how to fix A245', '/response/A245/'],
  ['PG 2016', '/response/2016/'],
  ['3022에러', '/response/3022/'],
  ['A101 위변조 확인 안 됨', '/response/A101/'],
  ['3031 카드 결제', '/response/3031/'],
  ['2016 결제 취소', '/response/2016/'],
  ['088 가상계좌', '/bank/088/'],
  ['잔고 모자람', '/response/3095/'],
  ['do not honor', '/response/3095/'],
  ['enum', '/data/'],
  ['체크리스트', '/first-checks/'],
] as const) {
  test(`search: ${query} finds ${path} first`, () => {
    assert.equal(pathsOf(query, 1)[0], path);
  });
}

test('search: a code that is in no table is answered as that, with its family', () => {
  const { unknownCode, hits } = search('[P088] 요청 처리 오류', 5);
  assert.equal(unknownCode, 'P088');
  assert.match(hits.map(({ record }) => record.code)[0] ?? '', /^P\d{3}$/);
  assert.equal(search('P091', 5).unknownCode, null);
});

test('search: a number with a unit is no code', () => {
  assert.deepEqual(textToCodes('5000원 결제', ['원']), []);
  assert.deepEqual(textToCodes('나이스페이 3021에러', ['원']), ['3021']);
});

for (const query of [
  'select * from users where 1=1;',
  "' or '1'='1",
  'rm -rf / && ls -la | grep x',
  '^[a-z]+\\d{3}$',
  '<div class="card">',
  'qwmzx vbnrt',
]) {
  test(`search: ${query} finds nothing`, () => {
    assert.deepEqual(pathsOf(query), []);
  });
}

test('phrases: what a hit lacks of the query is told, and what it has is marked', () => {
  const [first] = phrases.find('취소 기간 지남', 1);
  assert.ok(first !== undefined);
  assert.deepEqual(first.lacks, []);
  assert.notEqual(first.ranges.length, 0);
  const lacking = phrases.find('에스크로 부분취소 햄버거', 1);
  assert.deepEqual(
    lacking.map(({ lacks }) => lacks),
    [['햄버거']],
  );
});

test('phrases: the same query always has the same answer', () => {
  for (const query of ['취소가 안돼요', 'card declined'])
    assert.deepEqual(find(query, 10), find(query, 10));
});
