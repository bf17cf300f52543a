import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atOnce, inSlices, type Parts } from '../../src/browser/common/slices.ts';

/** Counts parts of a millisecond each. */
function* countTo(end: number): Parts<number> {
  for (let count = 0; count < end; count += 1) {
    const until = performance.now() + 1;
    while (performance.now() < until);
    yield;
  }
  return end;
}

test('slices: long work lets others have their turn, and gives what it gives at once', async () => {
  let turns = 0;
  const timer = setInterval(() => (turns += 1));
  try {
    assert.equal(await inSlices(countTo(60)), 60);
  } finally {
    clearInterval(timer);
  }
  assert.equal(atOnce(countTo(3)), 3);
  assert.ok(turns > 5, String(turns));
});

test('slices: what throws is told', async () => {
  await assert.rejects(
    inSlices(
      (function* (): Parts<never> {
        yield;
        throw new Error('torn');
      })(),
    ),
    /torn/,
  );
});
