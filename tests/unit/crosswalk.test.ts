import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkedContent } from '../../src/checks/check-content.ts';
import { contentToCodebook, tableOf } from '../../src/model/codebook.ts';
import type { InstitutionCode } from '../../src/kinds/institution/row.ts';
import { codebookToCrosswalkRows, codebookToCrosswalkTables } from '../../src/model/crosswalk.ts';
import { queryToFits, toBare, type ComparedTable } from '../../src/browser/crosswalk/match.ts';
import { queryToForeign } from '../../src/browser/search/foreign.ts';
import { crosswalk, speech, find } from './search/records.ts';

const codebook = contentToCodebook(checkedContent());

function codeOf(kind: 'card' | 'bank', code: string): InstitutionCode {
  const found = [...tableOf(codebook, kind).codes].find((candidate) => candidate.code === code);
  assert.ok(found !== undefined);
  return found;
}

const foreignCodes = (kind: 'card' | 'bank', code: string, system: string): string[] =>
  codeOf(kind, code)
    .elsewhere.filter((item) => item.system.id === system)
    .map((item) => item.code);

test('crosswalk: the same institution in other systems', () => {
  assert.deepEqual(foreignCodes('card', '02', 'inicis-card'), ['06']);
  assert.deepEqual(foreignCodes('card', '15', 'toss-card-numeric'), ['33', 'W1']);
  assert.deepEqual(foreignCodes('bank', '088', 'bic'), ['SHBKKRSE']);
  assert.deepEqual(foreignCodes('bank', '088', 'kftc-3digit'), ['088', '026']);
  assert.deepEqual(codeOf('card', '31').elsewhere, []);
});

test('crosswalk: a number that means another institution is marked on both sides', () => {
  const shinhan = codeOf('bank', '088').elsewhere.find(({ code }) => code === '026');
  assert.equal(shinhan?.former, true);
  assert.equal(shinhan.trap?.code, '026');
  const seoul = codeOf('bank', '026').traps;
  assert.deepEqual(
    seoul.map(({ system, means }) => [system.id, means.code]),
    [['kftc-3digit', '088']],
  );
  const kb = codeOf('card', '02').elsewhere.find(({ system }) => system.id === 'inicis-card');
  assert.equal(kb?.trap?.code, '06');
  assert.ok(
    codeOf('card', '06').traps.some(
      ({ system, means }) => system.id === 'inicis-card' && means.code === '02',
    ),
  );
});

test('crosswalk: the same number for the same institution is no trap', () => {
  const own = codeOf('bank', '004').elsewhere;
  assert.ok(own.length > 4);
  assert.ok(own.every(({ trap }) => trap === null));
});

test('crosswalk: as data, a row an institution’s code and system', () => {
  const rows = codebookToCrosswalkRows(codebook);
  assert.ok(rows.length > 0);
  const keys = rows.map(({ kind, code, system, foreignCode }) =>
    [kind, code, system, foreignCode].join('/'),
  );
  assert.equal(new Set(keys).size, rows.length);
  assert.equal(rows.filter(({ former }) => former).length, 2);
});

test('crosswalk: both tables have a cell for every system in each row', () => {
  for (const { systems, rows } of codebookToCrosswalkTables(codebook)) {
    assert.ok(rows.length > 20);
    assert.ok(rows.every(({ cells }) => cells.length === systems.length));
  }
});

test('foreign: a system before or behind a code, and a BIC alone', () => {
  const systemsOf = (query: string): string[] =>
    (queryToForeign(query, crosswalk.systems, speech)?.systems ?? []).flatMap(
      (place) => crosswalk.systems[place]?.id ?? [],
    );
  assert.deepEqual(systemsOf('KCP CCKM'), ['kcp-card', 'kcp-bank']);
  assert.deepEqual(systemsOf('이니시스 은행 88'), ['inicis-bank']);
  assert.deepEqual(systemsOf('SHBKKRSEXXX'), ['bic']);
  assert.deepEqual(systemsOf('국민 06'), []);
});

test('foreign: a plain code stays NICEPAY’s own, and the hit says what matched', () => {
  assert.equal(find('06')[0]?.record.path, '/card/06/');
  const [hit] = find('inicis 06');
  assert.equal(hit?.record.path, '/card/02/');
  assert.equal(hit.text, 'Inicis 06');
});

test('foreign: no query throws', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', 'kcp ', 'toss'),
      (text, name) => {
        queryToForeign(name + text, crosswalk.systems, speech);
      },
    ),
  );
});

/** The tables as the filter of the page reads them. */
const compared = codebookToCrosswalkTables(codebook).map(({ systems, rows }) => ({
  rows,
  table: {
    heads: [
      'nicepay',
      ...systems.map(({ id, short, title }) => toBare(`${id} ${short.ko} ${title.ko}`)),
    ],
    rows: rows.map(({ own, cells }) => ({
      cells: [
        toBare(`${own.code} ${own.name.ko}`),
        ...cells.map((found) => toBare(found.map(({ code }) => code).join(' '))),
      ],
      codes: [[own.code], ...cells.map((found) => found.map(({ code }) => toBare(code)))],
    })),
  } satisfies ComparedTable,
}));

/** The own codes of the rows that a query leaves. */
const left = (query: string): string[] =>
  compared.flatMap(({ rows, table }) => {
    const fits = queryToFits(query, table);
    return rows.filter((_, index) => fits[index]).map(({ own }) => own.code);
  });

test('crosswalk: the filter takes a system beside its code for that system alone', () => {
  const toss11 = codebookToCrosswalkTables(codebook).flatMap(({ rows }) =>
    rows
      .filter(({ own }) =>
        own.elsewhere.some(({ system, code }) => system.id.startsWith('toss') && code === '11'),
      )
      .map(({ own }) => own.code),
  );
  assert.ok(toss11.length > 0);
  assert.deepEqual(left('토스 11'), toss11);
  assert.deepEqual(left('toss 11'), toss11);
  assert.deepEqual(left('KCP CCHN'), ['16']);
  assert.ok(left('토스').length > 1);
  assert.ok(left('하나').includes('081'));
  assert.deepEqual(left('없는기관'), []);
  assert.equal(left('  ').length, compared.flatMap(({ rows }) => rows).length);
});
