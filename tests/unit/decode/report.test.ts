import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkedContent } from '../../../src/checks/check-content.ts';
import { fileToKnown } from '../../../src/browser/decode/codes.ts';
import { decode } from '../../../src/browser/decode/decode.ts';
import { decodedToReadText, type ReadText } from '../../../src/browser/decode/report.ts';
import { contentToCodebook } from '../../../src/model/codebook.ts';
import { codebookToDecoderFile } from '../../../src/payloads/decoder-file.ts';
import { toResponseLine } from '../../bench/texts.ts';

const known = fileToKnown(codebookToDecoderFile(contentToCodebook(checkedContent())));
const read = (text: string): ReadText => decodedToReadText(decode(text, known), known);

/** A log in which 0000 comes first and last, and more often than what failed. */
const LOG = [4, 1, 0, 2, 8, 4].map(toResponseLine).join('');

test('report: results are counted by code, failures first, and the last one is named', () => {
  const { report } = read(LOG);
  assert.deepEqual(
    report.counts.map(({ code, count, isFailure, isLast }) => [code, count, isFailure, isLast]),
    [
      ['3021', 1, true, false],
      ['2032', 1, true, false],
      ['0000', 4, false, true],
    ],
  );
  assert.deepEqual(read(toResponseLine(1)).report.counts, []);
});

test('report: findings that are alike are listed once, with how often they came', () => {
  const { report } = read(LOG);
  assert.equal(report.found, 12);
  assert.equal(report.findings.find(({ finding }) => finding.code === '04')?.count, 6);
});

test('report: the lines of a code are those in which it stands, masked', () => {
  const text = read(LOG);
  const lines = text.toLines('3021');
  assert.equal(lines.length, 1);
  assert.match(lines[0] ?? '', /"resultCode":"3021"/);
  assert.ok(!lines.join('').includes('홍길동'));
  assert.deepEqual(text.toLines('nothing'), []);
});

test('report: names come once, in order, and their values are masked', () => {
  const { report } = read(
    '{"status":"paid","buyerName":"홍길동","status":"x","card":{"cardCode":"04"}}',
  );
  assert.deepEqual(
    report.names.map(({ name }) => name),
    ['status', 'buyerName', 'card', 'cardCode'],
  );
  assert.ok(!JSON.stringify(report.names).includes('홍길동'));
});

test('report: whatever is read, nothing throws and no part of it shows a secret, wherever it is cut', () => {
  const secret = fc.stringMatching(/^[김이박최정][가-힣]{2}힣$/);
  const line = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.nat(9).map(toResponseLine),
    fc.constantFrom('resultCode=3021', '{"resultCode":"2032","a":"', '[3021] ', 'x'.repeat(300)),
  );
  fc.assert(
    fc.property(secret, fc.array(line, { maxLength: 8 }), (name, lines) => {
      const { report, toLines } = read(lines.join(` buyerName=${name}, "${name}" `));
      const told = [
        report.safe,
        JSON.stringify(report.names),
        ...report.counts.flatMap(({ key }) => toLines(key)),
      ].join('\n');
      assert.ok(!told.includes(name), told);
    }),
    { numRuns: 500, seed: 20_240_202 },
  );
});
