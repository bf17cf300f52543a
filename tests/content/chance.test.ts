import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { mdxToJs } from 'satteri';
import { PROSE_FEATURES } from '../../src/checks/parse-prose.ts';
import { at, openWorkshop } from './mistakes/workshop.ts';

const { run, close } = openWorkshop();
after(close);

const FILES = [
  'codes/card.yaml',
  'codes/response/cancel.yaml',
  'crosswalk/bank.yaml',
  'guides/docs/cancel.yaml',
  'guides/docs/cancel.ko.mdx',
  'guides/docs/cancel.en.mdx',
  'remedies.yaml',
];

/** Prose may be short; rows never are what chance writes. */
const ROWS = FILES.filter((file) => file.endsWith('.yaml'));

/** What somebody may hit by chance, and what a format means something by. */
const PIECES = [
  ...'{}[]<>"\'`|~^&*!?%@#:-=+\\/\t\r\n'.split(''),
  '\u0000',
  '\u200b',
  '\ufeff',
  '\ud800',
  '- ',
  ': ',
  '---\n',
  '<Note>',
  '</Note>',
  '<Code ',
  '/>',
  '{/*',
  '*/}',
  'import x from "y"\n',
  '![',
  '](',
  '&x ',
  '*x ',
  '<<: ',
  '!!js ',
  '__proto__: ',
  '"\\u202e"',
  '2099',
  '01',
];

test('content: whatever is typed by chance is published as it is or told in sentences', () => {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const slip = fc.record({ place, cut: fc.nat(6), piece: fc.constantFrom('', ...PIECES) });
  fc.assert(
    fc.property(
      fc.constantFrom(...FILES),
      fc.array(slip, { minLength: 1, maxLength: 4 }),
      (file, slips) => {
        let changed = '';
        const { printed, thrown } = run({
          name: 'chance',
          sentence: '',
          make: (folder) => {
            let text = readFileSync(at(folder, file), 'utf8');
            for (const { place: share, cut, piece } of slips) {
              const from = Math.floor(share * text.length);
              text = text.slice(0, from) + piece + text.slice(from + cut);
            }
            writeFileSync(at(folder, file), text);
            changed = text;
          },
        });
        assert.equal(thrown, null);
        for (const sentence of printed)
          assert.match(sentence, /^content\/[^:]+(?::\d+)?: \S.*; \S.*\.$/u);
        // What the check lets pass, the build can compile.
        if (printed.length === 0 && file.endsWith('.mdx'))
          assert.doesNotThrow(() => mdxToJs(changed, { features: PROSE_FEATURES }));
      },
    ),
    { numRuns: 200, seed: 20240202 },
  );
});

test('content: whatever bytes a file has, they are told in sentences', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ROWS), fc.uint8Array({ maxLength: 400 }), (file, bytes) => {
      const { printed, thrown } = run({
        name: 'bytes',
        sentence: '',
        make: (folder) => {
          writeFileSync(at(folder, file), bytes);
        },
      });
      assert.equal(thrown, null);
      assert.ok(printed.length > 0);
    }),
    { numRuns: 60, seed: 20240202 },
  );
});
