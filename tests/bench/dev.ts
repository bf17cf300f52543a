/**
 * `npm run bench:dev`: how long `npm run dev` takes to start, and to show a change of content, with the
 * real codes and with 5,000 more. Works on a copy of the content.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MANY, writeSyntheticContent } from './synthetic-content.ts';

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
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, CONTENT_DIR: folder },
    },
  );
  let said = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => server.once('close', resolve));
  const died = ended.then(() => {
    throw new Error(`The server of development ended: ${said.slice(-400).trim()}`);
  });
  const shows = (text: string): Promise<void> => Promise.race([waitFor(text), died]);
  try {
    await shows('KB국민');
    const started = performance.now() - start;
    const file = join(folder, 'codes/card.yaml');
    const times: number[] = [];
    let name = 'KB국민';
    for (let change = 1; change <= 5; change += 1) {
      const next = `KB국민${'★'.repeat(change)}`;
      const before = performance.now();
      writeFileSync(file, readFileSync(file, 'utf8').replace(`ko: ${name}\n`, `ko: ${next}\n`));
      await shows(`02 ${next}`);
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
    died.catch(() => undefined);
    server.kill();
    await ended;
    rmSync(folder, { recursive: true });
  }
}

console.table([await measureDev(0), await measureDev(MANY)]);
