import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proseToMarkdown } from '../../src/formats/markdown.ts';
import { proseCodeToLink } from '../../src/model/prose-code.ts';
import { codebook } from './search/records.ts';

test('prose: a code is a link to its page, whatever the order of what is said of it', () => {
  const link = '[404 Not Found](http://localhost:4321/en/http/404/)';
  assert.equal(
    proseToMarkdown('See <Code kind="http" code="404" />.', codebook, 'en'),
    `See ${link}.`,
  );
  assert.equal(
    proseToMarkdown('See <Code code="404" kind="http"/>.', codebook, 'en'),
    `See ${link}.`,
  );
});

test('prose: of a code of two meanings the one that is named is said, and led to', () => {
  const code = [...(codebook.tables.get('response')?.codes ?? [])].find(
    (candidate) => candidate.kind === 'response' && candidate.meanings.length > 1,
  );
  assert.ok(code?.kind === 'response');
  for (const { domain, message } of code.meanings) {
    const tag = `<Code kind="response" code="${code.code}" domain="${domain.id}" />`;
    const text = proseToMarkdown(tag, codebook, 'ko');
    assert.ok(text.includes(domain.id), text);
    const { text: said, href } = proseCodeToLink(
      { kind: 'response', code: code.code, domain: domain.id },
      codebook,
      'ko',
    );
    assert.equal(said, message.ko);
    assert.ok(href.endsWith(`#${domain.id}`), href);
  }
});

test('prose: a code that no table has stops the build with its name', () => {
  assert.throws(
    () => proseToMarkdown('<Code kind="card" code="99" />', codebook, 'ko'),
    /Prose names the card code "99", which does not exist; correct the code\./,
  );
});
