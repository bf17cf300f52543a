import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fits, searchToWanted, toggleChoice } from '../../src/browser/narrow/wanted.ts';

test('narrow: an address says what is wanted, and nothing else', () => {
  assert.deepEqual(searchToWanted('?q=x&actor=buyer&retry=&colour=red'), { actor: 'buyer' });
  assert.deepEqual(searchToWanted(''), {});
});

test('narrow: a choice is made, changed and taken back; the query stays', () => {
  assert.equal(toggleChoice('?q=x', 'actor', 'buyer'), '?q=x&actor=buyer');
  assert.equal(toggleChoice('?actor=buyer', 'actor', 'gateway'), '?actor=gateway');
  assert.equal(toggleChoice('?actor=buyer', 'actor', 'buyer'), '');
});

test('narrow: everything that is wanted must be there, what is not known fits no choice', () => {
  const has = {
    settlement: 'not-settled',
    outcome: 'failure',
    actor: null,
    retry: 'later',
    domain: 'card',
  };
  assert.ok(fits({}, has));
  assert.ok(fits({ retry: 'later', domain: 'card' }, has));
  assert.ok(!fits({ actor: 'buyer' }, has));
  assert.ok(!fits({ retry: 'later', domain: 'cancel' }, has));
});

test('narrow: no address throws, and a choice taken twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), (text, value) => {
      const search = `?q=${encodeURIComponent(text.toWellFormed())}`;
      searchToWanted(text);
      const chosen = toggleChoice(search, 'actor', value.toWellFormed());
      const back = toggleChoice(chosen, 'actor', value.toWellFormed());
      assert.deepEqual(searchToWanted(back), searchToWanted(search));
      assert.equal(new URLSearchParams(back).get('q'), text.toWellFormed());
    }),
  );
});
