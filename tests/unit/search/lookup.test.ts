import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { squash } from '../../../src/shared/squash.ts';
import { LONGEST_QUERY, normaliseQuery } from '../../../src/browser/search/normalise.ts';
import { queryToField, valueIsCode } from '../../../src/browser/search/fields.ts';
import { textToPattern } from '../../../src/browser/search/hangul.ts';
import { textToKeys } from '../../../src/browser/search/keys.ts';
import { suggest } from '../../../src/browser/search/guess.ts';
import { otherLayout } from '../../../src/browser/search/keyboard.ts';
import { createLookup } from '../../../src/browser/search/lookup.ts';
import { recordsToWires, wireToRecords } from '../../../src/shared/search-record.ts';
import { isOneSlip } from '../../../src/browser/search/slip.ts';
import { openWords, wordToForms } from '../../../src/browser/search/words.ts';
import { readQueries, type Query } from '../../fixtures/read-queries.ts';
import { codebook, find, lookup, pathsOf, records, speech } from './records.ts';

/** A query, and the pages that may come first for it. */
const FIRST: readonly [query: string, ...paths: string[]][] = [
  ['p091', '/response/P091/'],
  ['32', '/card/32/'],
  ['7', '/card/07/'],
  ['405', '/http/405/'],
  ['cardCode 12', '/card/12/'],
  ['"vbankCode":"088"', '/bank/088/'],
  ['{"resultCode":"U312","resultMsg":"…"}', '/response/U312/'],
  ['resultCode=3095', '/response/3095/'],
  ['vbankCode=088&vbankNumber=1', '/bank/088/'],
  ['bankCode: 4', '/bank/004/'],
  ['카드코드 12', '/card/12/'],
  ['code 3095', '/response/3095/'],
  ['vbank 88', '/bank/088/'],
  ['조흥은행', '/bank/088/'],
  ['케뱅', '/issuer/kbank/', '/card/38/', '/bank/089/'],
  ['LG카드', '/card/06/'],
  ['KorAm', '/card/11/', '/bank/027/', '/issuer/citi/'],
  ['쓱페이', '/card/41/'],
  ['신한카드', '/card/06/'],
  ['hyundai card', '/card/07/'],
  ['우리은행', '/bank/020/'],
  ['산업', '/bank/002/', '/card/36/', '/issuer/kdb/'],
  ['캐쉬백', '/card/31/'],
  ['토스 뱅크', '/card/44/'],
  ['우체 국', '/card/32/'],
  ['k-bank', '/card/38/'],
  ['ㅌㅅㅂㅋ', '/card/44/'],
  ['토ㅅㅂㅋ', '/card/44/'],
  ['하낭', '/bank/081/'],
  ['광ㅈ', '/card/21/'],
  ['경나', '/bank/039/'],
  ['guseo', '/card/07/'],
  ['rhkdwn', '/card/21/'],
  ['재ㅐ갸', '/card/15/'],
  ['ㄹ100', '/response/F100/'],
  ['F101', '/response/F101/'],
  ['ibk', '/bank/003/', '/issuer/ibk/'],
  ['토스뱅그', '/card/44/'],
  ['우리은헹', '/bank/020/'],
  ['samsnug', '/card/04/'],
  ['kwnagju', '/card/21/'],
  ['instalment', '/response/3022/'],
  ['할부개월이', '/response/3022/'],
  ['중복 발급', '/response/7003/'],
  ['duplicate receipt', '/response/7003/'],
  ['404 not found', '/http/404/'],
  ['은행코드', '/bank/'],
  ['card codes', '/card/'],
];

for (const [query, ...paths] of FIRST) {
  test(`lookup: ${query} finds ${paths.join(' or ')} first`, () => {
    const [first] = pathsOf(query, 5);
    assert.ok(first !== undefined && paths.includes(first), `found ${pathsOf(query, 5).join(' ')}`);
  });
}

for (const query of [
  'xqzjvw',
  '(((',
  '<script>alert(1)</script>',
  '%%%',
  '뷁뷁뷁',
  '\u0000\u0007',
  '',
  '   ',
]) {
  test(`lookup: ${JSON.stringify(query)} finds nothing`, () => {
    assert.deepEqual(pathsOf(query), []);
  });
}

test('lookup: a code without its zero finds every table that has it', () => {
  assert.deepEqual(pathsOf('32', 2), ['/card/32/', '/bank/032/']);
  assert.deepEqual(pathsOf('7', 2), ['/card/07/', '/bank/007/']);
});

test('lookup: a living code comes before one that was merged', () => {
  const paths = pathsOf('하나');
  assert.ok(paths.indexOf('/bank/081/') < paths.indexOf('/bank/005/'));
});

test('lookup: every code finds itself first', () => {
  for (const { kind, code, path } of records) {
    if (kind === null || code === null) continue;
    // A field of one word is called as much else is.
    if (kind === 'field' && !/[a-z][A-Z]/.test(code)) continue;
    const bare = pathsOf(code, 3);
    assert.ok(bare.includes(path), `${code} finds ${bare.join(' ')}`);
    // The name of a field says by itself what it is; some name the codes of a table beside.
    if (kind === 'field') continue;
    assert.equal(pathsOf(`${kind === 'js-sdk' ? 'response' : kind} ${code}`, 1)[0], path);
  }
});

test('lookup: every published name and alias finds its entry among the first three, or its institution', () => {
  for (const { type, path, titles, aliases, kind, owner } of records) {
    if (kind === 'response' || kind === 'http' || type === 'domain') continue;
    for (const name of [...titles.flatMap(({ ko, en }) => [ko, en]), ...aliases]) {
      // What fields and their values are called is called of much else, too.
      if (kind === 'field' && !/[a-z][A-Z]/.test(name)) continue;
      const hits = pathsOf(name, 4);
      const kin = hits.filter((hit) => hit === path || hit === owner);
      assert.ok(kin.length > 0, `${name} (${path}) finds ${hits.join(' ')}`);
    }
  }
});

for (const [query, path] of [
  ['cardcode', '/field/cardCode/'],
  ['CARD_CODE', '/field/cardCode/'],
  ['card.cardCode', '/field/cardCode/'],
  ['vbank.vbankCode', '/field/vbankCode/'],
  ['vbankExpDate', '/field/vbankExpDate/'],
  ['cashReceipts[].status', '/field/status/'],
  ['partialCancelled', '/field/status/'],
  ['cancelled', '/field/status/'],
  ['canceled', '/field/status/'],
  ['samsungpay', '/field/payMethod/'],
  ['naverPointBill', '/field/method/'],
  ['지출증빙', '/field/receiptType/'],
  ['Moid', '/field/orderId/'],
  ['method', '/field/method/'],
  ['currency', '/field/currency/'],
  ['success', '/field/success/'],
  ['type', '/field/type/'],
  ['tid', '/field/tid/'],
  ['bid', '/field/bid/'],
  ['mid', '/field/mid/'],
  ['signature', '/field/signature/'],
  ['amount', '/field/amount/'],
  ['status', '/field/status/'],
  ['reason', '/field/reason/'],
  ['card', '/field/card/'],
  ['bank', '/field/bank/'],
] as const)
  test(`lookup: ${query} finds ${path} among the first five`, () => {
    const found = pathsOf(query, 5);
    assert.ok(found.includes(path), `found ${found.join(' ')}`);
  });

test('lookup: the name of a field of a message finds it among the first five', () => {
  const fields = codebook.tables.get('field')?.codes ?? [];
  const misses = fields.flatMap((code) => {
    if (code.kind !== 'field' || code.places.every(({ path }) => path !== null)) return [];
    return pathsOf(code.code, 5).includes(`/field/${code.code}/`) ? [] : code.code;
  });
  // Three letters that stand within many words.
  assert.deepEqual(misses, ['ECI']);
});

test('lookup: in a sentence the name of a field is a word like any other', () => {
  for (const [query, path] of [
    ['payment status unknown', '/unknown-result/'],
    ['method not allowed', '/http/405/'],
    ['token expired', '/response/U305/'],
    ['net cancel too late', '/response/2020/'],
  ] as const)
    assert.equal(pathsOf(query, 1)[0], path, query);
});

test('lookup: the query set is answered, codes and fields without exception', () => {
  const answered = ({ query, expected }: Query): boolean => {
    const [first] = pathsOf(query, 1);
    return first === undefined ? expected.length === 0 : expected.includes(first);
  };
  const queries = readQueries();
  const misses = queries.filter((query) => !answered(query));
  assert.ok(queries.length >= 400);
  assert.ok(misses.length <= 0.02 * queries.length, misses.map(({ query }) => query).join(', '));
  const exact = misses.filter(({ group }) => ['code', 'field', 'name', 'nonsense'].includes(group));
  assert.deepEqual(exact, []);
});

test('lookup: “did you mean” names something near', () => {
  assert.equal(suggest(lookup.core, '삼싱카등'), '삼성카드');
  assert.equal(suggest(lookup.core, 'xqzjvwpk'), null);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({
    unit: fc.constantFrom(...Array.from('ㄱㅏ하나은행카드abc01 "{}:=()[]%\\<>&\ud800\u200b')),
    maxLength: 40,
  }),
);

test('lookup: never throws, whatever is typed, and is deterministic', () => {
  fc.assert(
    fc.property(anyText, (query) => {
      const first = find(query, 10);
      assert.deepEqual(find(query, 10), first);
      for (const { text, ranges } of first) {
        for (const [from, to] of ranges) assert.ok(from >= 0 && from < to && to <= text.length);
      }
      suggest(lookup.core, query);
    }),
    { numRuns: 400, seed: 20_240_202 },
  );
});

test('lookup: a very long query is cut, so that it costs no more than a long one', () => {
  for (const letter of ['하', '"', 'a ']) {
    const [long, longest] = [LONGEST_QUERY, 100_000].map((length) =>
      normaliseQuery(letter.repeat(length)),
    );
    assert.equal(longest, long);
    assert.ok((longest ?? '').length <= LONGEST_QUERY);
    assert.deepEqual(find(letter.repeat(100_000)), find(letter.repeat(LONGEST_QUERY)));
  }
});

test('normalise: twice is the same as once', () => {
  fc.assert(
    fc.property(anyText, (query) => {
      const once = normaliseQuery(query);
      assert.equal(normaliseQuery(once), once);
      assert.equal(squash(squash(query).text).text, squash(query).text);
    }),
    { numRuns: 1000, seed: 20_240_202 },
  );
});

test('normalise: decomposed and full-width letters are the usual ones', () => {
  assert.equal(normaliseQuery('토스'.normalize('NFD')), '토스');
  assert.equal(normaliseQuery('ＫＢ　국민'), 'kb 국민');
  assert.equal(normaliseQuery('ㅌㅅㅂㅋ'), 'ㅌㅅㅂㅋ');
});

test('records: packed and unpacked they are the same', () => {
  const { names, messages } = recordsToWires(records);
  assert.deepEqual(wireToRecords(messages, wireToRecords(names)), records);
});

test('records: a kind, a type or a status that the packed form does not know is refused', () => {
  const [record] = records;
  assert.ok(record !== undefined);
  for (const changed of [
    { ...record, kind: null, type: 'made-up' as 'code' },
    { ...record, status: 'made-up' as 'active' },
  ])
    assert.throws(() => recordsToWires([changed]), /"made-up" has no place/);
  assert.throws(() => recordsToWires([{ ...record, kind: 'made-up' as 'card' }]), /no kind/);
});
test('fields: what is pasted from a log names its table', () => {
  for (const [query, kind, value] of [
    ['"acquCardCode": "03",', 'card', '03'],
    ["refundBankCode='81'", 'bank', '81'],
    ['authResultCode=0000&x=1', 'response', '0000'],
    ['HTTP 404', 'http', '404'],
    ['12번 카드', 'card', '12'],
    ['응답코드: F112', 'response', 'f112'],
  ] as const) {
    assert.deepEqual(queryToField(query, speech), { kind, value });
  }
  for (const query of ['card', 'cards', 'bank of korea', '카드사 인증 실패', 'httpbin 12']) {
    assert.equal(queryToField(query, speech), null, query);
  }
});

test('fields: a value means a code with or without its zeros, never another one', () => {
  assert.ok(valueIsCode('7', 'card', '07'));
  assert.ok(valueIsCode('088', 'bank', '088'));
  assert.ok(!valueIsCode('088', 'card', '88'));
  assert.ok(!valueIsCode('1', 'http', '001'));
});

test('hangul: a half-typed text matches what it is on the way to', () => {
  const match = (query: string, target: string) => textToPattern(query).exec(target);
  assert.equal(match('ㅌㅅㅂㅋ', '토스뱅크')?.[0], '토스뱅크');
  assert.equal(match('토ㅅ', '비씨토스뱅크')?.index, 2);
  assert.equal(match('하낭', '하나은행')?.[0], '하나은');
  assert.equal(match('고', '광주')?.[0], '광');
  assert.equal(match('넉', '넋')?.[0], '넋');
  assert.equal(match('넋', '넉살')?.[0], '넉살');
  assert.equal(match('ㄳ', '국산')?.[0], '국산');
  assert.equal(match('ㅂㅋ', '토스뱅크')?.index, 2);
  assert.equal(match('하늘', '하나은행'), null);
  assert.equal(textToKeys('광'), 'ㄱㅗㅏㅇ');
});

test('keyboard: both ways, and never for real Latin words', () => {
  assert.equal(otherLayout('guseo'), '현대');
  assert.equal(otherLayout('재ㅐ갸'), 'woori');
  assert.equal(otherLayout('ab'), null);
  assert.equal(otherLayout('bank 12'), null);
  assert.equal(otherLayout('f100'), null);
  // Finals and vowels of two keys, a final that the next vowel takes, and vowels that stand alone.
  assert.equal(otherLayout('dlfrrhk'), '읽과');
  assert.equal(otherLayout('rkqtdl'), '값이');
  assert.equal(otherLayout('dnflzkem'), '우리카드');
  assert.equal(otherLayout('ㅢ읽'), 'mldlfr');
  assert.equal(otherLayout('hello'), null);
});

test('slip: one wrong, missing, extra or swapped letter, no more', () => {
  for (const [a, b] of [
    ['samsnug', 'samsung'],
    ['samsug', 'samsung'],
    ['samsuung', 'samsung'],
    ['samsang', 'samsung'],
    ['', 'a'],
  ] as const) {
    assert.ok(isOneSlip(a, b), a);
  }
  assert.ok(!isOneSlip('smasnug', 'samsung'));
  assert.ok(!isOneSlip('sam', 'samsung'));
});

test('words: particles and endings are not part of what is looked for', () => {
  assert.deepEqual(wordToForms('할부개월이'), ['할부개월이', '할부개월']);
  assert.deepEqual(wordToForms('receipts'), ['receipts', 'receipt']);
  assert.deepEqual(wordToForms('가'), ['가']);
});

test('lookup: records made up of nothing do no harm', () => {
  assert.deepEqual(createLookup([], speech, openWords).find('하나'), []);
  assert.equal(suggest(createLookup([], speech, openWords).core, '하나은행'), null);
});
