import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { checkedContent } from '../../src/checks/check-content.ts';
import { localeToStrings } from '../../src/i18n/strings.ts';
import { KIND_IDS } from '../../src/kind-list.ts';
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

test('decode: the masked view can be edited again, shows one value, and is copied for a ticket', async () => {
  await visit(
    '/decode/',
    async (page) => {
      const textarea = page.locator('textarea');
      await textarea.fill(SECRETS);
      await done(page);
      assert.ok(await textarea.evaluate((box: HTMLTextAreaElement) => box.readOnly));
      const masked = page.locator('#decode-shown button.masked');
      await masked.first().click();
      assert.equal(await masked.first().innerText(), '홍길동');
      await page.locator('#decode-copy-markdown').click();
      await page.locator('#decode-copy-markdown', { hasText: '복사했습니다' }).waitFor();
      const ticket = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(ticket, /\[resultCode 3095 .*\]\(http.*\/response\/3095\/\)/);
      for (const secret of ['홍길동', '01012345678', '5361123456781234'])
        assert.ok(!ticket.includes(secret), secret);
      await page.locator('#decode-edit').click();
      assert.equal(await textarea.inputValue(), SECRETS);
      await page.locator('#decode-clear').focus();
      await page.waitForFunction(() => document.querySelector('textarea')?.readOnly === true);
      assert.ok(!(await textarea.inputValue()).includes('홍길동'));
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
});

test('decode: nothing is sent, stored or put into the address', async () => {
  await visit('/decode/', async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await page.locator('textarea').fill(SECRETS);
    await done(page);
    assert.ok(
      asked.every((request) =>
        /\/(?:decode\/(?:codes|fields)-[0-9a-f]+\.json|_astro\/[^/]+|favicon\.svg)$/.test(request),
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
      await page.locator('#decode-clear').click();
      await page.locator('textarea').fill(text);
      await page.waitForTimeout(200);
      await done(page);
      assert.equal(await page.locator('main img').count(), 0);
    }
    assert.deepEqual(errors, []);
    assert.match(
      await page.locator('#decode-verdict').innerText(),
      new RegExp(localeToStrings('ko').decodeWords.outcomes.nothing),
    );
  });
});

/** Puts a text into the box as a paste does: by an event, never through the keys. */
const paste = (page: Page, line: string, times: number): Promise<void> =>
  page.evaluate(
    ([text, count]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text.repeat(count));
      const box = document.querySelector('textarea');
      box?.focus();
      box?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    [line, times] as const,
  );

const LOG = [
  '2026-11-26 14:00:01 INFO pay response={"resultCode":"0000","status":"paid","buyerName":"홍길동"}',
  '2026-11-26 14:00:02 ERROR pay response={"resultCode":"3021","resultMsg":"유효기간 오류"}',
  '2026-11-26 14:00:03 INFO pay response={"resultCode":"0000","status":"paid","buyerName":"김수미"}\n',
].join('\n');

test('decode: five megabytes are read beside the page, which goes on, and ten are refused', async () => {
  await visit('/decode/', async (page) => {
    const refused: string[] = [];
    page.on('console', (message) => {
      if (/Trusted|violates|refused/i.test(message.text())) refused.push(message.text());
    });
    // The codes come first; the page is timed while the worker reads.
    await page.locator('textarea').fill('cardCode=07');
    await done(page);
    await page.evaluate(() => {
      const gaps = { longest: 0 };
      Object.assign(globalThis, { gaps });
      let last = performance.now();
      const tick = (): void => {
        const now = performance.now();
        gaps.longest = Math.max(gaps.longest, now - last);
        last = now;
        requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
    });
    await page.evaluate(() => document.querySelector<HTMLButtonElement>('#decode-clear')?.click());
    await paste(page, LOG, Math.ceil(5_000_000 / LOG.length));
    await page.locator('#decode-verdict[data-state=loading] progress').waitFor();
    await done(page);
    assert.deepEqual(
      page.workers().map((worker) => worker.url().includes('/_astro/reader-worker.')),
      [true],
    );
    const longest = await page.evaluate(
      () => (globalThis as unknown as { gaps: { longest: number } }).gaps.longest,
    );
    // The text itself is made in the page, which takes a moment too; reading would take seconds.
    assert.ok(longest < 1000, `the page stood still for ${String(longest)} ms`);
    const screen = await page.locator('main').innerText();
    for (const secret of ['홍길동', '김수미']) assert.ok(!screen.includes(secret), secret);
    const times = Math.ceil(5_000_000 / LOG.length);
    assert.match(screen, new RegExp(`결과 ${String(3 * times)}건 중 실패 ${String(times)}건`));
    assert.ok((await page.locator('textarea').inputValue()).length <= 21_000);
    assert.deepEqual(refused, []);

    await paste(page, 'x'.repeat(1000), 10_001);
    await done(page, 'error');
    assert.match(await page.locator('#decode-verdict').innerText(), /10MB/);
  });
});

test('decode: of a log the failures come first, the last result is named, and one code is shown alone', async () => {
  await visit('/decode/', async (page) => {
    for (const times of [1, 2000]) {
      if (times === 1) await page.locator('textarea').fill(LOG);
      else await paste(page, LOG, times);
      await page.locator('#decode-verdict .counted').waitFor();
      await done(page);
      const buttons = page.locator('.counts button');
      assert.deepEqual(
        (await buttons.allInnerTexts()).map((text) => [text.slice(0, 4), text.includes('마지막')]),
        [
          ['3021', false],
          ['0000', true],
        ],
      );
      await buttons.first().click();
      const lines = await page.locator('pre.lines').innerText();
      for (const line of lines.trimEnd().split('\n')) assert.match(line, /ERROR.*3021/);
      assert.equal(await buttons.first().getAttribute('aria-pressed'), 'true');
      await buttons.first().click();
      await page.locator('#decode-shown pre').waitFor();
      await page.locator('#decode-clear').click();
    }
  });
});

test('decode: a long text that is being read can be stopped, and another one is read', async () => {
  await visit('/decode/', async (page) => {
    await page.locator('textarea').fill('cardCode=07');
    await done(page);
    // The worker answers nothing until it has come: it is held.
    await page.route('**/_astro/reader-worker.*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await route.continue().catch(() => null);
    });
    await paste(page, LOG, 5000);
    await page.locator('#decode-stop').click();
    assert.match(await page.locator('#decode-verdict').innerText(), /중지했습니다/);
    assert.equal(await page.locator('textarea').inputValue(), '');
    await page.locator('textarea').fill('cardCode=07');
    await done(page);
    assert.match(await page.locator('#decode-findings').innerText(), /현대/);
  });
});

test('decode: a worker that hangs is done without, and is not waited for again', async () => {
  await visit('/decode/', async (page) => {
    await page.route('**/_astro/reader-worker.*.js', () => new Promise(() => undefined));
    await page.locator('textarea').fill('cardCode=07');
    await done(page);
    for (const limit of [6000, 3000]) {
      await paste(page, LOG, 1000);
      await page
        .locator('#decode-verdict[data-state=done] .counted')
        .waitFor({ timeout: limit, state: 'attached' });
      await page.locator('#decode-clear').click();
    }
  });
});

test('decode: a long text comes back from memory to be edited, and is masked again on leaving', async () => {
  await visit('/decode/', async (page) => {
    await page.locator('textarea').fill('cardCode=07');
    await done(page);
    await page.locator('#decode-clear').click();
    await paste(page, LOG, 1000);
    await page.locator('#decode-verdict .counted').waitFor();
    const box = page.locator('textarea');
    assert.ok(!(await box.inputValue()).includes('홍길동'));
    await page.locator('#decode-edit').click();
    assert.equal((await box.inputValue()).length, LOG.length * 1000);
    // What is typed into it is read, and the text stays in the box meanwhile.
    await box.press('Control+End');
    await box.pressSequentially('resultCode=3095');
    await page.locator('#decode-verdict', { hasText: '3095' }).waitFor();
    assert.ok((await box.inputValue()).endsWith('resultCode=3095'));
    await box.blur();
    await page.locator('textarea[readonly]').waitFor();
    await done(page);
    assert.ok(!(await page.locator('main').innerText()).includes('홍길동'));
  });
});

test('decode: a file is read where it is dropped, also beside the box', async () => {
  await visit('/decode/', async (page) => {
    for (const target of ['textarea', '#decode-privacy']) {
      await page.locator('textarea').focus();
      await page.waitForTimeout(200);
      const isTaken = await page.evaluate((selector) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['resultCode=3095&buyerName=홍길동'], 'pay.log'));
        const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
        document.querySelector(selector)?.dispatchEvent(drop);
        return drop.defaultPrevented;
      }, target);
      assert.ok(isTaken, target);
      await done(page);
      assert.match(await page.locator('#decode-findings').innerText(), /3095/);
      assert.ok(!(await page.locator('textarea').inputValue()).includes('홍길동'));
      await page.locator('#decode-clear').click();
      await done(page, 'idle');
    }
  });
});

test('decode: the fields of a response are explained, folded, and asked for only then', async () => {
  await visit('/en/decode/', async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.locator('textarea').fill('3021');
    await done(page);
    assert.equal(asked.filter((url) => url.includes('/decode/fields-')).length, 0);
    await page.locator('#decode-clear').click();
    await page
      .locator('textarea')
      .fill(
        '{"resultCode":"3021","status":"failed","buyerName":"홍길동","goodsName":"x","made":1}',
      );
    await page.locator('.fields details').waitFor();
    assert.equal(await page.locator('.fields details[open]').count(), 0);
    await page.locator('.fields summary').click();
    const names = await page.locator('.fields dt a').allInnerTexts();
    assert.deepEqual(names, ['status', 'buyerName', 'goodsName']);
    assert.ok(!(await page.locator('main').innerText()).includes('홍길동'));
  });
});

test('decode: of an authentication alone it is said that nothing is charged, and what to call', async () => {
  await visit('/en/decode/', async (page) => {
    await page.locator('textarea').fill('authResultCode=0000&authResultMsg=ok&tid=x&amount=1004');
    await done(page);
    const said = await page.locator('#decode-verdict').innerText();
    assert.match(said, /nothing is charged yet/);
    assert.match(said, /Approval|approval/);
    assert.equal(await page.locator('#decode-verdict .buyer').count(), 0);
  });
});

test('decode: the sentence for the buyer stands in the verdict, beside the box where there is room', async () => {
  await visit(
    '/decode/',
    async (page) => {
      await page.locator('textarea').fill(SECRETS);
      await done(page);
      assert.ok((await page.locator('#decode-verdict .buyer').innerText()).length > 5);
      const place = async (selector: string): Promise<{ x: number; y: number; height: number }> =>
        (await page.locator(selector).boundingBox()) ?? assert.fail(selector);
      const [box, verdict] = [await place('textarea'), await place('#decode-verdict')];
      assert.ok(verdict.x > box.x && verdict.y < box.y + box.height);
      await page.setViewportSize({ width: 390, height: 800 });
      const [small, below] = [await place('textarea'), await place('#decode-verdict')];
      assert.ok(small.height <= 120, String(small.height));
      assert.ok(below.y < 800, String(below.y));
    },
    { viewport: { width: 1280, height: 800 } },
  );
});

test('decode: a message that no manual has leads to the form for reports, with the code and nothing else', async () => {
  await visit('/decode/', async (page) => {
    const pasteMessage = async (resultMsg: string): Promise<void> => {
      await page.locator('#decode-clear').click();
      await page
        .locator('textarea')
        .fill(JSON.stringify({ resultCode: 'U112', resultMsg, tid: '' }));
      await page.waitForTimeout(200);
      await done(page);
    };
    await page.evaluate(() => {
      const place = document.querySelector<HTMLElement>('#decoder');
      if (place !== null) place.dataset.report = 'https://code.example/new?template=seen.yml';
    });
    const link = page.locator('#decoder a[href^="https://code.example/"]');
    await pasteMessage('이미 사용된 OrderId 입니다.');
    assert.equal(await link.count(), 0);
    await pasteMessage('박보검 님의 주문번호가 이미 쓰였습니다');
    assert.equal(
      await link.getAttribute('href'),
      'https://code.example/new?template=seen.yml&code=U112',
    );
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
    await page.locator('[data-sample]').nth(2).click();
    assert.equal(await page.locator('#decode-verdict').getAttribute('data-state'), 'idle');
    come();
    await done(page);
    assert.match(await page.locator('#decode-verdict').innerText(), /virtual account was issued/i);
    // The codes are asked for once, whatever was pressed meanwhile.
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

test('decode: a decoder that hangs is told within five seconds, and asked for anew', async () => {
  await visit('/decode/', async (page) => {
    await page.route('**/_astro/page.*.js', () => new Promise(() => undefined));
    await page.locator('textarea').fill('cardCode=07');
    await page
      .locator('#decode-verdict', { hasText: '다시 입력하거나 표에서' })
      .waitFor({ timeout: 5000 });
    await page.unroute('**/_astro/page.*.js');
    await page.locator('textarea').fill('cardCode=12');
    await done(page);
    assert.equal(await page.locator('.load-failed').count(), 0);
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
      assert.equal(await page.locator('noscript a').count(), KIND_IDS.length);
    },
    { javaScriptEnabled: false },
  );
});
