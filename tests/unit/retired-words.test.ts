import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findRetiredWord } from '../../src/checks/rules/retired-words.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { retiredWord } from '../../src/schemas/retired-word.ts';
import { parse } from 'yaml';

const words = retiredWord.array().parse(parse(readFileSync('content/retired-words.yaml', 'utf8')));

/** Files that speak to a reader and are no content; a file may speak both languages. */
const SPOKEN = [
  'src/i18n/ko.ts',
  'src/i18n/en.ts',
  'src/package/command/words.ts',
  'README.md',
  'README.ko.md',
];

for (const file of SPOKEN)
  test(`words: ${file} says nothing that the site no longer says`, () => {
    const found = readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        LOCALES.flatMap((locale) => {
          const word = findRetiredWord(line, locale, words);
          return word === undefined ? [] : [`${String(index + 1)}: ${word.word}, ${word.instead}`];
        }),
      );
    assert.deepEqual(found, []);
  });

test('words: a retired word is found where it stands, in its own language alone', () => {
  const list = [{ id: 'ko-button', locale: 'ko', word: '단추', instead: '버튼' }] as const;
  assert.equal(findRetiredWord('복사 단추를 누르세요.', 'ko', list)?.instead, '버튼');
  assert.equal(findRetiredWord('복사 단추를 누르세요.', 'en', list), undefined);
  assert.equal(findRetiredWord('복사 버튼을 누르세요.', 'ko', list), undefined);
});
