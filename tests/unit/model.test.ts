import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../src/i18n/en.ts';
import { ko } from '../../src/i18n/ko.ts';
import { toPseudo } from '../../src/i18n/pseudo.ts';
import { paramToLocale, type Locale } from '../../src/i18n/locales.ts';
import { textToXml } from '../../src/shared/xml.ts';
import { addressToLabel } from '../../src/paths.ts';
import { namesFor } from '../../src/kinds/view.ts';
import { pageToHead } from '../../src/model/head.ts';
import { codesToNeighbours } from '../../src/model/neighbours.ts';
import {
  codePath,
  feedPath,
  manualPath,
  meaningPath,
  rowPath,
  tablePath,
} from '../../src/paths.ts';
import { svgToDataUri } from '../../src/model/images.ts';
import { inEachLocale } from '../../src/model/routes.ts';
import { isCalendarDay } from '../../src/schemas/date.ts';
import { isWebAddress } from '../../src/schemas/web-address.ts';
import { toTexts } from '../fixtures/to-texts.ts';

test('paths: Korean has no prefix, English has one', () => {
  assert.equal(codePath('ko', 'card', '02'), '/card/02/');
  assert.equal(codePath('en', 'bank', '004'), '/en/bank/004/');
  assert.equal(rowPath('ko', 'card', '02'), '/card/#02');
  assert.equal(meaningPath('ko', 'C002', 'escrow'), '/response/C002/#escrow');
  assert.equal(tablePath('en', 'js-sdk'), '/en/js-sdk/');
  assert.equal(feedPath('en'), '/en/changes/feed.xml');
});

test('paths: an anchor of the manual is percent-encoded', () => {
  const pages = 'https://manual.example/blob/{page}';
  assert.equal(
    manualPath(pages, 'api/cancel.md', '망취소'),
    'https://manual.example/blob/api/cancel.md#%EB%A7%9D%EC%B7%A8%EC%86%8C',
  );
  assert.equal(manualPath(pages, 'api/cancel.md'), 'https://manual.example/blob/api/cancel.md');
});

test('locales: a parameter that is no locale is refused', () => {
  assert.equal(paramToLocale(undefined), 'ko');
  assert.equal(paramToLocale('en'), 'en');
  assert.throws(() => paramToLocale('fr'), /"fr" is no locale/);
});

test('routes: each page is there once a language', () => {
  const paths = inEachLocale([{ params: { id: 'kb' }, props: {} }]);
  assert.deepEqual(
    paths.map(({ params, props }) => [params.locale, props.locale]),
    [
      [undefined, 'ko'],
      ['en', 'en'],
    ],
  );
});

test('head: the title ends with the name of the site, once', () => {
  const address = (locale: Locale): string => codePath(locale, 'card', '02');
  const head = pageToHead('ko', '02 KB국민', 'd', address);
  assert.equal(head.title, '02 KB국민 · 코드집');
  assert.equal(head.canonical, 'http://localhost:4321/card/02/');
  assert.deepEqual(
    head.alternates.map(({ hreflang }) => hreflang),
    ['ko', 'en', 'x-default'],
  );
  assert.equal(pageToHead('ko', ko.homeTitle, 'd', address).title, ko.homeTitle);
});

test('neighbours: the first has none before it, the last none after it', () => {
  const [first, last] = codesToNeighbours([{ code: '0001' }, { code: '0002' }]);
  assert.equal(first?.previous, null);
  assert.equal(first.next?.code, '0002');
  assert.equal(last?.previous?.code, '0001');
  assert.equal(last.next, null);
});

test('names: a name that is the same in both languages is told once', () => {
  assert.equal(namesFor(toTexts('SK-OKCashBag', 'SK-OKCashBag'), 'en').length, 1);
  assert.deepEqual(
    namesFor(toTexts('비씨', 'BC'), 'en').map(({ lang }) => lang),
    ['en', 'ko'],
  );
});

test('addresses are read without what everybody knows', () => {
  assert.equal(addressToLabel('https://www.bccard.com/'), 'bccard.com');
  assert.equal(addressToLabel('https://www.kdbc.co.kr/cardhome'), 'kdbc.co.kr/cardhome');
});

test('dates: only days that the calendar has', () => {
  assert.ok(isCalendarDay(2024, 2, 29));
  for (const [year, month, day] of [
    [2023, 2, 29],
    [2024, 13, 1],
    [2024, 0, 1],
    [2024, 4, 31],
  ] as const) {
    assert.ok(!isCalendarDay(year, month, day));
  }
});

test('web addresses: http and https only, nothing that could run', () => {
  assert.ok(isWebAddress('http://www.bok.or.kr/'));
  for (const bad of [
    'javascript:alert(1)',
    'ftp://a.b/',
    '//a.b/',
    'https://a b/',
    'https://a/"><script>',
    '',
  ]) {
    assert.ok(!isWebAddress(bad), bad);
  }
});

test('XML: what could end an element is escaped', () => {
  assert.equal(textToXml('R&D <b> "x"'), 'R&amp;D &lt;b&gt; &quot;x&quot;');
});

test('icon: a picture in an attribute holds no quotation mark and no sign that ends an address', () => {
  const uri = svgToDataUri('<svg fill="#fff" width="100%"/>\n');
  assert.equal(uri, "data:image/svg+xml,<svg fill='%23fff' width='100%25'/>");
});

test('pseudo-locale: marks every word, whatever it is in', () => {
  const words = { code: 'Code', count: (n: number) => `${String(n)} codes`, lists: [['a']] };
  const marked = toPseudo(words);
  assert.deepEqual(
    [marked.code, marked.count(2), marked.lists],
    ['⟦Code⟧', '⟦2 codes⟧', [['⟦a⟧']]],
  );
});

test('strings: English words hold no Hangul, Korean ones are there', () => {
  const texts = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : value !== null && typeof value === 'object'
        ? Object.values(value).flatMap(texts)
        : [];
  // What one may search for is in any language.
  const words = { ...en, searchHints: en.searchHints.map(({ text }) => text) };
  assert.deepEqual(
    texts(words).filter((text) => /[가-힣]/.test(text)),
    [],
  );
  assert.equal(texts(en).length, texts(ko).length);
});
