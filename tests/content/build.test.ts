import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

const workshop = mkdtempSync(join(tmpdir(), 'codebook-build-'));
const content = join(workshop, 'content');
const dist = join(workshop, 'dist');
const good = join(dist, 'index.html');

before(() => {
  mkdirSync(dist);
  writeFileSync(good, 'the last good version');
});
after(() => {
  rmSync(workshop, { recursive: true });
});

/** Runs a build that must fail, and gives what it said; the last good version must stand untouched. */
function failedBuild(environment: Readonly<Record<string, string>>): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/build.ts', '--silent', '--outDir', dist],
    { encoding: 'utf8', env: { ...process.env, SITE_URL: '', ...environment } },
  );
  assert.equal(status, 1, `${stdout}${stderr}`);
  assert.deepEqual(readdirSync(dist), ['index.html']);
  assert.equal(readFileSync(good, 'utf8'), 'the last good version');
  return `${stdout}${stderr}`;
}

const SITE_URL = 'https://codes.example';

test('build: a bad variable stops it with one sentence', () => {
  assert.match(failedBuild({}), /^SITE_URL is not set; .+\.\n$/);
  assert.match(
    failedBuild({ SITE_URL: `${SITE_URL}/codebook/` }),
    /^SITE_URL .+ has a path; .+\.\n$/,
  );
  assert.match(failedBuild({ SITE_URL, OFFLINE: 'no' }), /^OFFLINE is "no"; .+\.\n$/);
});

test('build: a mistake in the content stops it with the sentence and nothing else', () => {
  cpSync('content', content, { recursive: true, force: true });
  const file = join(content, 'codes/card.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('code: "02"', 'code: 02'));
  assert.match(
    failedBuild({ SITE_URL, CONTENT_DIR: content }).replaceAll(`${content}/`, ''),
    /^codes\/card\.yaml:\d+: code "02" has code 02 without quotes, which YAML may read as a number; write "02"\.\n$/,
  );
});

test('build: prose with a mistake stops it with the sentence, and nothing of it is compiled or run', () => {
  cpSync('content', content, { recursive: true, force: true });
  const file = join(content, 'guides/docs/cancel.ko.mdx');
  const trace = join(workshop, 'run');
  const code = `{await import('node:fs').then((fs) => fs.writeFileSync(${JSON.stringify(trace)}, ''))}`;
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n${code}\n`);
  assert.match(
    failedBuild({ SITE_URL, CONTENT_DIR: content }).replaceAll(`${content}/`, ''),
    /^guides\/docs\/cancel\.ko\.mdx:\d+: the file holds code in braces; write the text itself[^\n]*\.\n$/,
  );
  assert.ok(!existsSync(trace));
});

test('build: a step that cannot run is told before the pages are made, and leaves the last good version', () => {
  const said = failedBuild({ SITE_URL, PAGEFIND_BINARY_PATH: join(workshop, 'none') });
  assert.match(said, /^Pagefind could not make the index \(.+\)\.\n$/m);
});
