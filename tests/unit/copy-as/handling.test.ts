import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  tableToHandlingJava,
  tableToHandlingPhp,
  tableToHandlingTypeScript,
  type HandlingTable,
} from '../../../src/copy-as/handling.ts';
import { stepsToAnswer } from '../../../src/shared/settlement.ts';
import { rowsOf } from '../../../src/shared/book.ts';
import { book } from '../package/book.ts';

const rows = rowsOf(book, 'response').map(({ code, meanings = [] }) => ({
  code,
  ...stepsToAnswer(meanings),
}));
const table: HandlingTable = { source: 'https://x.kr/response/', date: book.date, rows };

/** What each code must lead to: an open result is looked up. */
const expected = new Map(
  rows.map(({ code, settlement, nextCall }) => [
    code,
    nextCall === 'read-status'
      ? 'read-status'
      : nextCall === null || settlement === null || settlement === 'unknown'
        ? 'look-up'
        : nextCall,
  ]),
);
const asked = [...expected.keys(), 'Z999', '', '3095 ', '095 '];

/** Whether a program is there to be run. */
const has = (program: string): boolean =>
  spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;

function inFolder(work: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'codebook-handling-'));
  try {
    work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const assertAll = (lines: readonly string[]): void => {
  assert.deepEqual(
    lines,
    asked.map((code) => `${code}=${expected.get(code) ?? 'look-up'}`),
  );
};

test('in each language the look-up stands first, and is what remains', () => {
  for (const make of [tableToHandlingTypeScript, tableToHandlingJava, tableToHandlingPhp]) {
    const text = make(table);
    assert.ok(/look-?_?up/i.test(text));
    assert.ok(text.indexOf('Nobody pays again') < text.indexOf('status in the answer'));
  }
});

test('Java compiles, and every code leads to its next call', (context) => {
  if (!has('javac')) {
    context.skip('javac is not installed');
    return;
  }
  inFolder((folder) => {
    writeFileSync(join(folder, 'NextCall.java'), tableToHandlingJava(table));
    writeFileSync(
      join(folder, 'Main.java'),
      `public class Main { public static void main(String[] given) { for (String code : given) System.out.println(code + "=" + NextCall.of(code).name().toLowerCase().replace('_', '-')); if (NextCall.of(null) != NextCall.LOOK_UP) throw new RuntimeException(); } }`,
    );
    execFileSync('javac', ['-encoding', 'UTF-8', 'NextCall.java', 'Main.java'], { cwd: folder });
    const out = execFileSync('java', ['-cp', '.', 'Main', ...asked], {
      cwd: folder,
      encoding: 'utf8',
    });
    assertAll(out.trimEnd().split('\n'));
  });
});

test('PHP runs, and every code leads to its next call', (context) => {
  if (!has('php')) {
    context.skip('php is not installed');
    return;
  }
  inFolder((folder) => {
    writeFileSync(join(folder, 'NextCall.php'), tableToHandlingPhp(table));
    writeFileSync(
      join(folder, 'main.php'),
      `<?php require 'NextCall.php'; foreach (array_slice($argv, 1) as $code) echo $code, '=', NextCall::of($code)->value, "\\n"; if (NextCall::of(null) !== NextCall::LOOK_UP) exit(1); if (NextCall::handle('Z999', ['look-up' => fn () => 7]) !== 7) exit(2);`,
    );
    const out = execFileSync('php', ['main.php', ...asked], { cwd: folder, encoding: 'utf8' });
    assertAll(out.trimEnd().split('\n'));
  });
});
