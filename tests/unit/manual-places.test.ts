import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedContent } from '../../src/checks/check-content.ts';
import { contentToCodebook, tableOf } from '../../src/model/codebook.ts';
import { headingsToTrail, placeToManual } from '../../src/kinds/manual-places.ts';

const HEADINGS = [
  { level: 1, text: 'Page', anchor: 'page' },
  { level: 2, text: 'Pay', anchor: 'pay' },
  { level: 3, text: 'Request', anchor: 'request' },
  { level: 2, text: 'Cancel', anchor: 'cancel' },
  { level: 4, text: 'Request', anchor: 'request-1' },
];

test('places: a section is called by the headings above it', () => {
  assert.deepEqual(headingsToTrail(HEADINGS, 'request'), ['Pay', 'Request']);
  assert.deepEqual(headingsToTrail(HEADINGS, 'request-1'), ['Cancel', 'Request']);
  assert.deepEqual(headingsToTrail(HEADINGS, 'page'), ['Page']);
  assert.deepEqual(headingsToTrail(HEADINGS, 'gone'), []);
});

const content = checkedContent();

test('places: an address is made from the pages of the source', () => {
  const [any] = content.sources;
  assert.ok(any !== undefined);
  const source = { ...any, id: 'manual', pages: 'https://manual.example/{page}' };
  const manuals = {
    sources: new Map([['manual', source]]),
    headings: [
      { source: 'manual', page: 'api/a.md', commit: null, date: '2026', headings: HEADINGS },
    ],
  };
  const place = { source: 'manual', page: 'api/a.md', section: 'request-1' };
  assert.deepEqual(placeToManual(manuals, place), {
    ...place,
    source,
    address: 'https://manual.example/api/a.md#request-1',
    label: 'api/a.md › Cancel › Request',
  });
  assert.throws(() => placeToManual({ ...manuals, sources: new Map() }, place), /has no pages/);
});

test('places: advice from a manual leads to a section that is recorded', () => {
  const places = tableOf(contentToCodebook(content), 'response')
    .codes.flatMap(({ meanings }) => meanings)
    .filter(({ remedy }) => remedy.basis === 'manual')
    .map(({ remedy }) => remedy.place);
  assert.ok(places.length > 0);
  for (const place of places) assert.match(place?.label ?? '', /^\S+\.md › ./);
});
