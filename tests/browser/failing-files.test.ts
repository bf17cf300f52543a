/** What a page says and does when a script or a file of data is missing, hangs, is torn, or is another one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page, Route } from 'playwright';
import { openSite } from './open-site.ts';

const { visit } = openSite();

/** How long a page may take to say that something is missing (ms). */
const SOON = 5_000;

/** The ways in which a file fails. */
const FAILURES: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  missing: (route) => route.fulfill({ status: 404, body: 'no' }),
  broken: (route) => route.fulfill({ status: 503, body: '' }),
  cut: (route) => route.abort(),
  html: (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Sign in</p>' }),
  torn: async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.slice(0, body.length / 2) });
  },
  other: async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    // Whole, but of another build.
    await route.fulfill({
      response,
      body: body
        .replace(/^\{"version":"[0-9a-f]+"/, '{"version":"0123456789ab"')
        .replace(/\/\/_astro\/\S+\s*$/, '//_astro/other.js'),
    });
  },
};

/** What a file is for, and how somebody notices that it is missing and that it has come. */
interface Part {
  path: string;
  /** The file, as a glob. */
  file: string;
  /** What somebody does. */
  act: (page: Page) => Promise<void>;
  /** What says that it failed. */
  told: string;
  /** What is there when it has come. */
  there: string;
  /** What must never be said meanwhile. */
  never?: RegExp;
}

const NOTHING = /검색 결과가 없습니다/;
let tries = 0;

/** Types another way of asking the same each time. */
const type = (selector: string, text: string) => async (page: Page) => {
  await page.locator(selector).fill('');
  await page.locator(selector).fill(text + ' '.repeat((tries += 1) % 2));
};

const PARTS: readonly Part[] = [
  {
    path: '/search/',
    file: '**/_astro/box.*.js',
    act: type('search-box input', '088'),
    told: 'search-box .load-failed',
    there: '#search-results[data-state=done] a[href="/bank/088/"]',
    never: NOTHING,
  },
  {
    path: '/search/',
    file: '**/search/records-*.json',
    act: type('search-box input', '088'),
    told: '#search-status:has-text("불러오지 못했습니다")',
    there: '#search-results[data-state=done] a[href="/bank/088/"]',
    never: NOTHING,
  },
  {
    path: '/search/',
    file: '**/_astro/second-step.*.js',
    act: type('search-box input', '토스뱅그'),
    told: '#search-status:has-text("불러오지 못했습니다")',
    there: '#search-results[data-state=done] a',
    never: NOTHING,
  },
  {
    path: '/search/',
    file: '**/search/messages-*.json',
    act: type('search-box input', '할부개월'),
    told: '#search-status:has-text("불러오지 못했습니다")',
    there: '#search-results[data-state=done] a[href="/response/3022/"]',
    never: NOTHING,
  },
  {
    path: '/search/',
    file: '**/search/phrases-*.json',
    act: type('search-box input', '할부개월'),
    told: '#search-status:has-text("일부 결과")',
    there: '#search-results[data-state=done] a[href="/response/3022/"]',
    never: NOTHING,
  },
  {
    path: '/search/',
    file: '**/search/crosswalk-*.json',
    act: type('search-box input', '토스페이먼츠 xx99'),
    told: '#search-status:has-text("불러오지 못했습니다")',
    there: '#search-results[data-state=done]',
  },
  {
    path: '/search/?actor=buyer',
    file: '**/search/facets-*.json',
    act: type('search-box input', '카드'),
    told: '#search-status:has-text("불러오지 못했습니다")',
    there: '#search-results[data-state=done] a',
    never: NOTHING,
  },
  {
    path: '/response/?actor=buyer',
    file: '**/_astro/table.*.js',
    act: (page) => page.locator('.facet-choices summary').first().click(),
    told: '.facet-choices .load-failed',
    there: '.grouped-table tr[hidden]',
  },
  {
    path: '/crosswalk/',
    file: '**/_astro/filter.*.js',
    act: type('#crosswalk-query', '토스'),
    told: '#crosswalk-filter .load-failed',
    there: '.crosswalk tbody tr[hidden]',
  },
  {
    path: '/decode/',
    file: '**/_astro/page.*.js',
    act: type('textarea', 'cardCode=12'),
    told: '#decode-verdict .load-failed',
    there: '#decode-verdict[data-state=done]',
  },
  {
    path: '/decode/',
    file: '**/decode/codes-*.json',
    act: type('textarea', 'cardCode=12'),
    told: '#decode-verdict[data-state=error]',
    there: '#decode-verdict[data-state=done]',
  },
  {
    path: '/card/02/',
    file: '**/_astro/menu.*.js',
    act: (page) => page.locator('#copy-button').click(),
    told: '#copy-status:not(:empty)',
    there: '#copy-menu:not([hidden])',
  },
];

/** Lets a file fail, looks that it is told soon, and that the next try succeeds. */
async function attack(page: Page, part: Part, fail: (route: Route) => Promise<void>) {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  // A page may be left while a file is under way to it: what is read then has nobody to go to.
  await page.route(part.file, (route) => fail(route).catch(() => undefined));
  await page.goto(new URL(part.path, page.url()).href);
  await part.act(page);
  await page.locator(part.told).first().waitFor({ timeout: SOON, state: 'attached' });
  if (part.never !== undefined)
    assert.doesNotMatch(await page.locator('main').innerText(), part.never);
  await page.unroute(part.file);
  await part.act(page);
  await page.locator(part.there).first().waitFor({ timeout: SOON, state: 'attached' });
  assert.deepEqual(errors, []);
}

/** The weekly run tries every way on every part; in between each part has one of them. */
const isLong = process.env.WITHSTAND === 'all';

for (const [index, part] of PARTS.entries()) {
  const ways = Object.entries(FAILURES).filter((_, at, all) => isLong || at === index % all.length);
  for (const [name, fail] of ways)
    test(`failing files: ${part.file} on ${part.path} is ${name}`, async () => {
      await visit('/robots.txt', (page) => attack(page, part, fail));
    });
}

/** Lets files hang until they are let go. */
async function hang(page: Page, file: string): Promise<() => Promise<void>> {
  let end = (): void => undefined;
  const ended = new Promise<void>((settle) => (end = settle));
  await page.route(file, async (route) => {
    await ended;
    await route.abort().catch(() => undefined);
  });
  return async () => {
    end();
    await page.unroute(file);
  };
}

/** Every tier of the search that can hang by itself. */
const TIERS: readonly (readonly [file: string, query: string, there: string])[] = [
  ['**/search/crosswalk-*.json', '토스뱅그', '/bank/092/'],
  ['**/_astro/full-text.*.js', '가나다라마바사', ''],
  ['**/pagefind/pagefind.js', '가나다라마바사', ''],
];

for (const [file, query, there] of TIERS)
  test(`failing files: ${file} hangs, which is told within five seconds, and earlier hits are gone`, async () => {
    await visit('/search/', async (page) => {
      await page.locator('search-box input').fill('088');
      await page.locator('#search-results[data-state=done] a').first().waitFor();
      const letGo = await hang(page, file);
      await page.locator('search-box input').fill(query);
      await page.waitForTimeout(400);
      assert.equal(await page.locator('#search-results a[href="/bank/088/"]').count(), 0);
      assert.doesNotMatch(await page.locator('main').innerText(), NOTHING);
      await page
        .locator(
          '#search-status:has-text("불러오지 못했습니다"), #search-results[data-state=done] a',
        )
        .first()
        .waitFor({ timeout: SOON - 400 });
      assert.doesNotMatch(await page.locator('main').innerText(), NOTHING);
      await letGo();
      await page.locator('search-box input').fill('');
      await page.locator('search-box input').fill(query);
      if (there === '') await page.getByText(NOTHING).first().waitFor({ timeout: SOON });
      else
        await page
          .locator(`#search-results[data-state=done] a[href="${there}"]`)
          .waitFor({ timeout: SOON });
    });
  });

for (const part of PARTS.filter(({ file }) => isLong || /page|menu/.test(file)))
  test(`failing files: ${part.file} on ${part.path} hangs, which is told within five seconds`, async () => {
    await visit('/robots.txt', async (page) => {
      const letGo = await hang(page, part.file);
      await page.goto(new URL(part.path, page.url()).href);
      await part.act(page);
      await page.locator(part.told).first().waitFor({ timeout: SOON, state: 'attached' });
      await letGo();
      await part.act(page);
      await page.locator(part.there).first().waitFor({ timeout: SOON, state: 'attached' });
    });
  });

test('failing files: without a clipboard the text stands on the page, selected', async () => {
  await visit('/card/02/', async (page) => {
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      Object.defineProperty(document, 'execCommand', { value: () => false });
    });
    await page.locator('#copy-button').click();
    await page.getByRole('menuitem', { name: 'Markdown' }).click();
    await page.locator('#copy-status:not(:empty)').waitFor();
    const selected = await page.evaluate(() => {
      const area = document.activeElement;
      return area instanceof HTMLTextAreaElement
        ? area.value.slice(area.selectionStart, area.selectionEnd)
        : '';
    });
    assert.match(selected, /\/card\/02\//);
  });
});
