import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { checkBuilt } from '../../src/cli/building/check-built.ts';
import {
  folderToSiteFolders,
  prepare,
  publish,
  type SiteFolders,
} from '../../src/cli/building/site-folders.ts';

let workshop: string;
let folders: SiteFolders;

beforeEach(() => {
  workshop = mkdtempSync(join(tmpdir(), 'codebook-folders-'));
  folders = folderToSiteFolders(join(workshop, 'dist'));
});
afterEach(() => {
  rmSync(workshop, { recursive: true });
});

/** Writes a site of one page. */
function write(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
}

const read = (folder: string): string => readFileSync(join(folder, 'index.html'), 'utf8');

test('folders: the next version takes the place of the published one, which is kept', () => {
  for (const text of ['one', 'two', 'three']) {
    prepare(folders);
    write(folders.next, text);
    publish(folders);
  }
  assert.equal(read(folders.published), 'three');
  assert.equal(read(folders.previous), 'two');
  assert.ok(!existsSync(folders.next));
});

test('folders: what cannot be published leaves the last good version', () => {
  write(folders.published, 'good');
  prepare(folders);
  assert.throws(() => {
    publish(folders);
  }, /^SentenceError: .+could not be replaced/);
  assert.equal(read(folders.published), 'good');
});

test('folders: a build that was killed between the two renames is mended by the next', () => {
  write(folders.previous, 'good');
  write(folders.next, 'half');
  prepare(folders);
  assert.equal(read(folders.published), 'good');
  assert.ok(!existsSync(folders.next));
});

test('folders: what is no built site is never replaced', () => {
  mkdirSync(folders.published);
  writeFileSync(join(folders.published, 'letter.txt'), 'dear');
  assert.throws(() => {
    prepare(folders);
  }, /holds something else than a built site/);
  for (const folder of ['.', '..', dirname(process.cwd())])
    assert.throws(() => {
      prepare(folderToSiteFolders(folder));
    }, /holds this project/);
});

test('folders: a site that lacks a file that its pages name is not published', () => {
  write(folders.next, '<link rel="stylesheet" href="/codebook/_astro/a.css">');
  assert.throws(
    () => {
      checkBuilt(folders.next, '/codebook/');
    },
    (error: unknown) =>
      error instanceof Error &&
      /^The build ended without .*; nothing was published\.$/.test(error.message),
  );
});
