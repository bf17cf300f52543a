import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Page } from 'playwright';
import { HOSTILE } from '../fixtures/hostile.ts';
import { openSite } from './open-site.ts';

const { visit } = openSite();

/** Random texts, always the same. */
const RANDOM = fc.sample(fc.string({ unit: 'binary', maxLength: 60 }), {
  numRuns: 150,
  seed: 20240202,
});
const TEXTS = [...HOSTILE, ...RANDOM];

/** What goes wrong on a page: errors, dialogs, anything run or asked for that is not the site’s. */
async function watch(page: Page): Promise<() => Promise<string[]>> {
  const wrong: string[] = [];
  const { origin } = new URL(page.url());
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('dialog', (dialog) => {
    wrong.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) wrong.push(`asked ${request.url()}`);
  });
  await page.exposeFunction('hacked', () => {
    wrong.push('a hostile text was run');
  });
  return async () => {
    const found = await page.evaluate(() => {
      const elements = document.querySelectorAll(
        'main :is(img, iframe, script:not([src], [type="application/ld+json"]), style, object)',
      );
      return [
        ...[...elements].map((element) => `injected ${element.outerHTML.slice(0, 80)}`),
        ...('polluted' in {} ? ['the prototype is polluted'] : []),
      ];
    });
    return [...wrong, ...found];
  };
}

/** Gives a box of a page one text after the other, in the page itself. */
const typeAll = (page: Page, selector: string, texts: readonly string[]): Promise<void> =>
  page.evaluate(
    async ([box, all]) => {
      const input = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(box);
      if (input === null) throw new Error(`There is no ${box}.`);
      for (const text of all) {
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise(requestAnimationFrame);
      }
    },
    [selector, texts] as const,
  );

test('hostile: the search takes every text without harm', async () => {
  assert.ok(HOSTILE.length >= 200);
  await visit('/search/?q=088', async (page) => {
    await page.locator('#search-results[data-state=done]').waitFor();
    const problems = await watch(page);
    await typeAll(page, 'search-box input', TEXTS);
    assert.deepEqual(await problems(), []);
  });
});

test('hostile: the decoder takes every text without harm', async () => {
  await visit('/decode/', async (page) => {
    await page.locator('textarea').fill('cardCode=12');
    await page.locator('#decode-verdict[data-state=done]').waitFor();
    const problems = await watch(page);
    await typeAll(page, 'textarea', TEXTS);
    assert.deepEqual(await problems(), []);
  });
});

test('hostile: the filter of the crosswalk takes every text without harm', async () => {
  await visit('/crosswalk/', async (page) => {
    const problems = await watch(page);
    await typeAll(page, '#crosswalk-query', TEXTS);
    assert.deepEqual(await problems(), []);
  });
});

test('hostile: addresses with hostile queries and fragments do no harm', async () => {
  await visit('/', async (page) => {
    const problems = await watch(page);
    const { origin } = new URL(page.url());
    for (const [index, text] of TEXTS.filter((_, place) => place % 6 === 0).entries()) {
      const value = encodeURIComponent(text.toWellFormed().slice(0, 1000));
      const addresses = [
        `/search/?q=${value}`,
        `/response/?actor=${value}&retry=${value}`,
        `/common/code.md/#${value}`,
        `/crosswalk/?q=${value}#${value}`,
        `/search/?q=x&domain=${value}`,
      ];
      await page.goto(origin + (addresses[index % addresses.length] ?? '/'));
      await page.waitForTimeout(20);
    }
    assert.deepEqual(await problems(), []);
  });
});
