import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stepsToAnswer, stepsToLeading } from '../../src/shared/settlement.ts';
import { step, type Step } from '../../src/schemas/step.ts';
import { toTexts } from '../fixtures/to-texts.ts';

/** A step that was refused, with something else about it. */
const stepOf = (other: Partial<Step>): Step =>
  step.parse({
    operation: 'any',
    settlement: 'not-settled',
    nextCall: 'same-call',
    sameOrderId: 'yes',
    newOrderId: 'yes',
    basis: 'message',
    ...other,
  });

test('settlement: one step is the answer', () => {
  assert.deepEqual(stepsToAnswer([stepOf({})]), {
    settlement: 'not-settled',
    nextCall: 'same-call',
    sameOrderId: 'yes',
    newOrderId: 'yes',
  });
});

test('settlement: an open result comes before one that is not settled', () => {
  const steps = [stepOf({}), stepOf({ operation: 'key-in', settlement: 'unknown' })];
  assert.equal(stepsToAnswer(steps).settlement, 'unknown');
  assert.equal(stepsToAnswer(steps.toReversed()).settlement, 'unknown');
});

test('settlement: what is done here and not there is open, and so is done here and before there', () => {
  for (const [one, other] of [
    ['settled', 'not-settled'],
    ['already-done', 'not-settled'],
    ['settled', 'already-done'],
  ] as const) {
    const steps = [stepOf({ settlement: one }), stepOf({ settlement: other })];
    assert.equal(stepsToAnswer(steps).settlement, 'unknown');
  }
});

test('settlement: a call that moves no money has no say beside one that does', () => {
  const off = stepOf({
    operation: 'token-delete',
    settlement: 'not-applicable',
    nextCall: 'none',
    sameOrderId: 'no',
    newOrderId: 'no',
  });
  assert.deepEqual(stepsToAnswer([off, stepOf({})]), stepsToAnswer([stepOf({})]));
  assert.equal(stepsToAnswer([off]).settlement, 'not-applicable');
  assert.equal(stepsToAnswer([off]).nextCall, 'none');
});

test('settlement: the next call is the one that moves least', () => {
  const look = stepOf({ nextCall: 'look-up', call: 'GET /v1/payments/{tid}' });
  assert.equal(stepsToAnswer([stepOf({}), look]).nextCall, 'look-up');
  assert.equal(stepsToAnswer([stepOf({ nextCall: 'approve' }), stepOf({})]).nextCall, 'same-call');
});

test('settlement: each orderId has its lower permission', () => {
  const answer = stepsToAnswer([
    stepOf({ sameOrderId: 'after-look-up', newOrderId: 'no' }),
    stepOf({ sameOrderId: 'yes', newOrderId: 'after-look-up' }),
  ]);
  assert.equal(answer.sameOrderId, 'after-look-up');
  assert.equal(answer.newOrderId, 'no');
  assert.equal(
    stepsToAnswer([stepOf({}), stepOf({ sameOrderId: 'unknown' })]).sameOrderId,
    'unknown',
  );
});

test('settlement: what a step does not know is not known of all of them', () => {
  const open = stepOf({
    nextCall: null,
    unknown: toTexts('매뉴얼에 없습니다.', 'The manuals do not say.'),
  });
  assert.equal(stepsToAnswer([stepOf({}), open]).nextCall, null);
});

test('settlement: the step that leads is the one for any operation with the next call of all', () => {
  const any = stepOf({ nextCall: 'look-up', call: 'GET /v1/payments/{tid}' });
  const keyIn = stepOf({
    operation: 'key-in',
    nextCall: 'look-up',
    call: 'GET /v1/payments/find/{orderId}',
  });
  const isAny = ({ operation }: Step): boolean => operation === 'any';
  assert.equal(stepsToLeading([keyIn, any], isAny), any);
  assert.equal(stepsToLeading([stepOf({}), keyIn], isAny), keyIn);
});
