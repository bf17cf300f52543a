/**
 * `npm run lock`: takes out of the lock file what says nothing about this project. Run it after a dependency
 * was added or changed.
 *
 * - `resolved`: which registry a machine uses is its own business; the integrity says what must come.
 * - `engines`: npm compares them with the Node that runs npm. The scripts run with the Node that the lock file
 *   brings, so on Node 20 a whole page of warnings would be about nothing. The project’s own stays.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'package-lock.json';

interface Lock {
  packages: Record<string, { resolved?: string; engines?: object }>;
}

const lock = JSON.parse(readFileSync(FILE, 'utf8')) as Lock;
for (const [name, entry] of Object.entries(lock.packages)) {
  if (name === '') continue;
  delete entry.resolved;
  delete entry.engines;
}
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
