import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { openSite } from './open-site.ts';

const { visit } = openSite();

/** Whether what has the focus is in view, with an outline, and nothing lies over it. */
const focusIsSeen = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return 'nothing is focused';
    const box = focused.getBoundingClientRect();
    const [x, y] = [box.left + Math.min(box.width, 40) / 2, box.top + Math.min(box.height, 20) / 2];
    if (y < 0 || y > innerHeight) return `${focused.outerHTML.slice(0, 60)} is out of view`;
    const top = document.elementFromPoint(x, y);
    if (top !== null && !focused.contains(top) && !top.contains(focused))
      return `${focused.outerHTML.slice(0, 60)} is covered`;
    // A box may draw the outline around what it holds.
    for (
      let at: Element | null = focused;
      at !== null && at !== document.body;
      at = at.parentElement
    ) {
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      if (outlineStyle !== 'none' && outlineWidth !== '0px') return '';
    }
    return `${focused.outerHTML.slice(0, 60)} has no outline`;
  });

test('journey: by keyboard a code is found, opened, copied, read in English and decoded', async () => {
  await visit(
    '/changes/',
    async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('resultCode 3095');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/response/3095/');

      const copy = page.getByRole('button', { name: '복사', exact: true });
      await copy.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('menuitem').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.locator('#copy-status:not(:empty)').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(copied, /^\[응답코드 3095 카드사 실패 응답\]\(http/);

      await page.getByRole('link', { name: 'English' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/en/response/3095/');
      assert.match(await page.locator('.panel').innerText(), /This request charged nothing/);

      await page.getByRole('link', { name: 'Decode a response' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/en/decode/');
      await page.locator('textarea').focus();
      await page.keyboard.type('cardCode=12');
      await page.locator('#decode-verdict[data-state=done]').waitFor();
      assert.match(await page.locator('#decode-findings').innerText(), /NH/);
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
});

for (const path of [
  '/',
  '/card/02/',
  '/response/U312/',
  '/decode/',
  '/en/crosswalk/',
  '/search/',
]) {
  test(`journey: what Tab reaches on ${path} is seen, with an outline, and nothing covers it`, async () => {
    await visit(
      path,
      async (page) => {
        for (let step = 0; step < 25; step += 1) {
          await page.keyboard.press('Tab');
          const problem = await focusIsSeen(page);
          if (problem === 'nothing is focused') break;
          assert.equal(problem, '', `step ${String(step + 1)}`);
        }
      },
      { viewport: { width: 360, height: 640 }, reducedMotion: 'reduce' },
    );
  });
}

test('journey: with the text spacing of WCAG 1.4.12 nothing is cut off', async () => {
  for (const path of ['/', '/response/3095/', '/card/', '/decode/']) {
    await visit(
      path,
      async (page) => {
        // The policy of the site forbids styles of others; the context has it switched off for this.
        await page.addStyleTag({
          content:
            '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
        });
        const cut = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('main :is(p, li, h1, h2, dd, dt, a)')]
            .filter((element) => getComputedStyle(element).overflow === 'hidden')
            .filter((element) => !element.matches('.visually-hidden, .visually-hidden *'))
            .filter((element) => element.scrollWidth > element.clientWidth + 1)
            .map((element) => element.outerHTML.slice(0, 60)),
        );
        assert.deepEqual(cut, []);
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.ok(sideways <= 0, `${path} scrolls sideways by ${String(sideways)} px`);
      },
      { viewport: { width: 360, height: 640 }, bypassCSP: true },
    );
  }
});
