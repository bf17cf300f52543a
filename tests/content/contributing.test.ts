import assert from 'node:assert/strict';
import { test } from 'node:test';
import { followStep } from '../contributing/follow.ts';
import { STEPS } from '../contributing/steps.ts';

for (const step of STEPS) {
  test(`contributing: "${step.heading}" is followed as it is documented`, () => {
    assert.deepEqual(followStep(step, false).faults, []);
  });
}
