import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorToReport } from '../../src/cli/error-report.ts';
import { ContentError } from '../../src/reading/mistake.ts';
import { SentenceError } from '../../src/sentence-error.ts';

test('error report: what is a sentence stays one', () => {
  assert.equal(errorToReport(new SentenceError('The port is in use.')), 'The port is in use.');
  const mistake = { file: 'content/a.yaml', entry: null, what: 'is empty', mend: 'fill it' };
  assert.equal(
    errorToReport(new ContentError([mistake])),
    'content/a.yaml: the file is empty; fill it.',
  );
  const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  assert.equal(errorToReport(full), 'ENOSPC: no space left on device');
  assert.equal(errorToReport('a text'), 'a text');
});

test('error report: an error in a source file has its place and no stack, not even in its message', () => {
  const placed = Object.assign(new Error('No closing tag\n    at parse (file:///a.js:1:2)'), {
    loc: { file: 'a.mdx', line: 6, column: 1 },
    hint: 'Close it.',
  });
  assert.equal(errorToReport(placed), 'a.mdx:6:1: No closing tag\n\nClose it.');
  const several = Object.assign(
    new Error('Build failed\n    at async build (file:///a.js:1:2)\n'),
    {
      errors: [],
    },
  );
  assert.equal(errorToReport(several), 'Build failed\n');
});

test('error report: a mistake in the code shows where it is', () => {
  assert.match(
    errorToReport(new TypeError('x is no function')),
    /^TypeError: x is no function\n +at /,
  );
});
