import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const workshop = mkdtempSync(join(tmpdir(), 'codebook-build-'));
after(() => {
  rmSync(workshop, { recursive: true });
});

test('build: a mistake in the content stops it with the sentence, before anything is written', () => {
  const content = join(workshop, 'content');
  const dist = join(workshop, 'dist');
  cpSync('content', content, { recursive: true });
  const file = join(content, 'codes/card.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('code: "02"', 'code: 02'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist],
    { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: content } },
  );
  assert.notEqual(status, 0);
  const sentence =
    /card\.yaml:\d+: code "02" has code 02 without quotes, which YAML may read as a number; write "02"\./;
  assert.match(`${stdout}${stderr}`, sentence);
  assert.ok(!existsSync(dist));
  assert.doesNotMatch(`${stdout}${stderr}`, /^\s+at .*:\d+:\d+/m);
});
