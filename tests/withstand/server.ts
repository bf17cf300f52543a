import assert from 'node:assert/strict';
import { existsSync, readdirSync, readlinkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get, type Server } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildSite } from '../hosts/build-site.ts';
import type { Attack, Kind, Part } from './attack.ts';
import { runOwn, startOwn } from './own-process.ts';

/** How many clients ask at the same time, and how long, ms. */
const CLIENTS = 200;
const LOAD = 5_000;

/** How many downloads break off. */
const BROKEN_OFF = 600;

/** How long an answer may take, ms. */
const PATIENCE = 10_000;

const RANGES = [
  ...['bytes=5-2', 'bytes=0-0', 'bytes=-1', 'bytes=-0', 'bytes=-', 'bytes=', 'bytes', '=', ''],
  ...['bytes=0-99999999999999999999', 'bytes=99999999999999999999-', 'bytes=-99999999999999999999'],
  ...[
    'bytes=9007199254740993-',
    'bytes=1e3-',
    'bytes=0x0-0x9',
    'bytes=0.5-2',
    'bytes=--1',
    'bytes=1--2',
  ],
  ...['bytes=a-b', 'bytes=0-1,2-3', `bytes=${'0-,'.repeat(2000)}0-`, `bytes=${'9'.repeat(5000)}-`],
  ...['items=0-1', 'bytes=0-1;', 'bytes = 0-1', 'bytes=\t0-1', 'bytes=0 - 1', 'BYTES=0-1', 'none'],
];

const PATHS = [
  ...[
    '/%',
    '/%zz',
    '/%0',
    '/%00',
    '/a%00.html',
    '/%c0%af',
    '/%ff%fe',
    '/%ed%a0%80',
    '/\\',
    '/%5c..%5c',
  ],
  ...[
    '/../../etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/....//etc/passwd',
  ],
  ...[
    '//',
    '///',
    '//etc/passwd',
    '//codes.example/',
    '/.',
    '/..',
    '/./',
    '/../',
    '/card//',
    '/card/./02/',
  ],
  ...[
    '/_headers',
    '/_redirects',
    '/.dist/previous/index.html',
    '/package.json',
    '/.git/config',
    '/.env',
  ],
  ...[
    `/${'a'.repeat(300)}`,
    `/${'a/'.repeat(3000)}`,
    `/${'%25'.repeat(2000)}`,
    '/con',
    '/nul',
    '/aux.txt',
  ],
  ...[
    '/card/02/index.html/',
    '/favicon.svg/',
    '/favicon.svg/x',
    '/index.html/..',
    '/card/02',
    '/?',
    '/??#',
  ],
  ...[
    '/card/?__proto__=1',
    '/constructor',
    '/__proto__',
    '/toString',
    '/hasOwnProperty/',
    '/%EC%B9%B4',
  ],
  ...[
    'http://codes.example/card/',
    'http://',
    'https://a',
    'ftp://a/b',
    '*',
    'card/',
    '?',
    '#',
    'a:b',
  ],
];

const METHODS = ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'PURGE', 'LOCK'];

const BYTES = [
  ...[
    '\r\n\r\n',
    '\0\0\0\0',
    'GET',
    'GET /\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    'GET / HTTP/1.1\r\n\r\n',
  ],
  ...['BREW / HTTP/1.1\r\nHost: a\r\n\r\n', 'CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n'],
  'GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: a\r\nExpect: wonders\r\n\r\n',
  'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\n\r\nshort',
  'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n',
  'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\nzz\r\n',
  `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`,
  `GET / HTTP/1.1\r\nHost: a\r\n${'X: y\r\n'.repeat(5_000)}\r\n`,
  `GET /${'x'.repeat(100_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
  'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: a\r\nAccept-Encoding: ;;;q=,br;q=x,*;q=9\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: a\r\nIf-None-Match: "\r\nIf-Modified-Since: x\r\nIf-Range: "\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'.repeat(200),
  '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
];

/** Values of variables with which nothing can be served; each is one sentence. */
const VARIABLES: readonly Readonly<Record<string, string>>[] = [
  ...['', ' ', '65536', '-1', '1e3', '0x50', '80.5', 'http'].map((PORT) => ({ PORT })),
  ...['http://a', '203.0.113.1', 'a b', 'nobody.invalid'].map((HOST) => ({ HOST, PORT: '0' })),
  ...['/../', '/a b/', '//a//b'].map((BASE_PATH) => ({ BASE_PATH, PORT: '0' })),
];

/** What a server answers to bytes as they are; it may close without an answer. */
const sendRaw = (port: number, bytes: string): Promise<string> =>
  new Promise((settle) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(Buffer.from(bytes, 'latin1')));
    const done = (): void => {
      socket.destroy();
      settle(answer);
    };
    socket.setEncoding('latin1').on('data', (chunk: string) => (answer += chunk));
    socket.setTimeout(300, done).on('error', done).on('close', done);
  });

const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);

async function begin(workshop: string): ReturnType<Part['begin']> {
  const dist = join(workshop, 'dist');
  buildSite(dist);
  const server = startOwn('src/cli/serve.ts', { folder: workshop, environment: { PORT: '0' } });
  const root = await waitForAddress(server.said);
  const port = Number(new URL(root).port);
  const { pid = 0 } = server.child;

  /** The server is there, and answers with a page. */
  async function stands(): Promise<void> {
    assert.equal(server.child.exitCode, null, `it ended: ${server.said()}`);
    const response = await fetch(root, { signal: AbortSignal.timeout(PATIENCE) });
    assert.equal(response.status, 200);
    assert.match(await response.text(), /<html lang="ko"/);
  }

  const surviving = (name: string, run: () => Promise<void>): Attack => ({
    name: name.slice(0, 80),
    run: async () => {
      await run();
      await stands();
    },
  });

  const ranges = RANGES.flatMap((range) =>
    ['favicon.svg', ''].map((path) =>
      surviving(`${range} of /${path}`, async () => {
        const answer = await sendRaw(
          port,
          `GET /${path} HTTP/1.1\r\nHost: a\r\nRange: ${range}\r\nConnection: close\r\n\r\n`,
        );
        assert.ok([200, 206, 400, 416, 431].includes(statusOf(answer)), answer.slice(0, 60));
      }),
    ),
  );

  const paths = PATHS.map((path) =>
    surviving(path, async () => {
      const answer = await sendRaw(
        port,
        `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
      );
      assert.ok([200, 301, 400, 404, 414, 431].includes(statusOf(answer)), answer.slice(0, 60));
      assert.doesNotMatch(answer, /root:x:|"devDependencies"|^\/\*$/m);
      assert.doesNotMatch(answer, /^Location: (?!\/[^/])/m);
    }),
  );

  const methods = METHODS.map((method) =>
    surviving(method, async () => {
      const answer = await sendRaw(
        port,
        `${method} / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nConnection: close\r\n\r\nbody`,
      );
      assert.equal(statusOf(answer), 405);
      assert.match(answer, /^Allow: GET, HEAD\r$/m);
    }),
  );

  const bytes = BYTES.map((text) =>
    surviving(JSON.stringify(text), async () => {
      await sendRaw(port, text);
    }),
  );

  /** How many files of the workshop the server has open; the system tells it on Linux. */
  function openFiles(): number {
    const folder = `/proc/${String(pid)}/fd`;
    if (!existsSync(folder)) return 0;
    return readdirSync(folder).filter((descriptor) => {
      try {
        return readlinkSync(join(folder, descriptor)).startsWith(workshop);
      } catch {
        return false;
      }
    }).length;
  }

  const downloads = [
    surviving(`${String(BROKEN_OFF)} that break off`, async () => {
      writeFileSync(join(dist, 'large.bin'), Buffer.alloc(8 * 1024 * 1024));
      for (let done = 0; done < BROKEN_OFF; done += 50)
        await Promise.all(Array.from({ length: 50 }, () => breakOff(`${root}large.bin`)));
      await wait(500);
      assert.equal(openFiles(), 0);
      rmSync(join(dist, 'large.bin'));
    }),
    surviving('300 connections that say nothing', async () => {
      const sockets = Array.from({ length: 300 }, () =>
        connect(port, '127.0.0.1').on('error', () => undefined),
      );
      await wait(200);
      await stands();
      for (const socket of sockets) socket.destroy();
    }),
  ];

  const files = [
    surviving('a page that was deleted', async () => {
      rmSync(join(dist, 'sources'), { recursive: true });
      assert.equal((await fetch(`${root}sources/`)).status, 404);
    }),
    surviving('its 404 page that was deleted', async () => {
      renameSync(join(dist, '404.html'), join(workshop, '404.html'));
      assert.equal((await fetch(`${root}nothing/`)).status, 404);
      renameSync(join(workshop, '404.html'), join(dist, '404.html'));
    }),
    surviving('the whole site, deleted and back', async () => {
      renameSync(dist, join(workshop, 'away'));
      const { status } = await fetch(`${root}card/`);
      renameSync(join(workshop, 'away'), dist);
      assert.equal(status, 404);
    }),
    surviving('a file that changes while it is sent', async () => {
      const large = join(dist, 'large.bin');
      for (let round = 1; round <= 20; round += 1) {
        writeFileSync(large, Buffer.alloc(round * 100_000));
        const asked = fetch(`${root}large.bin`).then((response) => response.arrayBuffer());
        writeFileSync(large, Buffer.alloc(1000));
        await asked;
      }
      rmSync(large);
    }),
  ];

  const load = [
    surviving(`${String(CLIENTS)} clients for ${String(LOAD / 1000)} s`, async () => {
      const { asked, failed } = await ask(root);
      assert.deepEqual(failed.slice(0, 3), []);
      assert.ok(asked > CLIENTS * 2, `${String(asked)} answers only`);
      console.log(`  ${String(asked)} answers`);
    }),
  ];

  const variables = VARIABLES.map((environment) => ({
    name: JSON.stringify(environment),
    run: async () => {
      const { code, said } = await runOwn('src/cli/serve.ts', { folder: workshop, environment });
      assert.equal(code, 1, said);
      assert.match(said, /^[A-Z][^\n]+\.\n$/);
    },
  }));

  const places: Attack[] = [
    {
      name: 'twenty busy ports',
      run: async () => {
        const first = 42_000 + (process.pid % 1000) * 20;
        const others = await Promise.all(
          Array.from({ length: 20 }, (_, index) => occupy(first + index)),
        );
        const { code, said } = await runOwn('src/cli/serve.ts', {
          folder: workshop,
          environment: { PORT: String(first) },
        });
        for (const other of others) other.close();
        assert.equal(code, 1, said);
        assert.match(said, /^Ports \d+ to \d+ are in use; set PORT to a free one\.\n$/);
      },
    },
    {
      name: 'other machines',
      run: async () => {
        const outer = Object.values(networkInterfaces())
          .flatMap((addresses) => addresses ?? [])
          .filter(({ internal, scopeid }) => !internal && (scopeid ?? 0) === 0);
        for (const { address } of outer) assert.ok(!(await isOpen(address, port)), address);
        await stands();
      },
    },
    surviving('nobody who reads what it prints', async () => {
      server.child.stdout?.destroy();
      await Promise.resolve();
    }),
  ];

  const kinds: Kind[] = [
    { name: 'server: ranges', attacks: ranges },
    { name: 'server: addresses', attacks: paths },
    { name: 'server: methods', attacks: methods },
    { name: 'server: bytes that are no request', attacks: bytes },
    { name: 'server: downloads and connections', attacks: downloads },
    { name: 'server: files that go', attacks: files },
    { name: 'server: many clients', attacks: load },
    { name: 'server: variables', attacks: variables },
    { name: 'server: ports and machines', attacks: places },
  ];
  const end = async (): Promise<void> => {
    server.child.kill();
    await server.ended;
  };
  return { kinds, end };
}

/** The server under attack, with a site of its own. */
export const serverPart: Part = { name: 'server', promise: 'ways to end the server', begin };

/** The address that a server prints once it listens. */
async function waitForAddress(said: () => string): Promise<string> {
  for (let waited = 0; waited < PATIENCE; waited += 50) {
    const [address] = /http:\/\/\S+/.exec(said()) ?? [];
    if (address !== undefined) return address;
    await wait(50);
  }
  throw new Error(`The server did not say where it is: ${said()}`);
}

/** Begins a download and goes away. */
const breakOff = (address: string): Promise<void> =>
  new Promise((done) => {
    const request = get(address, { agent: false }, (response) => {
      response.once('data', () => {
        request.destroy();
      });
      response.on('error', () => undefined).on('close', done);
    });
    request.on('error', () => {
      done();
    });
  });

/** Many clients, each with one page or file after the other. */
async function ask(root: string): Promise<{ asked: number; failed: string[] }> {
  const paths = ['', 'card/', 'en/response/', 'response/3095/', 'data/codes.json', 'nothing/'];
  const failed: string[] = [];
  let asked = 0;
  const end = performance.now() + LOAD;
  const client = async (_: unknown, number: number): Promise<void> => {
    for (let turn = number; performance.now() < end; turn += 1) {
      const path = paths[turn % paths.length] ?? '';
      try {
        const response = await fetch(root + path);
        const body = await response.arrayBuffer();
        asked += 1;
        if (response.status !== (path === 'nothing/' ? 404 : 200) || body.byteLength === 0)
          failed.push(`/${path} ${String(response.status)}`);
      } catch (error) {
        failed.push(`/${path} ${String(error)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return { asked, failed };
}

/** Takes a port away, where nobody has it yet. */
const occupy = (port: number): Promise<Server> =>
  new Promise((settle) => {
    const other = createServer();
    const done = (): void => {
      settle(other);
    };
    other.once('error', done).listen(port, '127.0.0.1', done);
  });

/** Whether somebody listens at an address. */
const isOpen = (host: string, port: number): Promise<boolean> =>
  new Promise((settle) => {
    const socket = connect({ host, port, timeout: 1000 });
    const tell = (answer: boolean) => (): void => {
      socket.destroy();
      settle(answer);
    };
    socket.on('connect', tell(true)).on('error', tell(false)).on('timeout', tell(false));
  });
