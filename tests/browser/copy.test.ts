import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { LANGUAGES } from '../../src/copy-as/files/files.ts';
import { openSite } from './open-site.ts';

const { visit } = openSite();
const ALLOWED = { permissions: ['clipboard-read', 'clipboard-write'] };

const clipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());
const origin = (page: Page): string => new URL(page.url()).origin;

test('copy: the keyboard alone copies a code as Markdown, and hears so', async () => {
  await visit(
    '/card/02/',
    async (page) => {
      await page.getByRole('button', { name: '복사', exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('menuitem', { name: 'URL', exact: true }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.locator('#copy-status', { hasText: 'Markdown: 복사했습니다.' }).waitFor();
      assert.equal(await clipboard(page), `[카드코드 02 KB국민](${origin(page)}/card/02/)`);
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'copy-button');
    },
    ALLOWED,
  );
});

test('copy: Escape closes the menu and goes back to the button', async () => {
  await visit('/en/issuer/kb/', async (page) => {
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByRole('menuitem').first().waitFor();
    await page.keyboard.press('Escape');
    assert.ok(await page.getByRole('menu').isHidden());
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'copy-button');
  });
});

test('copy: a row of a table, an institution and a link of a guide', async () => {
  const cases = [
    [
      '/en/bank/',
      'tr[id="004"] th a',
      'JSON',
      (base: string) => ({
        code: '004',
        name: { ko: '국민은행', en: 'Kookmin Bank' },
        url: `${base}/en/bank/004/`,
      }),
    ],
    [
      '/response/domain/cancel/',
      'tr[id="2013"] th a',
      'JSON',
      (base: string) => ({
        code: '2013',
        name: { ko: '취소 완료 거래', en: 'Transaction already cancelled' },
        url: `${base}/response/2013/`,
      }),
    ],
    [
      '/issuer/',
      'tr[id="kb"] th a',
      'JSON',
      (base: string) => ({
        code: null,
        name: { ko: 'KB국민', en: 'KB Kookmin' },
        url: `${base}/issuer/kb/`,
      }),
    ],
    [
      '/issuer/kb/',
      '#copy-button',
      'JSON',
      (base: string) => ({
        code: null,
        name: { ko: 'KB국민', en: 'KB Kookmin' },
        url: `${base}/issuer/kb/`,
      }),
    ],
    [
      '/guides/docs/cancel/',
      'li[id="망취소"] a',
      'JSON',
      (base: string) => ({
        code: null,
        name: { ko: '망 취소', en: null },
        url: `${base}/guides/docs/cancel/#${encodeURIComponent('망취소')}`,
      }),
    ],
  ] as const;
  for (const [path, place, form, expected] of cases) {
    await visit(
      path,
      async (page) => {
        await page.locator(place).focus();
        // The button comes to the place when the script that moves it has come.
        const within = place.replace(/ (?:th )?a$/, '');
        const button = page.locator(place === '#copy-button' ? place : `${within} #copy-button`);
        await button.waitFor();
        await button.click();
        await page.getByRole('menuitem', { name: form }).click();
        await page.locator('#copy-status:not(:empty)').filter({ hasText: form }).waitFor();
        assert.deepEqual(JSON.parse(await clipboard(page)), expected(origin(page)));
      },
      ALLOWED,
    );
  }
});

test('copy: a row that is tapped offers the menu, which leaves its button in sight', async () => {
  for (const [path, row, place] of [
    ['/card/', 'tr[id="04"]', 'td'],
    ['/guides/docs/cancel/', 'li[id="망취소"]', 'p'],
  ] as const) {
    await visit(
      path,
      async (page) => {
        await page.locator(`${row} ${place}`).first().tap();
        const button = page.locator(`${row} #copy-button`);
        await button.tap();
        await page.getByRole('menuitem', { name: 'Markdown' }).waitFor();
        const [above, below] = [
          await button.boundingBox(),
          await page.getByRole('menu').boundingBox(),
        ];
        assert.ok(above !== null && below !== null);
        // Below the button, or above it where there is no room below.
        const isBelow = above.y + above.height <= below.y;
        assert.ok(isBelow || below.y + below.height <= above.y, path);
        await page.getByRole('menuitem', { name: 'Markdown' }).tap();
        await page.locator('#copy-status', { hasText: 'Markdown: 복사했습니다.' }).waitFor();
      },
      { ...ALLOWED, hasTouch: true, isMobile: true, viewport: { width: 412, height: 823 } },
    );
  }
});

test('copy: where nothing hovers each row has its mark, and one tap on it opens the menu', async () => {
  await visit(
    '/bank/',
    async (page) => {
      const box = (await page.locator('tr[id="003"]').boundingBox()) ?? assert.fail();
      await page.touchscreen.tap(box.x + box.width - 12, box.y + box.height - 24);
      const item = page.getByRole('menuitem', { name: '표의 행 URL' });
      await item.tap();
      await page.locator('#copy-button[data-done]').waitFor();
      assert.equal(await clipboard(page), `${origin(page)}/bank/#003`);
    },
    { ...ALLOWED, hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } },
  );
});

test('copy: near the lower edge the menu opens upward, whole and in sight', async () => {
  await visit(
    '/card/',
    async (page) => {
      const link = page.locator('tr[id="15"] th a');
      await link.evaluate((element) => {
        element.scrollIntoView({ block: 'end' });
      });
      await link.focus();
      await page.locator('tr[id="15"] #copy-button').click();
      const menu = (await page.getByRole('menu').boundingBox()) ?? assert.fail();
      assert.ok(menu.y >= 0 && menu.y + menu.height <= 700, JSON.stringify(menu));
      await page.getByRole('menuitem', { name: 'Markdown' }).click();
      await page.locator('#copy-status', { hasText: 'Markdown: 복사했습니다.' }).waitFor();
      assert.equal(await clipboard(page), `[카드코드 15 우리](${origin(page)}/card/15/)`);
    },
    { ...ALLOWED, viewport: { width: 1280, height: 700 } },
  );
});

test('copy: a clipboard that is closed is told, if the older way fails, too', async () => {
  await visit('/card/02/', async (page) => {
    await page.evaluate(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', {
        value: () => Promise.reject(new Error('closed')),
      });
      Object.defineProperty(document, 'execCommand', { value: () => false });
    });
    await page.getByRole('button', { name: '복사', exact: true }).click();
    await page.getByRole('menuitem', { name: 'HTML' }).click();
    await page.locator('#copy-status', { hasText: 'HTML: 복사하지 못했습니다.' }).waitFor();
  });
});

test('copy table: the table is in the clipboard as its file has it, in every language', async () => {
  await visit(
    '/card/',
    async (page) => {
      const buttons = page.locator('.copy-table [data-file]');
      const labels = await buttons.allInnerTexts();
      assert.deepEqual(
        labels.map((label) => label.trim()),
        Object.values(LANGUAGES).map(({ label }) => label),
      );
      for (const [name, found] of [
        ['TypeScript', /export type CardCode = keyof typeof cardCodes;/],
        ['PHP 8.1', /^<\?php/],
        ['Go', /package /],
        ['Markdown', /\| 12 \| NH농협카드 \|/],
      ] as const) {
        await page.getByRole('button', { name, exact: true }).click();
        await page.locator('.copy-table [role=status]', { hasText: name }).waitFor();
        assert.match(await clipboard(page), found);
      }
    },
    ALLOWED,
  );
});

test('copy table: a table that is no file is copied as its names', async () => {
  await visit(
    '/field/',
    async (page) => {
      await page.getByRole('button', { name: 'TypeScript' }).click();
      await page.locator('.copy-table [role=status]:not(:empty)').waitFor();
      assert.match(await clipboard(page), /export const is\w+ = /);
    },
    ALLOWED,
  );
});
