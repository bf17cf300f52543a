import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { openSite } from './open-site.ts';

const { visit } = openSite();

const hits = (page: Page): Promise<string[]> =>
  page.$$eval('#search-results a', (links) => links.map((link) => link.getAttribute('href') ?? ''));

const settled = (page: Page, state = 'done'): Promise<unknown> =>
  page.locator(`#search-results[data-state="${state}"]`).waitFor({ state: 'attached' });

const failures = (page: Page): string[] => {
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text());
  });
  return found;
};

test('search page: the query of the address is answered, in order, and counted', async () => {
  await visit('/search/?q=cardCode+12', async (page) => {
    await settled(page);
    assert.deepEqual(await hits(page), ['/card/12/']);
    assert.equal(await page.locator('#search-status').innerText(), '검색 결과 1건');
  });
  await visit('/en/search/?q=%EC%A1%B0%ED%9D%A5%EC%9D%80%ED%96%89', async (page) => {
    await settled(page);
    assert.equal((await hits(page))[0], '/en/bank/088/');
  });
});

test('search page: works under the policy of the site, full text and all, without an error', async () => {
  await visit('/search/', async (page) => {
    const errors = failures(page);
    await page.goto(`${page.url()}?q=${encodeURIComponent('할부')}`);
    await settled(page);
    assert.ok((await hits(page)).length > 5);
    assert.deepEqual(errors, []);
  });
});

test('search page: typing keeps the address, and back and forward keep the results', async () => {
  await visit('/search/', async (page) => {
    assert.equal(await page.locator('#search-results').getAttribute('data-state'), 'idle');
    await page.getByRole('searchbox').pressSequentially('토스뱅크');
    await settled(page);
    await page.waitForURL('**/search/?q=*');
    const found = await hits(page);
    assert.ok(found.includes('/card/44/'));
    await page.locator('#search-results a').first().click();
    await page.waitForURL('**/card/44/');
    await page.goBack();
    await settled(page);
    assert.deepEqual(await hits(page), found);
  });
});

test('search page: the arrows walk through the results and back to the box', async () => {
  await visit('/search/?q=%ED%95%98%EB%82%98', async (page) => {
    await settled(page);
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = (await hits(page))[1];
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('href')), second);
    await page.keyboard.press('Escape');
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'INPUT');
  });
});

/** Holds back the second step of the search until it is let go. */
async function holdSecondStep(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<null>();
  await page.route('**/search/phrases-*.json', async (route) => {
    await promise;
    await route.continue();
  });
  return () => {
    resolve(null);
  };
}

/** Where hits stand, by their addresses. */
const hitPlaces = (page: Page): Promise<[href: string | null, top: number][]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('#search-results a')].map((link) => [
      link.getAttribute('href'),
      Math.round(link.getBoundingClientRect().top),
    ]),
  );

for (const [query, width] of [
  ['309', 1280],
  ['카드코드 12', 1280],
  ['하나은행', 360],
  ['3095', 360],
] as const)
  test(`search: what the first step finds for ${query} stays where it is when the second fills it in`, async () => {
    await visit(
      '/search/',
      async (page) => {
        const letGo = await holdSecondStep(page);
        await page.reload();
        await page.getByRole('searchbox').fill(query);
        await settled(page);
        const early = await hitPlaces(page);
        assert.ok(early.length > 0);
        const come = page.waitForResponse('**/search/phrases-*.json');
        letGo();
        await (await come).finished();
        await page.waitForTimeout(500);
        await settled(page);
        assert.ok(
          await page.$$eval('#search-results .hit-title', (titles) =>
            titles.every(({ textContent }) => textContent !== ''),
          ),
        );
        assert.deepEqual((await hitPlaces(page)).slice(0, early.length), early);
      },
      { viewport: { width, height: 800 } },
    );
  });

test('search: what the first step cannot answer waits for the second, and shows nothing meanwhile', async () => {
  await visit('/search/', async (page) => {
    const letGo = await holdSecondStep(page);
    await page.reload();
    await page.getByRole('searchbox').fill('할부개월');
    await page.waitForTimeout(600);
    await settled(page, 'loading');
    assert.deepEqual(await hits(page), []);
    assert.equal(await page.locator('#search-status').innerText(), '');
    letGo();
    await settled(page);
    assert.equal((await hits(page))[0], '/response/3022/');
  });
});

test('search: whoever has walked to a hit stays there when the second step answers anew', async () => {
  const query = '하나';
  await visit('/', async (page) => {
    const letGo = await holdSecondStep(page);
    const { origin } = new URL(page.url());
    await page.goto(`${origin}/search/?q=${encodeURIComponent(query)}`);
    const links = page.locator('#search-results a');
    await links.nth(2).waitFor();
    await page.getByRole('searchbox').focus();
    for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowDown');
    const active = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('href') ?? null);
    const reached = await active();
    assert.equal(reached, await links.nth(1).getAttribute('href'));
    const before = await links.first().elementHandle();
    letGo();
    await before.waitForElementState('hidden');
    await settled(page);
    assert.equal(await active(), reached);
  });
  await visit('/', async (page) => {
    const letGo = await holdSecondStep(page);
    await page.locator('search-box input').first().fill(query);
    const options = page.getByRole('option');
    await options.nth(2).waitFor();
    await page.keyboard.press('ArrowDown');
    const chosen = page.locator('[role=option][aria-selected=true]');
    const reached = await chosen.getAttribute('href');
    const before = await options.first().elementHandle();
    letGo();
    await before.waitForElementState('hidden');
    await page.locator('search-box[data-state=done]').first().waitFor();
    assert.equal(await chosen.getAttribute('href'), reached);
  });
});

test('search page: a name that is no title is said to be one', async () => {
  await visit(`/search/?q=${encodeURIComponent('삼카')}`, async (page) => {
    await settled(page);
    const first = page.locator('#search-results a').first();
    assert.equal(await first.locator('.hit-rest').first().innerText(), '다른 이름: 삼카 · SAMSUNG');
  });
});

test('search page: nothing found is said, and the ways in are shown', async () => {
  await visit('/search/?q=xqzjvw', async (page) => {
    await settled(page);
    assert.deepEqual(await hits(page), []);
    assert.equal(
      await page.locator('#search-status').innerText(),
      '“xqzjvw” 검색 결과가 없습니다.',
    );
    assert.ok(await page.locator('#search-way-in').isVisible());
  });
});

test('search page: markup in a query stays text', async () => {
  const query = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
  await visit(`/search/?q=${encodeURIComponent(query)}`, async (page) => {
    const errors = failures(page);
    await settled(page);
    assert.equal(await page.locator('main img, main script').count(), 0);
    assert.equal(await page.getByRole('searchbox').inputValue(), query);
    assert.deepEqual(errors, []);
  });
});

test('search page: records that do not load are told, and the tables are there', async () => {
  await visit('/search/', async (page) => {
    await page.route('**/search/records-*.json', (route) => route.abort());
    await page.getByRole('searchbox').fill('하나');
    await settled(page, 'error');
    assert.match(await page.locator('#search-status').innerText(), /불러오지 못했습니다/);
    assert.ok(await page.locator('#search-way-in').isVisible());
    await page.unroute('**/search/records-*.json');
    await page.getByRole('searchbox').fill('하나은행');
    await settled(page);
    assert.equal((await hits(page))[0], '/bank/081/');
  });
});

test('search page: without the full text the lookup still answers', async () => {
  await visit('/search/', async (page) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.getByRole('searchbox').fill('할부개월');
    await settled(page);
    assert.equal((await hits(page))[0], '/response/3022/');
  });
});

test('search page: without scripts it is a form that leads to the tables', async () => {
  await visit(
    '/',
    async (page) => {
      await page.getByRole('searchbox').fill('토스뱅크');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search/?q=*');
      await page.locator('#search-way-in').getByRole('link', { name: '카드코드' }).click();
      await page.waitForURL('**/card/');
    },
    { javaScriptEnabled: false },
  );
});

test('box: loads nothing before somebody means to search', async () => {
  await visit('/', async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.waitForTimeout(300);
    assert.equal(asked.filter((path) => path !== '/favicon.svg').length, 0);
    await page.getByRole('searchbox').focus();
    await page.getByRole('combobox').fill('한미');
    await page.getByRole('option').first().waitFor();
    assert.ok(asked.some((path) => path.startsWith('/search/records-')));
    assert.ok(!asked.some((path) => path.startsWith('/pagefind/')));
  });
});

test('box: a combobox that the keyboard alone can use', async () => {
  await visit('/card/02/', async (page) => {
    await page.keyboard.press('/');
    const box = page.getByRole('combobox');
    await box.pressSequentially('하나');
    await page.getByRole('option').nth(2).waitFor();
    assert.equal(await box.getAttribute('aria-expanded'), 'true');
    const active = (): Promise<string | null> =>
      page.evaluate(() => {
        const id = document.querySelector('[role=combobox]')?.getAttribute('aria-activedescendant');
        return document.getElementById(id ?? '')?.getAttribute('href') ?? null;
      });
    assert.equal(await active(), '/card/16/');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    assert.equal(await active(), '/bank/081/');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    assert.equal(await page.locator('[role=option][aria-selected=true]').count(), 1);
    await page.keyboard.press('Escape');
    assert.equal(await box.getAttribute('aria-expanded'), 'false');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(card|bank|issuer)\/\w+\/$/);
  });
});

test('page that is not there: its search says that no table has a code', async () => {
  await visit('/response/U999/', async (page) => {
    await page.locator('.not-found input').fill('U999');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=U999');
    await settled(page);
    assert.match(await page.locator('#search-status').innerText(), /U999/);
  });
});

test('page for what is not there: it says that the code is in no table, and its address stays', async () => {
  for (const [path, code, first] of [
    ['/response/U998/', 'U998', 'U700'],
    ['/en/card/99/', '99', 'Card codes'],
  ] as const)
    await visit(path, async (page) => {
      const status = page.locator('#search-status', { hasText: code });
      await status.waitFor();
      assert.match(await page.locator('#search-results li').first().innerText(), new RegExp(first));
      assert.equal(new URL(page.url()).pathname, path);
    });
});

test('box: the single key can be switched off for good, and never acts with a modifier or in a field', async () => {
  await visit('/card/', async (page) => {
    const field = page.locator('#header-query:focus');
    await page.keyboard.press('Shift+/');
    await page.keyboard.press('Alt+/');
    assert.equal(await field.count(), 0);
    await page.keyboard.press('/');
    assert.equal(await field.count(), 1);
    await page.keyboard.press('Escape');
    const { origin } = new URL(page.url());
    await page.goto(`${origin}/search/`);
    const box = page.locator('#page-query');
    await box.focus();
    await page.keyboard.type('a/b');
    assert.equal(await box.inputValue(), 'a/b');
    // It shows its state once the script that it is about has come; until then it is hidden.
    await page.locator('#slash-key').waitFor();
    await page.locator('#slash-key').uncheck();
    await page.goto(`${origin}/card/`);
    await page.keyboard.press('/');
    assert.equal(await field.count(), 0);
    await page.keyboard.press('Control+k');
    assert.equal(await field.count(), 1);
  });
});

test('box: Control and K lead to the field of the header, Escape leaves it, the address stays', async () => {
  await visit('/en/bank/', async (page) => {
    const address = page.url();
    const field = page.locator('#header-query');
    await page.mouse.wheel(0, 3_000);
    await page.keyboard.press('Control+k');
    assert.ok(await field.evaluate((input) => input === document.activeElement));
    await page.keyboard.type('088');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    assert.ok(await field.evaluate((input) => input !== document.activeElement));
    assert.equal(page.url(), address);
  });
});

test('box: on a phone the field comes with the link, is as wide as the screen, and goes', async () => {
  await visit(
    '/bank/',
    async (page) => {
      const field = page.locator('#header-query');
      const link = page.getByRole('link', { name: '검색' });
      await link.click();
      await field.pressSequentially('088');
      const box = await field.boundingBox();
      assert.ok(box !== null && box.width > 240 && box.y >= 0 && box.y < 20, JSON.stringify(box));
      await page.getByRole('option').first().click();
      await page.waitForURL('**/bank/088/');
      await link.click();
      await page.keyboard.press('Escape');
      assert.ok(await link.isVisible());
      assert.match(page.url(), /\/bank\/088\/$/);
    },
    { viewport: { width: 360, height: 740 } },
  );
});

test('box: while a syllable composes, matching goes on and Enter and the arrows wait', async () => {
  await visit('/', async (page) => {
    const box = page.getByRole('searchbox');
    await box.focus();
    const compose = (value: string): Promise<void> =>
      page.locator('#home-query').evaluate((input, text) => {
        if (!(input instanceof HTMLInputElement)) return;
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
      }, value);
    await compose('하낭');
    await page.getByRole('option').first().waitFor();
    assert.equal(await page.getByRole('option').first().getAttribute('href'), '/bank/081/');
    const before = page.url();
    for (const [key, init] of [
      ['Enter', { isComposing: true }],
      ['Enter', { keyCode: 229 }],
      ['ArrowDown', { isComposing: true }],
    ] as const) {
      await page.locator('#home-query').evaluate(
        (input, [name, options]) => {
          input.dispatchEvent(
            new KeyboardEvent('keydown', {
              key: name,
              bubbles: true,
              cancelable: true,
              ...options,
            }),
          );
        },
        [key, init] as const,
      );
    }
    assert.equal(page.url(), before);
    assert.equal(await page.getByRole('option').first().getAttribute('aria-selected'), 'true');
    const marked = page.getByRole('option').first().locator('mark');
    assert.equal(await marked.first().innerText(), '하나은');
  });
});

test('box: the other keyboard layout is loaded when nothing else is found', async () => {
  await visit('/', async (page) => {
    await page.getByRole('searchbox').fill('guseo');
    await page.getByRole('option').first().waitFor();
    assert.equal(await page.getByRole('option').first().getAttribute('href'), '/card/07/');
  });
});
