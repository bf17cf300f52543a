import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright';
import { builtPages } from '../dist/built-site.ts';
import { runAxe } from './axe.ts';
import { openSite } from './open-site.ts';
import { PAGE_KINDS } from './page-kinds.ts';

const { tour, visit } = openSite();

const LOOKS: Record<string, BrowserContextOptions> = {
  'light, 1280 px': {
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    reducedMotion: 'no-preference',
  },
  'light, 360 px, reduced motion': {
    viewport: { width: 360, height: 740 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  },
  'dark, 1280 px, reduced motion': {
    viewport: { width: 1280, height: 800 },
    colorScheme: 'dark',
    reducedMotion: 'reduce',
  },
  'dark, 360 px': {
    viewport: { width: 360, height: 740 },
    colorScheme: 'dark',
    reducedMotion: 'no-preference',
  },
  'forced colours, 1280 px': { viewport: { width: 1280, height: 800 }, forcedColors: 'active' },
  'forced colours, 360 px': { viewport: { width: 360, height: 740 }, forcedColors: 'active' },
};

/** In a table of hundreds of rows the sections after these look like them. */
const LATER_SECTIONS = '.grouped-table section ~ section ~ section';

/** @param skipped a selector of what is not looked at */
async function violations(page: Page, skipped: string | null = null): Promise<string[]> {
  const context = { include: ['html'], exclude: skipped === null ? [] : [skipped] };
  // What is told of a violation is its HTML, not its selector.
  const result = await runAxe(page, context, { selectors: false });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/** Pages that show most of what the colours and widths of a look can spoil. */
const SHOWING = [
  '/',
  '/card/',
  '/response/3095/',
  '/response/C002/',
  '/response/domain/cancel/',
  '/crosswalk/',
  '/decode/',
  '/unknown-result/',
  '/guides/docs/cancel/',
];

for (const [index, [look, options]] of Object.entries(LOOKS).entries()) {
  // One look goes through every kind of page, alternating languages; what the others change is seen on
  // a few pages.
  const isWhole = look === 'light, 1280 px';
  const kinds = isWhole ? PAGE_KINDS : SHOWING;
  const paths = kinds.map((path, kind) => ((kind + index) % 2 === 0 ? path : `/en${path}`));
  test(`accessibility: axe finds nothing on any kind of page (${look})`, async () => {
    const found: string[] = [];
    await tour(
      paths,
      async (page, path) => {
        // The whole of the longest table once, at the size that people try first.
        const isLongest = isWhole && path.endsWith('/response/');
        const seen = await violations(page, isLongest ? null : LATER_SECTIONS);
        found.push(...seen.map((violation) => `${path} ${violation}`));
      },
      { ...options, bypassCSP: true },
    );
    assert.deepEqual(found, []);
  });
}

/**
 * One page in so many beside those of each kind, another share with each content: what is added to
 * the site moves it, and one commit always looks at the same.
 */
const SHARE = 90;

test('accessibility: axe finds nothing on a share of all pages', async () => {
  const paths = builtPages().map(({ path }) => path);
  const hash = createHash('sha256').update(paths.join()).digest();
  const offset = hash.readUInt32BE(0) % SHARE;
  const found: string[] = [];
  const looked = paths.filter((_, index) => index % SHARE === offset);
  await tour(
    looked,
    async (page, path) => {
      found.push(...(await violations(page)).map((violation) => `${path} ${violation}`));
    },
    { bypassCSP: true },
  );
  assert.ok(looked.length >= 15);
  assert.deepEqual(found, []);
});

test('accessibility: axe finds nothing where a box, results or a menu are open', async () => {
  const found: string[] = [];
  const look = async (page: Page, name: string): Promise<void> => {
    found.push(...(await violations(page)).map((violation) => `${name} ${violation}`));
  };
  await tour(
    [
      '/',
      '/en/search/?q=%ED%95%98%EB%82%98',
      '/search/?q=xqzjvw',
      '/search/?q=%EC%B7%A8%EC%86%8C&actor=buyer',
      '/card/02/',
      '/decode/',
      '/en/response/?retry=later',
      '/crosswalk/?q=shinhan',
    ],
    async (page, path) => {
      if (path === '/') {
        await page.getByRole('searchbox').fill('하나');
        await page.getByRole('option').first().waitFor();
      } else if (path === '/card/02/') {
        await page.getByRole('button', { name: '복사', exact: true }).click();
        await page.getByRole('menuitem').first().waitFor();
      } else if (path === '/decode/') {
        await page.locator('[data-sample]').first().click();
        await page.locator('#decode-verdict[data-state=done]').waitFor();
      } else if (path.includes('/search/')) {
        await page.locator('#search-results[data-state=done]').waitFor({ state: 'attached' });
      } else if (path.includes('/response/')) {
        await page.locator('.facet-choices .chosen:not(:empty)').waitFor();
      }
      await look(page, path);
    },
    { bypassCSP: true },
  );
  assert.deepEqual(found, []);
});

test('accessibility: axe finds nothing on a page at an address of the manual that leads nowhere', async () => {
  await visit(
    '/common/preparations.md/#없는-절',
    async (page) => {
      assert.ok(await page.locator('.manual-choices').isVisible());
      assert.deepEqual(await violations(page), []);
    },
    { bypassCSP: true },
  );
});
