import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { serveSite } from '../../src/cli/static-server.ts';
import type { Attack, Kind, Part } from './attack.ts';
import { runOwn, startOwn } from './own-process.ts';

const SITE_URL = 'https://codes.example';

/** Variables with which nothing can be built; each is one sentence. */
const VARIABLES: readonly Readonly<Record<string, string>>[] = [
  ...['', 'codes.example', 'ftp://a', 'https://', `${SITE_URL}/codebook/`, `${SITE_URL}/?a`].map(
    (value) => ({ SITE_URL: value }),
  ),
  ...['/a b/', '/../', '/카드/'].map((BASE_PATH) => ({ BASE_PATH })),
  ...['yes', '1', 'ON'].flatMap((value) => [{ OFFLINE: value }, { PRECOMPRESS: value }]),
  ...['somebody@codes.example', 'http://codes.example'].map((SECURITY_CONTACT) => ({
    SECURITY_CONTACT,
  })),
  { PSEUDO_LOCALE: 'maybe' },
];

/** After how long a build is killed, ms: while it reads, bundles, writes pages, indexes. */
const KILLED_AFTER = [300, 2_000, 5_000, 8_000];

/** Every file of a folder, and what is in it, as one hash. */
function folderToHash(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = join(folder, name);
    if (statSync(file).isFile()) hash.update(name).update(readFileSync(file));
  }
  return hash.digest('hex');
}

async function begin(workshop: string): ReturnType<Part['begin']> {
  const dist = join(workshop, 'dist');
  const args = ['--outDir', dist, '--silent'];
  const build = (environment: Readonly<Record<string, string>> = {}) =>
    runOwn('src/cli/build.ts', { args, environment: { SITE_URL, ...environment } });
  const first = await build();
  assert.equal(first.code, 0, first.said);
  const good = folderToHash(dist);

  /** Something that must fail, and must leave the last good version as it is. */
  const failing = (
    name: string,
    environment: Readonly<Record<string, string>>,
    said: RegExp,
  ): Attack => ({
    name,
    run: async () => {
      const result = await build(environment);
      assert.equal(folderToHash(dist), good, 'the last good version is lost');
      assert.equal(result.code, 1, result.said);
      assert.match(result.said, said);
    },
  });

  const variables = VARIABLES.map((environment) =>
    failing(JSON.stringify(environment), environment, /^[A-Z_]+ [^\n]+\.\n$/),
  );

  const content = join(workshop, 'content');
  /** A build from content that was spoilt. */
  const spoilt = (name: string, spoil: () => void): Attack => ({
    name,
    run: async () => {
      rmSync(content, { recursive: true, force: true });
      cpSync('content', content, { recursive: true });
      spoil();
      await failing(name, { CONTENT_DIR: content }, /\S/).run();
    },
  });
  const steps = [
    spoilt('a mistake in the content', () => {
      writeFileSync(join(content, 'tables.yaml'), 'nothing');
    }),
    spoilt('content that is not there', () => {
      rmSync(content, { recursive: true });
      mkdirSync(content);
    }),
    failing(
      'an index that cannot be made',
      { PAGEFIND_BINARY_PATH: join(workshop, 'none') },
      /index/,
    ),
    {
      name: 'a folder that holds something else',
      run: async () => {
        const other = join(workshop, 'other');
        mkdirSync(other);
        writeFileSync(join(other, 'letter.txt'), 'dear');
        const { code, said } = await runOwn('src/cli/build.ts', {
          args: ['--outDir', other],
          environment: { SITE_URL },
        });
        assert.equal(code, 1);
        assert.match(said, /holds something else than a built site/);
        assert.equal(readFileSync(join(other, 'letter.txt'), 'utf8'), 'dear');
      },
    },
  ];

  const killed = (['SIGKILL', 'SIGTERM', 'SIGINT'] as const).flatMap((signal) =>
    KILLED_AFTER.map((after) => ({
      name: `${signal} after ${String(after)} ms`,
      run: async () => {
        const { child, ended } = startOwn('src/cli/build.ts', { args, environment: { SITE_URL } });
        await wait(after);
        child.kill(signal);
        await ended;
        assert.equal(folderToHash(dist), good, 'the last good version is lost');
      },
    })),
  );

  const together: Attack[] = [
    {
      name: 'three builds at once',
      run: async () => {
        const results = await Promise.all([build(), build(), build()]);
        assert.deepEqual(
          results.map(({ code }) => code),
          [0, 0, 0],
        );
        assert.equal(folderToHash(dist), good, 'two builds are not the same bytes');
        assert.ok(!existsSync(join(workshop, '.dist/next')));
      },
    },
    {
      name: 'a server beside a build that succeeds',
      run: async () => {
        const server = await serveSite(dist, '/', 0);
        let building = true;
        const next = build({ SITE_URL: 'https://other.example' }).finally(() => {
          building = false;
        });
        const seen = new Set<string>();
        const problems: string[] = [];
        const get = async (path: string): Promise<string> => {
          const response = await fetch(new URL(path, server.address));
          if (response.status !== 200) problems.push(`${path} ${String(response.status)}`);
          return response.text();
        };
        const watch = async (path: string): Promise<void> => {
          let last = false;
          while (building || !last) {
            last = !building;
            const html = await get(path);
            const [, origin = ''] = /rel="canonical" href="(https:\/\/[^/]+)/.exec(html) ?? [];
            seen.add(origin);
            if (!html.endsWith('</html>')) problems.push(`${path} is not whole`);
            // What the page names is there a moment later, too.
            await wait(20);
            for (const [, file = ''] of html.matchAll(/(?:href|src)="([^"]+\.(?:css|js))"/g))
              await get(file);
          }
        };
        await Promise.all(['/', '/card/', '/en/search/', '/response/3095/'].map(watch));
        assert.equal((await next).code, 0);
        await server.stop();
        assert.deepEqual(problems.slice(0, 3), []);
        assert.deepEqual([...seen].sort(), [SITE_URL, 'https://other.example']);
      },
    },
  ];

  const kinds: Kind[] = [
    { name: 'builds: variables', attacks: variables },
    { name: 'builds: steps that fail', attacks: steps },
    { name: 'builds: killed', attacks: killed },
    { name: 'builds: side by side', attacks: together },
  ];
  return { kinds, end: () => Promise.resolve() };
}

/** Builds that fail, end early or meet others. */
export const buildsPart: Part = { name: 'builds', promise: 'lost versions of the site', begin };
