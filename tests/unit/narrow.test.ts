import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  fits,
  searchToWanted,
  toggleChoice,
  withoutChoices,
} from '../../src/browser/narrow/wanted.ts';

test('narrow: an address says what is wanted, and nothing else', () => {
  assert.deepEqual(searchToWanted('?q=x&actor=buyer&retry=&colour=red'), { actor: ['buyer'] });
  assert.deepEqual(searchToWanted('?actor=buyer&actor=gateway'), { actor: ['buyer', 'gateway'] });
  assert.deepEqual(searchToWanted(''), {});
});

test('narrow: choices are made, added to and taken back; the query stays', () => {
  assert.equal(toggleChoice('?q=x', 'actor', 'buyer'), '?q=x&actor=buyer');
  assert.equal(toggleChoice('?actor=buyer', 'actor', 'gateway'), '?actor=buyer&actor=gateway');
  assert.equal(toggleChoice('?actor=buyer&actor=gateway', 'actor', 'buyer'), '?actor=gateway');
  assert.equal(toggleChoice('?actor=buyer', 'actor', 'buyer'), '');
  assert.equal(withoutChoices('?q=x&actor=buyer&actor=gateway&retry=later'), '?q=x');
  assert.equal(withoutChoices('?actor=buyer'), '');
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
  assert.ok(fits({ retry: ['later'], domain: ['card'] }, has));
  assert.ok(fits({ retry: ['never', 'later'] }, has));
  assert.ok(!fits({ actor: ['buyer'] }, has));
  assert.ok(!fits({ retry: ['later'], domain: ['cancel'] }, has));
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
