import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { builtPages } from './built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Astro writes void elements without a slash and booleans without a value; both are valid HTML.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    // The compiler leaves the blanks of templates in some lines; they are never seen.
    'no-trailing-whitespace': 'off',
    // The doctype is lower case, as HTML allows.
    'doctype-style': 'off',
    // A code page's title names the code, its meaning and its table; 70 characters are too few.
    'long-title': 'off',
    // Tables become grids on a phone, which takes their roles away in some browsers: they are named.
    'no-redundant-role': 'off',
    'prefer-native-element': [
      'error',
      { exclude: ['table', 'row', 'cell', 'rowgroup', 'columnheader', 'rowheader'] },
    ],
    // The row of a code has the code as its id, which begins with a digit: part of the contract.
    'valid-id': ['error', { relaxed: true }],
  },
});

test('html: every page is valid', async () => {
  const problems: string[] = [];
  for (const { path, html } of builtPages()) {
    const report = await validator.validateString(html);
    for (const { messages } of report.results) {
      problems.push(
        ...messages.map(
          ({ ruleId, message, line }) => `${path}:${String(line)} ${ruleId}: ${message}`,
        ),
      );
    }
  }
  assert.equal(
    problems.length,
    0,
    `${String(problems.length)} problems\n${problems.slice(0, 12).join('\n')}`,
  );
});
