import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from './open-site.ts';

const { visit } = openSite();

test('trusted types: the full text has its worker, and no other text becomes a script', async () => {
  await visit('/search/', async (page) => {
    const refused: string[] = [];
    page.on('console', (message) => {
      if (/TrustedScript|Trusted Type|violates/i.test(message.text())) refused.push(message.text());
    });
    // A word that no code, phrase or field has: what these answer loads no full text.
    await page.goto(`${page.url()}?q=Sonatype`);
    await page.locator('#search-results[data-state=done]').waitFor({ state: 'attached' });
    assert.deepEqual(
      page.workers().map((worker) => new URL(worker.url()).pathname),
      ['/pagefind/pagefind-worker.js'],
    );
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    assert.deepEqual(refused, []);
    const errors = await page.evaluate(() => {
      const tries: (() => unknown)[] = [
        () => new Worker('/sw.js?other'),
        () => new Worker('data:text/javascript,1'),
        () => (document.createElement('div').innerHTML = '<b>bold</b>'),
        () => (document.createElement('script').src = '/sw.js?other'),
        () => (document.createElement('script').text = 'alert(1)'),
      ];
      return tries.map((attempt) => {
        try {
          attempt();
          return 'let through';
        } catch (error) {
          return error instanceof Error ? error.name : String(error);
        }
      });
    });
    assert.deepEqual(new Set(errors), new Set(['TypeError']));
  });
});
