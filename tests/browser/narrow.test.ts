import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { checkedContent } from '../../src/checks/check-content.ts';
import { openSite } from './open-site.ts';

const { visit } = openSite();

const rowsShown = (page: Page): Promise<number> =>
  page.locator('.response-table tbody tr:visible').count();

test('narrow: choices narrow the table at once, together, and stand in the address', async () => {
  await visit('/response/', async (page) => {
    const all = await rowsShown(page);
    assert.equal(all, checkedContent().response.length);
    await page.getByText('좁혀 보기').click();
    await page.getByRole('link', { name: '구매자', exact: true }).click();
    await page.waitForURL('**/response/?actor=buyer');
    const buyers = await rowsShown(page);
    assert.ok(buyers > 10 && buyers < all);
    assert.equal(
      await page.locator('.facet-choices [role=status]').innerText(),
      `${String(buyers)}건`,
    );
    await page.getByRole('link', { name: '되풀이하지 말 것', exact: true }).click();
    await page.waitForURL('**/response/?actor=buyer&retry=never');
    const fewer = await rowsShown(page);
    assert.ok(fewer > 0 && fewer < buyers);
    await page.goBack();
    await page.waitForURL('**/response/?actor=buyer');
    assert.equal(await rowsShown(page), buyers);
    await page.getByRole('link', { name: '구매자', exact: true }).click();
    assert.equal(await rowsShown(page), all);
  });
});

test('narrow: an address narrows on arrival, and what fits nothing says so', async () => {
  await visit('/en/response/?actor=gateway&retry=later', async (page) => {
    await page.locator('.facet-choices [aria-current=true]').first().waitFor();
    assert.ok((await rowsShown(page)) < 200);
  });
  await visit('/en/response/?actor=<b>&retry=later', async (page) => {
    await page.locator('.facet-choices [role=status]:not(:empty)').waitFor();
    assert.equal(await rowsShown(page), 0);
    assert.equal(
      await page.locator('.facet-choices [role=status]').innerText(),
      'No code fits all of these.',
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
      await page.getByText('좁혀 보기').click();
      await page.getByRole('link', { name: '카드사·은행', exact: true }).click();
      await page.waitForURL('**/response/actor/institution/');
      assert.equal(await page.locator('h1').innerText(), '누구 차례: 카드사·은행');
      assert.ok((await rowsShown(page)) > 0);
    },
    { javaScriptEnabled: false },
  );
});
