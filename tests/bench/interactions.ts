/**
 * `npm run bench:interactions`: how long a page takes from an action of somebody until the frame that
 * shows what it did, with the real codes and with 5,000 more; and how evenly a long table scrolls.
 */
import type { Browser, Page } from 'playwright';
import { launchBrowser } from '../../src/cli/launch-browser.ts';
import { serveSite } from '../../src/cli/static-server.ts';
import { checkedContent } from '../../src/checks/check-content.ts';
import { contentToCodebook } from '../../src/model/codebook.ts';
import { site } from '../../src/site.ts';
import { withBuild } from './build.ts';
import { quantile } from './quantile.ts';
import { sampleText } from './samples.ts';
import { MANY } from './synthetic-content.ts';

/** How many times each thing is done. */
const TIMES = 40;

/** The times of one action, ms. */
interface Latency {
  median: string;
  p95: string;
  /** The first time, with the script that it loads. */
  first: string;
}

function timesToLatency(times: readonly number[]): Latency {
  const warm = times.slice(1);
  const at = (share: number): string => quantile(warm, share).toFixed(1);
  return { median: at(0.5), p95: at(0.95), first: (times[0] ?? NaN).toFixed(1) };
}

/**
 * Does something in the page again and again. Each time is from the event to the end of layout: what
 * the main thread works until it can show the frame.
 * @param selector what is clicked, each of it in turn
 */
async function timeClicks(page: Page, selector: string): Promise<Latency> {
  const times = await page.evaluate(
    async ([wanted, count]) => {
      const found: number[] = [];
      for (let index = 0; index < count; index += 1) {
        const targets = document.querySelectorAll<HTMLElement>(wanted);
        const target = targets[index % targets.length];
        if (target === undefined) throw new Error(`${wanted} is not there.`);
        const start = performance.now();
        target.click();
        document.body.getBoundingClientRect();
        found.push(performance.now() - start);
        await new Promise((resolve) => {
          requestAnimationFrame(() => setTimeout(resolve, 20));
        });
      }
      return found;
    },
    [selector, TIMES] as const,
  );
  return timesToLatency(times);
}

async function timeFilter(page: Page, address: string): Promise<Latency> {
  await page.goto(`${address}response/`);
  const loaded = page.waitForResponse(/\/_astro\/table\..+\.js$/);
  await page.locator('.facet-choices summary').click();
  await loaded;
  await page.waitForTimeout(200);
  return timeClicks(page, '.facet-choices a[data-side]');
}

/** Puts a row into the clipboard; the time ends when the page says so. */
async function timeCopy(page: Page, address: string): Promise<Latency> {
  await page.goto(`${address}response/3095/`);
  const times: number[] = [];
  for (let index = 0; index < TIMES; index += 1) {
    await page.getByRole('button', { name: '복사', exact: true }).click();
    await page.getByRole('menuitem').first().waitFor();
    times.push(
      await page.evaluate(async () => {
        const status = document.querySelector('#copy-status');
        const item = document.querySelector<HTMLElement>('#copy-menu [role=menuitem]');
        if (status === null || item === null) throw new Error('There is no copy menu.');
        status.textContent = '';
        const start = performance.now();
        const said = new Promise((resolve) => {
          new MutationObserver(resolve).observe(status, { childList: true });
        });
        item.click();
        await said;
        document.body.getBoundingClientRect();
        return performance.now() - start;
      }),
    );
  }
  return timesToLatency(times);
}

/** Types at the end of a pasted body; the time ends when the findings are laid out. */
async function timeDecode(page: Page, address: string): Promise<Latency> {
  const approved = sampleText(contentToCodebook(checkedContent()), 'approved');
  await page.goto(`${address}decode/`);
  await page.locator('textarea').fill(approved);
  await page.locator('#decode-verdict[data-state=done]').waitFor();
  const times = await page.evaluate(
    async ([text, count]) => {
      const area = document.querySelector('textarea');
      const findings = document.querySelector('#decode-findings');
      if (area === null || findings === null) throw new Error('There is no decoder.');
      const found: number[] = [];
      for (let index = 0; index < count; index += 1) {
        const start = performance.now();
        const shown = new Promise((resolve) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            resolve(null);
          });
          observer.observe(findings, { childList: true, subtree: true });
        });
        area.value = `${text}\ncardCode=${String(index % 9)}`;
        area.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await shown;
        document.body.getBoundingClientRect();
        found.push(performance.now() - start);
      }
      return found;
    },
    [approved, TIMES] as const,
  );
  return timesToLatency(times);
}

/** Scrolls by so many px a frame for three seconds; frames are late when they miss one at 60 Hz. */
async function timeScroll(page: Page, address: string, step: number): Promise<object> {
  await page.goto(`${address}response/`);
  const times = await page.evaluate(async (px) => {
    const found: number[] = [];
    let last = await new Promise<number>(requestAnimationFrame);
    for (let frame = 0; frame < 180; frame += 1) {
      scrollBy(0, px);
      const now = await new Promise<number>(requestAnimationFrame);
      found.push(now - last);
      last = now;
    }
    return found;
  }, step);
  return {
    'px a frame': step,
    frames: times.length,
    late: times.filter((time) => time > 1.5 * (1000 / 60)).length,
    'longest ms': Math.max(...times).toFixed(1),
  };
}

async function measure(browser: Browser, dist: string, note: string): Promise<void> {
  const { stop, address } = await serveSite(dist, site.base, 0);
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  console.log(`From an action to the end of layout, ms, ${note}`);
  console.table({
    'filter the response codes': await timeFilter(page, address),
    'decode after a key': await timeDecode(page, address),
    'copy a code': await timeCopy(page, address),
  });
  console.log(`Scrolling /response/, ${note}`);
  console.table([
    await timeScroll(page, address, 100),
    await timeScroll(page, address, 400),
    await timeScroll(page, address, 1_500),
  ]);
  await context.close();
  await stop();
}

const browser = await launchBrowser();
try {
  await measure(browser, 'dist', 'the real codes');
  await withBuild(MANY, ({ dist }) => measure(browser, dist, `with ${String(MANY)} more codes`));
} finally {
  await browser.close();
}
