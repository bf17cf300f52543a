import assert from 'node:assert/strict';
import { launchBrowser } from '../../src/cli/launch-browser.ts';
import type { Host } from './host.ts';

/**
 * Uses what needs more than a page: the search, its filters, the decoder, an old link and the worker.
 * @throws AssertionError that says what did not work
 */
export async function useHost({ root }: Host): Promise<void> {
  const base = new URL(root).pathname;
  const browser = await launchBrowser();
  try {
    // A transition that the next step cuts short would be told as an error of the page.
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    const failed: string[] = [];
    page.on('pageerror', (error) => failed.push(error.message));
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(`${String(response.status())} ${response.url()}`);
    });
    await page.goto(`${root}search/?q=088`);
    await page.locator('#search-results[data-state=done] a').first().waitFor();
    assert.equal(
      await page.locator('#search-results a').first().getAttribute('href'),
      `${base}bank/088/`,
    );
    await page.goto(`${root}search/?q=%ED%95%A0%EB%B6%80&actor=buyer`);
    await page.locator('#search-results[data-state=done] a').first().waitFor();
    await page.goto(`${root}search/?q=inicis%2006`);
    await page.locator('#search-results[data-state=done] a').first().waitFor();
    await page.goto(`${root}decode/`);
    await page.locator('textarea').fill('{"resultCode":"3095"}');
    await page.locator('#decode-findings a').first().waitFor();
    assert.equal(
      await page.locator('#decode-findings a').first().getAttribute('href'),
      `${base}response/3095/`,
    );
    await page.goto(`${root}common/code.md/#카드코드`);
    await page.waitForURL(`${root}card/`);
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    assert.equal(scope, root);
    assert.deepEqual(failed, []);
  } finally {
    await browser.close();
  }
}
