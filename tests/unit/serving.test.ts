import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { headerToRange } from '../../src/cli/serving/byte-range.ts';
import { isRangeWanted, judgeConditions } from '../../src/cli/serving/conditions.ts';
import { isText, nameToMediaType } from '../../src/cli/serving/media-types.ts';
import {
  HEADERS,
  pathToHeaders,
  rulesToFile,
  siteToHeaderRules,
} from '../../src/formats/policy.ts';

test('ranges: the first bytes, the last, those in between, and none that are not there', () => {
  const cases = {
    'bytes=0-0': { first: 0, last: 0 },
    'bytes=2-': { first: 2, last: 9 },
    'bytes=-3': { first: 7, last: 9 },
    'bytes=-99': { first: 0, last: 9 },
    'bytes=5-99999999999999999999': { first: 5, last: 9 },
    'Bytes=0-1': { first: 0, last: 1 },
    'bytes=5-2': 'none',
    'bytes=10-': 'none',
    'bytes=99999999999999999999-': 'none',
    'bytes=-0': 'none',
    'bytes=-': 'whole',
    'bytes=a-b': 'whole',
    'bytes=0-1,3-4': 'whole',
    'lines=0-1': 'whole',
    '': 'whole',
  };
  for (const [header, part] of Object.entries(cases))
    assert.deepEqual(headerToRange(header, 10), part, header);
  assert.equal(headerToRange(undefined, 10), 'whole');
  assert.equal(headerToRange('bytes=0-', 0), 'none');
});

test('ranges: whatever is asked for, what is sent lies in the file', () => {
  const bound = fc.oneof(fc.constant(''), fc.bigInt({ min: 0n, max: 10n ** 30n }).map(String));
  fc.assert(
    fc.property(bound, bound, fc.nat(1000), (from, to, size) => {
      const range = headerToRange(`bytes=${from}-${to}`, size);
      if (typeof range === 'string') return;
      assert.ok(0 <= range.first && range.first <= range.last && range.last < size);
    }),
  );
});

test('conditions: tags before dates, in the order of the standard', () => {
  const file = { etag: '"a"', modified: new Date('2026-11-01T00:00:00.700Z') };
  const then = 'Sun, 01 Nov 2026 00:00:00 GMT';
  const before = 'Sat, 31 Oct 2026 00:00:00 GMT';
  const cases = [
    [{}, 'send'],
    [{ 'if-none-match': '"a"' }, 'unchanged'],
    [{ 'if-none-match': 'W/"a"' }, 'unchanged'],
    [{ 'if-none-match': '"b", "a"' }, 'unchanged'],
    [{ 'if-none-match': '*' }, 'unchanged'],
    [{ 'if-none-match': '"b"', 'if-modified-since': then }, 'send'],
    [{ 'if-modified-since': then }, 'unchanged'],
    [{ 'if-modified-since': before }, 'send'],
    [{ 'if-modified-since': 'yesterday' }, 'send'],
    [{ 'if-match': '"b"' }, 'failed'],
    [{ 'if-match': 'W/"a"' }, 'failed'],
    [{ 'if-match': '"a"' }, 'send'],
    [{ 'if-match': '*', 'if-unmodified-since': before }, 'send'],
    [{ 'if-unmodified-since': before }, 'failed'],
    [{ 'if-unmodified-since': then }, 'send'],
  ] as const;
  for (const [headers, judgement] of cases)
    assert.equal(judgeConditions(headers, file), judgement, JSON.stringify(headers));
  assert.ok(isRangeWanted({}, file));
  assert.ok(isRangeWanted({ 'if-range': '"a"' }, file));
  assert.ok(isRangeWanted({ 'if-range': then }, file));
  for (const other of ['"b"', 'W/"a"', before, 'never'])
    assert.ok(!isRangeWanted({ 'if-range': other }, file), other);
});

test('types: text says that it is UTF-8, and source files are text', () => {
  for (const name of ['a.md', 'a.csv', 'a.txt', 'a.html', 'a.mjs', 'a.json', 'codes.d.mts', 'A.MD'])
    assert.match(nameToMediaType(name), /; charset=utf-8$/, name);
  assert.equal(nameToMediaType('codes.mjs'), 'text/javascript; charset=utf-8');
  assert.equal(nameToMediaType('codes.d.mts'), 'text/plain; charset=utf-8');
  assert.ok(!isText(nameToMediaType('a.png')));
  assert.equal(nameToMediaType('a.pf_meta'), 'application/octet-stream');
});

const rules = siteToHeaderRules({ origin: 'https://codes.example', base: '/codebook/' });

test('headers: every file has the policy; shared ones are for all, source files are text', () => {
  const page = pathToHeaders('/codebook/card/', rules);
  for (const [name, value] of Object.entries(HEADERS)) assert.equal(page[name], value);
  assert.match(page['Strict-Transport-Security'] ?? '', /^max-age=\d{8}$/);
  assert.equal(page['Access-Control-Allow-Origin'], undefined);
  for (const path of ['data/card.json', 'embed/card.mjs', 'preview/site.ko.png']) {
    const shared = pathToHeaders(`/codebook/${path}`, rules);
    assert.equal(shared['Access-Control-Allow-Origin'], '*', path);
    assert.equal(shared['Cross-Origin-Resource-Policy'], 'cross-origin', path);
    assert.equal(shared['X-Content-Type-Options'], 'nosniff', path);
  }
  for (const path of ['data/codes.d.mts', 'data/code/card.php'])
    assert.equal(
      pathToHeaders(`/codebook/${path}`, rules)['Content-Type'],
      'text/plain; charset=utf-8',
    );
  assert.match(
    pathToHeaders('/codebook/search/records-1.json', rules)['Cache-Control'] ?? '',
    /immutable$/,
  );
  assert.equal(pathToHeaders('/codebook/search/', rules)['Cache-Control'], undefined);
});

test('headers: a site without encryption does not promise it', () => {
  const plain = siteToHeaderRules({ origin: 'http://localhost:4321', base: '/' });
  assert.doesNotMatch(rulesToFile(plain), /Strict-Transport/);
});

test('headers: no two rules give a file the same header, since some hosts would join them', () => {
  const names = rules.map(({ path }) => path.replace('*', 'x'));
  for (const path of [...names, '/codebook/data/codes.d.mts']) {
    const all = rules
      .filter((rule) => Object.keys(pathToHeaders(path, [rule])).length > 0)
      .flatMap(({ headers }) => Object.keys(headers));
    assert.equal(new Set(all).size, all.length, path);
  }
});

test('headers: the file names the base path, in the form that hosts read', () => {
  const file = rulesToFile(rules);
  assert.ok(file.startsWith('/codebook/*\n  Content-Security-Policy: '));
  for (const line of file.split('\n'))
    assert.match(line, /^(?:|\/codebook\/\S+| {2}[\w-]+: \S.*)$/);
  assert.ok(rulesToFile([{ path: '/*', headers: { 'X-A': 'b' } }]) === '/*\n  X-A: b\n');
});
