import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedContent } from '../../../src/checks/check-content.ts';
import { fileToKnown } from '../../../src/browser/decode/codes.ts';
import { decode } from '../../../src/browser/decode/decode.ts';
import { textToMasked } from '../../../src/browser/decode/mask.ts';
import { textToFields } from '../../../src/browser/decode/scan.ts';
import { contentToCodebook } from '../../../src/model/codebook.ts';
import { codebookToDecoderFile } from '../../../src/payloads/decoder-file.ts';

const known = fileToKnown(codebookToDecoderFile(contentToCodebook(checkedContent())));

/** As many pieces as fit into a length; a piece may depend on its number. */
function fill(length: number, toPiece: (index: number) => string): string {
  const pieces: string[] = [];
  for (let index = 0, size = 0; size < length; index += 1) {
    const piece = toPiece(index);
    pieces.push(piece);
    size += piece.length;
  }
  return pieces.join('').slice(0, length);
}

/** Texts of any length that make a careless scanner read the same part again and again. */
const SLOW: Readonly<Record<string, (length: number) => string>> = {
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
  'a word without an end': (length) => 'x'.repeat(length),
};

/** Milliseconds of work that a text takes, the best of some tries; other work of the machine is none of it. */
function timeOf(text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    textToMasked(text, textToFields(text, known.role));
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...times);
}

for (const [name, toText] of Object.entries(SLOW)) {
  test(`decode: ${name} take time in proportion to the length`, () => {
    const [short, long] = [timeOf(toText(100_000)), timeOf(toText(800_000))];
    // Eight times the text: about 8 times as long, and 23 or more where parts are read over and over.
    assert.ok(long < 16 * Math.max(short, 4), `${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`);
  });
}

test('decode: a code is found in JSON within JSON within JSON', () => {
  let text = '{"resultCode":"3011"}';
  for (let level = 0; level < 3; level += 1) text = JSON.stringify({ body: text });
  assert.deepEqual(
    decode(text, known).findings.map(({ written }) => written),
    ['3011'],
  );
});
