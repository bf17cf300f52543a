/**
 * `npm run bench:dev`: how long `npm run dev` takes to start, and to show a change of content, with the
 * real codes and with 5,000 more. Works on a copy of the content.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSyntheticContent } from './synthetic-content.ts';

const PORT = 4399;
const PAGE = `http://localhost:${String(PORT)}/card/02/`;

/** How often something is asked while it is waited for, ms, and when it is given up. */
const PAUSE = 20;
const LIMIT = 120_000;

/** Asks for a page until it holds a text. */
async function waitFor(text: string): Promise<void> {
  const end = performance.now() + LIMIT;
  while (performance.now() < end) {
    const html = await fetch(PAGE).then(
      (response) => response.text(),
      () => '',
    );
    if (html.includes(text)) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error(`${PAGE} did not show "${text}" within ${String(LIMIT / 1000)} seconds.`);
}

async function measureDev(count: number): Promise<object> {
  const folder = mkdtempSync(join(tmpdir(), 'codebook-dev-'));
  writeSyntheticContent(folder, count);
  const start = performance.now();
  const server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(PORT)],
    { stdio: 'ignore', env: { ...process.env, CONTENT_DIR: folder } },
  );
  try {
    await waitFor('KB국민');
    const started = performance.now() - start;
    const file = join(folder, 'codes/card.yaml');
    const times: number[] = [];
    let name = 'KB국민';
    for (let change = 1; change <= 5; change += 1) {
      const next = `KB국민${'★'.repeat(change)}`;
      const before = performance.now();
      writeFileSync(file, readFileSync(file, 'utf8').replace(`ko: ${name}\n`, `ko: ${next}\n`));
      await waitFor(`02 ${next}`);
      times.push(performance.now() - before);
      name = next;
    }
    times.sort((a, b) => a - b);
    return {
      'codes added': count,
      'first page, s': (started / 1000).toFixed(1),
      'a change shown, median s': ((times[2] ?? NaN) / 1000).toFixed(2),
      'longest s': ((times[4] ?? NaN) / 1000).toFixed(2),
    };
  } finally {
    server.kill();
    await new Promise((resolve) => server.once('close', resolve));
    rmSync(folder, { recursive: true });
  }
}

console.table([await measureDev(0), await measureDev(5_000)]);
