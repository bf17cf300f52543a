import assert from 'node:assert/strict';
import { test } from 'node:test';
import { subjectToFormat, type Subject } from '../../../src/shared/copy-formats.ts';

const card: Subject = {
  url: 'https://codes.example/card/02/',
  rowUrl: null,
  kind: '카드코드',
  code: '02',
  name: 'KB국민',
  names: { ko: 'KB국민', en: 'KB Kookmin' },
};

test('copy: a code in each form', () => {
  assert.equal(subjectToFormat(card, 'address'), 'https://codes.example/card/02/');
  assert.equal(
    subjectToFormat(card, 'markdown'),
    '[카드코드 02 KB국민](https://codes.example/card/02/)',
  );
  assert.equal(
    subjectToFormat(card, 'html'),
    '<a href="https://codes.example/card/02/">카드코드 02 KB국민</a>',
  );
  assert.equal(subjectToFormat(card, 'text'), '카드코드 02 KB국민');
  assert.deepEqual(JSON.parse(subjectToFormat(card, 'json')), {
    code: '02',
    name: { ko: 'KB국민', en: 'KB Kookmin' },
    url: 'https://codes.example/card/02/',
  });
});

test('copy: a row has an address of its own, and what is no row has that of its page', () => {
  const row: Subject = { ...card, rowUrl: 'https://codes.example/card/#02' };
  assert.equal(subjectToFormat(row, 'row'), 'https://codes.example/card/#02');
  assert.equal(subjectToFormat(card, 'row'), card.url);
});

test('copy: what Markdown or HTML would read as markup is escaped', () => {
  const tricky: Subject = {
    url: 'https://codes.example/guides/x/#a(b)',
    rowUrl: null,
    kind: null,
    code: 'P010',
    name: '파라미터 {key}[{value}]가 <숫자>가 "아닙니다" & _끝_',
    names: {},
  };
  const markdown = subjectToFormat(tricky, 'markdown');
  assert.ok(markdown.includes('\\[{value}\\]') && markdown.includes('\\_끝\\_'));
  assert.ok(markdown.endsWith('(https://codes.example/guides/x/#a%28b%29)'));
  assert.ok(
    subjectToFormat(tricky, 'html').includes('&lt;숫자&gt;가 &quot;아닙니다&quot; &amp; _끝_</a>'),
  );
  assert.deepEqual(JSON.parse(subjectToFormat(tricky, 'json')), {
    code: 'P010',
    name: { ko: null, en: null },
    url: tricky.url,
  });
});
