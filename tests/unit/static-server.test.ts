import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { serveSite, type RunningServer } from '../../src/cli/static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'codebook-serve-'));
let running: RunningServer;

before(async () => {
  mkdirSync(join(folder, 'card'));
  mkdirSync(join(folder, 'en'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'card/index.html'), 'cards');
  writeFileSync(join(folder, '404.html'), 'nicht da');
  writeFileSync(join(folder, 'en/404.html'), 'not there');
  running = await serveSite(folder, '/codebook/', 0);
});

after(() => {
  void running.stop();
  rmSync(folder, { recursive: true });
});

const get = async (path: string): Promise<[number, string]> => {
  const response = await fetch(new URL(path, running.address));
  return [response.status, await response.text()];
};

test('server: serves the site below its base path, with its headers', async () => {
  assert.deepEqual(await get('/codebook/'), [200, 'home']);
  assert.deepEqual(await get('/codebook/card/'), [200, 'cards']);
  const { headers } = await fetch(running.address);
  assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
});

test('server: a page that is not there is told in its language', async () => {
  assert.deepEqual(await get('/codebook/nothing/'), [404, 'nicht da']);
  assert.deepEqual(await get('/codebook/en/nothing/'), [404, 'not there']);
  assert.deepEqual(await get('/elsewhere/'), [404, 'nicht da']);
  assert.equal((await get('/codebook/..%2f..%2fetc/passwd'))[0], 404);
});

test('server: what a browser takes compressed is sent compressed, by the build or on the way', async () => {
  const long = 'a page of some length, '.repeat(200);
  writeFileSync(join(folder, 'long.html'), long);
  writeFileSync(join(folder, 'built.html'), long);
  writeFileSync(join(folder, 'built.html.br'), brotliCompressSync('the compressed file'));
  const site = await serveSite(folder, '/', 0);
  const ask = async (path: string, accepted: string): Promise<[string | null, string]> => {
    const response = await fetch(new URL(path, site.address), {
      headers: { 'Accept-Encoding': accepted },
    });
    assert.equal(response.headers.get('vary'), 'Accept-Encoding');
    return [response.headers.get('content-encoding'), await response.text()];
  };
  assert.deepEqual(await ask('/long.html', 'gzip, br'), ['br', long]);
  assert.deepEqual(await ask('/long.html', 'gzip'), ['gzip', long]);
  assert.deepEqual(await ask('/long.html', 'identity'), [null, long]);
  assert.deepEqual(await ask('/built.html', 'br'), ['br', 'the compressed file']);
  await site.stop();
});

test('server: takes the next port when the wanted one is in use, and says so', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, done));
  const address = other.address();
  assert.ok(address !== null && typeof address === 'object');
  const second = await serveSite(folder, '/', address.port);
  assert.deepEqual(second.busy, [address.port]);
  assert.notEqual(new URL(second.address).port, String(address.port));
  await second.stop();
  other.close();
});

test('server: without a built site there is one clear sentence', async () => {
  await assert.rejects(
    serveSite(join(folder, 'none'), '/', 0),
    /There is no built site in .*; run "npm run build" first\./,
  );
});
