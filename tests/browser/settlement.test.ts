import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { checkedContent } from '../../src/checks/check-content.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { localeToStrings } from '../../src/i18n/strings.ts';
import { contentToCodebook, tableOf } from '../../src/model/codebook.ts';
import { codePath, homePath, openResultsPath } from '../../src/paths.ts';
import type { Meaning } from '../../src/kinds/response/row.ts';
import { openSite } from './open-site.ts';

const { tour, visit } = openSite();

const codebook = contentToCodebook(checkedContent());
const responses = tableOf(codebook, 'response').codes;

const meaningOf = (code: string): Meaning =>
  responses.find((found) => found.code === code)?.meanings[0] ?? assert.fail(code);

const caseOf = (id: string) =>
  codebook.openResults.find((entry) => entry.id === id) ?? assert.fail(id);

/** A text without the blanks that a browser may set otherwise. */
const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Goes from the home page to a case of the page on open results, in two steps. */
async function openCase(page: Page, locale: Locale, id: string): Promise<string> {
  await page.locator(`.table-links a[href="${openResultsPath(locale)}"]`).click();
  await page.waitForURL(`**${openResultsPath(locale)}`);
  await page.locator(`.open-results nav a[href="#${id}"]`).click();
  const section = page.locator(`.open-result#${id}`);
  assert.ok(await section.evaluate((element) => element.matches(':target')));
  return squash(await section.innerText());
}

/** Goes from the home page to a code by the search box, and from there to what to do. */
async function openCode(page: Page, locale: Locale, code: string): Promise<string> {
  const box = page.locator('search-box input').first();
  await box.fill(code);
  await page.getByRole('option').first().waitFor();
  await box.press('Enter');
  await page.waitForURL(`**${codePath(locale, 'response', code)}`);
  return squash(await page.locator('.details').innerText());
}

/** What a case says: what is known of the money, each call, and each answer with what it means. */
function assertCase(said: string, id: string, locale: Locale): void {
  const t = localeToStrings(locale);
  const { answer, money, steps } = caseOf(id);
  const wanted = [
    answer[locale],
    t.settlements[money],
    ...steps.flatMap(({ call, text, answers }) => [
      text[locale],
      ...(call === null ? [] : [call]),
      ...answers.flatMap(({ code, status, settlement, text: means }) => [
        code,
        ...(status === null ? [] : [status]),
        t.settlements[settlement],
        means[locale],
      ]),
    ]),
  ];
  assert.deepEqual(
    wanted.filter((text) => !said.includes(squash(text))),
    [],
  );
}

/** What becomes of the money and what is called next, as the page of a code says it. */
function assertCode(said: string, code: string, locale: Locale): void {
  const { settlement, nextCall, remedy, steps } = meaningOf(code);
  const t = localeToStrings(locale);
  assert.ok(settlement !== null && nextCall !== null);
  const verdicts = Object.values(t.verdicts).map((own) => own[settlement]);
  assert.ok(
    [...verdicts, t.verdictStatus].some((verdict) => said.startsWith(verdict)),
    said,
  );
  for (const text of [
    t.nextCalls[nextCall],
    remedy.advice[locale],
    ...steps.flatMap(({ call }) => call ?? []),
    ...steps.flatMap(({ limits }) => limits?.[locale] ?? []),
    ...(remedy.buyerMessage === null ? [] : [remedy.buyerMessage[locale]]),
  ])
    assert.ok(said.includes(squash(text)), `${code}: ${text}`);
}

/** Follows the link of a code page to what to do when its result is not known. */
async function followToCase(page: Page, locale: Locale, id: string): Promise<string> {
  await page.locator(`.panel a[href="${openResultsPath(locale, id)}"]`).click();
  await page.waitForURL(`**${openResultsPath(locale, id)}`);
  return squash(await page.locator(`.open-result#${id}`).innerText());
}

/** Opens the decoder from the home page and pastes a text. */
async function decode(page: Page, text: string): Promise<string> {
  await page.locator('.table-links a[href$="/decode/"]').click();
  await page.waitForURL('**/decode/');
  await page.locator('textarea').fill(text);
  await page.locator('#decode-verdict[data-state=done]').waitFor({ state: 'attached' });
  return squash(await page.locator('#decode-verdict').innerText());
}

interface Scenario {
  name: string;
  work: (page: Page, locale: Locale) => Promise<void>;
}

const SCENARIOS: readonly Scenario[] = [
  {
    name: 'an approval timed out',
    work: async (page, locale) => {
      assertCase(await openCase(page, locale, 'payment-unanswered'), 'payment-unanswered', locale);
    },
  },
  {
    name: 'a proxy answered 504',
    work: async (page, locale) => {
      const said = await decode(page, 'HTTP/1.1 504 Gateway Timeout');
      assert.ok(said.startsWith(localeToStrings(locale).decodeWords.outcomes['http-unknown']));
      const href = openResultsPath(locale, 'payment-unanswered');
      assert.equal(await page.locator(`#decode-verdict a[href="${href}"]`).count(), 1);
    },
  },
  {
    name: 'HTML came instead of JSON',
    work: async (page, locale) => {
      const said = await openCase(page, locale, 'payment-unanswered');
      const sign = caseOf('payment-unanswered').signs.find(({ en }) => en.includes('HTML'));
      assert.ok(sign !== undefined && said.includes(squash(sign[locale])));
      assertCase(said, 'payment-unanswered', locale);
    },
  },
  {
    name: 'A299, then 0000 to the look-up',
    work: async (page, locale) => {
      assertCode(await openCode(page, locale, 'A299'), 'A299', locale);
      const said = await followToCase(page, locale, 'payment-unanswered');
      assertCase(said, 'payment-unanswered', locale);
    },
  },
  {
    name: 'U112 after a time-out',
    work: async (page, locale) => {
      const t = localeToStrings(locale);
      const said = await openCode(page, locale, 'U112');
      assertCode(said, 'U112', locale);
      assert.ok(said.includes(`${t.newOrderId} ${t.permissions.no}`), said);
      assertCase(await followToCase(page, locale, 'order-id-used'), 'order-id-used', locale);
    },
  },
  {
    name: 'P047 after the order was paid',
    work: async (page, locale) => {
      const said = await openCode(page, locale, 'P047');
      assertCode(said, 'P047', locale);
      assert.ok(said.includes(localeToStrings(locale).verdicts.payment['already-done']));
      assertCase(await followToCase(page, locale, 'callback-twice'), 'callback-twice', locale);
    },
  },
  {
    name: 'a webhook came twice',
    work: async (page, locale) => {
      assertCase(await openCase(page, locale, 'webhook-first'), 'webhook-first', locale);
    },
  },
  {
    name: 'a cancellation timed out',
    work: async (page, locale) => {
      assertCase(await openCase(page, locale, 'cancel-unanswered'), 'cancel-unanswered', locale);
    },
  },
  {
    name: 'a net cancel after an hour',
    work: async (page, locale) => {
      assertCode(await openCode(page, locale, '2020'), '2020', locale);
      assertCase(await followToCase(page, locale, 'net-cancel'), 'net-cancel', locale);
    },
  },
  {
    name: 'a virtual account: 0000 with ready, then 0000 with paid',
    work: async (page, locale) => {
      const { outcomes } = localeToStrings(locale).decodeWords;
      const ready = await decode(page, '{"resultCode":"0000","status":"ready"}');
      assert.ok(ready.startsWith(outcomes['account-issued']), ready);
      await page.locator('textarea').fill('{"resultCode":"0000","status":"paid"}');
      await page.locator('#decode-verdict .said').filter({ hasText: outcomes.paid }).waitFor();
      await page.goBack();
      assertCase(await openCase(page, locale, 'virtual-account'), 'virtual-account', locale);
    },
  },
];

for (const { name, work } of SCENARIOS) {
  for (const locale of LOCALES) {
    test(`settlement: ${name} is answered from the home page in two steps, ${locale}`, async () => {
      await visit(homePath(locale), (page) => work(page, locale));
    });
  }
}

test('settlement: the sentence for the buyer is copied in the language of the page', async () => {
  for (const locale of LOCALES) {
    await visit(
      codePath(locale, 'response', '3095'),
      async (page) => {
        const t = localeToStrings(locale);
        await page.getByRole('button', { name: t.copySentence }).click();
        await page.locator('#copy-status:not(:empty)').waitFor();
        assert.equal(
          await page.evaluate(() => navigator.clipboard.readText()),
          meaningOf('3095').remedy.buyerMessage?.[locale],
        );
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  }
});

/** How far down a phone the answer may begin, and the advice (pixels). */
const PANEL_BY = 300;
const ADVICE_BY = 560;

/** Codes of each tone, of most stages, and those with two meanings. */
const TOLD = [
  '3095',
  'U112',
  '0000',
  'U107',
  'A299',
  '2003',
  '4100',
  'U503',
  '7003',
  'P045',
].concat(responses.filter(({ meanings }) => meanings.length > 1).map(({ code }) => code));

/** The codes whose messages are the longest in a language: they push the answer down the most. */
const longestIn = (locale: Locale): string[] =>
  responses
    .toSorted((a, b) => b.meanings[0].message[locale].length - a.meanings[0].message[locale].length)
    .slice(0, 8)
    .map(({ code }) => code);

test('settlement: on a phone the answer begins above 300 pixels and the advice above 560', async () => {
  const paths = LOCALES.flatMap((locale) =>
    [...new Set([...TOLD, ...longestIn(locale)])].map((code) => codePath(locale, 'response', code)),
  );
  const low: string[] = [];
  await tour(
    paths,
    async (page, path) => {
      const top = (selector: string): Promise<number> =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => element.getBoundingClientRect().top);
      const [panel, advice] = [await top('.panel'), await top('.panel .advice > p:nth-child(2)')];
      if (panel >= PANEL_BY) low.push(`${path}: the panel begins at ${String(panel)}`);
      if (advice >= ADVICE_BY) low.push(`${path}: the advice begins at ${String(advice)}`);
    },
    { viewport: { width: 390, height: 844 } },
  );
  assert.deepEqual(low, []);
});

test('settlement: each tone has a shape of its own, also in forced colours', async () => {
  const shapes = new Set<string>();
  for (const code of ['A299', '3095', '2001']) {
    await visit(
      codePath('ko', 'response', code),
      async (page) => {
        shapes.add(
          await page
            .locator('.panel .verdict')
            .evaluate((element) => getComputedStyle(element, '::before').content),
        );
      },
      { forcedColors: 'active' },
    );
  }
  assert.equal(shapes.size, 3, [...shapes].join(' '));
});
