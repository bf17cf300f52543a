import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkedContent } from '../../../src/checks/check-content.ts';
import { fileToKnown } from '../../../src/browser/decode/codes.ts';
import { decode } from '../../../src/browser/decode/decode.ts';
import { textToMasked, textToSafe } from '../../../src/browser/decode/mask.ts';
import { contentToCodebook } from '../../../src/model/codebook.ts';
import { codebookToDecoderFile } from '../../../src/payloads/decoder-file.ts';
import { judgeShape, readShapes } from '../../bench/decode-set.ts';

const known = fileToKnown(codebookToDecoderFile(contentToCodebook(checkedContent())));
const setOf = (name: string): ReturnType<typeof readShapes> =>
  readShapes(new URL(`../../fixtures/decode/${name}.tsv`, import.meta.url));

for (const kind of Map.groupBy(
  [
    ...setOf('shapes'),
    ...setOf('held'),
    ...setOf('consoles'),
    ...setOf('public'),
    ...setOf('public-kept'),
    ...setOf('fresh'),
    ...setOf('strangers'),
  ],
  (shape) => shape.kind,
).entries())
  test(`shapes: ${kind[0]} is read, nothing is claimed wrongly, nothing secret stays readable`, () => {
    for (const shape of kind[1]) {
      const { missed, claimed, readable } = judgeShape(shape, known);
      assert.deepEqual(
        { id: shape.id, missed, claimed, readable },
        {
          id: shape.id,
          missed: [],
          claimed: [],
          readable: [],
        },
      );
    }
  });

const SECRETS = ['secrets', 'pastes', 'pastes-kept', 'fresh-pastes', 'strangers-secrets'];

test('secrets: none is readable, however it is pasted', () => {
  for (const shape of SECRETS.flatMap(setOf))
    assert.deepEqual([shape.id, judgeShape(shape, known).readable], [shape.id, []]);
});

/** What no list of harmless words may hold: an unknown word of letters, digits or Hangul. */
const SECRET = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9]{21,40}$/),
  fc.stringMatching(/^[0-9a-f]{32}$/),
  fc.stringMatching(/^0(?:10|2|31)-\d{4}-\d{4}$/),
  fc.stringMatching(/^[김이박최정강조윤장임][가-힣]{2}$/).map((name) => `${name}힣`),
  fc.stringMatching(/^[1-9]\d{10,15}$/),
);
const AROUND = fc.constantFrom<readonly [string, string]>(
  ['', ''],
  ['{"goodsName":"', '"}'],
  ['resultMsg=', '&x=1'],
  ['{"resultCode":"', '"}'],
  ['<a>', '</a>'],
  ['orderId: ', '\n'],
  ['amount=', ''],
  ['[resultMsg] => ', ''],
  ['| x | ', ' |'],
  ['cardName="', ''],
  ['https://shop.example/', '/x?y'],
  ['고객 ', ' 님'],
  ['status: ', ', tid: x'],
  ['{"', '":1}'],
);

test('secrets: an unknown value stays masked in any syntax, also a broken one', () => {
  fc.assert(
    fc.property(SECRET, AROUND, fc.string({ maxLength: 20 }), (secret, [before, after], noise) => {
      const decoded = decode(`${noise} ${before}${secret}${after}`, known);
      assert.ok(!textToSafe(decoded.text, textToMasked(decoded, known)).includes(secret));
    }),
    { numRuns: 3000, seed: 20_240_202 },
  );
});
