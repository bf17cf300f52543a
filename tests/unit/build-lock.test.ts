import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { withLock } from '../../src/cli/building/lock.ts';

const workshop = mkdtempSync(join(tmpdir(), 'codebook-lock-'));
const lock = join(workshop, 'deep/build.lock');
after(() => {
  rmSync(workshop, { recursive: true });
});

test('lock: one works at a time, the others wait and say so once', async () => {
  let working = 0;
  let told = 0;
  const work = async (): Promise<void> => {
    working += 1;
    assert.equal(working, 1);
    await wait(300);
    working -= 1;
  };
  const tell = (): void => void (told += 1);
  await Promise.all([withLock(lock, work, tell), withLock(lock, work, tell)]);
  assert.equal(told, 1);
  assert.ok(!existsSync(lock));
});

/** For locks that nobody else holds. */
const tellNobody = (holder: number): void => {
  throw new Error(`Process ${String(holder)} was waited for.`);
};

test('lock: work that fails gives it back', async () => {
  const fail = (): Promise<void> => Promise.reject(new Error('full'));
  await assert.rejects(withLock(lock, fail, tellNobody), /full/);
  assert.ok(!existsSync(lock));
});

test('lock: one that was left behind holds nobody up', async () => {
  // No process has this number; and one that lives would have renewed its lock.
  writeFileSync(lock, String(2 ** 22 + 1));
  assert.equal(await withLock(lock, () => Promise.resolve(1), tellNobody), 1);
  writeFileSync(lock, String(process.pid));
  utimesSync(lock, 0, 0);
  assert.equal(await withLock(lock, () => Promise.resolve(2), tellNobody), 2);
});
