/**
 * `npm run check:withstand`: attacks what has to withstand, and prints what was tried and what survived. It takes
 * minutes, so it runs weekly and not with `npm test`. With the names of parts it runs those alone:
 * `npm run check:withstand -- server`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Part } from './attack.ts';
import { buildsPart } from './builds.ts';
import { contentPart } from './content.ts';
import { serverPart } from './server.ts';

/** What is attacked, in this order. */
const PARTS: readonly Part[] = [serverPart, buildsPart, contentPart];

/** How much of a reason is printed. */
const SHOWN = 300;

const wanted = process.argv.slice(2);
const table: { attack: string; tried: number; survived: number }[] = [];
const lost: string[] = [];
const promises: string[] = [];

for (const { name, promise, begin } of PARTS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const before = lost.length;
  const workshop = mkdtempSync(join(tmpdir(), `codebook-withstand-${name}-`));
  try {
    const { kinds, end } = await begin(workshop);
    for (const kind of kinds) {
      const line = { attack: kind.name, tried: 0, survived: 0 };
      table.push(line);
      for (const attack of kind.attacks) {
        line.tried += 1;
        try {
          await attack.run();
          line.survived += 1;
        } catch (error) {
          const reason = error instanceof Error ? error.message : String(error);
          lost.push(`${kind.name}: ${attack.name}: ${reason.slice(0, SHOWN)}`);
        }
      }
      console.log(`${kind.name}: ${String(line.survived)} of ${String(line.tried)} survived`);
    }
    await end();
  } finally {
    rmSync(workshop, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  promises.push(`${String(lost.length - before)} ${promise}`);
}

console.table(table);
for (const line of lost) console.log(line);
const tried = table.reduce((sum, line) => sum + line.tried, 0);
console.log(
  `${String(tried)} attacks, ${String(tried - lost.length)} survived: ${promises.join(', ')}.`,
);
process.exitCode = lost.length > 0 ? 1 : 0;
