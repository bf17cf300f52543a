import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { openSite } from './open-site.ts';

const { visit } = openSite();
const origin = (page: Page): string => new URL(page.url()).origin;

test('linking: the tool links the codes of a guide, shows what it changed, and keeps its wishes', async () => {
  await visit(
    '/en/linking/',
    async (page) => {
      const source = page.locator('#link-text');
      await source.fill(
        '# cardCode 12\n\n`cardCode` `12`, cardCode 12, vbankCode 088, resultCode 3095. 3095',
      );
      await page.locator('#link-status[data-state=done]').waitFor();
      assert.equal(await page.locator('#link-status').textContent(), '3 codes linked.');
      const at = (path: string): string => `${origin(page)}/en/${path}/`;
      const text = `\`cardCode\` \`12\`, cardCode [12](${at('card/12')}), vbankCode [088](${at('bank/088')}), resultCode [3095](${at('response/3095')}). 3095`;
      assert.equal(await page.locator('#link-result').inputValue(), `# cardCode 12\n\n${text}`);
      assert.equal(await page.locator('#link-changes li').count(), 1);
      assert.equal(await page.locator('#link-changes ins').textContent(), text);
      await page.locator('#link-headings').check();
      await page.locator('#link-status', { hasText: '4 codes' }).waitFor();
      await page.locator('#link-copy').click();
      await page.locator('#link-status', { hasText: 'Copied.' }).waitFor();
      assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^# cardCode \[12\]/);
      await source.fill('<p>cardCode 12 <img src=x onerror=alert(1)>');
      await page.locator('#link-status', { hasText: '1 code linked.' }).waitFor();
      assert.equal(
        await page.locator('#link-result').inputValue(),
        `<p>cardCode <a href="${at('card/12')}">12</a> <img src=x onerror=alert(1)>`,
      );
      assert.equal(await page.locator('#link-changes img').count(), 0);
      await page.locator('#link-clear').click();
      assert.ok(await page.locator('#link-output').isHidden());
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
});

/** A page of somebody else with links in cards, under a policy that allows what /linking/ says. */
async function withHost(codebook: string, work: (address: string) => Promise<void>): Promise<void> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; script-src ${codebook}; connect-src ${codebook}; require-trusted-types-for 'script'; trusted-types 'none'`,
    );
    response.end(`<!doctype html><html lang="ko"><title>Guide</title>
<script type="module" src="${codebook}/embed/card.mjs"></script>
<p><codebook-card><a href="${codebook}/en/response/3095/">3095</a></codebook-card>
<codebook-card><a href="${codebook}/card/12/">12</a></codebook-card>
<codebook-card><a href="${codebook}/response/A299/">A299</a></codebook-card>
<codebook-card><a href="https://elsewhere.example/card/12/">other</a></codebook-card>
<codebook-card><a href="${codebook}/card/nope/">nope</a></codebook-card></p>`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  try {
    await work(`http://localhost:${String((server.address() as AddressInfo).port)}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('card: on another origin under a strict policy it shows a code by pointer and keyboard', async () => {
  await visit('/linking/', async (page) => {
    await withHost(origin(page), async (address) => {
      const refused: string[] = [];
      page.on('console', (message) => {
        if (/violates|refused|Trusted/i.test(message.text())) refused.push(message.text());
      });
      await page.goto(address);
      const card = page.locator('codebook-card [popover]:popover-open');
      await page.locator('a', { hasText: '3095' }).hover();
      await card.waitFor();
      const said = await card.innerText();
      assert.match(said, /^3095\s*Failure response from the card issuer\n/);
      assert.match(said, /This request charged nothing/);
      assert.match(said, /Who acts: Buyer/);
      // A sheet that the policy refused would leave the card where the page puts it.
      assert.equal(await card.evaluate((panel) => getComputedStyle(panel).position), 'fixed');
      assert.equal(await card.evaluate((panel) => getComputedStyle(panel).borderRadius), '4px');
      const [link, box] = [
        await page.locator('a', { hasText: '3095' }).boundingBox(),
        await card.boundingBox(),
      ];
      assert.ok(link !== null && box !== null && box.y >= link.y + link.height - 1);
      // The pointer may go onto the card; Escape closes it.
      await page.mouse.move(box.x + 10, box.y + 10);
      await page.waitForTimeout(400);
      assert.ok(await card.isVisible());
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'hidden' });
      await page.mouse.move(0, 500);
      await page.locator('a').nth(1).focus();
      await card.filter({ hasText: 'NH농협카드' }).waitFor();
      assert.doesNotMatch(await card.innerText(), /결제/);
      await page.keyboard.press('Tab');
      // Where the result may be open it says to look it up.
      await card.filter({ hasText: 'A299' }).waitFor();
      assert.match(await card.innerText(), /조회 후 판단/);
      assert.match(
        (await page
          .locator('a')
          .nth(2)
          .evaluate((link) => link.ariaDescription)) ?? '',
        /조회 후 판단/,
      );
      // Links elsewhere and codes that are none stay links.
      await page.locator('a').nth(3).focus();
      await page.waitForTimeout(400);
      assert.equal(await card.count(), 0);
      await page.locator('a').nth(4).focus();
      await page.waitForTimeout(400);
      assert.equal(await card.count(), 0);
      assert.deepEqual(refused, []);
    });
  });
});

test('card: without scripts the link is a plain link', async () => {
  await visit(
    '/linking/',
    async (page) => {
      const codebook = origin(page);
      await withHost(codebook, async (address) => {
        await page.goto(address);
        await page.locator('a', { hasText: '3095' }).click();
        await page.waitForURL(`${codebook}/en/response/3095/`);
      });
    },
    { javaScriptEnabled: false },
  );
});
