/**
 * `npm run bench:search-in-browser`: what a user sees. Input event to painted results, warm, with
 * the real records and eight times as many; and the first result on a cold, slow line against the
 * moment when the full text would have been there.
 */
import type { Browser, Page } from 'playwright';
import { serveSite } from '../../src/cli/static-server.ts';
import type { Made } from '../../src/shared/files/made.ts';
import { recordsToWires } from '../../src/shared/search-record.ts';
import { site } from '../../src/site.ts';
import { launchBrowser } from '../../src/cli/launch-browser.ts';
import { readQueries } from '../fixtures/read-queries.ts';
import { multiplyRecords } from './multiply-records.ts';
import { quantile } from './quantile.ts';
import { records } from '../unit/search/records.ts';

/** Lighthouse's slow 4G, as it is emulated: bytes a second and latency in ms. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const CPU_SLOWDOWN = 4;

/** Types every beginning of queries and measures each, from the event to the frame after it, in ms. */
async function timeTyping(page: Page, queries: readonly string[]): Promise<number[]> {
  await page.getByRole('searchbox').fill('하나');
  await page.locator('#search-results a').first().waitFor();
  return page.evaluate(async (typed) => {
    const input = document.querySelector('input');
    const status = document.querySelector('#search-results');
    if (input === null || status === null) throw new Error('There is no search box.');
    const times: number[] = [];
    for (const query of typed) {
      input.value = query;
      const start = performance.now();
      const changed = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve();
        });
        observer.observe(status, { childList: true });
        // A query that finds nothing new changes nothing.
        setTimeout(resolve, 60);
      });
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await changed;
      // The frame is produced after layout and paint; its callback is as near as a page comes to it.
      status.getBoundingClientRect();
      times.push(performance.now() - start);
      await new Promise(requestAnimationFrame);
    }
    return times.filter((time) => time < 59);
  }, queries);
}

async function measureWarm(browser: Browser, address: string): Promise<void> {
  const queries = readQueries()
    .filter(({ expected }) => expected.length > 0)
    .slice(0, 400)
    .filter((_, index) => index % 4 === 0)
    .flatMap(({ query }) => [query.slice(0, -1), query])
    .filter((query) => query.trim() !== '');
  const rows: Record<string, unknown> = {};
  for (const copies of [1, 8]) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    if (copies > 1) {
      const { names, messages } = recordsToWires(multiplyRecords(records, copies));
      for (const [name, wire] of [
        ['records', { names }],
        ['messages', { messages }],
      ] as const)
        await page.route(`**/search/${name}-*.json`, async (route) => {
          const response = await route.fetch();
          const { version, file } = (await response.json()) as Made<object>;
          await route.fulfill({ json: { version, file: { ...file, ...wire } } });
        });
    }
    await page.goto(`${address}search/`);
    const times = await timeTyping(page, queries);
    rows[`${String(records.length * copies)} records`] = {
      measured: times.length,
      'p50 ms': quantile(times, 0.5).toFixed(1),
      'p95 ms': quantile(times, 0.95).toFixed(1),
    };
    await page.close();
  }
  console.log('Input event to laid-out results, warm');
  console.table(rows);
}

/** First-hit and top-five rates of the search page, both tiers, each query in its language. */
async function measureRates(browser: Browser, address: string): Promise<void> {
  const rates = { queries: 0, first: 0, five: 0 };
  for (const locale of ['ko', 'en'] as const) {
    const page = await browser.newPage();
    await page.goto(`${address}${locale === 'en' ? 'en/' : ''}search/`);
    for (const { query, expected } of readQueries().filter(
      (candidate) => candidate.locale === locale,
    )) {
      await page.getByRole('searchbox').fill(query);
      await page.locator('#search-results[data-state=done]').waitFor({ state: 'attached' });
      const found = await page.$$eval('#search-results a', (links) =>
        links
          .slice(0, 5)
          .map((link) =>
            decodeURIComponent(link.getAttribute('href') ?? '').replace(/^\/en\//, '/'),
          ),
      );
      const isFirst =
        expected.length === 0 ? found.length === 0 : expected.includes(found[0] ?? '');
      rates.queries += 1;
      rates.first += Number(isFirst);
      rates.five += Number(isFirst || found.some((path) => expected.includes(path)));
    }
    await page.close();
  }
  const percent = (part: number): string => `${((100 * part) / rates.queries).toFixed(1)} %`;
  console.log('The search page as a user sees it, lookup and full text');
  console.table({
    queries: rates.queries,
    'first hit right': percent(rates.first),
    'among the first five': percent(rates.five),
  });
}

async function measureCold(browser: Browser, address: string): Promise<void> {
  // A service worker may have fetched all that is measured here before it is asked for.
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.goto(`${address}search/`, { waitUntil: 'networkidle' });
  let wasm = 0;
  const start = performance.now();
  page.on('requestfinished', (request) => {
    if (new URL(request.url()).pathname.endsWith('.pagefind')) wasm = performance.now() - start;
  });
  await page.getByRole('searchbox').focus();
  await page.getByRole('searchbox').fill('할부개월');
  await page.locator('#search-results a').first().waitFor();
  const first = performance.now() - start;
  await page.locator('#search-results[data-state=done]').waitFor();
  console.log('Cold, slow 4G and a processor four times slower, from the first focus');
  console.table({ 'first result ms': Math.round(first), 'full text there ms': Math.round(wasm) });
  await context.close();
}

const server = await serveSite('dist', site.base, 0);
const browser = await launchBrowser();
try {
  await measureWarm(browser, server.address);
  await measureCold(browser, server.address);
  await measureRates(browser, server.address);
} finally {
  await browser.close();
  await server.stop();
}
