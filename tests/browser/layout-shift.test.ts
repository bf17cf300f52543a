import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from './open-site.ts';
import { ALL_PAGE_KINDS } from './page-kinds.ts';

const { visit } = openSite();

/** How long scripts are held back, in ms: long enough for the page to be painted without them. */
const SCRIPT_DELAY = 120;

test('layout: nothing moves on any kind of page when its scripts arrive', async () => {
  const moved: string[] = [];
  await visit(
    '/404.html',
    async (page) => {
      await page.route('**/_astro/*.js', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, SCRIPT_DELAY));
        await route.continue();
      });
      for (const path of ALL_PAGE_KINDS) {
        await page.goto(new URL(path, page.url()).href);
        const shift = await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              let sum = 0;
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries())
                  sum += (entry as PerformanceEntry & { value: number }).value;
              }).observe({ type: 'layout-shift', buffered: true });
              // Shifts are told after the frame that shows them.
              requestAnimationFrame(() => {
                requestAnimationFrame(() => {
                  setTimeout(() => {
                    resolve(sum);
                  }, 50);
                });
              });
            }),
        );
        if (shift > 0) moved.push(`${path} by ${shift.toFixed(4)}`);
      }
    },
    // What a service worker keeps would not be held back.
    { viewport: { width: 412, height: 823 }, serviceWorkers: 'block' },
  );
  assert.deepEqual(moved, []);
});
