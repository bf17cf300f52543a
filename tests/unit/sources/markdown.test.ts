import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  headingToAnchor,
  markdownToHeadings,
  markdownToTables,
} from '../../../src/sources/markdown.ts';

test('markdown: anchors follow GitHub’s rule', () => {
  assert.equal(headingToAnchor('취소·환불'), '취소환불');
  assert.equal(headingToAnchor('IP보안(IP접근 제한)'), 'ip보안ip접근-제한');
  assert.equal(headingToAnchor('Cards & Wallets'), 'cards--wallets');
  assert.equal(
    headingToAnchor('Recurring Payment - Create Token'),
    'recurring-payment---create-token',
  );
  assert.equal(headingToAnchor('⚡ Quick guide'), '-quick-guide');
  assert.equal(headingToAnchor('`tid` and [a link](/x.md#y)'), 'tid-and-a-link');
  assert.equal(headingToAnchor('snake_case'), 'snake_case');
});

test('markdown: a picture is no text, and the blanks around it stay in the anchor', () => {
  const [heading] = markdownToHeadings('### 카드 <img src="a.svg"> <img src="b.svg">');
  assert.deepEqual(heading, { level: 3, text: '카드', anchor: '카드--' });
});

test('markdown: a repeated heading gets a number', () => {
  const anchors = markdownToHeadings('# 설명\n## 설명\n### 다른 것\n## 설명\n').map(
    ({ anchor }) => anchor,
  );
  assert.deepEqual(anchors, ['설명', '설명-1', '다른-것', '설명-2']);
});

test('markdown: code, comments and quotations have no headings', () => {
  const text =
    '# A\n```bash\n# B\n```\n<!--\n# C\n-->\n> #### D\n~~~\n# E\n```\n# F\n~~~\n## G ##\n#H\n';
  assert.deepEqual(
    markdownToHeadings(text).map((heading) => heading.text),
    ['A', 'G'],
  );
});

test('markdown: a table has the cells of its header, as GitHub shows it', () => {
  const [table, second] = markdownToTables(
    [
      'text | with a bar',
      '',
      '| Code | Name |',
      '|:---:|---|',
      '| <span id="x">01</span> | a \\| b | more |',
      '|02|',
      '| 03 | <https://a.example/> `x` |   ',
      '',
      '|A|',
      '|-|',
      '|1|',
    ].join('\r\n'),
  );
  assert.deepEqual(table, {
    header: ['Code', 'Name'],
    rows: [
      ['01', 'a | b'],
      ['02', ''],
      ['03', 'https://a.example/ x'],
    ],
  });
  assert.deepEqual(second, { header: ['A'], rows: [['1']] });
});

test('markdown: an empty cell at the end is a cell', () => {
  assert.deepEqual(markdownToTables('|a|b|c|\n|-|-|-|\n|1||\n|1| |3|')[0]?.rows, [
    ['1', '', ''],
    ['1', '', '3'],
  ]);
});
