import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from './open-site.ts';
import { ALL_PAGE_KINDS, PAGE_KINDS } from './page-kinds.ts';

const { tour, visit } = openSite();

const WIDTHS = [320, 360, 768, 1440];

test('reading: no page scrolls sideways at 320, 360, 768 and 1440 px', async () => {
  const wide: string[] = [];
  await tour(ALL_PAGE_KINDS, async (page, path) => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) wide.push(`${path} by ${String(overflow)} px at ${String(width)} px`);
    }
  });
  assert.deepEqual(wide, []);
});

test('reading: with scripts off a code is three clicks from the home page', async () => {
  await visit(
    '/',
    async (page) => {
      await page
        .getByRole('navigation', { name: '주요 메뉴' })
        .getByRole('link', { name: '카드' })
        .click();
      await page.getByRole('link', { name: '02', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: '02 KB국민' }).waitFor();
      await page.getByRole('link', { name: 'English' }).click();
      await page.getByRole('heading', { level: 1, name: '02 KB Kookmin' }).waitFor();
      assert.match(page.url(), /\/en\/card\/02\/$/);
    },
    { javaScriptEnabled: false },
  );
});

test('reading: the keyboard alone leads from the home page to a code', async () => {
  await visit('/en/', async (page) => {
    const focused = (): Promise<string> =>
      page.evaluate(() => document.querySelector('a:focus')?.textContent.trim() ?? '');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'Skip to content');
    await page.keyboard.press('Enter');
    for (let steps = 0; steps < 40 && !(await focused()).includes('3095'); steps += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/response/3095/');
  });
});

for (const path of ['/card/#41', '/response/#3095', '/en/response/#U501', '/response/#webhook']) {
  test(`reading: what is behind the fragment of ${path} is in view`, async () => {
    await visit(path, async (page) => {
      const place = page.locator(`[id="${path.split('#')[1] ?? ''}"]`);
      assert.ok(await place.isVisible());
      const box = await place.boundingBox();
      assert.ok(box !== null && box.y >= 0 && box.y < 800, JSON.stringify(box));
    });
  });
}

test('reading: on paper there is nothing to press', async () => {
  const seen: string[] = [];
  await tour(PAGE_KINDS, async (page, path) => {
    await page.emulateMedia({ media: 'print' });
    const count = await page.locator('button:visible, input:visible, nav:visible').count();
    if (count > 0) seen.push(path);
  });
  assert.deepEqual(seen, []);
});

/** Codes of every kind, and the longest; what several APIs answer differently may take a second sheet. */
const SHEETS: Readonly<Record<string, number>> = {
  '/card/12/': 1,
  '/en/card/02/': 1,
  '/bank/081/': 1,
  '/http/403/': 1,
  '/response/3095/': 1,
  '/en/response/2013/': 1,
  '/response/C002/': 1,
  // What each of some twenty APIs answers with it.
  '/response/0000/': 3,
};

test('reading: on paper a code takes one sheet', async () => {
  const sheets: Record<string, number> = {};
  await tour(Object.keys(SHEETS), async (page, path) => {
    const file = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    sheets[path] = [...file.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
  });
  for (const [path, most] of Object.entries(SHEETS))
    assert.ok(
      (sheets[path] ?? 0) > 0 && (sheets[path] ?? 0) <= most,
      `${path} ${String(sheets[path])}`,
    );
});

test('reading: targets are 24 px or larger, or stand in a sentence', async () => {
  const small: string[] = [];
  await tour(
    ALL_PAGE_KINDS,
    async (page, path) => {
      const found = await page.evaluate(() =>
        [...document.querySelectorAll('a, button')]
          .filter((element) => element.closest('p, .skip-link') === null)
          .map((element) => ({
            text: element.textContent.trim(),
            box: element.getBoundingClientRect(),
          }))
          .filter(({ box }) => box.width > 0 && box.height < 24)
          .map(({ text, box }) => `${text} ${String(Math.round(box.height))} px`),
      );
      small.push(...found.slice(0, 3).map((text) => `${path} ${text}`));
    },
    { viewport: { width: 360, height: 740 } },
  );
  assert.deepEqual(small, []);
});

test('reading: at 400 % in a window of 1280 x 1024 px a code is found, and nothing stays in the way', async () => {
  await visit(
    '/response/',
    async (page) => {
      await page.evaluate(() => {
        scrollTo(0, 2_000);
      });
      const stuck = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((element) => /^(?:fixed|sticky)$/.test(getComputedStyle(element).position))
          .map((element) => ({
            name: element.outerHTML.slice(0, 60),
            box: element.getBoundingClientRect(),
          }))
          .filter(({ box }) => box.height > 100 && box.top < innerHeight && box.bottom > 0)
          .map(({ name }) => name),
      );
      assert.deepEqual(stuck, []);
      await page.keyboard.press('/');
      await page.keyboard.type('3095');
      // Asked of whatever stands there: what the second step of the search finds replaces the first.
      await page.waitForFunction(() => {
        const box = document.querySelector('[role=option]')?.getBoundingClientRect();
        return box !== undefined && box.y >= 0 && box.y < 256 && box.x >= 0 && box.right <= 320;
      });
      await page.keyboard.press('Enter');
      await page.waitForURL('**/response/3095/');
    },
    { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
  );
});
