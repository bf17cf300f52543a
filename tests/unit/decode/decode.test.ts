import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkedContent } from '../../../src/checks/check-content.ts';
import { fileToKnown } from '../../../src/browser/decode/codes.ts';
import { bytesToText } from '../../../src/browser/decode/bytes.ts';
import { decode, LONGEST_TEXT, type Decoded } from '../../../src/browser/decode/decode.ts';
import { secretToShown, textToMasked, textToSafe } from '../../../src/browser/decode/mask.ts';
import { decodedToVerdict } from '../../../src/browser/decode/verdict.ts';
import { contentToCodebook } from '../../../src/model/codebook.ts';
import { codebookToDecoderFile } from '../../../src/payloads/decoder-file.ts';

const codebook = contentToCodebook(checkedContent());
const known = fileToKnown(codebookToDecoderFile(codebook));

/** What is found in a text: field and code, `?` for a code that is not known. */
const found = (text: string): string[] =>
  decode(text, known).findings.map(({ field, code }) => `${field} ${code ?? '?'}`);
const verdict = (text: string): string =>
  decodedToVerdict(decode(text, known), known.rules).outcome;

const APPROVED = JSON.stringify({
  resultCode: '0000',
  resultMsg: '정상 처리되었습니다.',
  tid: 'UT0000113m01012110051656331001',
  orderId: 'b0980639-52db-4504-9e4d-97200827dc48',
  status: 'paid',
  amount: 1004,
  buyerName: '홍길동',
  card: { cardCode: '04', cardName: '삼성', cardNum: '12341234****1234', acquCardCode: '04' },
  vbank: null,
  cancels: null,
});

const KINDS: readonly [name: string, text: string, ...expected: string[]][] = [
  ['a JSON body', APPROVED, 'resultCode 0000', 'cardCode 04', 'acquCardCode 04'],
  [
    'pretty JSON',
    JSON.stringify(JSON.parse(APPROVED), null, 2),
    'resultCode 0000',
    'cardCode 04',
    'acquCardCode 04',
  ],
  [
    'a form posted to returnUrl',
    'authResultCode=0000&authResultMsg=%EC%9D%B8%EC%A6%9D+%EC%84%B1%EA%B3%B5&tid=UT0&amount=1004',
    'authResultCode 0000',
  ],
  ['a query string', '?resultCode=3095&cardCode=12', 'resultCode 3095', 'cardCode 12'],
  ['an address', 'https://shop.example/pay?resultCode=U312#x', 'resultCode U312'],
  [
    'a log line',
    '2024-02-02 12:00:01 INFO pay - response={"resultCode":"2013","resultMsg":"취소 완료 거래"} 31ms',
    'resultCode 2013',
  ],
  [
    'several lines',
    'a resultCode=0000 status=paid\nb resultCode=3011\nc vbankCode: 088',
    'resultCode 0000',
    'resultCode 3011',
    'vbankCode 088',
  ],
  [
    'what Java prints of a map',
    '{resultCode=3095, resultMsg=카드사 실패 응답, card={cardCode=12, acquCardCode=12}}',
    'resultCode 3095',
    'cardCode 12',
    'acquCardCode 12',
  ],
  ['single quotes', "{'cardCode': '02', 'bankCode': '004'}", 'cardCode 02', 'bankCode 004'],
  [
    'JSON in a string',
    '{"body":"{\\"resultCode\\":\\"2014\\",\\"card\\":{\\"cardCode\\":\\"06\\"}}"}',
    'resultCode 2014',
    'cardCode 06',
  ],
  ['percent-encoded JSON', encodeURIComponent('{"vbankCode":"088"}'), 'vbankCode 088'],
  ['JSON out of HTML', '{&quot;cardCode&quot;:&quot;12&quot;}', 'cardCode 12'],
  ['a torn body', '{"resultCode":"3011","card":{"cardCode":"0', 'resultCode 3011', 'cardCode ?'],
  ['a status line', 'HTTP/1.1 401 Unauthorized\r\ncontent-length: 0', 'HTTP 401'],
  ['a status field', '{"status":404,"error":"Not Found"}', 'status 404'],
  ['a list of cards', '{"cardCode":"02, 04,06"}', 'cardCode 02', 'cardCode 04', 'cardCode 06'],
  ['a list in brackets', '{"cardCode":["02","04"]}', 'cardCode 02', 'cardCode 04'],
  ['snake case', 'result_code=3095, card_code=12', 'resultCode 3095', 'cardCode 12'],
  ['cancels', '{"cancels":[{"tid":"x","amount":1}],"refundBankCode":"004"}', 'refundBankCode 004'],
  [
    'a bare code in its object',
    '{"card":{"code":"02"},"bank":{"code":"088"}}',
    'card.code 02',
    'bank.code 088',
  ],
  ['null and empty', '{"cardCode":null,"bankCode":"","vbankCode":"null"}'],
  ['no message at all', 'hello, world'],
];

for (const [name, text, ...expected] of KINDS) {
  test(`decode: ${name}`, () => {
    assert.deepEqual(found(text), expected);
  });
}

test('decode: a code written as a number or in lower case is mended, and says so', () => {
  const [card, response] = decode('{"cardCode": 1, "resultCode": "p091"}', known).findings;
  assert.deepEqual(
    [card?.code, card?.isMended, card?.isNumber, response?.code, response?.isMended],
    ['01', true, true, 'P091', false],
  );
  assert.deepEqual(found('{"bankCode":4}'), ['bankCode 004']);
  // What has no quotes anywhere, or is a cell of a table, tells nothing of what is a number.
  for (const text of [
    'cardCode=7',
    'cardCode: 7',
    '"cardCode",07',
    '"cardCode"\t7',
    'card_code 07',
  ])
    assert.equal(decode(text, known).findings[0]?.isNumber, false, text);
  for (const text of ['{"cardCode" : 7}', '{"cardCode"=>7}'])
    assert.equal(decode(text, known).findings[0]?.isNumber, true, text);
  for (const text of ['resultCode=a118', '{"resultCode":"A118 "}', '{"resultCode":"A118"}'])
    assert.equal(decode(text, known).findings[0]?.isMended, false, text);
  assert.deepEqual(found('{"cardCode":"99"}'), ['cardCode ?']);
});

test('decode: a field that comes twice in one object is marked, in two objects it is not', () => {
  const twice = decode('{"cardCode":"01","cardCode":"02"}', known).findings;
  assert.deepEqual(
    twice.map(({ isDuplicate }) => isDuplicate),
    [false, true],
  );
  const apart = decode('[{"cardCode":"01"},{"cardCode":"02"}]', known).findings;
  assert.ok(apart.every(({ isDuplicate }) => !isDuplicate));
});

test('decode: of two meanings the rest of the message tells the likelier', () => {
  const likelier = (text: string): [string | undefined, string | null | undefined] => {
    const [finding] = decode(text, known).findings;
    return [finding?.meanings[finding.likelier ?? -1]?.domain, finding?.hint];
  };
  assert.deepEqual(likelier('{"resultCode":"C002","resultMsg":"카드사 인증 실패"}'), [
    'payment-window-auth',
    'message',
  ]);
  assert.deepEqual(likelier('authResultCode=C002'), ['payment-window-auth', 'field']);
  assert.deepEqual(likelier('{"resultCode":"C002","useEscrow":true}'), ['escrow', 'escrow']);
  assert.deepEqual(likelier('{"resultCode":"2011","cancelledTid":"x"}'), ['cancel', 'cancel']);
  assert.deepEqual(likelier('{"resultCode":"2011"}'), ['gateway', 'payment']);
  assert.equal(decode('{"resultCode":"C002"}', known).findings[0]?.meanings.length, 2);
});

test('verdict: what a message comes down to', () => {
  assert.equal(verdict(APPROVED), 'paid');
  assert.equal(verdict('{"resultCode":"3095"}'), 'failed');
  assert.equal(verdict('{"resultCode":"U508"}'), 'open');
  assert.equal(verdict('{"resultCode":"2013"}'), 'already-done');
  assert.equal(verdict('authResultCode=0000&tid=1'), 'authenticated');
  assert.equal(
    verdict('{"resultCode":"0000","status":"ready","vbank":{"vbankCode":"088"}}'),
    'account-issued',
  );
  assert.equal(verdict('{"resultCode":"4100"}'), 'account-issued');
  assert.equal(verdict('{"resultCode":"0000","status":"partialCancelled"}'), 'partially-cancelled');
  assert.equal(verdict('{"resultCode":"2211"}'), 'cancelled');
  assert.equal(verdict('{"resultCode":"0000"}'), 'succeeded');
  assert.equal(verdict('{"resultCode":"ZZZZ"}'), 'unknown-code');
  assert.equal(verdict('{"resultCode":"C002"}'), 'ambiguous');
  assert.equal(verdict('HTTP/1.1 500 Server Error'), 'http-unknown');
  assert.equal(verdict('HTTP/1.1 504 Gateway Timeout'), 'http-unknown');
  assert.equal(verdict('HTTP/1.1 404 Not Found'), 'http-error');
  assert.equal(verdict('cardCode=12'), 'codes-only');
  assert.equal(verdict('hello'), 'nothing');
  assert.equal(
    verdict('{"resultCode":"0000","status":"paid","data":{"resultCode":"3095"}}'),
    'paid',
  );
  const several = decodedToVerdict(decode('resultCode=0000\nresultCode=3011', known), known.rules);
  assert.deepEqual([several.results, several.outcome], [2, 'failed']);
});

const masked = (decoded: Decoded): string => textToSafe(decoded.text, textToMasked(decoded, known));
const safe = (text: string): string => masked(decode(text, known));

test('verdict: the last record decides, however deep its result stands, and its own status counts', () => {
  const last = (text: string): readonly (string | null)[] => {
    const { outcome, finding } = decodedToVerdict(decode(text, known), known.rules);
    return [finding?.code ?? null, outcome];
  };
  const flat = '{"resultCode":"0000","status":"paid"}';
  const nested = '{"response":{"body":{"resultCode":"3021","resultMsg":"유효기간 오류"}}}';
  const cases: readonly [text: string, code: string, outcome: string][] = [
    [`${flat}\n${nested}`, '3021', 'failed'],
    [`${nested}\n${flat}`, '0000', 'paid'],
    [`[${flat}, ${nested}]`, '3021', 'failed'],
    [`[\n  ${nested},\n  ${flat}\n]`, '0000', 'paid'],
    [`10:00:01 [3095] 카드사 실패 응답\n10:00:02 INFO res=${nested}`, '3021', 'failed'],
    // Within one record the outermost one counts, also over several lines.
    [
      JSON.stringify({ resultCode: '0000', status: 'paid', last: { resultCode: '3021' } }),
      '0000',
      'paid',
    ],
    [
      JSON.stringify({ last: { resultCode: '3021' }, resultCode: '0000', status: 'paid' }, null, 2),
      '0000',
      'paid',
    ],
    ['resultCode: 0000\nauthResultCode: 0000\nstatus: paid', '0000', 'paid'],
    ['authResultCode: 0000\nresultCode: 3021', '3021', 'failed'],
    // A status of another record says nothing.
    [`${flat}\n{"resultCode":"0000","tid":"x"}`, '0000', 'succeeded'],
    [
      '{"resultCode":"0000","status":"partialCancelled","last":{"status":"paid"}}',
      '0000',
      'partially-cancelled',
    ],
  ];
  for (const [text, ...expected] of cases) assert.deepEqual(last(text), expected, text);
});

test('decode: what another object says is no message of a code', () => {
  const text =
    '[{"resultCode":"3021","resultMsg":"유효기간 오류"},{"resultCode":"0000","status":"paid"}]';
  assert.deepEqual(
    decode(text, known).findings.map(({ agreement }) => agreement),
    ['same', 'none'],
  );
});

test('mask: every name of an institution stays readable, published, former or short', () => {
  const { card, bank } = checkedContent();
  for (const { name, nameNow, aliases } of [...card, ...bank])
    for (const own of [name.ko, nameNow?.ko ?? name.ko, ...aliases.ko]) {
      const decoded = decode(JSON.stringify({ cardCode: '04', cardName: own }), known);
      const safe = textToSafe(decoded.text, textToMasked(decoded, known));
      assert.ok(safe.includes(own), own);
    }
});

test('decode: a word within a message is no name, and an amount beside it is no code', () => {
  const csv = 'resultCode,resultMsg,cardCode,amount\n3021,유효기간 오류,07,3021';
  assert.deepEqual(found(csv), ['resultCode 3021', 'cardCode 07']);
  // A message and its code belong together on one line.
  const lines = '"0000"\t"정상 처리되었습니다."\n"3051"\t"해외카드 미등록 가맹점"';
  assert.deepEqual(found(lines), [' 0000', ' 3051']);
});

test('mask: secrets are not shown, codes and numbers of the payment are', () => {
  const shown = safe(
    JSON.stringify({
      resultCode: '0000',
      tid: 'nicuntct1m0101210727200125A056',
      orderId: 'order-20240202-0001',
      buyerName: '홍길동',
      buyerTel: '01012345678',
      buyerEmail: 'hong@shop.example',
      signature: '7cc95c592e2a12f0292e1a20d68dd9eb',
      card: { cardCode: '04', cardNum: '12341234****1234' },
      vbank: { vbankCode: '088', vbankNumber: '56211110203040', vbankHolder: '나이스' },
      note: 'call 010-9876-5432 or mail kim@x.example, card 5361-1234-5678-9012, 800101-1234567',
    }),
  );
  for (const secret of [
    '홍길동',
    '01012345678',
    'hong@',
    '7cc95c59',
    '12341234',
    '56211110203040',
    '나이스',
    '9876',
    'kim@',
    '5361',
    '800101',
  ])
    assert.ok(!shown.includes(secret), secret);
  for (const kept of [
    '"0000"',
    'nicuntct1m0101210727200125A056',
    'order-20240202-0001',
    '"04"',
    '"088"',
  ])
    assert.ok(shown.includes(kept), kept);
});

test('mask: credentials of a header, and what is masked stays masked', () => {
  const shown = safe(
    'Authorization: Basic YWYwZDExNjIzNmRmNDM3ZjgzMTQ4M2VlOWM1MDBiYzQ6\nBearer 6d0a7caa1b7358c8',
  );
  assert.ok(!shown.includes('YWYw') && !shown.includes('6d0a7'));
  assert.equal(safe(shown), shown);
  assert.equal(secretToShown('5361123456781234'), '●●●●●');
});

const HOSTILE: readonly string[] = [
  '['.repeat(100_000),
  '{"a":'.repeat(50_000),
  '}'.repeat(1000),
  '{"__proto__":{"cardCode":"12"},"constructor":{"resultCode":"3095"}}',
  '<img src=x onerror=alert(1)> cardCode="<b>"',
  '\ud800{"cardCode":"\udfff"}',
  '\0cardCode\0=\0',
  '"'.repeat(10_000),
  '\\'.repeat(100_000),
  'a="'.repeat(20_000),
  'a=\\"'.repeat(20_000),
  'cardCode=' + '9'.repeat(100_000),
  '%'.repeat(10_000),
  '%7B%22%ZZ',
  '&quot;'.repeat(10_000),
  'resultCode==>:=',
  'HTTP/1.1 '.repeat(10_000),
];

test('decode: hostile texts do no harm', () => {
  for (const text of HOSTILE) {
    const decoded = decode(text, known);
    decodedToVerdict(decoded, known.rules);
    textToMasked(decoded, known);
  }
  assert.deepEqual(found(HOSTILE[3] ?? ''), ['cardCode 12', 'resultCode 3095']);
  assert.throws(() => decode('x'.repeat(LONGEST_TEXT + 1), known), RangeError);
});

test('decode: no text throws, ranges lie within it, and the same text gives the same', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '\\',
    ':',
    '=',
    ',',
    '&',
    '\n',
    ' ',
    'cardCode',
    'resultCode',
    'status',
    '12',
    '0000',
    'null',
    '%22',
    '가',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (pasted) => {
      const decoded = decode(pasted, known);
      for (const { from, to, written } of decoded.findings) {
        assert.ok(from >= 0 && from <= to && to <= decoded.text.length);
        assert.ok(
          decoded.text.slice(from, to).includes(written) ||
            decoded.text.slice(from, to).includes('%'),
        );
      }
      assert.deepEqual(decode(pasted, known).findings, decoded.findings);
      decodedToVerdict(decoded, known.rules);
      const ranges = textToMasked(decoded, known);
      for (const [index, { from, to }] of ranges.entries())
        assert.ok(from < to && to <= decoded.text.length && from >= (ranges[index - 1]?.to ?? 0));
    }),
    { numRuns: 500 },
  );
});

test('decode: whatever else an object holds, its card code is found', () => {
  const cards = codebook.tables.get('card')?.codes.map(({ code }) => code) ?? [];
  fc.assert(
    fc.property(
      fc.constantFrom(...cards),
      fc.dictionary(fc.stringMatching(/^x[a-z]{0,8}$/), fc.jsonValue({ maxDepth: 2 })),
      (code, rest) => {
        assert.ok(found(JSON.stringify({ ...rest, cardCode: code })).includes(`cardCode ${code}`));
      },
    ),
  );
});

test('decode: every sample of the page has a result, and only codes that are known', () => {
  for (const { id, text } of codebook.decoder.samples) {
    const decoded = decode(text, known);
    assert.ok(decoded.findings.length > 0, id);
    assert.ok(
      decoded.findings.every(({ code }) => code !== null),
      id,
    );
    assert.notEqual(decodedToVerdict(decoded, known.rules).finding, null, id);
  }
});

test('decode: a name that every object has is no status and no field', () => {
  assert.equal(verdict('{"resultCode":"0000","status":"constructor"}'), 'succeeded');
  assert.deepEqual(found('{"__proto__":"01","constructor":"01"}'), []);
});

test('bytes: a file is read in the encoding that it has', () => {
  const text = '{"resultMsg":"카드사 실패 응답"}';
  const utf8 = new TextEncoder().encode(text);
  assert.equal(bytesToText(utf8), text);
  assert.equal(bytesToText(Uint8Array.of(0xff, 0xfe, ...Buffer.from(text, 'utf16le'))), text);
  // 가나다 in EUC-KR.
  assert.equal(bytesToText(Uint8Array.of(0xb0, 0xa1, 0xb3, 0xaa, 0xb4, 0xd9)), '가나다');
  // Cut within a letter: UTF-8 all the same.
  assert.ok(bytesToText(utf8.slice(0, -3)).startsWith('{"resultMsg":"카드사 실패'));
  assert.equal(bytesToText(new Uint8Array()), '');
});
