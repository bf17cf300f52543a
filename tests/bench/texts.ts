/** Texts of any length by which the speed of the decoder is judged. */

/** As many pieces as fit into a length; a piece may depend on its number. */
export function fill(length: number, toPiece: (index: number) => string): string {
  const pieces: string[] = [];
  for (let index = 0, size = 0; size < length; index += 1) {
    const piece = toPiece(index);
    pieces.push(piece);
    size += piece.length;
  }
  return pieces.join('').slice(0, length);
}

/** Texts of any length that make a careless scanner read the same part again and again. */
export const SLOW: Readonly<Record<string, (length: number) => string>> = {
  'quotes with one more backslash each': (length) =>
    fill(length, (index) => `a=${'\\'.repeat(index)}"`),
  'quotes of three kinds with more backslashes each': (length) =>
    fill(length, (index) => `a:${'\\'.repeat(2 * index + 1)}${'"\'`'.charAt(index % 3)}`),
  'backslashes before a quote': (length) => `a:${'\\'.repeat(length)}"`,
  'escaped quotes': (length) => fill(length, () => 'a:\\\\\\\\"'),
  'quotes in quotes': (length) => fill(length, () => 'a="b=\'c=`'),
  'a quote that never closes': (length) => `a="${fill(length, () => "a='b")}`,
  'open objects': (length) => fill(length, () => 'a:{'),
  'percent signs': (length) => `a=${fill(length, () => '%')}`,
  'digits and hyphens': (length) => fill(length, () => '1234-'),
  'half an address': (length) => fill(length, () => 'a@b.'),
  'backslashes alone': (length) => '\\'.repeat(length),
  'names alone': (length) => fill(length, () => 'resultCode\n'),
  'heads of tables': (length) => fill(length, () => 'resultCode,cardCode\n'),
  'beginnings of messages': (length) => fill(length, () => '카드사 '),
  'parts of an address': (length) => fill(length, () => 'a.b.c.'),
  tags: (length) => fill(length, () => '<resultCode '),
  brackets: (length) => fill(length, () => '('),
  statements: (length) => fill(length, () => '(a) values ('),
  inputs: (length) => fill(length, () => '<input name="'),
  'letters of another encoding': (length) => fill(length, () => 'ÀÁÂÃ '),
  'spaces behind a name': (length) => `resultCode${' '.repeat(length)}`,
  'sentences in a sentence': (length) => fill(length, () => 'reason msg '),
  'sentences that are assigned': (length) => fill(length, () => 'msg='),
  'words that are all different': (length) => fill(length, (index) => `${index.toString(36)} `),
  'messages that begin alike': (length) => fill(length, () => 'payment '),
  'messages on one line': (length) => fill(length, () => '카드번호 오류 '),
  'messages with their codes on one line': (length) => fill(length, () => '[3011] 카드번호 오류 '),
  'rows of a statement': (length) =>
    `(resultCode) values ${fill(length, (index) => `('30${String(10 + (index % 90))}'), `)}`,
  'rows that never close': (length) => fill(length, () => "(a) values ('"),
  'lists of secrets': (length) => fill(length, () => 'password: ['),
  'blocks of secrets': (length) => fill(length, () => ' password: |\n'),
  'values in boxes': (length) => fill(length, () => 'resultCode: {type: string, '),
  'numbers in a row': (length) => fill(length, () => '1 - a '),
  'requests without a status': (length) => fill(length, () => 'GET https://a '),
  'a word without an end': (length) => 'x'.repeat(length),
};

/** Lines of ordinary logs, by their number. */
const LINES: Readonly<Record<string, (index: number) => string>> = {
  'lines of a log': (index) =>
    `2026-11-26 14:00:22.123  INFO 1234 --- [nio-8080-exec-${String(index % 9)}] c.s.pay.PaymentController : approve orderId=order-20261126-${String(index).padStart(5, '0')} amount=${String(1000 + index)} took=${String(index % 300)}ms\n`,
  'a log with a response in each fifth line': (index) =>
    index % 5 === 0 ? toResponseLine(index) : (LINES['lines of a log']?.(index) ?? ''),
  'a log of responses': (index) => toResponseLine(index),
  'an access log': (index) =>
    `10.1.${String(index % 255)}.3 - - [26/Nov/2026:10:00:22 +0900] "GET /shop/item/${String(index)}?page=${String(index % 7)} HTTP/1.1" 200 ${String(index * 7)} "-" "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36"\n`,
  'stack traces': (index) =>
    `\tat com.shop.pay.service.Handler${String(index % 40)}.invoke(Handler${String(index % 40)}.java:${String(index % 900)})\n`,
  'encoded forms': (index) =>
    `resultCode=3021&resultMsg=%EC%9C%A0%ED%9A%A8%EA%B8%B0%EA%B0%84%20%EC%98%A4%EB%A5%98&orderId=${String(index)}&amount=1000\n`,
};

const RESULTS: readonly (readonly [code: string, message: string, status: string])[] = [
  ['0000', '정상 처리되었습니다.', 'paid'],
  ['3021', '유효기간 오류', 'failed'],
  ['2032', '취소금액이 취소가능금액보다 큼', 'failed'],
  ['A246', '비정상 과다접속으로 인한 오류입니다', 'failed'],
];

/** A line of a log with a response in it. */
export function toResponseLine(index: number): string {
  const [resultCode, resultMsg, status] = RESULTS[index % RESULTS.length] ?? [];
  const tid = `UT0000113m0101240202120${String(1000 + (index % 9000))}`;
  const card = { cardCode: '04', cardName: '삼성', cardNum: '12341234****1234' };
  const body = { resultCode, resultMsg, tid, orderId: `o-${String(index)}`, status };
  return `2026-11-26 14:03:10.412 ERROR 1234 --- [nio-8080-exec-3] c.s.pay.Client : response=${JSON.stringify({ ...body, amount: 1000 + index, buyerName: '홍길동', card })}\n`;
}

/** Texts as they come, of any length. */
export const ORDINARY: Readonly<Record<string, (length: number) => string>> = Object.fromEntries(
  Object.entries(LINES).map(([name, toLine]) => [name, (length: number) => fill(length, toLine)]),
);
