import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { LoaderContext } from 'astro/loaders';
import { COLLECTIONS } from '../../src/reading/collections.ts';

const content = mkdtempSync(join(tmpdir(), 'codebook-rows-'));
cpSync('content', content, { recursive: true });
process.env.CONTENT_DIR = content;
after(() => {
  rmSync(content, { recursive: true });
});

/** Waits until something holds; what never comes is said by the assertion that follows, ms. */
async function until(holds: () => boolean, limit = 20_000): Promise<void> {
  for (const start = performance.now(); !holds() && performance.now() - start < limit;)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

test('yaml rows: what is saved twice in a moment is read as it is at last, and no row is missing meanwhile', async () => {
  const { yamlRows } = await import('../../src/loaders/yaml-rows.ts');
  const store = new Map<string, unknown>();
  const sizes = new Set<number>();
  const told: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  // What the loader uses of a context, which holds much more.
  const context = {
    store: {
      clear: () => {
        store.clear();
      },
      set: ({ id, data }: { id: string; data: unknown }) => store.set(id, data),
    },
    watcher,
    logger: { error: (text: string) => told.push(text) },
  } as unknown as LoaderContext;
  await yamlRows(COLLECTIONS.card).load(context);
  const count = store.size;
  assert.ok(count > 30);
  sizes.clear();

  const file = join(content, 'codes/card.yaml');
  const text = readFileSync(file, 'utf8');
  // Editors empty a file before they write it.
  writeFileSync(file, '');
  watcher.emit('all', 'change', file);
  writeFileSync(file, text.replace('ko: KB국민\n', 'ko: KB국민*\n'));
  watcher.emit('all', 'change', file);
  const looks = setInterval(() => sizes.add(store.size), 1);
  const isRead = (): boolean => JSON.stringify([...store.values()]).includes('KB국민*');
  await until(isRead);
  clearInterval(looks);
  assert.ok(isRead());
  assert.deepEqual([...sizes], [count]);
  assert.deepEqual(told, []);

  writeFileSync(file, text.replace('code: "02"', 'code: 02'));
  watcher.emit('all', 'change', file);
  await until(() => told.length > 0);
  assert.match(told.join('\n'), /card\.yaml.*without quotes/);
  assert.equal(store.size, count);
});
