import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedContent } from '../../src/checks/check-content.ts';
import { contentToCodebook, tableToRowCount } from '../../src/model/codebook.ts';
import { lookUp } from '../../src/kinds/shelf.ts';

const content = checkedContent();
const codebook = contentToCodebook(content);

const sizes = (kind: 'http' | 'card' | 'bank' | 'response' | 'js-sdk'): [number, number] => {
  const table = lookUp(codebook.tables, kind);
  return [table.codes.length, tableToRowCount(table)];
};

test('facts: the tables have all published codes', () => {
  assert.deepEqual(sizes('http'), [7, 7]);
  assert.deepEqual(sizes('card'), [35, 35]);
  assert.deepEqual(sizes('bank'), [28, 28]);
  assert.deepEqual(sizes('response'), [479, 483]);
  assert.deepEqual(sizes('js-sdk'), [0, 0]);
});

test('facts: four response codes have two meanings, each in its own domain', () => {
  const twofold = lookUp(codebook.tables, 'response').codes.flatMap((code) =>
    code.kind === 'response' && code.meanings.length > 1
      ? [[code.code, ...code.meanings.map(({ domain }) => domain.id)]]
      : [],
  );
  assert.deepEqual(twofold, [
    ['2011', 'gateway', 'cancel'],
    ['2012', 'gateway', 'cancel'],
    ['2032', 'gateway', 'cancel'],
    ['C002', 'escrow', 'payment-window-auth'],
  ]);
});

test('facts: the success codes are those that every document uses as such', () => {
  const successes = content.response.filter(({ outcome }) => outcome === 'success');
  assert.deepEqual(
    successes.map(({ code }) => code).sort(),
    '0000 2001 2211 3001 4000 4100 4110 4120 7001 A000 C000 D000 E000 F100 F200 W000'.split(' '),
  );
});

test('facts: institutions join their cards and banks', () => {
  const join = (id: string): string[] => {
    return lookUp(codebook.institutions, id).codes.map(({ code }) => code);
  };
  assert.deepEqual(join('kb'), ['02', '004']);
  assert.deepEqual(join('hana'), ['03', '16', '005', '026', '081']);
  assert.deepEqual(join('kdb'), ['36', '002']);
  assert.deepEqual(join('kdb-capital'), ['24']);
  assert.deepEqual(join('tossbank'), ['44', '092']);
  assert.equal(codebook.institutions.size, 42);
});

test('facts: wallets and points are not card issuers', () => {
  const wallets = content.issuers.filter(({ type }) => type === 'wallet' || type === 'points');
  const codes = wallets.flatMap(({ id }) => content.card.filter(({ issuer }) => issuer === id));
  assert.deepEqual(codes.map(({ code }) => code).sort(), ['31', '39', '40', '41', '42']);
});

test('facts: 400 and 500 left the manual on 2021-10-19', () => {
  const withdrawn = content.http.filter(({ status }) => status === 'withdrawn');
  assert.deepEqual(
    withdrawn.map(({ code, statusSince }) => [code, statusSince]),
    [
      ['400', '2021-10-19'],
      ['500', '2021-10-19'],
    ],
  );
});

test('facts: messages are to the letter, typos and inner spaces included', () => {
  const message = (code: string): string | undefined =>
    content.response.find((row) => row.code === code)?.message.ko;
  assert.equal(message('VA10'), 'ENCODE 업체TID 미설정   오류입니다');
  assert.equal(message('3054'), '환률전환오류');
  assert.equal(message('P008'), '파라미터 {}:{} 길이가 취소길이{} 보다 작은값 입니다.');
  assert.equal(message('U311'), '인증이 취소되었거나 실패하였습니다. 다시 시도하여 주십시요.');
  assert.equal(message('9002'), 'Try-Catch-Exception:"Exception 내용"');
});

test('facts: one success code alone reaches a merchant, and every other one says so', () => {
  const successes = content.response.filter(({ outcome }) => outcome === 'success');
  const received = successes.filter(({ note }) => note === null).map(({ code }) => code);
  assert.equal(received.length, 1);
  const [code = ''] = received;
  for (const { code: other, note } of successes.filter((row) => row.note !== null)) {
    assert.ok(note?.ko.includes(code) && note.en.includes(code), other);
  }
});
