import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from './open-site.ts';

const { visit } = openSite();

const LINKS: readonly [link: string, target: string][] = [
  ['/common/code.md#카드코드', '/card/'],
  ['/common/code.md#API-응답코드', '/response/'],
  ['/common/code.md#api-%EC%9D%91%EB%8B%B5%EC%BD%94%EB%93%9C', '/response/'],
  [`/common/code.md#${'은행코드'.normalize('NFD')}`, '/bank/'],
  ['/common/code.md', '/guides/common/code/'],
  ['/common/preparations.md#방화벽-정책', '/guides/common/preparations/'],
  ['/api/cancel.md#망취소', '/guides/docs/cancel/'],
  ['/api/payment-receipt.md', '/guides/docs/payment/'],
  ['/management/user.md#오류관리', '/guides/operations/errors/'],
];

for (const [link, target] of LINKS) {
  test(`manual links: ${link.normalize('NFC')} leads to ${target}`, async () => {
    await visit(link, async (page) => {
      await page.waitForURL((url) => decodeURI(url.pathname) === target);
      const { hash } = new URL(page.url());
      if (hash !== '') assert.ok(await page.locator(':target').isVisible());
    });
  });
}

for (const hash of [
  '%',
  '%E0%A4%A',
  '<img src=x onerror=alert(1)>',
  '__proto__',
  'constructor',
  '없는-절',
]) {
  test(`manual links: the fragment ${hash} leads nowhere and does no harm`, async () => {
    await visit(`/common/code.md#${hash}`, async (page) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.waitForTimeout(200);
      assert.match(new URL(page.url()).pathname, /^\/common\/code\.md\/?$/);
      assert.deepEqual(errors, []);
    });
  });
}

test('manual links: without scripts the page shows the choices', async () => {
  await visit(
    '/common/code.md#카드코드',
    async (page) => {
      await page.locator('main').getByRole('link', { name: '카드코드' }).click();
      await page.waitForURL('**/card/');
    },
    { javaScriptEnabled: false },
  );
});

test('manual links: a code written without its zero or in lower case leads to it', async () => {
  for (const [spelling, target] of [
    ['/card/2/', '/card/02/'],
    ['/bank/88/', '/bank/088/'],
    ['/response/f112/', '/response/F112/'],
    ['/en/card/2', '/en/card/02/'],
    ['/card/02', '/card/02/'],
  ] as const) {
    await visit(spelling, async (page) => {
      await page.waitForURL((url) => `${url.pathname.replace(/\/$/, '')}/` === target);
    });
  }
});
