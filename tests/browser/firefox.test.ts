/**
 * The journeys that matter in Firefox, too, where there is one: Playwright drives only Firefoxes of
 * its own, so Puppeteer drives the machine’s over WebDriver BiDi.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { serveSite, type RunningServer } from '../../src/cli/static-server.ts';
import { site } from '../../src/site.ts';
import { DIST } from '../dist/built-site.ts';

const PLACES = [
  process.env.FIREFOX_PATH ?? '',
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];
const firefox = PLACES.find((place) => place !== '' && existsSync(place));
const options = {
  skip: firefox === undefined ? 'there is no Firefox; FIREFOX_PATH names one' : false,
};

let server: RunningServer;
let browser: Browser;

before(async () => {
  if (firefox === undefined) return;
  server = await serveSite(DIST, site.base, 0);
  browser = await launch({ browser: 'firefox', executablePath: firefox, headless: true });
});
after(async () => {
  if (firefox === undefined) return;
  await browser.close();
  await server.stop();
});

async function visit(path: string, work: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  try {
    await page.goto(server.address + path.slice(1));
    await work(page);
    assert.deepEqual(errors, []);
  } finally {
    await page.close();
  }
}

const text = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent);

test('firefox: a code is found, opened and read, by keyboard alone', options, async () => {
  await visit('/', async (page) => {
    await page.keyboard.press('/');
    await page.waitForFunction(() => document.activeElement?.matches('search-box input') === true);
    await page.keyboard.type('vbankCode 088');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.pathname.endsWith('/bank/088/'));
    assert.match(await text(page, 'h1'), /신한은행/);
  });
});

test(
  'firefox: the search page finds by initials and by full text, under the policy',
  options,
  async () => {
    await visit('/search/?q=%E3%85%8C%E3%85%85%E3%85%82%E3%85%8B', async (page) => {
      await page.waitForSelector('#search-results[data-state=done] a');
      assert.match(await text(page, '#search-results a'), /토스뱅크/);
    });
    await visit('/en/search/?q=reconciliation', async (page) => {
      await page.waitForSelector('#search-results[data-state=done] a');
    });
  },
);

test('firefox: the decoder explains what is pasted', options, async () => {
  await visit('/en/decode/', async (page) => {
    await page.click('[data-sample]');
    await page.waitForSelector('#decode-verdict[data-state=done]');
    assert.match(await text(page, '#decode-verdict'), /went through/);
  });
});

test('firefox: response codes are narrowed at once', options, async () => {
  await visit('/response/?actor=buyer', async (page) => {
    await page.waitForSelector('.facet-choices [aria-current=true]');
    const rows = await page.$$eval(
      '.response-table tbody tr',
      (all) => all.filter((row) => row.getClientRects().length > 0).length,
    );
    assert.ok(rows > 10 && rows < 200, String(rows));
  });
});

test('firefox: a link of the manual leads to its place', options, async () => {
  await visit('/common/code.md/#%EC%B9%B4%EB%93%9C%EC%BD%94%EB%93%9C', async (page) => {
    await page.waitForFunction(() => location.pathname.endsWith('/card/'));
  });
});
