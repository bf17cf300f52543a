import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, test } from 'node:test';
import { textToShown } from '../../src/reading/characters.ts';
import { ContentError } from '../../src/reading/mistake.ts';
import { bytesToText, errorToFinding, readText } from '../../src/reading/read-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'codebook-text-'));
after(() => {
  rmSync(folder, { recursive: true });
});

test('read text: UTF-8 is read, and nothing is taken for it', () => {
  const korean = '취소 성공';
  assert.deepEqual(bytesToText(Buffer.from(korean)), { text: korean });
  assert.deepEqual(bytesToText(Buffer.from('')), { text: '' });
  const cp949 = Buffer.from([0xc3, 0xeb, 0xbc, 0xd2]);
  for (const bytes of [cp949, Buffer.from(korean, 'utf16le'), Buffer.from('caf\xe9', 'latin1')])
    assert.ok('mistake' in bytesToText(bytes), bytes.toString('hex'));
});

test('read text: a file that may not be read is told, not thrown', () => {
  const file = join(folder, 'locked.yaml');
  writeFileSync(file, 'a: b');
  chmodSync(file, 0o000);
  const script = `
    import { readText } from ${JSON.stringify(pathToFileURL(resolve('src/reading/read-text.ts')).href)};
    console.log(JSON.stringify(readText(${JSON.stringify(file)}, 100)));
  `;
  // Whoever may do anything may read it: then the rights of nobody are tried.
  const isRoot = process.getuid?.() === 0;
  chmodSync(folder, 0o755);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script],
    {
      encoding: 'utf8',
      ...(isRoot && { uid: 65_534, gid: 65_534 }),
    },
  );
  assert.match(stdout, /"what":"may not be read"/, stderr);
});

test('read text: every failure has words', () => {
  assert.equal(
    errorToFinding(Object.assign(new Error(), { code: 'EPERM' })).what,
    'may not be read',
  );
  assert.equal(
    errorToFinding(Object.assign(new Error(), { code: 'EIO' })).what,
    'cannot be read (EIO)',
  );
  assert.equal(errorToFinding('x').what, 'cannot be read (no reason given)');
  assert.ok('mistake' in readText(join(folder, 'none.yaml'), 100));
});

test('mistakes: a sentence is one line whatever the content holds, and no stack is under it', () => {
  assert.equal(textToShown('a\u202e\u001b[2Jb\nc'), 'a<U+202E><U+001B>[2Jb<U+000A>c');
  const error = new ContentError([
    {
      file: 'content/\n.yaml',
      line: 3,
      entry: 'code "\u001b"',
      what: 'is\rwrong',
      mend: 'mend it',
    },
  ]);
  assert.equal(error.message, 'content/<U+000A>.yaml:3: code "<U+001B>" is<U+000D>wrong; mend it.');
  assert.equal(error.stack, '');
});
