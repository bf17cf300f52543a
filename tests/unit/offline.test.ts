import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressToKey, requestToStrategy, staleCaches } from '../../src/offline/strategy.ts';

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

test('offline: caches of other builds go, those of others stay', () => {
  const offline = { version: 'new', base: '/', precache: [] };
  assert.deepEqual(
    staleCaches(['codebook-kept-old', 'codebook-kept-new', 'codebook-visited', 'theirs'], offline),
    ['codebook-kept-old'],
  );
});
