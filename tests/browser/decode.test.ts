import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { checkedContent } from '../../src/checks/check-content.ts';
import { localeToStrings } from '../../src/i18n/strings.ts';
import { openSite } from './open-site.ts';

const { visit } = openSite();

const done = (page: Page, state = 'done'): Promise<void> =>
  page.locator(`#decode-verdict[data-state=${state}]`).waitFor({ state: 'attached' });

const SECRETS =
  '{"resultCode":"3095","buyerName":"홍길동","buyerTel":"01012345678","cardNo":"5361123456781234","card":{"cardCode":"12"}}';

test('decode: what is pasted is explained, and each code leads to its page', async () => {
  await visit('/decode/', async (page) => {
    await page.locator('textarea').fill('{"resultCode":"3095","card":{"cardCode":"12"}}');
    await done(page);
    const said = await page.locator('#decode-verdict').innerText();
    const t = localeToStrings('ko');
    const { remedies, response } = checkedContent();
    const id = response.find(({ code }) => code === '3095')?.remedy;
    const remedy = remedies.find((entry) => entry.id === id) ?? assert.fail();
    assert.match(said, /실패했습니다\. 3095 카드사 실패 응답/);
    assert.ok(said.includes(`${t.whoseMove}: ${t.actors[remedy.actor ?? 'nobody']}`), said);
    const links = await page
      .locator('#decode-findings a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    assert.deepEqual(links, ['/response/3095/', '/card/12/']);
  });
});

test('decode: every sample is read', async () => {
  await visit('/en/decode/', async (page) => {
    const buttons = page.locator('[data-sample]');
    assert.equal(await buttons.count(), 5);
    const said: string[] = [];
    for (const button of await buttons.all()) {
      await button.click();
      await done(page);
      said.push(await page.locator('#decode-verdict .said').innerText());
    }
    assert.equal(new Set(said).size >= 4, true, said.join('\n'));
    assert.match(said[0] ?? '', /went through/);
    assert.match(said[2] ?? '', /virtual account was issued/i);
    assert.match(said[3] ?? '', /failed.*2032/i);
  });
});

test('decode: secrets are masked on screen, in the text box, too', async () => {
  await visit('/decode/', async (page) => {
    await page.locator('textarea').fill(SECRETS);
    await done(page);
    const screen =
      (await page.locator('main').innerText()) + (await page.locator('textarea').inputValue());
    for (const secret of ['홍길동', '01012345678', '5361123456781234'])
      assert.ok(!screen.includes(secret), secret);
    assert.ok(screen.includes('3095'));
  });
});

test('decode: nothing is sent, stored or put into the address', async () => {
  await visit('/decode/', async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await page.locator('textarea').fill(SECRETS);
    await done(page);
    assert.ok(
      asked.every((request) =>
        /\/(?:decode\/codes-[0-9a-f]+\.json|_astro\/[^/]+|favicon\.svg)$/.test(request),
      ),
      asked.join('\n'),
    );
    assert.equal(new URL(page.url()).search + new URL(page.url()).hash, '');
    assert.deepEqual(
      await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
      [0, 0, ''],
    );
  });
});

test('decode: hostile text does no harm, and nothing of it becomes markup', async () => {
  await visit('/decode/', async (page) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    for (const text of [
      '{"resultCode":"<img src=x onerror=alert(1)>","cardCode":"<b>"}',
      `${'['.repeat(100_000)}"cardCode":"12"`,
      '{"__proto__":{"cardCode":"99"}}',
      '\ud800 resultCode=C002',
      'no code at all',
    ]) {
      await page.locator('textarea').fill(text);
      await page.waitForTimeout(200);
      await done(page);
      assert.equal(await page.locator('main img').count(), 0);
    }
    assert.deepEqual(errors, []);
    assert.match(await page.locator('#decode-verdict').innerText(), /코드를 찾지 못했습니다/);
  });
});

test('decode: a megabyte is read, ten are refused with a sentence', async () => {
  await visit('/decode/', async (page) => {
    await page.evaluate(() => {
      const textarea = document.querySelector('textarea');
      if (textarea === null) return;
      textarea.value = '{"resultCode":"0000","cardCode":"12"}\n'.repeat(27_000);
      textarea.dispatchEvent(new InputEvent('input'));
    });
    await done(page);
    assert.match(await page.locator('#decode-verdict').innerText(), /코드 54000개/);
    await page.evaluate(() => {
      const textarea = document.querySelector('textarea');
      if (textarea === null) return;
      textarea.value = 'x'.repeat(10_000_001);
      textarea.dispatchEvent(new InputEvent('input'));
    });
    await done(page, 'error');
    assert.match(await page.locator('#decode-verdict').innerText(), /10MB/);
  });
});

test('decode: by keyboard alone, and cleared', async () => {
  await visit('/decode/', async (page) => {
    await page.locator('[data-sample]').first().focus();
    await page.keyboard.press('Enter');
    await done(page);
    await page.locator('#decode-clear').focus();
    await page.keyboard.press('Enter');
    await done(page, 'idle');
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'TEXTAREA');
    await page.keyboard.type('cardCode=7');
    await done(page);
    assert.match(await page.locator('#decode-findings').innerText(), /현대/);
  });
});

/** Lets the script of the decoder wait until it is told to come. */
async function holdDecoder(page: Page): Promise<() => void> {
  let come = (): void => undefined;
  const told = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/_astro/page.*.js', async (route) => {
    await told;
    await route.continue();
  });
  return come;
}

test('decode: what is pressed and pasted before the decoder has come is not lost', async () => {
  await visit('/en/decode/', async (page) => {
    const come = await holdDecoder(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const codes = page.waitForRequest(/\/decode\/codes-/);
    await page.locator('[data-sample]').nth(2).click();
    // They come beside the script, not after it, and once.
    await codes;
    assert.equal(await page.locator('#decode-verdict').getAttribute('data-state'), 'idle');
    come();
    await done(page);
    assert.match(await page.locator('#decode-verdict').innerText(), /virtual account was issued/i);
    assert.equal(asked.filter((url) => url.includes('/decode/codes-')).length, 1);
  });
  await visit('/decode/', async (page) => {
    const come = await holdDecoder(page);
    await page.locator('textarea').fill(SECRETS);
    come();
    await done(page);
    assert.match(await page.locator('#decode-findings').innerText(), /3095/);
    assert.ok(!(await page.locator('textarea').inputValue()).includes('홍길동'));
  });
});

test('decode: a decoder that does not come is told in a sentence', async () => {
  await visit('/decode/', async (page) => {
    await page.route('**/_astro/page.*.js', (route) => route.abort());
    await page.locator('textarea').focus();
    await page.locator('#decode-verdict', { hasText: '불러오지 못했습니다' }).waitFor();
  });
});

test('decode: codes that do not come are told in a sentence', async () => {
  await visit('/decode/', async (page) => {
    await page.route('**/decode/codes-*.json', (route) => route.abort());
    await page.locator('textarea').fill('cardCode=7');
    await done(page, 'error');
    assert.match(await page.locator('#decode-verdict').innerText(), /불러오지 못했습니다/);
  });
});

test('decode: without scripts the page explains, and leads to the tables', async () => {
  await visit(
    '/decode/',
    async (page) => {
      assert.match(await page.locator('main').innerText(), /스크립트가 필요합니다/);
      assert.equal(await page.locator('noscript a').count(), 5);
    },
    { javaScriptEnabled: false },
  );
});

test('copy table: the table is in the clipboard as code', async () => {
  await visit(
    '/card/',
    async (page) => {
      const buttons = page.locator('.copy-table [data-format]');
      assert.equal(await buttons.count(), 8);
      await page.getByRole('button', { name: 'TypeScript' }).click();
      await page.locator('.copy-table [role=status]:not(:empty)').waitFor();
      const text = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(text, /export type CardCode = keyof typeof cardCodes;/);
      assert.match(text, /"02": \{ ko: "KB국민", en: "KB Kookmin" \}/);
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
});
