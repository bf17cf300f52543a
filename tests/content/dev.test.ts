import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';

// A copy of the project: what a server keeps in its folder would get into the builds of other tests.
const project = mkdtempSync(join(tmpdir(), 'codebook-dev-'));
const content = join(project, 'content');
for (const name of [
  'content',
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
])
  cpSync(name, join(project, name), { recursive: true });
symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
const prose = join(content, 'guides/docs/cancel.ko.mdx');
const cards = join(content, 'codes/card.yaml');
const original = { prose: readFileSync(prose, 'utf8'), cards: readFileSync(cards, 'utf8') };

/** Longer than a busy machine takes, ms. */
const PATIENCE = 60_000;

const server = spawn(
  process.execPath,
  ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '4867'],
  { cwd: project, env: { ...process.env, CODEBOOK_SECRET: 'xyzzy' } },
);
let said = '';
for (const stream of [server.stdout, server.stderr])
  stream.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
after(() => {
  server.kill();
  rmSync(project, { recursive: true, force: true });
});

/** Waits until the server has said something since a moment. */
async function heard(pattern: RegExp, since = 0): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!pattern.test(said.slice(since))) {
    if (performance.now() > end)
      assert.fail(`${String(pattern)} was not said:\n${said.slice(since)}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

const page = async (address: string): Promise<string> =>
  (await fetch(new URL(address, origin))).text();
let origin = '';

/** Makes a mistake, hears its sentence, and sees that a page is as it was. */
async function mistake(make: () => void, sentence: RegExp, address: string): Promise<void> {
  const before = said.length;
  make();
  await heard(sentence, before);
  const shown = await page(address);
  assert.match(shown, address.startsWith('/card/') ? /KB국민/ : /승인된 결제를 되돌리는/);
  assert.doesNotMatch(shown, /xyzzy/);
}

test('dev: a mistake is told in its sentence, the page stays, and nothing of it is run', async () => {
  await heard(/http:\/\/localhost:\d+/);
  origin = /http:\/\/localhost:\d+/.exec(said)?.[0] ?? '';
  for (const address of ['/card/02/', '/guides/docs/cancel/']) await page(address);

  const guide = '/guides/docs/cancel/';
  const withProse = (text: string) => () => {
    writeFileSync(prose, original.prose + text);
  };
  await mistake(
    withProse('\n{process.env.CODEBOOK_SECRET}\n'),
    /cancel\.ko\.mdx:\d+: the file holds code in braces/,
    guide,
  );
  await mistake(
    withProse('\n<Note>\n'),
    /cancel\.ko\.mdx:\d+: the file does not close <Note>/,
    guide,
  );
  await mistake(
    withProse('\n![x](./x.png)\n'),
    /cancel\.ko\.mdx:\d+: the file shows an image/,
    guide,
  );
  await mistake(
    () => {
      rmSync(prose);
    },
    /cancel\.ko\.mdx: the file is missing/,
    guide,
  );
  writeFileSync(prose, original.prose);
  await mistake(
    () => {
      writeFileSync(cards, original.cards.replace('issuer: kb', 'issuer: nobody'));
    },
    /card\.yaml:\d+: code "02" names the issuer "nobody"/,
    '/card/02/',
  );
  writeFileSync(cards, original.cards.replace('ko: KB국민\n', 'ko: KB국민새\n'));
  const end = performance.now() + PATIENCE;
  while (!(await page('/card/02/')).includes('KB국민새')) assert.ok(performance.now() < end, said);

  assert.doesNotMatch(said, /^\s+at .*:\d+:\d+/m);
});
