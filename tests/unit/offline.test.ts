import { inLocales } from '../../src/i18n/locales.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addressToKey,
  hasId,
  pathToRow,
  requestToStrategy,
  staleCaches,
} from '../../src/browser/offline/strategy.ts';
import { isCostly } from '../../src/shared/costly.ts';
import { isHashed, pageToFiles } from '../../src/shared/files/offline.ts';

test('offline: hashed files come from the cache, pages from the network, data is left alone', () => {
  assert.equal(requestToStrategy('/_astro/box.Ygb.js', '/', false), 'cache-first');
  assert.equal(requestToStrategy('/search/records-0123456789ab.json', '/', false), 'cache-first');
  assert.equal(requestToStrategy('/codebook/card/02/', '/codebook/', true), 'network-first');
  assert.equal(requestToStrategy('/data/card.json', '/', false), 'network');
  assert.equal(requestToStrategy('/pagefind/pagefind.js', '/', false), 'network');
  assert.equal(requestToStrategy('/other/', '/codebook/', true), 'network');
});

test('offline: a page is kept once, whatever is asked of it', () => {
  assert.equal(addressToKey('https://a.example/search/?q=12#x'), 'https://a.example/search/');
});

test('offline: the files of a page are those whose names change with their content', () => {
  const html =
    '<link rel="alternate" href="/codebook/card/index.md"><link rel="stylesheet" href="/codebook/_astro/style.D6.css">' +
    '<a href="https://a.example/x.js"></a><script type="module" src="/codebook/_astro/Page.C1.js"></script>';
  const files = ['/codebook/_astro/style.D6.css', '/codebook/_astro/Page.C1.js'];
  assert.deepEqual(pageToFiles(html, '/codebook/'), files);
  assert.deepEqual(pageToFiles(html, '/'), []);
  assert.ok(files.every((file) => isHashed(file, '/codebook/')));
  assert.ok(!isHashed('/codebook/card/02/', '/codebook/'));
});

test('offline: caches of other builds go, those of others stay', () => {
  const archive = { address: '', hash: '' };
  const offline = { version: 'new', base: '/', archives: inLocales(() => archive) };
  assert.deepEqual(
    staleCaches(
      [
        'codebook/kept-old',
        'codebook/kept-new',
        'codebook/visited',
        'codebook/other/kept-old',
        'theirs',
      ],
      offline,
    ),
    ['codebook/kept-old'],
  );
});

test('offline: a page of a code that is not kept has its row in the table above it', () => {
  assert.deepEqual(pathToRow('/codebook/en/card/02/'), { table: '/codebook/en/card/', id: '02' });
  assert.equal(pathToRow('/'), null);
  assert.ok(hasId('<tr id="02"><th>', '02'));
  assert.ok(!hasId('<tr id="020"><th>', '02'));
});

test('offline: nothing is sent ahead on slow and metered lines', () => {
  assert.ok(isCostly({ connection: { saveData: true } }));
  assert.ok(isCostly({ connection: { effectiveType: 'slow-2g' } }));
  assert.ok(isCostly({ connection: { effectiveType: '4g', type: 'cellular' } }));
  assert.ok(!isCostly({ connection: { effectiveType: '4g', saveData: false } }));
  assert.ok(!isCostly({}));
});
