import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { checkedContent } from '../../src/checks/check-content.ts';
import { BANK_LISTS, codesToBankFiles, codesToChoices } from '../../src/formats/bank-select.ts';
import { contentToCodebook, tableOf } from '../../src/model/codebook.ts';

const codebook = contentToCodebook(checkedContent());
const { codes } = tableOf(codebook, 'bank');
const files = new Map(codesToBankFiles(codes, (locale) => `https://x.example/${locale}/`, '2026'));

test('banks: a refund goes to any bank in use, never to the central bank or to a merged code', () => {
  const offered = new Set(codesToChoices(codes, 'refund-banks').map(({ code }) => code));
  for (const { code, status, institution } of codes)
    assert.equal(
      offered.has(code),
      (status === 'active' || status === 'renamed') && institution.type !== 'central-bank',
      code,
    );
});

test('banks: a virtual account is at a bank that the manual marks so, and that is in use', () => {
  const offered = codesToChoices(codes, 'virtual-account-banks');
  assert.ok(offered.length > 0);
  for (const { code } of offered) {
    const own = codes.find((one) => one.code === code);
    assert.ok(own?.virtualAccount && own.status !== 'merged', code);
  }
});

test('banks: the element has the codes of the data, with their zeros, behind a label and an empty choice', () => {
  for (const list of BANK_LISTS)
    for (const locale of ['ko', 'en'] as const) {
      const root = parse(files.get(`${list}.${locale}.txt`) ?? '');
      const options = root.querySelectorAll('option');
      const choices = JSON.parse(files.get(`${list}.json`) ?? '[]') as {
        code: string;
        name: { ko: string; en: string };
      }[];
      assert.deepEqual(
        options.slice(1).map((option) => [option.getAttribute('value'), option.text]),
        choices.map(({ code, name }) => [code, name[locale]]),
      );
      assert.equal(options[0]?.getAttribute('value'), '');
      const select = root.querySelector('select');
      assert.equal(root.querySelector('label')?.getAttribute('for'), select?.id);
    }
});
