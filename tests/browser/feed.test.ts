import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from './open-site.ts';

const { visit } = openSite();

/** The policy of the site forbids what the test does: no text becomes a document there. */
const PARSING = { bypassCSP: true };

for (const path of ['/changes/feed.xml', '/en/changes/feed.xml']) {
  test(`feed: ${path} is well-formed, and has what RFC 4287 asks for`, async () => {
    await visit(
      '/',
      async (page) => {
        const feed = await page.evaluate(async (address) => {
          const text = await (await fetch(address)).text();
          const xml = new DOMParser().parseFromString(text, 'application/xml');
          const atom = 'http://www.w3.org/2005/Atom';
          const root = xml.documentElement;
          const own = (parent: Element, name: string): string[] =>
            [...parent.children]
              .filter((child) => child.localName === name)
              .map((child) => child.textContent);
          const entries = [...root.children].filter((child) => child.localName === 'entry');
          return {
            broken: xml.querySelector('parsererror') !== null,
            isFeed: root.localName === 'feed' && root.namespaceURI === atom,
            head: ['id', 'title', 'updated', 'author'].map((name) => own(root, name).length),
            self: xml.querySelector('feed > link[rel=self]')?.getAttribute('href') ?? '',
            entries: entries.map((entry) => ({
              counts: ['id', 'title', 'updated'].map((name) => own(entry, name).length),
              id: own(entry, 'id')[0] ?? '',
              updated: own(entry, 'updated')[0] ?? '',
              hasText: own(entry, 'summary').length + own(entry, 'content').length > 0,
            })),
          };
        }, path);
        assert.ok(!feed.broken && feed.isFeed);
        assert.deepEqual(feed.head, [1, 1, 1, 1]);
        assert.ok(feed.self.endsWith(path));
        assert.ok(feed.entries.length > 10);
        assert.equal(new Set(feed.entries.map(({ id }) => id)).size, feed.entries.length);
        for (const { counts, updated, hasText } of feed.entries) {
          assert.deepEqual(counts, [1, 1, 1]);
          assert.match(updated, /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
          assert.ok(hasText);
        }
      },
      PARSING,
    );
  });
}
