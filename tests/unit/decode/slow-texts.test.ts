import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedContent } from '../../../src/checks/check-content.ts';
import { fileToKnown } from '../../../src/browser/decode/codes.ts';
import { decode } from '../../../src/browser/decode/decode.ts';
import { textToMasked } from '../../../src/browser/decode/mask.ts';
import { contentToCodebook } from '../../../src/model/codebook.ts';
import { codebookToDecoderFile } from '../../../src/payloads/decoder-file.ts';
import { ORDINARY, SLOW } from '../../bench/texts.ts';

const known = fileToKnown(codebookToDecoderFile(contentToCodebook(checkedContent())));

/** Milliseconds of work that a text takes, the best of some tries; other work of the machine is none of it. */
function timeOf(text: string, tries: number): number {
  const times = Array.from({ length: tries }, () => {
    const start = process.cpuUsage();
    textToMasked(decode(text, known), known);
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...times);
}

for (const [name, toText] of Object.entries({ ...SLOW, ...ORDINARY })) {
  test(`decode: ${name} take time in proportion to the length`, () => {
    const measured: string[] = [];
    // A machine at work measures badly now and then; parts that are read over and over fail each time.
    while (measured.length < 4) {
      const tries = measured.length + 1;
      const [short, long] = [timeOf(toText(25_000), tries), timeOf(toText(200_000), tries)];
      // Eight times the text: about 8 times as long, and 23 or more where parts are read over and over.
      if (long < 16 * Math.max(short, 2)) return;
      measured.push(`${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`);
    }
    assert.fail(measured.join('\n'));
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
