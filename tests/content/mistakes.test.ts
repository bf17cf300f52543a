import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { ContentReader } from '../../src/reading/read-content.ts';
import { MISTAKES } from './mistakes/all.ts';
import { changed, openWorkshop, tellOf } from './mistakes/workshop.ts';

const { run, close } = openWorkshop();
after(close);
const real = new ContentReader();

for (const [family, cases] of Object.entries(MISTAKES)) {
  for (const one of cases) {
    test(`content: ${family}: ${one.name} is told in a sentence`, () => {
      const { sentences, printed, thrown } = run(one);
      assert.equal(thrown, null);
      assert.ok(
        sentences.some((found) => found.startsWith(one.sentence)),
        `expected: ${one.sentence}\nfound:\n${sentences.slice(0, 9).join('\n')}`,
      );
      for (const sentence of printed)
        assert.match(sentence, /^content\/?[^:]*(?::\d+)?: \S.*; \S.*\.$/u);
    });
  }
}

test('content: no two mistakes that are tried are the same', () => {
  const names = Object.values(MISTAKES).flatMap((cases) => cases.map(({ name }) => name));
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    [],
  );
  assert.ok(names.length >= 120, String(names.length));
});

test('content: a sentence names the line', () => {
  const { printed } = run({
    name: 'a line',
    make: () => undefined,
    sentence: '',
    options: { today: '2020-01-01' },
  });
  assert.ok(printed.length > 0);
  for (const sentence of printed) assert.match(sentence, /^content\/[\w/.-]+\.yaml:\d+: /);
});

test('content: a removed code is told in a sentence', () => {
  const { sentences } = tellOf(real, {
    permalinks: ['/card/02/', '/card/98/', '/changes/'],
  });
  assert.deepEqual(sentences, [
    'content/codes/card.yaml: code "98" was removed, but its address is public; restore it and give it status: withdrawn.',
  ]);
});

test('content: the real content has no mistake', () => {
  assert.deepEqual(tellOf(real).sentences, []);
});

test('content: a version, a date and the website of an institution are no addresses', () => {
  const { sentences } = run(
    changed(
      'no addresses',
      'remedies.yaml',
      /(advice:\n {4}ko: )/,
      '$1TLS 1.2, 0.0.10, 2023.02.01, www.example.co.kr. ',
      '',
    ),
  );
  assert.deepEqual(sentences, []);
});
