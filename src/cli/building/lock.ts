import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** How often a build that waits looks again, and one that runs says so, ms. */
const PAUSE = 250;

/** When a lock that nobody renewed is taken for left behind, ms: longer than any step of a build blocks. */
const STALE = 120_000;

/** The process that holds a lock; null when there is none, or when it was left behind. */
function lockToHolder(file: string): number | null {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined || Date.now() - stats.mtimeMs > STALE) return null;
  let holder: number;
  try {
    holder = Number(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
  // Between its making and its first byte.
  if (holder === 0) return 0;
  try {
    process.kill(holder, 0);
    return holder;
  } catch (error) {
    // A process of somebody else is one that lives.
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? holder : null;
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes a lock away that was left behind; puts it back if somebody was quicker and it is new again. */
function discard(file: string): void {
  const aside = `${file}.${String(process.pid)}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (lockToHolder(aside) === null) rmSync(aside, { force: true });
  else renameSync(aside, file);
}

/**
 * Does work that only one process may do at a time in this checkout; others wait. Astro keeps what it read of
 * the content in files beside the project, so two builds at once would take each other's.
 * @param file the lock
 * @param work what is done under it
 * @param tell called once when another process has to be waited for, with its id
 */
export async function withLock<Result>(
  file: string,
  work: () => Promise<Result>,
  tell: (holder: number) => void,
): Promise<Result> {
  mkdirSync(dirname(file), { recursive: true });
  let isTold = false;
  while (!take(file)) {
    const holder = lockToHolder(file);
    if (holder === null) discard(file);
    else {
      if (!isTold && holder !== 0) tell(holder);
      isTold ||= holder !== 0;
      await wait(PAUSE);
    }
  }
  const renewing = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(file, now, now);
    } catch {
      // Somebody took the lock away by hand; the work goes on.
    }
  }, PAUSE);
  try {
    return await work();
  } finally {
    clearInterval(renewing);
    rmSync(file, { force: true });
  }
}
