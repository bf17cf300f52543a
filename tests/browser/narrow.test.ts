import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { checkedContent } from '../../src/checks/check-content.ts';
import { openSite } from './open-site.ts';

const { visit } = openSite();

/** Opens the list of a side: its values are in a list over the rows. */
const open = (page: Page, side: string): Promise<void> =>
  page.locator('.facet-choices summary', { hasText: side }).click();

/** Reaches for the choices and waits for their script: until it has come, each is a link. */
async function reach(page: Page): Promise<void> {
  await page.locator('.facet-choices').hover();
  await page.waitForLoadState('networkidle');
}

const rowsShown = (page: Page): Promise<number> =>
  page.locator('.response-table tbody tr:visible').count();

test('narrow: choices narrow the table at once, together, and stand in the address', async () => {
  await visit('/response/', async (page) => {
    const all = await rowsShown(page);
    assert.equal(all, checkedContent().response.length);
    await reach(page);
    await open(page, '조치 주체');
    await page.getByRole('link', { name: '구매자', exact: true }).click();
    await page.waitForURL('**/response/?actor=buyer');
    const buyers = await rowsShown(page);
    assert.ok(buyers > 10 && buyers < all);
    assert.equal(
      await page.locator('.facet-choices [role=status]').innerText(),
      `${String(buyers)}건`,
    );
    const first = page.locator('.response-table tbody tr:visible').first();
    const top = (await first.boundingBox())?.y ?? Infinity;
    assert.ok(top < 700, `the first row that is left begins at ${String(top)} px`);
    await open(page, '재시도');
    assert.equal(await page.locator('.facet-choices details[open]').count(), 1);
    await page.getByRole('link', { name: '재시도 금지', exact: true }).click();
    await page.waitForURL('**/response/?actor=buyer&retry=never');
    const fewer = await rowsShown(page);
    assert.ok(fewer > 0 && fewer < buyers);
    await page.goBack();
    await page.waitForURL('**/response/?actor=buyer');
    assert.equal(await rowsShown(page), buyers);
    await open(page, '조치 주체');
    await page.getByRole('link', { name: '가맹점 개발자', exact: true }).click();
    await page.waitForURL('**/response/?actor=buyer&actor=developer');
    assert.ok((await rowsShown(page)) > buyers);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.facet-choices details[open]').count(), 0);
    await page.mouse.wheel(0, 5_000);
    await page.getByRole('link', { name: '전체 보기' }).click();
    await page.waitForURL('**/response/');
    assert.equal(await rowsShown(page), all);
  });
});

test('narrow: an address narrows on arrival, and what fits nothing says so', async () => {
  await visit('/en/response/?actor=gateway&retry=later', async (page) => {
    await page.locator('.facet-choices .chosen:not(:empty)').first().waitFor();
    assert.ok((await rowsShown(page)) < 200);
  });
  await visit('/en/response/?actor=<b>&retry=later', async (page) => {
    await page.locator('.facet-choices [role=status]:not(:empty)').waitFor();
    assert.equal(await rowsShown(page), 0);
    assert.equal(
      await page.locator('.facet-choices [role=status]').innerText(),
      'No matching codes.',
    );
  });
});

test('narrow: the search page narrows what a query finds, and lists all without one', async () => {
  await visit('/search/?q=%EC%B7%A8%EC%86%8C&actor=buyer', async (page) => {
    await page.locator('#search-results[data-state=done]').waitFor();
    const links = page.locator('#search-results a');
    await links.first().waitFor();
    const found = await links.count();
    assert.ok(found > 0 && found < 20, String(found));
    await page.getByRole('searchbox').fill('');
    await page.waitForFunction(
      (before) => document.querySelectorAll('#search-results a').length > before,
      found,
    );
  });
});

test('narrow: without scripts each choice is a page of its own', async () => {
  await visit(
    '/response/',
    async (page) => {
      await open(page, '조치 주체');
      await page.getByRole('link', { name: '구매자', exact: true }).click();
      await page.waitForURL('**/response/actor/buyer/');
      assert.equal(await page.locator('h1').innerText(), '조치 주체: 구매자');
      assert.ok((await rowsShown(page)) > 0);
    },
    { javaScriptEnabled: false },
  );
});
