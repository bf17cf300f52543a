import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { GROUP, keysToLine, LINE, lineToKeys, placeToSign } from '../../../src/shared/key-line.ts';
import { conceptToKey, WISH, wordToKeys } from '../../../src/shared/terms.ts';
import { phrasesFile, records } from './records.ts';

test('key lines: whatever a text was reduced to arrives, in any order', () => {
  const concept = fc.integer({ min: 0, max: 2_000 }).map(conceptToKey);
  const letters = fc.string({ unit: fc.constantFrom(...Array.from('가각나다라 az09é')) });
  const words = letters.map((text) => text.split(' ').filter(Boolean).flatMap(wordToKeys));
  const unit = fc.constantFrom('30만', '30초', WISH);
  fc.assert(
    fc.property(fc.array(concept), words, fc.array(unit), (concepts, own, units) => {
      const keys = [...new Set([...concepts, ...own, ...units])].sort();
      assert.deepEqual([...new Set(lineToKeys(keysToLine(keys)))].sort(), keys);
    }),
  );
});

test('key lines: every concept has a sign of its own, which parts nothing', () => {
  const signs = Array.from({ length: 2_000 }, (_, place) => placeToSign(place));
  assert.equal(new Set(signs).size, signs.length);
  for (const sign of signs) assert.ok(![LINE, GROUP, WISH, '"', '\\', ' '].includes(sign));
});

test('phrases file: groups, sentences and advice stand in the order of what they belong to', () => {
  const { answers, sayings, sentences, advice } = phrasesFile;
  assert.equal(answers.split(GROUP).length, sayings.split(GROUP).length);
  assert.equal(sentences.split(GROUP).length, records.length);
  assert.equal(advice.split(GROUP).length, records.length);
  const places = answers.split(GROUP).flatMap((line) => line.split(' ').map(Number));
  assert.ok(places.every((place) => records[place] !== undefined));
});
