/**
 * `npm test`: every check, the fast ones first; stops at the first step that fails.
 * The last line is `N passed, N failed`. Each part can be run alone by its name in package.json.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What `npm test` runs, step by step; the parts named `test:` count their own tests. A step has lanes side
 * by side, each for one core; a part that uses both cores, or whose tests wait for a browser, has a step alone.
 */
const STEPS: readonly (readonly (readonly string[])[])[] = [
  [['check:content']],
  [['check:lint', 'check:types', 'check:format'], ['test:unit']],
  [['test:content']],
  [['build:local']],
  [['test:dist']],
  [['test:browser']],
];

interface Count {
  passed: number;
  failed: number;
}

const folder = mkdtempSync(join(tmpdir(), 'codebook-test-'));

/** Runs a script of package.json: its exit code, and what it printed where that was not shown at once. */
function runScript(
  name: string,
  env: NodeJS.ProcessEnv,
  shows: boolean,
): Promise<{ status: number | null; output: string }> {
  const child = spawn('npm', ['run', '--silent', name], {
    stdio: ['ignore', shows ? 'inherit' : 'pipe', shows ? 'inherit' : 'pipe'],
    env,
    shell: process.platform === 'win32',
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, output: Buffer.concat(chunks).toString() });
    });
  });
}

/**
 * Runs one part and counts: its tests where it has some, itself where it has none.
 * @param isAlone whether its output can be shown as it comes; else it is shown as a whole, at the end
 */
async function runPart(name: string, isAlone: boolean): Promise<Count> {
  if (isAlone) console.log(`\n> ${name}`);
  const report = join(folder, `${name.replace(':', '-')}.tap`);
  const reporters = [
    '--test-reporter=dot',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${report}`,
  ];
  const counts = name.startsWith('test:');
  const shows = isAlone && name !== 'build:local';
  const { status, output } = await runScript(
    name,
    { ...process.env, ...(counts && { NODE_OPTIONS: reporters.join(' ') }) },
    shows,
  );
  if (!isAlone) console.log(`\n> ${name}`);
  if (!shows && (name !== 'build:local' || status !== 0)) console.log(output.trimEnd());
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

/** Runs the parts of a lane one after the other, until one fails. */
async function runLane(parts: readonly string[], isAlone: boolean): Promise<Count> {
  const sum: Count = { passed: 0, failed: 0 };
  for (const name of parts) {
    const { passed, failed } = await runPart(name, isAlone);
    sum.passed += passed;
    sum.failed += failed;
    if (failed === 0) continue;
    console.log(`\n${name} failed; run it alone with "npm run ${name}".`);
    break;
  }
  return sum;
}

const total: Count = { passed: 0, failed: 0 };
for (const lanes of STEPS) {
  const counts = await Promise.all(lanes.map((parts) => runLane(parts, lanes.length === 1)));
  for (const { passed, failed } of counts) {
    total.passed += passed;
    total.failed += failed;
  }
  if (total.failed > 0) break;
}
rmSync(folder, { recursive: true });
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed`);
