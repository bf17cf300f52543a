import assert from 'node:assert/strict';
import { test } from 'node:test';
import { queryToSentence, textToCodes } from '../../../src/browser/search/search.ts';
import { readQueries } from '../../fixtures/read-queries.ts';
import { createRespelling } from '../../../src/browser/search/respell.ts';
import { proseToParagraphs } from '../../../src/payloads/prose-text.ts';
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
  // Not the nought of 0원, and a unit with its ending is no word of its own.
  ['900원 결제가 안 돼요', '/response/3041/'],
  ['1000원이라는데 카드 결제가 안 돼요', '/response/3041/'],
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

for (const [query, code, first] of [
  ['8000 : 알 수 없는 오류', '8000', null],
  ['resultCode 3999 승인 거절', '3999', null],
  ['나이스페이 9876', '9876', null],
  ['error 7777 refund', '7777', null],
  ['Z123 오류', 'Z123', '/response/'],
  ['1999 정산 내역', null, '/guides/docs/reconciliation/#정산대사'],
] as const)
  test(`search: ${query} ${code === null ? 'names no code' : 'says that its code is in no table'}`, () => {
    const { unknownCode, hits } = search(query, 5);
    assert.equal(unknownCode, code);
    if (first !== null) assert.equal(hits[0]?.record.path, first);
  });

test('search: what only shows feeling, classes and their packages say nothing', () => {
  assert.equal(queryToSentence('웹훅 안와요ㅠㅠ'), '웹훅 안와요');
  assert.equal(
    queryToSentence('java.net.SocketTimeoutException: Read timed out'),
    'socket timeout exception: read timed out',
  );
});

for (const [query, path] of [
  ['유효기관 오류 카드', '/response/3021/'],
  ['웹훅 안와여ㅠ', '/guides/docs/hook/'],
  ['"resultMsg":"요청된 금액과 내역', '/response/P034/'],
  ['[ERROR] PaymentService - cancel failed: 취소금액이 취소가능', '/response/2032/'],
  ['ediDate가 현재시각이랑 달라도 되나요', '/field/ediDate/'],
  ['시크릿키 길이', '/guides/docs/payment/#length-secret-key'],
  ['tls 버전 때문에 연결 안됨', '/guides/common/preparations/#version-tls'],
  ['카드사 코드 표', '/card/'],
  ['구모듈 결과코드', '/webapi/'],
  ['핸드폰 번호 빠짐', '/response/A006/'],
  ['모르는 지불수단', '/response/U110/'],
  ['개발환경', '/guides/operations/user/#개발환경'],
] as const)
  test(`search: ${query} finds ${path} first`, () => {
    assert.equal(pathsOf(query, 1)[0], path);
  });

test('respelling: a word one slip away from a known one is mended, and what follows it stays', () => {
  const respell = createRespelling(['유효기간', 'signature']);
  const toTerm = (query: string, word: string) => ({
    keys: [word],
    concept: null,
    isTail: false,
    range: [query.indexOf(word), query.indexOf(word) + word.length] as const,
  });
  for (const [query, word, meant] of [
    ['유효기관이 틀림', '유효기관이', '유효기간이 틀림'],
    ['wrong signiture', 'signiture', 'wrong signature'],
    ['wrong sign', 'sign', 'wrong sign'],
    ['기관 오류', '기관', '기관 오류'],
  ] as const)
    assert.equal(respell(query, [toTerm(query, word)]), meant);
});

test('prose: tags, addresses and emphasis are no words of a paragraph', () => {
  assert.deepEqual(
    proseToParagraphs('import X from "x";\n\nA [link](/x/) to <Code code="01" />**one**.\n\nTwo'),
    ['A link to one.', 'Two'],
  );
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
  'java string split',
  '엑셀 함수 vlookup',
  'mysql left join',
  'python list sort',
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
