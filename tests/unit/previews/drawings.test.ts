import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { checkedContent } from '../../../src/checks/check-content.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { contentToCodebook, type CodeTable } from '../../../src/model/codebook.ts';
import { lookUp } from '../../../src/kinds/shelf.ts';
import { ICONS } from '../../../src/model/images.ts';
import { COLOURS } from '../../../src/previews/colours.ts';
import { codebookToDrawings } from '../../../src/previews/drawings.ts';
import { iconToHtml } from '../../../src/previews/icon.ts';
import { codebookToPreview, tableToPreview } from '../../../src/previews/preview.ts';
import { codebookToPreviewHtml, tableToPreviewHtml } from '../../../src/previews/template.ts';
import { toTexts } from '../../fixtures/to-texts.ts';

const codebook = contentToCodebook(checkedContent());
const favicon = readFileSync('public/favicon.svg', 'utf8');
const card = lookUp(codebook.tables, 'card');

test('previews: a table shows four of its codes, the last one as it is met in a response', () => {
  const { title, met, codes } = tableToPreview(card, 'en');
  assert.equal(title, 'Card codes');
  assert.deepEqual(
    codes.map(({ code, name }) => `${code} ${name}`),
    ['02 KB Kookmin', '04 SAMSUNG', '07 HYUNDAI', '44 Toss Bank'],
  );
  assert.deepEqual(met, { before: 'cardCode: ', value: '"44"' });
  const http = tableToPreview(lookUp(codebook.tables, 'http'), 'ko');
  assert.deepEqual(http.met, { before: 'HTTP ', value: '404' });
});

test('previews: a table without codes shows none, and says so', () => {
  const { codes, met } = tableToPreview(lookUp(codebook.tables, 'js-sdk'), 'ko');
  assert.deepEqual([codes, met], [[], { before: 'authResultCode', value: '' }]);
  const page = parse(tableToPreviewHtml(lookUp(codebook.tables, 'js-sdk'), 'ko'));
  assert.deepEqual(
    page.querySelectorAll('li').map(({ text }) => text),
    ['', '', '', '아직 수록된 코드가 없습니다'],
  );
});

test('previews: the site shows a code of each table that names one for it', () => {
  const tables = codebookToPreview(codebook, 'ko').codes.map(({ table }) => table);
  const full = [...codebook.tables.values()].filter(
    ({ preview }) => (preview?.inSite ?? null) !== null,
  );
  assert.ok(full.length > 0);
  assert.deepEqual(
    tables,
    full.map(({ short }) => short.ko),
  );
});

test('previews: a code that has gone stops the drawing', () => {
  const without: CodeTable = { ...card, codes: card.codes.filter(({ code }) => code !== '07') };
  assert.throws(() => tableToPreview(without, 'ko'), /card code 07, which the table does not have/);
});

test('previews: texts are texts, whatever they hold', () => {
  const title = toTexts('</h1><script>', '<b>R&D</b> "1"');
  for (const locale of LOCALES) {
    const page = parse(tableToPreviewHtml({ ...card, title }, locale));
    assert.equal(page.querySelector('h1')?.text, title[locale]);
    assert.equal(page.querySelector('script'), null);
  }
});

test('previews: a page says its language and loads nothing', () => {
  for (const locale of LOCALES) {
    const html = codebookToPreviewHtml(codebook, locale);
    assert.equal(parse(html).querySelector('html')?.getAttribute('lang'), locale);
    assert.doesNotMatch(html, /url\(|src=|href=|@import/);
  }
});

test('drawings: every table and the site in every language, and every icon, each once', () => {
  const files = codebookToDrawings(codebook, favicon).map(({ file }) => file);
  const drawn = [...codebook.tables.values()].flatMap(({ id, preview }) =>
    preview === null ? [] : [id],
  );
  const previews = ['site', ...drawn].flatMap((subject) =>
    LOCALES.map((locale) => `preview/${subject}.${locale}.png`),
  );
  assert.deepEqual(files.sort(), [...previews, ...ICONS.map(({ file }) => file)].sort());
});

test('icons: the favicon is in them, its colours are theirs, its edges are sharp', () => {
  const colours = [...favicon.matchAll(/fill="(#[\da-f]+)"/g)].map(([, colour]) => colour);
  assert.deepEqual(colours, [COLOURS.ground, COLOURS.square.slice(0, 4), COLOURS.key]);
  for (const icon of ICONS) {
    assert.ok(iconToHtml(icon, favicon).includes(favicon));
    // The favicon is 16 units wide, and must not begin on half a pixel.
    assert.deepEqual([icon.mark % 16, (icon.size - icon.mark) % 2], [0, 0]);
  }
});

test('icons: a maskable one keeps its squares within the circle that launchers cut', () => {
  const [maskable, ...others] = ICONS.filter(({ purpose }) => purpose === 'maskable');
  assert.ok(maskable !== undefined && others.length === 0);
  // From the middle of the favicon to the far corner of a square it is 5 units to each side.
  const reach = Math.hypot(5, 5) * (maskable.mark / 16);
  assert.ok(reach <= maskable.size * 0.4);
});
