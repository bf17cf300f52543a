import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCommand, type Surroundings } from '../../../src/package/command/run.ts';
import { checkedContent } from '../../../src/checks/check-content.ts';
import { contentToCodebook } from '../../../src/model/codebook.ts';
import { codebookToDecoderData } from '../../../src/payloads/decoder-data.ts';
import { codebookToSearchFile } from '../../../src/payloads/search-file.ts';
import type { CrosswalkFile } from '../../../src/shared/files/crosswalk.ts';
import type { DecoderData } from '../../../src/shared/files/decoder.ts';
import type { PhrasesFile } from '../../../src/shared/files/phrases.ts';
import type { MessagesFile, SearchFile } from '../../../src/shared/files/search.ts';
import { book } from './book.ts';

const codebook = contentToCodebook(checkedContent());
const { records, messages, crosswalk, phrases } = codebookToSearchFile(codebook).bodies;

/** What a run of the command wrote, and how it ended. */
interface Ran {
  code: number;
  out: string;
  err: string;
}

async function run(given: readonly string[], own: Partial<Surroundings> = {}): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCommand(given, {
    store: {
      book: () => book,
      bookOf: () => book,
      search: () => ({
        file: JSON.parse(records) as SearchFile,
        crosswalk: JSON.parse(crosswalk) as CrosswalkFile,
        messages: JSON.parse(messages) as MessagesFile,
        phrases: JSON.parse(phrases) as PhrasesFile,
      }),
      decoder: () => JSON.parse(codebookToDecoderData(codebook).bodies.codes) as DecoderData,
    },
    say: (line) => out.push(line),
    tell: (line) => err.push(line),
    hasColour: false,
    readInput: () => Promise.resolve(null),
    readText: () => null,
    serve: () => Promise.resolve(),
    ...own,
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

test('a code says what it is, whether money moved and what to call next', async () => {
  const { code, out, err } = await run(['3095', '--lang', 'en']);
  assert.equal(code, 0);
  assert.equal(err, '');
  assert.match(out, /^response 3095 {2}/);
  assert.match(out, /No money moved/);
  assert.match(out, /Next call: /);
});

test('a code that no table has says so, and to look the payment up', async () => {
  const ko = await run(['Z999']);
  assert.equal(ko.code, 1);
  assert.match(ko.err, /다시 결제하지 말고 거래를 먼저 조회하세요/);
  const json = await run(['Z999', '--json']);
  assert.equal(json.code, 1);
  const [only] = JSON.parse(json.out) as { settlement: { nextCall: string } }[];
  assert.equal(only?.settlement.nextCall, 'look-up');
});

test('several codes are explained together, and one that is not there is told by the exit code', async () => {
  const { code, out } = await run(['3095', 'Z999', '12', '--json']);
  assert.equal(code, 1);
  const kinds = (JSON.parse(out) as { kind: string | null }[]).map(({ kind }) => kind);
  assert.deepEqual(kinds, ['response', null, 'card', 'bank']);
});

test('the search is that of the site', async () => {
  const { code, out } = await run(['search', '우리카드', '--json', '--limit', '1']);
  assert.equal(code, 0);
  assert.equal((JSON.parse(out) as { path: string }[])[0]?.path, '/card/15/');
  const nothing = await run(['search', 'zzzzqqqq']);
  assert.equal(nothing.code, 1);
  assert.match(nothing.err, /검색 결과가 없습니다/);
});

test('a response is decoded from standard input, and no secret comes out', async () => {
  const secret = '4111-1111-1111-1111';
  const { code, out } = await run(['decode', '--json'], {
    readInput: () => Promise.resolve(`{"resultCode":"3095","cardCode":"02","cardNo":"${secret}"}`),
  });
  assert.equal(code, 0);
  assert.ok(!out.includes(secret));
  const { codes } = JSON.parse(out) as { codes: { kind: string; code: string }[] };
  assert.deepEqual(
    codes.map(({ kind, code: own }) => `${kind} ${own}`),
    ['response 3095', 'card 02'],
  );
});

test('a decoded text tells first whether the result is open, and what may be sent next', async () => {
  const decode = (text: string, ...options: string[]) =>
    run(['decode', ...options], { readInput: () => Promise.resolve(text) });
  // Whatever the table holds as open is never said to have failed, and the look-up comes before all else.
  const open = (book.tables.response ?? []).filter(({ meanings = [] }) =>
    meanings.every(({ settlement, outcome }) => settlement === 'unknown' && outcome === 'failure'),
  );
  assert.ok(open.length > 100);
  for (const { code } of open) {
    const { out } = await decode(`{"resultCode":"${code}"}`);
    assert.ok(!out.includes('실패했습니다.\n'), code);
    assert.match(out, /다음 호출: 거래조회/, code);
  }
  for (const text of [
    '{"resultCode":"Z999","tid":"UT1","orderId":"1"}',
    'HTTP/1.1 502 Bad Gateway',
  ]) {
    const { settlement } = JSON.parse((await decode(text, '--json')).out) as {
      settlement: { nextCall: string } | null;
    };
    assert.equal(settlement?.nextCall, 'look-up', text);
  }
  // Where a status decides, nothing is said of the code alone.
  const paid = await decode('{"resultCode":"0000","status":"paid"}', '--json');
  assert.equal((JSON.parse(paid.out) as { settlement: object | null }).settlement, null);
});

test('a stale map ends with 1, a sound one with 0, a file that is not there with 2', async () => {
  const readText = (): string => "export const C = { '01': '비씨', '02': '신한', '04': '삼성' };";
  assert.equal((await run(['check', 'c.ts'], { readText })).code, 1);
  const all = JSON.stringify(
    Object.fromEntries((book.tables.card ?? []).map(({ code, name }) => [code, name?.ko])),
  );
  assert.equal((await run(['check', 'c.json'], { readText: () => all })).code, 0);
  const gone = await run(['check', 'gone.ts']);
  assert.equal(gone.code, 2);
  assert.match(gone.err, /gone\.ts/);
});

test('what changed since a day or a version is listed, and ends with 1', async () => {
  assert.equal((await run(['diff', '2024-02-02'])).code, 1);
  assert.equal((await run(['diff', book.version])).code, 0);
  assert.equal((await run(['diff', 'yesterday'])).code, 2);
});

test('what a code meant on a day is told', async () => {
  assert.match((await run(['on', '2024-06-01', '0000'])).out, /결제성공/);
  assert.equal((await run(['on', '2000-01-01', '0000'])).code, 1);
});

test('a table is listed with a line a code', async () => {
  const { out, code } = await run(['list', 'card']);
  assert.equal(code, 0);
  assert.equal(out.split('\n').length, book.tables.card?.length);
  assert.equal((await run(['list', 'nothing'])).code, 2);
});

test('wrong calls end with 2 and one sentence', async () => {
  for (const given of [
    [],
    ['frobnicate'],
    ['3095', '--colour'],
    ['3095', '--lang', 'fr'],
    ['3095', '--kind', 'x'],
    ['search', 'a', '--limit', '0'],
    ['search'],
    ['on', '2024-06-01'],
    ['__proto__'],
    ['constructor'],
  ]) {
    const { code, out, err } = await run(given);
    assert.equal(code, 2, given.join(' '));
    assert.ok(given.length === 0 ? out !== '' : err !== '' && !err.includes('\n'), given.join(' '));
  }
});

test('colours are there only where they are wished', async () => {
  const escape = '\u001b[';
  assert.ok(!(await run(['3095'])).out.includes(escape));
  assert.ok((await run(['3095'], { hasColour: true })).out.includes(escape));
});

test('help and version', async () => {
  assert.equal((await run(['--help'])).code, 0);
  assert.equal((await run(['--version'])).out, book.version);
});
