import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, get as httpGet } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
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
    /^SentenceError: There is no built site in .*; run "npm start", which builds one\.$/,
  );
});

test('server: twenty busy ports, a port too high or a strange host are one sentence', async () => {
  // The highest port there is: no second one is left to try.
  const last = createServer();
  await new Promise<void>((done) => last.listen(65_535, '127.0.0.1', done));
  await assert.rejects(
    serveSite(folder, '/', 65_535),
    /^SentenceError: Ports 65535 to 65535 are in use; set PORT to a free one\.$/,
  );
  last.close();
  const first = 40_000 + (process.pid % 1000) * 20;
  const others = await Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      const other = createServer();
      await new Promise<void>((done) => {
        other.once('error', () => {
          done();
        });
        other.listen(first + index, '127.0.0.1', done);
      });
      return other;
    }),
  );
  await assert.rejects(
    serveSite(folder, '/', first),
    /^SentenceError: Ports \d+ to \d+ are in use/,
  );
  for (const other of others) other.close();
  await assert.rejects(
    serveSite(folder, '/', 0, { host: '203.0.113.1' }),
    /^SentenceError: HOST is "203\.0\.113\.1", which is no address of this machine; .+\.$/,
  );
});

const outer = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .find(({ internal, family }) => !internal && family === 'IPv4')?.address;

/** Whether somebody listens at an address. */
const isOpen = (host: string, port: number): Promise<boolean> =>
  new Promise((settle) => {
    const socket = connect({ host, port }, () => {
      socket.destroy();
      settle(true);
    });
    socket.on('error', () => {
      settle(false);
    });
  });

test('server: listens for this machine alone, unless it is widened, and says the truth', async () => {
  const narrow = await serveSite(folder, '/', 0);
  const wide = await serveSite(folder, '/', 0, { host: '0.0.0.0' });
  const port = ({ address }: RunningServer): number => Number(new URL(address).port);
  assert.ok(await isOpen('127.0.0.1', port(narrow)));
  assert.deepEqual(narrow.elsewhere, []);
  if (outer !== undefined) {
    assert.ok(!(await isOpen(outer, port(narrow))));
    assert.ok(await isOpen(outer, port(wide)));
    assert.ok(wide.elsewhere.includes(`http://${outer}:${String(port(wide))}/`));
  }
  await narrow.stop();
  await wide.stop();
});

/** What the server answers to bytes that no client library would send. */
const sendRaw = (bytes: string): Promise<string> =>
  new Promise((settle) => {
    const { port } = new URL(running.address);
    let answer = '';
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (answer += chunk));
    socket.on('close', () => {
      settle(answer);
    });
    socket.on('error', () => {
      settle(answer);
    });
  });

/** The status of an answer to an address as it stands. */
async function statusOf(target: string): Promise<number> {
  const answer = await sendRaw(`GET ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
}

test('server: a malformed address is 400, one that leads out of the site or to its settings 404', async () => {
  writeFileSync(join(folder, '_headers'), 'settings');
  for (const target of [
    '/codebook/%',
    '/codebook/%zz',
    '/codebook/%00',
    '/codebook/%ff',
    '/a%5cb',
    'x',
    '*',
  ])
    assert.equal(await statusOf(target), 400, target);
  for (const target of [
    '/codebook/../../etc/passwd',
    '/codebook/%2e%2e/%2e%2e/etc/passwd',
    '/codebook/..%2f..%2fetc/passwd',
    '/codebook//card/',
    '//codebook/card/',
    '/codebook/card//',
    '/codebook/_headers',
    `/codebook/${'a'.repeat(5000)}`,
    '/codebook/index.html/',
  ])
    assert.equal(await statusOf(target), 404, target);
  assert.equal(await statusOf('http://codes.example/codebook/card/?a#b'), 200);
  assert.equal(await statusOf('/codebook/%63ard/'), 200);
});

test('server: a folder without its slash leads to the one with it, query and all', async () => {
  const ask = async (path: string): Promise<[number, string | null]> => {
    const { status, headers } = await fetch(new URL(path, running.address), { redirect: 'manual' });
    return [status, headers.get('location')];
  };
  assert.deepEqual(await ask('/codebook/card?a=b'), [301, '/codebook/card/?a=b']);
  assert.deepEqual(await ask('/codebook'), [301, '/codebook/']);
  mkdirSync(join(folder, '카드?#'), { recursive: true });
  writeFileSync(join(folder, '카드?#/index.html'), 'strange');
  assert.deepEqual(await ask(`/codebook/${encodeURIComponent('카드?#')}`), [
    301,
    `/codebook/${encodeURIComponent('카드?#')}/`,
  ]);
});

test('server: what is not reading is 405, whatever it sends', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
    const response = await fetch(running.address, {
      method,
      ...(method !== 'OPTIONS' && { body: 'x'.repeat(100_000) }),
    });
    assert.equal(response.status, 405, method);
    assert.equal(response.headers.get('allow'), 'GET, HEAD');
    assert.equal(await response.text(), 'Files of the site are only read: GET or HEAD.\n');
  }
});

test('server: HEAD is GET without its body', async () => {
  for (const path of ['card/', 'nothing/', 'long.txt', 'card']) {
    writeFileSync(join(folder, 'long.txt'), 'long '.repeat(1000));
    const url = new URL(path, running.address);
    const [whole, head] = await Promise.all([
      fetch(url, { redirect: 'manual' }),
      fetch(url, { method: 'HEAD', redirect: 'manual' }),
    ]);
    const told = ({ headers }: Response): [string, string][] =>
      [...headers].filter(([name]) => !['connection', 'date', 'keep-alive'].includes(name));
    assert.equal(head.status, whole.status);
    assert.deepEqual(told(head), told(whole));
    assert.equal(await head.text(), '');
    await whole.text();
  }
});

test('server: a part of a file is sent as asked for; no range ends the server', async () => {
  writeFileSync(join(folder, 'digits.txt'), '0123456789');
  const ask = async (range: string, more: Record<string, string> = {}) => {
    const url = new URL('digits.txt', running.address);
    const response = await fetch(url, { headers: { Range: range, ...more } });
    return [response.status, response.headers.get('content-range'), await response.text()];
  };
  assert.deepEqual(await ask('bytes=2-4'), [206, 'bytes 2-4/10', '234']);
  assert.deepEqual(await ask('bytes=-3'), [206, 'bytes 7-9/10', '789']);
  assert.deepEqual(await ask('bytes=8-99999999999999999999'), [206, 'bytes 8-9/10', '89']);
  for (const none of ['bytes=5-2', 'bytes=10-', 'bytes=-0', 'bytes=99999999999999999999-'])
    assert.deepEqual((await ask(none)).slice(0, 2), [416, 'bytes */10'], none);
  for (const odd of ['bytes=0-1,3-4', 'items=0-1', 'bytes=x', 'bytes='])
    assert.deepEqual(await ask(odd), [200, null, '0123456789'], odd);
  assert.deepEqual(await ask('bytes=0-1', { 'If-Range': '"another"' }), [200, null, '0123456789']);
});

test('server: what has not changed is not sent again, compressed or not', async () => {
  writeFileSync(join(folder, 'page.html'), 'a page '.repeat(200));
  const url = new URL('page.html', running.address);
  const tags = new Set<string>();
  for (const encoding of ['identity', 'gzip', 'br']) {
    const headers = { 'Accept-Encoding': encoding };
    const first = await fetch(url, { headers });
    await first.text();
    const etag = first.headers.get('etag') ?? '';
    tags.add(etag);
    const again = await fetch(url, { headers: { ...headers, 'If-None-Match': etag } });
    assert.equal(again.status, 304);
    assert.equal(again.headers.get('etag'), etag);
    assert.equal(again.headers.get('vary'), 'Accept-Encoding');
    assert.match(again.headers.get('content-security-policy') ?? '', /default-src/);
  }
  assert.equal(tags.size, 3);
  const other = await fetch(url, { headers: { 'If-Match': '"another"' } });
  assert.equal(other.status, 412);
});

test('server: what a browser does not take is not sent', async () => {
  const ask = async (accepted: string): Promise<string | null> => {
    const url = new URL('page.html', running.address);
    const response = await fetch(url, { headers: { 'Accept-Encoding': accepted } });
    await response.text();
    return response.headers.get('content-encoding');
  };
  assert.equal(await ask('br;q=0, gzip;q=0.5'), 'gzip');
  assert.equal(await ask('BR'), 'br');
  assert.equal(await ask('zstd'), null);
});

/** Where Linux tells which files a process has open; other systems tell nothing. */
const OPEN = '/proc/self/fd';

/** How many files below the folder are open. */
const openFiles = (): number =>
  (existsSync(OPEN) ? readdirSync(OPEN) : []).filter((descriptor) => {
    try {
      return readlinkSync(`${OPEN}/${descriptor}`).startsWith(folder);
    } catch {
      return false;
    }
  }).length;

test('server: downloads that break off leave nothing open', async () => {
  writeFileSync(join(folder, 'large.bin'), Buffer.alloc(4 * 1024 * 1024));
  const breakOff = (): Promise<void> =>
    new Promise((done) => {
      const request = httpGet(
        new URL('large.bin', running.address),
        { agent: false },
        (response) => {
          response.once('data', () => {
            request.destroy();
          });
          response.on('error', () => undefined);
          response.on('close', done);
        },
      );
      request.on('error', () => undefined);
    });
  for (let round = 0; round < 5; round += 1)
    await Promise.all(Array.from({ length: 20 }, breakOff));
  assert.equal(openFiles(), 0);
  assert.deepEqual(await get('/codebook/'), [200, 'home']);
});

test('server: follows a new version, and finds the hashed files of the one before', async () => {
  const site = join(folder, 'versions/dist');
  const aside = join(folder, 'versions/.dist');
  const write = (where: string, version: string): void => {
    mkdirSync(join(where, '_astro'), { recursive: true });
    for (const name of ['index.html', 'only.html', `_astro/page.${version}.css`])
      writeFileSync(join(where, name), version);
    if (version === 'new') rmSync(join(where, 'only.html'));
  };
  write(site, 'old');
  write(join(aside, 'next'), 'new');
  const server = await serveSite(site, '/', 0);
  const ask = async (path: string): Promise<string> =>
    (await fetch(new URL(path, server.address))).text();
  assert.equal(await ask('/'), 'old');
  renameSync(site, join(aside, 'previous'));
  // Between the two renames the last good version answers.
  assert.equal(await ask('/'), 'old');
  assert.equal(await ask('/only.html'), 'old');
  renameSync(join(aside, 'next'), site);
  assert.equal(await ask('/'), 'new');
  assert.equal(await ask('/_astro/page.old.css'), 'old');
  assert.match(await ask('/only.html'), /no such page/);
  // And with nothing left it still answers.
  rmSync(join(folder, 'versions'), { recursive: true });
  assert.match(await ask('/'), /no such page/);
  await server.stop();
});
