import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedContent } from '../../src/checks/check-content.ts';
import { tableToMarkdown } from '../../src/formats/markdown.ts';
import { contentToCodebook, tableOf } from '../../src/model/codebook.ts';
import { codebookToWindowGroups } from '../../src/model/window-codes.ts';

const codebook = contentToCodebook(checkedContent());

test('the JS SDK: below its table stand the codes of the payment window alone, labelled', () => {
  const groups = codebookToWindowGroups(codebook, 'en');
  const domains = [...codebook.domains.values()].filter(({ paymentWindow }) => paymentWindow);
  const codes = domains.flatMap(({ meanings }) => meanings.map(({ code }) => code));
  assert.ok(codes.length > 0);
  assert.deepEqual(groups.flatMap(({ rows }) => rows.map(({ id }) => id)).sort(), codes.sort());
  const markdown = tableToMarkdown(tableOf(codebook, 'js-sdk'), groups, 'en');
  assert.match(markdown, /fnError and authResultCode\. This is our interpretation/);
  for (const code of codes) assert.ok(markdown.includes(code), code);
});
