import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { openSite } from './open-site.ts';
import { ALL_PAGE_KINDS } from './page-kinds.ts';

const { visit } = openSite();

/** What a browser asks for until a page has come to rest, by path. */
async function openAndListen(page: Page, path: string): Promise<string[]> {
  const asked: string[] = [];
  const listen = (request: { url: () => string }): void => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol !== 'data:') asked.push(pathname);
  };
  page.on('request', listen);
  await page.goto(new URL(path, page.url()).href);
  await page.evaluate(
    () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 })),
  );
  page.off('request', listen);
  return asked;
}

test('first view: a browser asks for the page, its style and its script, and for nothing else', async () => {
  await visit(
    '/robots.txt',
    async (page) => {
      const other: string[] = [];
      // The page for what is not there asks at once what was asked.
      for (const path of ALL_PAGE_KINDS.filter((kind) => !kind.endsWith('404.html'))) {
        const [own, ...asked] = await openAndListen(page, path);
        const files = asked.map((file) => file.replace(/[^/.]+(?=\.(?:css|js)$)/, '*'));
        const isLean = /^\/_astro\/[a-z-]+\.\*\.css,\/_astro\/Page\.\*\.js$/.test(files.join());
        if (own === undefined || !isLean) other.push(`${path}: ${files.join(' ')}`);
      }
      assert.deepEqual(other, []);
    },
    // The worker fetches for later visits, once the page is there.
    { serviceWorkers: 'block' },
  );
});
