import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedContent } from '../../src/checks/check-content.ts';
import { contentToCoverage, contentToGaps } from '../../src/checks/coverage.ts';
import { contentToCodebook, tableOf } from '../../src/model/codebook.ts';
import { lookUp } from '../../src/kinds/shelf.ts';
import type { Meaning } from '../../src/kinds/response/row.ts';
import {
  codebookToChoices,
  codebookToFacetPages,
  FACETS,
  meaningToValue,
} from '../../src/model/facets.ts';
import { codebookToFacetsFile } from '../../src/payloads/facets-file.ts';
import { codeToRow } from '../../src/formats/rows.ts';

const content = checkedContent();
const codebook = contentToCodebook(content);
const responses = lookUp(codebook.tables, 'response').codes;

function meaningOf(code: string, domain?: string): Meaning {
  const found = responses.find((candidate) => candidate.code === code);
  assert.ok(found?.kind === 'response');
  return found.meanings.find((meaning) => meaning.domain.id === domain) ?? found.meanings[0];
}

test('remedies: the two meanings of a code have answers of their own', () => {
  assert.equal(meaningOf('C002', 'escrow').remedy.actor, 'merchant');
  assert.equal(meaningOf('C002', 'payment-window-auth').remedy.actor, 'buyer');
});

test('remedies: the stage is the domain’s unless the row says otherwise', () => {
  assert.equal(meaningOf('2003').stage, 'cancel');
  assert.equal(meaningOf('2020').stage, 'net-cancel');
  assert.equal(meaningOf('U318').stage, 'cancel');
});

test('remedies: what a buyer is told names no parameter, key or setting', () => {
  const leaks = content.remedies.flatMap(({ id, buyerMessage }) =>
    buyerMessage !== null &&
    /[a-z][A-Z]|\b(?:API|tid|MID|CPID|IP|SecretKey)\b|설정|계약|키\b|가맹점|settings?|contract|merchant/.test(
      `${buyerMessage.ko} ${buyerMessage.en}`,
    )
      ? [id]
      : [],
  );
  assert.deepEqual(leaks, []);
});

test('remedies: a data row carries the advice, absent values as null', () => {
  const row = codeToRow(responses.find(({ code }) => code === '3095') ?? assert.fail());
  assert.ok(row.kind === 'response' && 'meanings' in row);
  const [meaning] = row.meanings;
  assert.ok(meaning !== undefined);
  assert.equal(meaning.actor, 'buyer');
  assert.equal(meaning.retry, 'after-correction');
  assert.equal(meaning.guide, null);
  assert.equal(meaning.basisPage, null);
  assert.ok(meaning.buyerMessage?.en.includes('card company'));
});

test('similar: the same message first, then codes that look alike, each once and never itself', () => {
  const similar = meaningOf('U312').similar;
  assert.deepEqual(
    similar.map(({ codes, difference }) => [codes.map(({ code }) => code), difference === null]),
    [
      [['A101'], true],
      [['A211', 'U306'], false],
    ],
  );
  assert.deepEqual(
    meaningOf('3011').similar.flatMap(({ codes }) => codes.map(({ code }) => code)),
    ['3062', 'F112'],
  );
});

test('facets: each page has all meanings with its value, and no other', () => {
  const pages = codebookToFacetPages(codebook);
  for (const facet of FACETS) {
    const counted = pages
      .filter((page) => page.facet === facet)
      .flatMap(({ meanings }) => meanings).length;
    const known = [...codebook.domains.values()]
      .flatMap(({ meanings }) => meanings)
      .filter((meaning) => meaningToValue(meaning, facet) !== null).length;
    assert.equal(counted, known, facet);
  }
});

test('facets: every choice leads to a page, in both languages', () => {
  const links = (['ko', 'en'] as const).flatMap((locale) =>
    codebookToChoices(codebook, locale).flatMap((choice) => choice.links),
  );
  const pages = codebookToFacetPages(codebook).length + codebook.domains.size;
  assert.equal(links.length, 2 * pages);
  assert.ok(links.every(({ href, label }) => href.endsWith('/') && label !== ''));
});

test('facets: the file of the search page has every response code under its path', () => {
  const { bodies, version } = codebookToFacetsFile(codebook);
  const file = JSON.parse(bodies.facets) as Record<string, unknown[]>;
  assert.match(version, /^[0-9a-f]{12}$/);
  assert.equal(Object.keys(file).length, tableOf(codebook, 'response').codes.length);
  assert.equal(file['/response/C002/']?.length, 2);
});

test('coverage: every row is counted, and every gap has its reason', () => {
  const rows = contentToCoverage(content);
  assert.equal(
    rows.reduce((sum, row) => sum + row.rows, 0),
    content.response.length,
  );
  assert.ok(rows.every((row) => row.advice === row.rows));
  const open = new Set(contentToGaps(content).flatMap(({ codes }) => codes));
  const missing = content.response.filter(({ remedy }) => {
    const { actor, retry } = content.remedies.find(({ id }) => id === remedy) ?? assert.fail();
    return actor === null || retry === null;
  });
  assert.ok(missing.length > 0 && missing.every(({ code }) => open.has(code)));
});
