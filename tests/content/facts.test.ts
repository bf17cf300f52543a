import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedContent } from '../../src/checks/check-content.ts';
import { contentToCodebook, tableOf, tableToRowCount } from '../../src/model/codebook.ts';
import { lookUp } from '../../src/kinds/shelf.ts';
import { KIND_IDS, type KindId } from '../../src/kind-list.ts';

const content = checkedContent();
const codebook = contentToCodebook(content);

const sizes = (kind: KindId): [number, number] => {
  const table = lookUp(codebook.tables, kind);
  return [table.codes.length, tableToRowCount(table)];
};

/** How many codes and rows each table had when it was last counted; none ever shrinks. */
const AT_LEAST: Partial<Record<KindId, readonly [codes: number, rows: number]>> = {
  http: [7, 7],
  card: [36, 36],
  bank: [28, 28],
  response: [516, 520],
};

test('facts: the tables have all published codes', () => {
  for (const kind of KIND_IDS) {
    const [codes, rows] = sizes(kind);
    const [leastCodes, leastRows] = AT_LEAST[kind] ?? [0, 0];
    assert.ok(codes >= leastCodes, `${kind} has lost a code: ${String(codes)}`);
    assert.ok(rows >= leastRows, `${kind} has lost a row: ${String(rows)}`);
  }
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

test('facts: a success is turned into 0000 on its way, comes by a named call, or says what is not known', () => {
  const successes = content.response.filter(({ outcome }) => outcome === 'success');
  const converted = successes.filter(({ reaches }) => reaches.some((reach) => reach.converted));
  const others = successes.filter((row) => !converted.includes(row));
  assert.ok(converted.length > others.length && others.length > 0);
  assert.deepEqual(
    others.filter(({ reaches, note }) => reaches.length === 0 && note === null),
    [],
  );
});

test('facts: the list of what the APIs return leaves out what it says, and the page can tell', () => {
  const selections = content.sources.filter(({ narrows }) => narrows !== null);
  assert.ok(selections.length > 0);
  for (const { id, narrows } of selections) {
    const left = tableOf(codebook, 'response')
      .codes.flatMap(({ meanings }) => meanings)
      .filter(({ absences }) => absences.some((source) => source.id === id));
    const whole = content.response.filter(({ sources }) => sources.includes(narrows ?? ''));
    const kept = whole.filter(({ sources }) => sources.includes(id));
    assert.ok(kept.length > 0 && left.length > 0);
    assert.equal(kept.length + left.length, whole.length);
  }
});

test('facts: a row follows one source and shows what the others say', () => {
  const rows = [content.http, content.card, content.bank, content.response].flat();
  const followed = rows.filter(({ readFrom }) => readFrom !== null);
  assert.ok(followed.length > 0);
  for (const { code, readings, readFrom } of followed) {
    assert.ok(readings.length > 0, code);
    assert.ok(
      readings.every(({ source }) => source !== readFrom),
      code,
    );
  }
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
  assert.equal(codebook.institutions.size, content.issuers.length);
});

test('facts: wallets and points are not card issuers, and their codes say so', () => {
  const wallets = content.issuers.filter(({ type }) => type === 'wallet' || type === 'points');
  const codes = wallets.flatMap(({ id }) => content.card.filter(({ issuer }) => issuer === id));
  assert.ok(codes.length >= wallets.length && wallets.length > 0);
  assert.deepEqual(
    codes.filter(({ note }) => note?.ko.includes('카드사가 아니라') !== true),
    [],
  );
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
  assert.equal(message('9000'), '"누락된 필드명" + 필드값이 누락되었습니다.');
  assert.equal(
    message('A102'),
    '"타입이 맞지않는 파라미터명 명시" + 은(는) 알 수 없는 TYPE 입니다',
  );
});

test('facts: one success code alone reaches a merchant, and every other one names it', () => {
  const successes = content.response.filter(({ outcome }) => outcome === 'success');
  const reaching = successes.filter(({ code }) =>
    successes.every(
      ({ code: other, note }) =>
        other === code || (note?.ko.includes(code) === true && note.en.includes(code)),
    ),
  );
  assert.equal(reaching.length, 1);
});
