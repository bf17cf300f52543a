import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedContent } from '../../src/checks/check-content.ts';
import { contentToCodebook, tableOf } from '../../src/model/codebook.ts';
import { adviceWithLimits, valueToText } from '../../src/model/limit-texts.ts';

const content = checkedContent();

test('limits in texts: a value has its unit, one of a thing in the singular', () => {
  assert.equal(valueToText('1', 'hours', 'en'), '1 hour');
  assert.equal(valueToText('30', 'minutes', 'en'), '30 minutes');
  assert.equal(valueToText('30', 'minutes', 'ko'), '30분');
  assert.equal(valueToText('50,000', 'won', 'ko'), '50,000원');
  assert.equal(valueToText('TLS 1.2', null, 'en'), 'TLS 1.2');
});

test('limits in texts: advice follows the limit that it names', () => {
  const named = content.remedies.filter(({ advice }) => advice.ko.includes('{limit:'));
  assert.ok(named.length > 0);
  const limits = content.limits.map((limit) => ({ ...limit, value: '777' }));
  const written = adviceWithLimits({ ...content, limits }).remedies;
  for (const { id } of named) {
    const { advice } = written.find((remedy) => remedy.id === id) ?? assert.fail(id);
    assert.match(advice.ko, /777/);
    assert.match(advice.en, /777/);
  }
  assert.throws(() => adviceWithLimits({ ...content, limits: [] }), /does not exist/);
});

test('limits in texts: no reference is left in what the site shows', () => {
  const codebook = contentToCodebook(content);
  const meanings = tableOf(codebook, 'response').codes.flatMap((code) => code.meanings);
  const shown = [
    ...meanings.flatMap(({ remedy, domain, similar }) => [
      remedy.advice,
      remedy.buyerMessage,
      remedy.unknown,
      domain.checks,
      similar.map(({ difference }) => difference),
    ]),
    ...[...codebook.domains.values()].map(({ checks }) => checks),
    ...codebook.situations.map(({ checks }) => checks),
  ];
  assert.ok(!JSON.stringify(shown).includes('{limit:'));
});
