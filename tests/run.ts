/**
 * `npm test`: every check, the fast ones first; stops at the first part that fails.
 * The last line is `N passed, N failed`. Each part can be run alone by its name in package.json.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What `npm test` runs, in order; the parts named `test:` count their own tests. */
const PARTS = [
  'check:content',
  'check:format',
  'check:lint',
  'check:types',
  'test:unit',
  'test:content',
  'build:local',
  'test:dist',
  'test:browser',
];

interface Count {
  passed: number;
  failed: number;
}

const folder = mkdtempSync(join(tmpdir(), 'codebook-test-'));

/** Runs one part and counts: its tests where it has some, itself where it has none. */
function runPart(name: string): Count {
  console.log(`\n> ${name}`);
  const report = join(folder, 'report.tap');
  const reporters = [
    '--test-reporter=dot',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${report}`,
  ];
  const counts = name.startsWith('test:');
  const { status } = spawnSync('npm', ['run', '--silent', name], {
    stdio: ['ignore', name === 'build:local' ? 'ignore' : 'inherit', 'inherit'],
    env: { ...process.env, ...(counts && { NODE_OPTIONS: reporters.join(' ') }) },
    shell: process.platform === 'win32',
  });
  const whole = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!counts) return whole;
  const tap = readFileSync(report, 'utf8');
  const number = (word: string): number =>
    Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  const counted = { passed: number('pass'), failed: number('fail') + number('cancelled') };
  if (counted.failed > 0)
    console.log(
      tap
        .split('\n')
        .filter((line) => /^\s*not ok/.test(line))
        .join('\n'),
    );
  // What this machine lacks is told, once a reason.
  const skipped = [...tap.matchAll(/^\s*ok .*# SKIP (.+)$/gm)].map(([, reason = '']) => reason);
  for (const reason of new Set(skipped)) console.log(`not run: ${reason}`);
  // A runner that died, or that ran nothing, is a failure even if no test says so.
  if (status !== 0 && counted.failed === 0) counted.failed = 1;
  if (counted.passed + counted.failed === 0) counted.failed = 1;
  return counted;
}

const total: Count = { passed: 0, failed: 0 };
for (const name of PARTS) {
  const { passed, failed } = runPart(name);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) {
    console.log(`\n${name} failed; run it alone with "npm run ${name}".`);
    break;
  }
}
rmSync(folder, { recursive: true });
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed`);
