/**
 * `npm run check:package`: installs the package from the address of the built site into an empty folder, with
 * each npm that people have, and does with it what they do. Prints what it did; run it after a build.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serveSite } from '../../src/cli/static-server.ts';
import { folderToVersions, versionToFile } from '../../src/packing/release.ts';
import { installTools } from '../install-tools.ts';
import { USES } from './uses.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

/** Each npm that is tried, and what it must be told to install from an address. */
const CLIENTS = [
  { name: 'npm-10', version: 'npm:npm@10.9.9', options: [] },
  { name: 'npm-11', version: 'npm:npm@11.21.2', options: [] },
  { name: 'npm-12', version: 'npm:npm@12.2.1', options: ['--allow-remote=root'] },
] as const;

/** An integrity that no file has, to see that a lock file is heeded. */
const FORGED = `sha512-${'A'.repeat(86)}==`;

const exec = promisify(execFile);
const lines: [what: string, how: string][] = [];
let failed = 0;

/** Does one thing and notes how it went. */
async function attempt(what: string, act: () => unknown): Promise<void> {
  const start = performance.now();
  try {
    await act();
    lines.push([what, `${(performance.now() - start).toFixed(0)} ms`]);
  } catch (error) {
    failed += 1;
    lines.push([what, `FAILED: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

const tools = installTools(
  'npm-clients',
  Object.fromEntries(CLIENTS.map(({ name, version }) => [name, version])),
);

/** Runs an npm in an empty folder, with a cache of its own. */
async function npm(name: string, { folder }: Workshop, given: readonly string[]): Promise<void> {
  const cli = join(tools, 'node_modules', name, 'bin/npm-cli.js');
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^(?:npm_|NODE_OPTIONS|NODE_TEST)/i.test(key)),
  );
  await exec(
    process.execPath,
    [cli, '--no-audit', '--no-fund', '--cache', join(folder, '.cache'), ...given],
    { cwd: folder, env },
  );
}

const server = await serveSite('dist', '/', 0);
try {
  const newest = folderToVersions('public/data/npm').sort(
    (a, b) => Number(a.split('.')[2]) - Number(b.split('.')[2]),
  );
  const version = newest.at(-1);
  const files = [
    'nicepay-codebook.tgz',
    ...(version === undefined ? [] : [versionToFile(version)]),
  ];
  for (const { name, options } of CLIENTS) {
    for (const file of files) {
      const address = `${server.address}data/npm/${file}`;
      const workshop = openWorkshop();
      workshop.write('package.json', '{ "name": "somebody", "private": true }\n');
      await attempt(`${name} installs ${file}`, () =>
        npm(name, workshop, ['install', ...options, address]),
      );
      await attempt(`${name} installs it again by its lock file`, async () => {
        rmSync(join(workshop.folder, 'node_modules'), { recursive: true });
        await npm(name, workshop, ['ci', ...options]);
      });
      await attempt(`${name} runs the command`, () =>
        npm(name, workshop, ['exec', '--offline', '--', 'codebook', '3095']),
      );
      await attempt(`${name} refuses a file that its lock file does not name`, async () => {
        const lock = join(workshop.folder, 'package-lock.json');
        writeFileSync(
          lock,
          readFileSync(lock, 'utf8').replace(/"integrity": "[^"]+"/, `"integrity": "${FORGED}"`),
        );
        rmSync(join(workshop.folder, '.cache'), { recursive: true, force: true });
        mkdirSync(join(workshop.folder, '.cache'));
        await npm(name, workshop, ['ci', ...options]).then(
          () => {
            throw new Error('it was installed');
          },
          () => undefined,
        );
      });
      workshop.close();
    }
  }
  const workshop = openWorkshop();
  workshop.write('package.json', '{ "name": "somebody", "private": true, "type": "module" }\n');
  await attempt('an empty folder gets the newest', () =>
    npm('npm-11', workshop, ['install', `${server.address}data/npm/nicepay-codebook.tgz`]),
  );
  for (const { name, run } of USES) await attempt(name, () => run(workshop));
  await attempt('how long a code takes, beside an empty script of Node', () => {
    const time = (given: readonly string[]): number => {
      const times = Array.from({ length: 9 }, () => {
        const start = performance.now();
        workshop.run(process.execPath, given);
        return performance.now() - start;
      });
      return times.sort((a, b) => a - b)[4] ?? 0;
    };
    const bare = time(['-e', '0']);
    const own = time([join('node_modules/nicepay-codebook/bin/codebook.mjs'), '3095']);
    console.log(
      `codebook 3095: ${own.toFixed(0)} ms, ${(own / bare).toFixed(2)} of an empty script`,
    );
  });
  workshop.close();
} finally {
  await server.stop();
}

for (const [what, how] of lines) console.log(`${what.padEnd(72)} ${how}`);
console.log(`\n${String(lines.length - failed)} done, ${String(failed)} failed`);
process.exitCode = failed > 0 ? 1 : 0;
