import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { checkedContent } from '../../../src/checks/check-content.ts';
import { contentToRecorded, type RecordedRow } from '../../../src/sources/recorded.ts';
import type { Content } from '../../../src/reading/collections.ts';
import {
  compareSources,
  reportsToExitCode,
  reportsToLines,
  textWithCompared,
} from '../../../src/sources/check-sources.ts';

const workshop = mkdtempSync(join(tmpdir(), 'codebook-sources-'));
after(() => {
  rmSync(workshop, { recursive: true });
});

const PAGE = 'common/code.md';
const real = checkedContent();
const korean = real.sources.find(
  ({ tablesPage, editionOf }) => tablesPage === PAGE && editionOf === null,
);
assert.ok(korean !== undefined);
const { id } = korean;

/** A few rows of the real content that the source has. */
const listed = <Row extends { sources: readonly string[] }>(rows: readonly Row[]): Row[] =>
  rows.filter(({ sources }) => sources.includes(id)).slice(0, 3);
const content: Content = {
  ...real,
  sources: [korean],
  http: listed(real.http),
  card: listed(real.card),
  bank: listed(real.bank),
  response: listed(real.response),
};

/** What the content says that the source has. */
const rows = contentToRecorded(content, korean);
const rowsOf = (kind: string): RecordedRow[] => rows.filter((row) => row.kind === kind);

const institution = ({ code, facts }: RecordedRow, flag = facts.flag): string =>
  `| ${code} | ${facts.nameKo ?? ''} | ${facts.nameEn ?? ''} | ${flag === 'yes' ? 'O' : ''} | ${facts.website ?? ''} |`;

/** The page of the source, as the content has it. */
const page = [
  '# 코드집',
  '|http status|설명|',
  '|-|-|',
  ...rowsOf('http').map(
    ({ code, facts }) => `|${code}|${facts.reason ?? ''}, ${facts.description ?? ''}|`,
  ),
  '',
  '| 코드 | 한글 | 영문 | 결제창 | 대표 웹 사이트 |',
  '|-|-|-|-|-|',
  ...rowsOf('card').map((row) => institution(row)),
  '',
  '| 코드 | 한글 | 영문 | 가상계좌발급 | 대표 웹 사이트 |',
  '|-|-|-|-|-|',
  ...rowsOf('bank').map((row) => institution(row)),
  '',
  '| Code | message (korean) |',
  '|-|-|',
  ...rowsOf('response').map(({ code, facts }) => `| ${code} | ${facts.message ?? ''} |`),
  '',
].join('\n');

let folders = 0;

/** A new folder with the page at a path below it. */
function folderWith(path: string, text: string): string {
  folders += 1;
  const folder = join(workshop, String(folders));
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  return folder;
}

/** A bare git directory with the page as its newest revision. */
function bareRepository(text: string): string {
  const work = folderWith(PAGE, text);
  const git = (...parts: string[]): string =>
    execFileSync(
      'git',
      ['-C', work, '-c', 'user.name=t', '-c', 'user.email=t@t.example', ...parts],
      {
        encoding: 'utf8',
        env: { ...process.env, GIT_COMMITTER_DATE: '2025-07-21T12:00:00Z' },
      },
    );
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'page');
  const bare = `${work}.git`;
  git('clone', '--quiet', '--bare', work, bare);
  return bare;
}

const compare = (...from: string[]) => compareSources({ content, folders: from, only: [] });

test('sources: a folder with the pages, or with a folder for each source', async () => {
  for (const path of [PAGE, join(id, PAGE)]) {
    const reports = await compare(folderWith(path, page));
    assert.deepEqual(
      reports.flatMap(({ open }) => open),
      [],
    );
    assert.equal(reportsToExitCode(reports), 0);
  }
});

test('sources: a bare git directory is read at its newest revision', async () => {
  const reports = await compare(bareRepository(page));
  assert.equal(reportsToExitCode(reports), 0);
  assert.match(reportsToLines(reports, '2026-10-01')[0] ?? '', /revision [0-9a-f]+ of 2025-07-21/);
});

test('sources: each difference is a dated sentence, and the exit code says so', async () => {
  const [card] = rowsOf('card');
  const [bank] = rowsOf('bank');
  const response = rowsOf('response').at(-1);
  assert.ok(card !== undefined && bank !== undefined && response !== undefined);
  const { flag, nameEn = '' } = { ...bank.facts, nameEn: card.facts.nameEn };
  const other = flag === 'yes' ? 'no' : 'yes';
  const message = response.facts.message ?? '';
  const changed = page
    .replace(`| ${nameEn} |`, '| Another Name |')
    .replace(institution(bank), institution(bank, other))
    .replace(`| ${response.code} | ${message} |`, '| Z999 | 새 메시지 |');
  const reports = await compare(bareRepository(changed));
  assert.deepEqual(reportsToLines(reports, '2026-10-01').slice(1), [
    `2026-10-01 ${id}: card code "${card.code}" has another English name: "Another Name" instead of "${nameEn}".`,
    `2026-10-01 ${id}: bank code "${bank.code}" has another flag: "${other}" instead of "${flag ?? ''}".`,
    `2026-10-01 ${id}: response code "${response.code}" is gone: "${message}".`,
    `2026-10-01 ${id}: response code "Z999" is new: "새 메시지".`,
  ]);
  assert.equal(reportsToExitCode(reports), 1);
});

test('sources: a page that is not there, or lost a table, could not be read', async () => {
  const lost = await compare(folderWith('common/other.md', page));
  assert.match(lost[0]?.summary ?? '', /could not be read: common\/code\.md is in none of/);
  assert.equal(reportsToExitCode(lost), 2);
  const renamed = page.replace('가상계좌발급', '계좌');
  const reports = await compare(folderWith(PAGE, renamed));
  assert.match(reports[0]?.summary ?? '', /has no table of bank codes/);
  assert.deepEqual(reports[0]?.open, []);
  assert.equal(reportsToExitCode(reports), 2);
});

test('sources: a source without tables or an address is not asked for over the network', async () => {
  const sources = [
    { ...korean, raw: null },
    { ...korean, tablesPage: null },
  ];
  const reports = await compareSources({
    content: { ...content, sources },
    folders: [],
    only: [],
  });
  assert.deepEqual(reports, []);
});

test('sources: the day of the comparison is written for the sources that were read', () => {
  const text =
    '- id: a\n  tablesPage: x.md\n- id: b\n  tablesPage: y.md\n  compared: "2026-01-01"\n';
  assert.equal(
    textWithCompared(text, ['a'], '2026-10-01'),
    '- id: a\n  tablesPage: x.md\n  compared: "2026-10-01"\n- id: b\n  tablesPage: y.md\n  compared: "2026-01-01"\n',
  );
  assert.match(textWithCompared(text, ['b'], '2026-10-01'), /y\.md\n {2}compared: "2026-10-01"\n$/);
});

test('sources: the command prints, records and ends with its code', () => {
  const copy = join(workshop, 'content');
  cpSync('content', copy, { recursive: true });
  const run = (...options: string[]) =>
    spawnSync(process.execPath, ['src/cli/check-sources.ts', '--source', id, ...options], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: copy },
    });
  const file = join(copy, 'sources.yaml');
  const old = textWithCompared(readFileSync(file, 'utf8'), [id], '2024-03-01');
  writeFileSync(file, old);
  const nowhere = run('--record', '--from', workshop);
  assert.equal(nowhere.status, 2, nowhere.stderr);
  assert.equal(readFileSync(file, 'utf8'), old);
  const read = run('--record', '--from', folderWith(PAGE, page));
  // The whole content against a few lines: the rest is gone.
  assert.equal(read.status, 1, read.stderr);
  assert.match(read.stdout, /^\d{4}-\d{2}-\d{2} \S+: card code "\d\d" is gone: ".+"\.$/m);
  const day = read.stdout.slice(0, '2024-03-01'.length);
  assert.equal(readFileSync(file, 'utf8'), textWithCompared(old, [id], day));
});
