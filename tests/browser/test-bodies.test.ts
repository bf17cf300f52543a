import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from './open-site.ts';

const { visit } = openSite();
const ALLOWED = { permissions: ['clipboard-read', 'clipboard-write'] };

test('test bodies: a body opens on the page of its code, and is copied as JSON and as curl', async () => {
  await visit(
    '/response/U112/',
    async (page) => {
      const link = page.locator('[href*=examples]').first();
      const [json = '', curl = ''] = await link.evaluate((found: HTMLAnchorElement) =>
        Promise.all(
          [found.href, found.href.replace(/json$/, 'curl.txt')].map(async (address) =>
            (await fetch(address)).text(),
          ),
        ),
      );
      assert.equal(await page.locator('.test-body').count(), 0);
      await link.focus();
      await page.waitForFunction(
        () => document.querySelector('[href*=examples]')?.ariaExpanded === 'false',
      );
      await page.keyboard.press('Enter');
      await page.locator('.test-body pre').first().waitFor();
      assert.equal(new URL(page.url()).pathname, '/response/U112/');
      assert.equal(await page.locator('.test-body pre').first().textContent(), json);
      for (const [name, text] of [
        ['JSON', json],
        ['curl', curl],
      ] as const) {
        await page.locator('.test-body').getByRole('button', { name }).click();
        await page.locator('#copy-status', { hasText: `${name}: 복사했습니다.` }).waitFor();
        assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
      }
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        'nothing is wider than the page',
      );
      await link.click();
      assert.ok(await page.locator('.test-body').isHidden());
    },
    ALLOWED,
  );
});

test('test bodies: with scripts off a link leads to the file', async () => {
  await visit(
    '/en/response/U112/',
    async (page) => {
      await page.locator('[href*=examples]').first().click();
      await page.waitForURL(/\/data\/examples\/[a-z-]+\/U112\.json$/);
    },
    { javaScriptEnabled: false },
  );
});

test('test bodies: where a body does not come in whole, its link leads to the file', async () => {
  await visit('/response/U112/', async (page) => {
    const link = page.locator('[href*=examples]').first();
    await page.route('**/examples/**/U112.json', (route) =>
      route.fulfill({ status: 200, contentType: 'application/json', body: '{"resultCode":' }),
    );
    await link.focus();
    await page.waitForFunction(
      () => document.querySelector('[href*=examples]')?.ariaExpanded === 'false',
    );
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/data\/examples\/[a-z-]+\/U112\.json$/);
  });
});

test('banks: the element of a form is copied as the file has it', async () => {
  await visit(
    '/en/bank/',
    async (page) => {
      const button = page.locator('.copy-table [data-file*=refund-banks]');
      const file = await button.getAttribute('data-file');
      const text = await page.evaluate(
        async (address) => (await fetch(address ?? '')).text(),
        file,
      );
      await button.click();
      await page.locator('.copy-table [role=status]', { hasText: 'copied.' }).waitFor();
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
      assert.match(text, /<select id="refundBankCode"/);
    },
    ALLOWED,
  );
});
