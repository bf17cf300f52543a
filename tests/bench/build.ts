import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSyntheticContent } from './synthetic-content.ts';

/** One measured build. */
export interface BuildFigures {
  codes: number;
  pages: number;
  /** Wall time of the whole command, ms. */
  ms: number;
  /** Peak resident memory of the process, MiB. */
  mib: number;
}

/** Tells the peak memory (KiB) of the process it is loaded into, on standard error, at its end. */
const TELL_MEMORY =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('peak:'+process.resourceUsage().maxRSS))";

/** Builds the site with `count` invented codes added, and measures it. */
export function measureBuild(count: number): BuildFigures {
  const folder = mkdtempSync(join(tmpdir(), 'codebook-bench-'));
  const content = join(folder, 'content');
  const dist = join(folder, 'dist');
  writeSyntheticContent(content, count);
  const start = performance.now();
  const { stderr, status } = spawnSync(
    process.execPath,
    [
      '--import',
      TELL_MEMORY,
      'node_modules/astro/bin/astro.mjs',
      'build',
      '--silent',
      '--outDir',
      dist,
    ],
    {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: content, NODE_OPTIONS: '--max-old-space-size=12000' },
    },
  );
  const ms = performance.now() - start;
  if (status !== 0) throw new Error(`The build with ${String(count)} more codes failed: ${stderr}`);
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  rmSync(folder, { recursive: true });
  return {
    codes: count,
    pages: pages.length,
    ms,
    mib: Number(/peak:(\d+)/.exec(stderr)?.[1] ?? 0) / 1024,
  };
}
