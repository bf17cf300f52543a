import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedContent } from '../../src/checks/check-content.ts';
import { contentToCodebook, tableToRowCount } from '../../src/model/codebook.ts';
import { lookUp } from '../../src/kinds/shelf.ts';
import { KIND_IDS } from '../../src/kind-list.ts';
import { kindToColumns } from '../../src/formats/csv-columns.ts';
import { rowsToCsv } from '../../src/formats/csv.ts';
import { cellToCsv } from '../../src/shared/csv-cell.ts';
import { codeToRow, institutionToDataRow, rowsToEnvelope } from '../../src/formats/rows.ts';

const codebook = contentToCodebook(checkedContent());
const rowsOf = (kind: 'http' | 'card' | 'bank' | 'response' | 'js-sdk' | 'webapi') =>
  lookUp(codebook.tables, kind).codes.map(codeToRow);

/** The fields of an RFC 4180 text, with its byte order mark taken off. */
function parseCsv(text: string): string[][] {
  const lines: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const source = text.replace(/^\ufeff/, '');
  for (let index = 0; index < source.length; index += 1) {
    const character = source.charAt(index);
    if (quoted) {
      if (character !== '"') cell += character;
      else if (source.charAt(index + 1) === '"') {
        cell += '"';
        index += 1;
      } else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ',' || character === '\n') {
      lines.at(-1)?.push(cell);
      cell = '';
      if (character === '\n') lines.push([]);
    } else if (character !== '\r') cell += character;
  }
  return lines.filter((line) => line.length > 0);
}

test('data: a card row has the shape of the contract', () => {
  const row = rowsOf('card').find(({ code }) => code === '02');
  assert.deepEqual(row, {
    kind: 'card',
    code: '02',
    status: 'active',
    statusSince: null,
    note: row !== undefined && 'note' in row ? row.note : null,
    sources: row !== undefined && 'sources' in row ? row.sources : [],
    readings: [],
    readFrom: null,
    url: { ko: 'http://localhost:4321/card/02/', en: 'http://localhost:4321/en/card/02/' },
    name: { ko: 'KB국민', en: 'KB Kookmin' },
    nameNow: null,
    paymentWindow: true,
    website: 'https://card.kbcard.com/',
    websiteNow: 'https://www.kbcard.com/',
    websiteIsWrong: false,
    issuer: 'kb',
    successor: null,
    aliases: row !== undefined && 'aliases' in row ? row.aliases : [],
  });
});

test('data: a code with two meanings has both, and nothing is undefined', () => {
  const row = rowsOf('response').find(({ code }) => code === 'C002');
  assert.ok(row !== undefined && 'meanings' in row);
  assert.deepEqual(
    row.meanings.map(({ domain, message }) => [domain, message.ko]),
    [
      ['escrow', '에스크로 가맹점 아님'],
      ['payment-window-auth', '카드사 인증 실패'],
    ],
  );
  const all = [...rowsOf('http'), ...rowsOf('bank'), ...rowsOf('response')];
  assert.deepEqual(JSON.parse(JSON.stringify(all)), all);
});

test('data: the envelope says its version, the day of the content and how many rows', () => {
  const envelope = rowsToEnvelope(rowsOf('bank'), codebook, null);
  assert.equal(envelope.count, lookUp(codebook.tables, 'bank').codes.length);
  assert.match(envelope.schemaVersion, /^\d+\.\d+\.\d+$/);
  assert.equal(envelope.generatedFrom, codebook.changes[0]?.date);
});

test('data: an institution joins its codes', () => {
  const { cards, banks } = institutionToDataRow(lookUp(codebook.institutions, 'hana'));
  assert.deepEqual(
    [cards, banks],
    [
      ['03', '16'],
      ['005', '026', '081'],
    ],
  );
});

test('data: CSV has a line for each row, each with every column, and the same codes as JSON', () => {
  for (const kind of ['http', 'card', 'bank', 'response', 'webapi'] as const) {
    const lines = tableToRowCount(lookUp(codebook.tables, kind));
    const csv = rowsToCsv(rowsOf(kind), kindToColumns(kind));
    assert.ok(csv.startsWith('\ufeff') && csv.endsWith('\r\n'));
    const [header = [], ...body] = parseCsv(csv);
    assert.equal(body.length, lines);
    assert.ok(body.every((line) => line.length === header.length));
    // What the schema says the columns are, so that a table without rows has the right ones.
    assert.deepEqual(kindToColumns(kind).toSorted(), header.toSorted());
    const codes = new Set(body.map((line) => line[header.indexOf('code')]));
    assert.deepEqual(
      [...codes],
      rowsOf(kind).map(({ code }) => code),
    );
  }
});

test('data: the CSV of a table without rows is its header line', () => {
  for (const kind of KIND_IDS) {
    const [header = [], ...body] = parseCsv(rowsToCsv([], kindToColumns(kind)));
    assert.deepEqual(header.slice(0, 2), ['kind', 'code']);
    assert.deepEqual(body, []);
  }
  assert.ok(kindToColumns('js-sdk').includes('message.ko'));
});

test('data: what has no columns of its own is one cell of JSON', () => {
  const [header = [], ...body] = parseCsv(rowsToCsv(rowsOf('response'), kindToColumns('response')));
  const cells = body.map((line) => line[header.indexOf('reaches')] ?? '');
  const reached = cells.filter((cell) => cell !== '');
  assert.ok(reached.length > 0 && reached.length < cells.length);
  for (const cell of reached) assert.ok(Array.isArray(JSON.parse(cell)), cell);
});

test('data: a row has what sources say differently, and the lists that leave it out', () => {
  const rows = rowsOf('response').flatMap((row) => ('meanings' in row ? row.meanings : []));
  assert.ok(rows.some(({ readings, readFrom }) => readings.length > 0 && readFrom !== null));
  assert.ok(rows.some(({ absentFrom }) => absentFrom.length > 0));
  assert.ok(rows.some(({ reaches }) => reaches.some(({ converted }) => converted)));
  assert.ok(rowsOf('http').some((row) => 'codes' in row && row.codes.length > 0));
});

test('data: CSV quotes what it must and defuses formulas', () => {
  assert.equal(cellToCsv('a "b", c'), '"a ""b"", c"');
  assert.equal(cellToCsv('=HYPERLINK("x")'), '"\'=HYPERLINK(""x"")"');
  assert.equal(cellToCsv('@x'), "'@x");
  assert.equal(cellToCsv(null), '');
  assert.equal(cellToCsv(['a', 'b']), 'a; b');
  assert.equal(cellToCsv(true), 'true');
});
