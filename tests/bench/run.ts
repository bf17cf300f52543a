/**
 * `npm run bench`: builds the site, then makes every measurement, one after the other; each can be run
 * alone as `bench:<part>` of what was built. With `-- --full` the build goes up to 50,000 more codes. A
 * part that fails does not end the others.
 */
import { execFileSync, spawnSync } from 'node:child_process';

const PARTS = [
  'first-views',
  'pages',
  'interactions',
  'search',
  'search-in-browser',
  'decode',
  'builds',
  'dev',
];

execFileSync('npm', ['run', '--silent', 'build:local'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});

const failed = PARTS.filter((part) => {
  console.log(`\n> bench:${part}`);
  const { status } = spawnSync(
    process.execPath,
    [`tests/bench/${part}.ts`, ...process.argv.slice(2)],
    { stdio: 'inherit' },
  );
  return status !== 0;
});
if (failed.length > 0) {
  console.error(`Not measured: ${failed.join(', ')}.`);
  process.exitCode = 1;
}
