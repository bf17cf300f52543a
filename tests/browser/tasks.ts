/**
 * What people come for, each from the page where they would begin: within two steps and one screen of a
 * phone the answer is in view. `npm run check:tasks` prints how far each is, the test holds it.
 */
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright';
import { checkedContent } from '../../src/checks/check-content.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { localeToStrings } from '../../src/i18n/strings.ts';
import { contentToCodebook, tableOf } from '../../src/model/codebook.ts';
import { changesPath, crosswalkPath, homePath, tablePath } from '../../src/paths.ts';

/** The screen of a phone, in CSS pixels. */
export const PHONE = { width: 390, height: 844 };

/** A step of a task: a click, a choice, a paste, or a query with the hit that is taken. */
type Step = () => Promise<void>;

/** What somebody wants to know, and the way there. */
export interface Task {
  name: string;
  /** Where it begins. */
  start: string;
  /** The steps, in order, and what has to be in view after them. */
  way: (page: Page) => { steps: readonly Step[]; answer: Locator };
}

const codebook = contentToCodebook(checkedContent());
const ko = localeToStrings('ko');
const responses = tableOf(codebook, 'response').codes;

const meaningOf = (code: string) =>
  responses.find((found) => found.code === code)?.meanings[0] ?? assert.fail(code);

/** Types into the box of the page; the hits drop down. */
const type =
  (page: Page, query: string): Step =>
  async () => {
    await page.locator('search-box input').first().fill(query);
    await page.getByRole('option').first().waitFor();
    await page.locator('search-box[data-state=done]').first().waitFor();
  };

/** Types, and takes the first hit. */
const goTo =
  (page: Page, query: string): Step =>
  async () => {
    await type(page, query)();
    await page.getByRole('option').first().click();
    await page.waitForURL((url) => url.pathname.split('/').length > 3);
  };

const click =
  (target: Locator): Step =>
  () =>
    target.click();

/** The first hit of a box, with a text in it. */
const firstHit = (page: Page, text: string): Locator =>
  page.getByRole('option').first().filter({ hasText: text });

/** What becomes of a query in the box of the home page: its first hit names the answer. */
const named = (name: string, query: string, text: string, locale: Locale = 'ko'): Task => ({
  name,
  start: homePath(locale),
  way: (page) => ({ steps: [type(page, query)], answer: firstHit(page, text) }),
});

const FAULT = '{"resultCode":"A202","resultMsg":"인증정보가 만료되었습니다.","status":"failed"}';

/** Every task, in the order in which people meet them. */
export const TASKS: readonly Task[] = [
  named('what is 12', '12', 'NH'),
  {
    name: '2013 came, what now',
    start: homePath('ko'),
    way: (page) => ({
      steps: [goTo(page, '2013')],
      answer: page.locator('.panel .advice').getByText(meaningOf('2013').remedy.advice.ko),
    }),
  },
  {
    name: 'may 088 issue virtual accounts',
    start: homePath('ko'),
    way: (page) => ({
      steps: [goTo(page, '088')],
      answer: page.locator('.facts').getByText(ko.virtualAccountYes),
    }),
  },
  {
    name: 'a link to the row of Woori as Markdown',
    start: `${tablePath('ko', 'card')}#15`,
    way: (page) => ({
      steps: [
        async () => {
          await page.locator('[id="15"]').hover();
          await page.locator('#copy-button').click();
        },
        click(page.getByRole('menuitem', { name: 'Markdown' })),
      ],
      answer: page.locator('#copy-status:not(:empty)'),
    }),
  },
  {
    name: 'the banks as an enum',
    start: tablePath('ko', 'bank'),
    way: (page) => ({
      steps: [click(page.getByRole('button', { name: 'Java', exact: true }))],
      answer: page.locator('.copy-table [role=status]:not(:empty)'),
    }),
  },
  {
    name: 'whose fault is this JSON',
    start: homePath('ko'),
    way: (page) => ({
      steps: [
        click(page.locator('.table-links a[href$="/decode/"]')),
        () => page.locator('textarea').fill(FAULT),
      ],
      answer: page.locator('#decode-verdict[data-state=done]'),
    }),
  },
  {
    name: 'the 11 of Toss',
    start: crosswalkPath('ko'),
    way: (page) => ({
      steps: [() => page.locator('#crosswalk-query').fill('토스 11')],
      answer: page.locator('.crosswalk tbody tr:visible').first().getByText('02 KB국민'),
    }),
  },
  named('my signature fails', '서명이 안 맞아요', 'SIGN DATA'),
  {
    name: 'codes where the buyer acts and may retry',
    start: tablePath('ko', 'response'),
    way: (page) => {
      const choose =
        (side: string, value: string): Step =>
        async () => {
          await page.locator('.facet-choices summary', { hasText: side }).click();
          await page.getByRole('link', { name: value, exact: true }).click();
          await page.locator('.facet-choices .chosen', { hasText: value }).waitFor();
          await page.keyboard.press('Escape');
        };
      return {
        steps: [
          choose(ko.facets.actor, ko.actors.buyer),
          choose(ko.facets.retry, ko.retries['after-correction']),
        ],
        answer: page.locator('.response-table tbody tr:visible').first(),
      };
    },
  },
  {
    name: 'what changed in 2024',
    start: changesPath('ko'),
    way: (page) => ({
      steps: [click(page.locator('main nav a', { hasText: '2024' }))],
      answer: page.locator('main time[datetime^="2024"]').first(),
    }),
  },
  {
    name: 'is U999 known',
    start: homePath('ko'),
    way: (page) => ({
      steps: [type(page, 'U999')],
      answer: page.locator('.hits-message', { hasText: 'U999' }),
    }),
  },
  {
    name: 'the addresses for the firewall',
    start: homePath('ko'),
    way: (page) => ({
      steps: [goTo(page, '방화벽')],
      answer: page.locator('.limits').getByText('api.nicepay.co.kr').first(),
    }),
  },
  {
    name: 'which code to send for Hana',
    start: homePath('ko'),
    way: (page) => ({
      steps: [goTo(page, '하나은행')],
      answer: page.locator('.facts').getByText(ko.sendingText('081', '005, 026')),
    }),
  },
  {
    name: '3095 for somebody who reads English only',
    start: homePath('en'),
    way: (page) => ({
      steps: [goTo(page, '3095')],
      answer: page.locator('.panel .advice').getByText(meaningOf('3095').remedy.advice.en),
    }),
  },
];
