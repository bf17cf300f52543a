import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { LANGUAGES } from '../../../src/copy-as/files/files.ts';
import { hasSettlement } from '../../../src/copy-as/files/source-table.ts';
import { findTool, installLanguageTools } from '../../languages/tools.ts';
import { assertRead, TABLES } from './tables.ts';

const folder = mkdtempSync(join(tmpdir(), 'codebook-npm-tools-'));
after(() => {
  rmSync(folder, { recursive: true });
});

test('kotlin: every table compiles, and every code is read back', (context) => {
  const missing = findTool('kotlin');
  if (missing !== null) {
    context.skip(missing);
    return;
  }
  const packages = join(installLanguageTools(), 'node_modules');
  const files = TABLES.map(([name, table]) => {
    const file = join(folder, `${name}.kt`);
    writeFileSync(file, `package t_${name}\n\n${LANGUAGES.kotlin.make(table)}`);
    return file;
  });
  // One run of the compiler for all: starting it takes most of the time.
  const uses = TABLES.map(([name, { type, columns }], index) => {
    const cells = [{ name: 'code', isFlag: false }, ...columns].map(({ name: column, isFlag }) =>
      isFlag ? `v.${column}.toString()` : `hex(v.${column})`,
    );
    const money = hasSettlement(TABLES[index]?.[1] ?? assert.fail())
      ? `check(t_${name}.${type}.settlementOf("nope") == "unknown" && t_${name}.${type}.withSettlement("not-settled").isNotEmpty())`
      : '';
    return `println("= ${name}")
for (w in t_${name}.${type}.values()) { val v = t_${name}.${type}.of(w.code)!!; println(listOf(${cells.join(', ')}).joinToString(",")) }
check(t_${name}.${type}.of("nope") == null && t_${name}.${type}.of(null) == null && t_${name}.${type}.labelOf("nope") == "nope")
${money}`;
  });
  const use = join(folder, 'Use.kt');
  writeFileSync(
    use,
    `fun hex(s: String) = "x" + s.toByteArray(Charsets.UTF_8).joinToString("") { "%02x".format(it) }
fun main() {
${uses.join('\n')}
}
`,
  );
  const jar = join(folder, 'use.jar');
  execFileSync(
    'java',
    [
      '-cp',
      join(packages, 'kotlin-compiler/lib/kotlin-compiler.jar'),
      'org.jetbrains.kotlin.cli.jvm.K2JVMCompiler',
      '-nowarn',
      '-no-reflect',
      '-include-runtime',
      '-d',
      jar,
      use,
      ...files,
    ],
    { encoding: 'utf8' },
  );
  const said = execFileSync('java', ['-cp', jar, 'UseKt'], { encoding: 'utf8' });
  const parts = said.split(/^= .*\n/m).slice(1);
  assert.equal(parts.length, TABLES.length);
  for (const [index, [, table]] of TABLES.entries()) assertRead(parts[index] ?? '', table);
});

test('swift: every table is parsed by the grammar of the language', (context) => {
  const missing = findTool('swift');
  if (missing !== null) {
    context.skip(missing);
    return;
  }
  const packages = join(installLanguageTools(), 'node_modules');
  const parse = (name: string, source: string): string => {
    const file = join(folder, `${name}.swift`);
    writeFileSync(file, source);
    return execFileSync(
      process.execPath,
      // Optimising the grammar takes more memory than there is.
      ['--liftoff-only', 'tests/languages/parse.cli.ts', packages, 'swift', file],
      { encoding: 'utf8' },
    ).trim();
  };
  assert.equal(parse('broken', 'enum CardCode: String { case a = "1" '), 'error');
  for (const [name, table] of TABLES)
    assert.equal(parse(name, LANGUAGES.swift.make(table)), 'parsed', name);
});
