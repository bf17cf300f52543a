/** What the search loads, and what it may weigh. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesToBytes, searchToSteps } from './search-steps.ts';

for (const { name, files, budget } of searchToSteps())
  test(`search: ${name}, within its budget`, () => {
    assert.ok(filesToBytes(files) <= budget, JSON.stringify({ ...files, budget }));
  });
