import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { writeSyntheticContent } from './synthetic-content.ts';

/** One measured build. */
export interface BuildFigures {
  codes: number;
  /** How many HTML files were written. */
  pages: number;
  /** Wall time of the whole command, ms. */
  ms: number;
  /** Peak resident memory of the process, MiB. */
  mib: number;
  /** Wall time from the end of the step before to the end of this one, ms, in order. */
  steps: ReadonlyMap<string, number>;
}

/** Tells the peak memory (KiB) of the process it is loaded into, on standard error, at its end. */
const TELL_MEMORY =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('peak:'+process.resourceUsage().maxRSS))";

/** What the build says at the end of each of its steps. */
const STEP_ENDS: readonly [step: string, said: RegExp][] = [
  ['checks and content', /Synced content/],
  ['bundles', /generating static routes/],
  ['pages and data', /sitemap-index\.xml/],
  ['files for agents and offline', /offline by/],
  ['package and full-text index', /pages indexed/],
];

/** A site that was built for a measurement. */
interface BuiltFolders {
  dist: string;
  /** The content that it was built from. */
  content: string;
  figures: BuildFigures;
}

/**
 * Builds the site with invented codes added into a folder of its own, and measures it.
 * @param count how many codes to add
 * @param work what is done with the built site before its folder goes
 */
export async function withBuild<Result>(
  count: number,
  work: (built: BuiltFolders) => Result | Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'codebook-bench-'));
  try {
    const dist = join(folder, 'dist');
    const content = join(folder, 'content');
    writeSyntheticContent(content, count);
    return await work({ dist, content, figures: await build(count, content, dist) });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Builds the site with `count` invented codes added, and measures it. */
export const measureBuild = (count: number): Promise<BuildFigures> =>
  withBuild(count, ({ figures }) => figures);

async function build(codes: number, content: string, dist: string): Promise<BuildFigures> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', TELL_MEMORY, 'src/cli/build.ts', '--local', '--outDir', dist],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, CONTENT_DIR: content, NODE_OPTIONS: '--max-old-space-size=12000' },
    },
  );
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const steps = new Map<string, number>();
  let before = start;
  createInterface(child.stdout).on('line', (line) => {
    const step = STEP_ENDS.find(([name, said]) => !steps.has(name) && said.test(line));
    if (step === undefined) return;
    const now = performance.now();
    steps.set(step[0], now - before);
    before = now;
  });
  const status = await new Promise((resolve) => child.on('close', resolve));
  const ms = performance.now() - start;
  if (status !== 0) throw new Error(`The build with ${String(codes)} more codes failed: ${errors}`);
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  return {
    codes,
    pages: files.filter((name) => name.endsWith('.html')).length,
    ms,
    mib: Number(/peak:(\d+)/.exec(errors)?.[1] ?? 0) / 1024,
    steps,
  };
}
