import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { serveSite, type RunningServer } from '../../src/cli/static-server.ts';
import { DIST } from '../dist/built-site.ts';
import { site } from '../../src/site.ts';
import { launchBrowser } from '../../src/cli/launch-browser.ts';

/** A browser at the built site. */
export interface OpenSite {
  /** Opens an address such as `/card/02/` in a fresh context, and closes it after the work. */
  visit: (
    path: string,
    work: (page: Page) => Promise<void>,
    options?: BrowserContextOptions,
  ) => Promise<void>;
  /** Opens one address after the other in the same page. */
  tour: (
    paths: readonly string[],
    work: (page: Page, path: string) => Promise<void>,
    options?: BrowserContextOptions,
  ) => Promise<void>;
}

/** Serves the built site and starts a browser for the tests of one file; ends both after them. */
export function openSite(): OpenSite {
  let server: RunningServer;
  let browser: Browser;
  before(async () => {
    server = await serveSite(DIST, site.base, 0);
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });
  const tour: OpenSite['tour'] = async (paths, work, options = {}) => {
    // A transition that the next step of a journey cuts short would be told as an error of the page.
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    try {
      const foreign: string[] = [];
      context.on('request', (request) => {
        const { hostname, protocol } = new URL(request.url());
        if (/^https?:$/.test(protocol) && hostname !== 'localhost') foreign.push(request.url());
      });
      const page = await context.newPage();
      for (const path of paths) {
        await page.goto(server.address + path.slice(1));
        await work(page, path);
      }
      // Whatever a journey does, it asks nobody but the site.
      assert.deepEqual(foreign, []);
    } finally {
      await context.close();
    }
  };
  return { tour, visit: (path, work, options) => tour([path], work, options) };
}
