import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedContent } from '../../src/checks/check-content.ts';
import { localeToStrings } from '../../src/i18n/strings.ts';
import { responseToSections } from '../../src/kinds/response/sections.ts';
import { lookUp } from '../../src/kinds/shelf.ts';
import { contentToCodebook } from '../../src/model/codebook.ts';

const responses = lookUp(contentToCodebook(checkedContent()).tables, 'response').codes.filter(
  (code) => code.kind === 'response',
);
const label = localeToStrings('en').reaches;

/** The lists of the APIs that return a code, as its page has them. */
const codeToLists = (response: (typeof responses)[number]): readonly (readonly unknown[])[] =>
  responseToSections(response, 'en')
    .flatMap(({ parts }) => parts)
    .flatMap((part) => (part.type === 'facts' ? part.facts : []))
    .filter((fact) => fact.label === label)
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => ('items' in block ? [block.items] : []));

test('reaches: a page that lists the APIs which return a code lists them all', () => {
  const partial = responses.filter((response) => {
    const whole = response.meanings.map(({ reaches }) => reaches.length);
    return codeToLists(response).some((items) => !whole.includes(items.length));
  });
  assert.deepEqual(
    partial.map(({ code }) => code),
    [],
  );
  const both = responses.find(({ code }) => code === 'U123') ?? assert.fail();
  assert.equal(codeToLists(both)[0]?.length, 2);
});
