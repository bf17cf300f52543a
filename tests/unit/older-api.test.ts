import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedContent } from '../../src/checks/check-content.ts';
import { dataToCopyRows } from '../../src/copy-as/rows.ts';
import { codeToRow } from '../../src/formats/rows.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { localeToStrings } from '../../src/i18n/strings.ts';
import { codeToHead, codeToTitleName, KINDS } from '../../src/kinds/index.ts';
import type { OlderCode } from '../../src/kinds/webapi.ts';
import { contentToCodebook, tableOf } from '../../src/model/codebook.ts';
import { codePath } from '../../src/paths.ts';

const codebook = contentToCodebook(checkedContent());
const { codes } = tableOf(codebook, 'webapi');
const todays = new Set(tableOf(codebook, 'response').codes.map(({ code }) => code));

/** A code as its page shows it, in one text. */
const toPage = (code: OlderCode, locale: Locale): string =>
  JSON.stringify(KINDS.webapi.sections(code, locale));

test('older API: every code is marked as such in its title, on its page, in the table and in the data', () => {
  assert.ok(codes.length > 0);
  for (const locale of LOCALES) {
    const { older } = localeToStrings(locale);
    const table = JSON.stringify(KINDS.webapi.table(codes, locale));
    for (const code of codes) {
      const title = codeToTitleName(code, locale);
      assert.equal(title, older.marked(title.slice(0, -older.marked('').length)));
      assert.ok(toPage(code, locale).includes(older.note), code.code);
      assert.ok(table.includes(title), title);
      assert.ok(codeToHead(code, locale).sentence.includes('webapi'));
    }
  }
  for (const row of codes.map(codeToRow)) assert.ok('api' in row, row.code);
});

test('older API: a code links to today’s of the same number, and says so where it is another', () => {
  for (const code of codes) {
    const page = toPage(code, 'en');
    const { older } = localeToStrings('en');
    const isLinked = page.includes(codePath('en', 'response', code.code));
    assert.equal(isLinked, todays.has(code.code), code.code);
    assert.ok(page.includes(code.today === null ? older.todayNone : older.todays[code.today]));
  }
  assert.match(localeToStrings('en').older.todays.other, /not the same code/);
  assert.match(localeToStrings('ko').older.todays.other, /같은 코드가 아닙니다/);
});

test('older API: where no source tells what became of the money, one looks it up before paying again', () => {
  const untold = codes.filter(({ settlement }) => settlement === null);
  assert.ok(untold.length > 0);
  for (const code of untold)
    for (const locale of LOCALES)
      assert.ok(toPage(code, locale).includes(localeToStrings(locale).older.moneyNotTold));
});

test('older API: a code of which the number alone is known says so', () => {
  const [known] = codes;
  assert.ok(known !== undefined);
  const unknown: OlderCode = { ...known, message: null, meaning: null, outcome: null };
  for (const locale of LOCALES) {
    const { older } = localeToStrings(locale);
    assert.ok(toPage(unknown, locale).includes(older.numberOnly));
    assert.equal(codeToTitleName(unknown, locale), older.marked(older.numberOnly));
  }
  const [copied] = dataToCopyRows([{ code: '0021', message: null, meaning: null }]);
  assert.deepEqual(copied, { code: '0021', ko: '0021', en: '0021', domain: null });
});
