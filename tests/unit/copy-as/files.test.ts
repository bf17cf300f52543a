import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import typescript from 'typescript';
import { DEFAULT_KEY } from '../../../src/copy-as/files/buyer-messages.ts';
import {
  bookToFiles,
  BUYER_MESSAGES,
  LANGUAGES,
  toFileName,
  type Language,
} from '../../../src/copy-as/files/files.ts';
import {
  bookToSourceTable,
  hasSettlement,
  SOURCE_KINDS,
  toPascal,
  toSnake,
  type SourceTable,
} from '../../../src/copy-as/files/source-table.ts';
import { rowsOf } from '../../../src/shared/book.ts';
import { findTool } from '../../languages/tools.ts';
import { book } from '../package/book.ts';
import { assertRead, TABLES, toExpected, toSource } from './tables.ts';

const folder = mkdtempSync(join(tmpdir(), 'codebook-files-'));
after(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a use of a file in a folder of its own, and gives what it says. */
function run(
  context: TestContext,
  language: Language,
  name: string,
  table: SourceTable,
  use: (home: string, source: string) => string,
): string | null {
  const missing = findTool(language);
  if (missing !== null) {
    context.skip(missing);
    return null;
  }
  const home = mkdtempSync(join(folder, `${language}-${name}-`));
  return use(home, LANGUAGES[language].make(table));
}

for (const [name, table] of TABLES) {
  const { type, columns } = table;
  const all = [{ name: 'code', isFlag: false }, ...columns];

  for (const language of ['php', 'php-array'] as const)
    test(`${language}: ${name} runs, and every code is read back`, (context) => {
      const said = run(context, language, name, table, (home, source) => {
        writeFileSync(join(home, 'file.php'), source);
        const rows =
          language === 'php'
            ? `array_map(fn ($c) => $c->row(), ${type}::cases())`
            : `array_map(fn ($r) => ${type}s::find($r['code']), ${type}s::ROWS)`;
        const unknown = language === 'php' ? `${type}::of('nope')` : `${type}s::find('nope')`;
        const holder = language === 'php' ? type : `${type}s`;
        writeFileSync(
          join(home, 'use.php'),
          `<?php require 'file.php'; foreach (${rows} as $row) echo implode(',', array_map(fn ($v) => is_bool($v) ? ($v ? 'true' : 'false') : 'x' . bin2hex($v), $row)), "\\n";
if (${unknown} !== null || ${holder}::labelOf('nope') !== 'nope') exit(1);${hasSettlement(table) ? `if (${holder}::settlementOf('nope') !== 'unknown') exit(2);` : ''}`,
        );
        return execFileSync('php', ['use.php'], { cwd: home, encoding: 'utf8' });
      });
      assertRead(said, table);
    });

  test(`java: ${name} compiles, and every code is read back`, (context) => {
    const said = run(context, 'java', name, table, (home, source) => {
      writeFileSync(join(home, `${type}.java`), source);
      const cells = all.map(({ name: column, isFlag }) =>
        isFlag ? `String.valueOf(v.${column}())` : `hex(v.${column}())`,
      );
      writeFileSync(
        join(home, 'Use.java'),
        `public class Use { static String hex(String s) { StringBuilder b = new StringBuilder("x"); for (byte c : s.getBytes(java.nio.charset.StandardCharsets.UTF_8)) b.append(String.format("%02x", c)); return b.toString(); }
public static void main(String[] a) { for (${type} w : ${type}.values()) { ${type} v = ${type}.of(w.code()).get(); System.out.println(String.join(",", ${cells.join(', ')})); }
if (${type}.of("nope").isPresent() || ${type}.of(null).isPresent() || !${type}.labelOf("nope").equals("nope")) throw new RuntimeException(); ${hasSettlement(table) ? `if (!${type}.settlementOf(null).equals("unknown") || ${type}.withSettlement("not-settled").isEmpty()) throw new RuntimeException();` : ''} } }`,
      );
      execFileSync('javac', ['-encoding', 'UTF-8', `${type}.java`, 'Use.java'], { cwd: home });
      return execFileSync('java', ['-cp', '.', 'Use'], { cwd: home, encoding: 'utf8' });
    });
    assertRead(said, table);
  });

  test(`python: ${name} runs, and every code is read back`, (context) => {
    const said = run(context, 'python', name, table, (_, source) => {
      const cells = columns.map(({ name: column }) => `c.${toSnake(column)}`);
      const script = `${source}
h = lambda v: str(v).lower() if isinstance(v, bool) else 'x' + v.encode('utf-8').hex()
for c in ${type}: print(','.join(h(v) for v in [c.value, ${cells.join(', ')}]))
assert ${type}.find('nope') is None and ${type}.find(None) is None and ${type}.label_of('nope') == 'nope'
${hasSettlement(table) ? `assert ${type}.settlement_of('nope') == 'unknown' and ${type}.with_settlement('not-settled')` : ''}
`;
      return execFileSync('python3', ['-'], { input: script, encoding: 'utf8' });
    });
    assertRead(said, table);
  });

  test(`go: ${name} compiles, and every code is read back`, (context) => {
    const said = run(context, 'go', name, table, (home, source) => {
      mkdirSync(join(home, 'nicepay'));
      writeFileSync(join(home, 'go.mod'), 'module x\n');
      writeFileSync(join(home, 'nicepay/file.go'), source);
      const cells = columns.map(({ name: column, isFlag }) =>
        isFlag ? `fmt.Sprint(r.${toPascal(column)})` : `hex(r.${toPascal(column)})`,
      );
      writeFileSync(
        join(home, 'main.go'),
        `package main
import ("fmt"; "os"; "strings"; "x/nicepay")
func hex(s string) string { return fmt.Sprintf("x%x", s) }
func main() { for _, c := range os.Args[1:] { r, ok := nicepay.Find${type}(c); if !ok { panic(c) }
fmt.Println(strings.Join([]string{hex(c), ${cells.join(', ')}}, ",")) }
if _, ok := nicepay.Find${type}("nope"); ok || nicepay.LabelOf${type}("nope") != "nope" { panic(1) }
${hasSettlement(table) ? `if nicepay.SettlementOf${type}("nope") != "unknown" { panic(2) }` : ''} }`,
      );
      const codes = table.rows.map(({ code }) => code);
      return execFileSync('go', ['run', '.', ...codes], {
        cwd: home,
        encoding: 'utf8',
        env: { ...process.env, GOFLAGS: '-mod=mod', GOTOOLCHAIN: 'local', GO111MODULE: 'on' },
      });
    });
    assertRead(said, table);
  });

  test(`csharp: ${name} compiles, and every code is read back`, (context) => {
    const said = run(context, 'csharp', name, table, (home, source) => {
      writeFileSync(join(home, 'File.cs'), source);
      const cells = all.map(({ name: column, isFlag }) =>
        isFlag ? `(v.${toPascal(column)} ? "true" : "false")` : `Hex(v.${toPascal(column)})`,
      );
      writeFileSync(
        join(home, 'Use.cs'),
        `public class Use { static string Hex(string s) { return "x" + System.BitConverter.ToString(System.Text.Encoding.UTF8.GetBytes(s)).Replace("-", "").ToLower(); }
public static int Main() { foreach (var w in Nicepay.${type}.All) { var v = Nicepay.${type}.Find(w.Code); System.Console.WriteLine(string.Join(",", new string[] { ${cells.join(', ')} })); }
if (Nicepay.${type}.Find("nope") != null || Nicepay.${type}.Find(null) != null || Nicepay.${type}.LabelOf("nope") != "nope") return 1; ${hasSettlement(table) ? `if (Nicepay.${type}.SettlementOf("nope") != "unknown") return 2;` : ''} return 0; } }`,
      );
      execFileSync('mcs', ['-codepage:utf8', '-out:use.exe', 'File.cs', 'Use.cs'], { cwd: home });
      return execFileSync('mono', ['use.exe'], { cwd: home, encoding: 'utf8' });
    });
    assertRead(said, table);
  });

  test(`typescript: ${name} compiles under strict, and every code is read back`, async () => {
    const source = LANGUAGES.typescript.make(table);
    const file = join(folder, `${name}.ts`);
    writeFileSync(file, source);
    const program = typescript.createProgram([file], {
      strict: true,
      noEmit: true,
      target: typescript.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts'],
      types: [],
    });
    assert.deepEqual(
      typescript
        .getPreEmitDiagnostics(program)
        .map(({ messageText }) => typescript.flattenDiagnosticMessageText(messageText, ' ')),
      [],
    );
    const script = join(folder, `${name}.mjs`);
    writeFileSync(
      script,
      typescript.transpileModule(source, {
        compilerOptions: { module: typescript.ModuleKind.ESNext },
      }).outputText,
    );
    const module = (await import(script)) as Record<string, (code: string) => object | null>;
    const find = module[`find${type}`] ?? assert.fail();
    assert.deepEqual(
      toExpected(table),
      table.rows
        .map(({ code }) => [code, ...(Object.values(find(code) ?? {}) as string[])])
        .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    );
    assert.equal(find('nope'), null);
    assert.equal(find('toString'), null);
  });

  test(`sql: ${name} is inserted twice, and every code is read back`, () => {
    const database = new DatabaseSync(':memory:');
    const source = LANGUAGES.sql.make(table);
    database.exec(source);
    database.exec(source);
    const read = database
      .prepare(`SELECT * FROM nicepay_${table.kind}_code ORDER BY code`)
      .all()
      .map((row) => Object.values(row));
    const toSql = (value: string | boolean): string | number =>
      typeof value === 'boolean'
        ? Number(value)
        : value.replace(/[\n\r\t\u0000\u0085\u2028\u202e\ufeff]/g, ' ').replaceAll('\\', '＼');
    assert.deepEqual(
      read,
      toExpected(table).map((cells) => cells.map(toSql)),
    );
    for (const cell of read.flat()) assert.ok(String(cell).length <= 512);
    assert.match(LANGUAGES.mysql.make(table), /ON DUPLICATE KEY UPDATE\n/);
  });

  for (const language of ['kotlin', 'swift'] as const)
    test(`${language}: ${name} has closed texts and brackets`, () => {
      const source = LANGUAGES[language].make(table).replace(/^\/\*\*[\s\S]*?\*\/\n/, '');
      const template = language === 'kotlin' ? /"(?:[^"\\$\n]|\\.)*"/g : /"(?:[^"\\\n]|\\[^(])*"/g;
      // Comments that stand on a line of their own: none begins inside of a text, which has no line break.
      const bare = source.replace(/^ *(?:\/\*\*.*\*\/|\/\/.*)$/gm, '').replace(template, '§');
      assert.doesNotMatch(bare, /["\\]/);
      for (const [open = '', close = ''] of ['{}', '()', '[]'])
        assert.equal(bare.split(open).length, bare.split(close).length);
    });

  test(`identifiers: ${name} has each once, in capitals`, () => {
    const identifiers = table.rows.map(({ identifier }) => identifier);
    assert.equal(new Set(identifiers).size, identifiers.length);
    for (const identifier of identifiers) assert.match(identifier, /^[A-Z][A-Z0-9_]*$/);
  });
}

test('a merged or renamed code is named by what it is today, and marked', () => {
  for (const kind of ['card', 'bank'] as const) {
    const table = bookToSourceTable(book, kind, toSource(kind));
    const at = (column: string): number => table.columns.findIndex(({ name }) => name === column);
    for (const row of rowsOf(book, kind).filter(({ status }) => status === 'merged')) {
      const found = table.rows.find(({ code }) => code === row.code) ?? assert.fail();
      assert.ok(found.identifier.endsWith(`_${row.code}`));
      assert.equal(found.values[at('status')], 'merged');
      assert.equal(found.values[at('successor')], row.successor);
      assert.notEqual(found.values[at('presentEnglish')], found.values[at('english')]);
    }
  }
});

test('what buyers are told is there by code, with a default that asks nobody to pay again', () => {
  const files = bookToFiles(book, toSource, SOURCE_KINDS);
  const messages = JSON.parse(files.get(BUYER_MESSAGES)?.() ?? '') as Record<
    string,
    { ko: string; en: string }
  >;
  for (const { code, meanings = [] } of rowsOf(book, 'response')) {
    const own = messages[code];
    if (own === undefined) continue;
    for (const { buyerMessage } of meanings) assert.deepEqual(own, buyerMessage);
  }
  const fallback = messages[DEFAULT_KEY] ?? assert.fail();
  assert.match(fallback.en, /do not pay again/);
  assert.doesNotMatch(fallback.en, /try again/i);
  assert.ok(files.has(toFileName('card', 'php')));
});
