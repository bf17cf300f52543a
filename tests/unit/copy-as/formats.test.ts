import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import typescript from 'typescript';
import { checkedContent } from '../../../src/checks/check-content.ts';
import { COPY_AS, type CopyAs } from '../../../src/copy-as/formats.ts';
import { nameToIdentifier, tableToNamed } from '../../../src/copy-as/identifiers.ts';
import { dataToCopyRows } from '../../../src/copy-as/rows.ts';
import { tableToCodes, tableToHeader, type CopyTable } from '../../../src/copy-as/table.ts';
import { contentToCodebook } from '../../../src/model/codebook.ts';
import { codeToRow } from '../../../src/formats/rows.ts';

const codebook = contentToCodebook(checkedContent());

/** Names that break what was not made for them. */
const HOSTILE: CopyTable = {
  kind: 'card',
  title: 'a */ b \\u002a/ "c"',
  source: 'https://codes.example/card/',
  date: '2024-02-02',
  rows: [
    ['01', '따옴표 "와" \'와\' \\', 'it\'s \\ "quoted"'],
    ['02', '${x} $y', '${x} $y'],
    ['03', '줄\n바꿈\r\u2028', 'line\nbreak'],
    ['04', '=cmd()', '=1+1'],
    ['05', '🙂 이모지', '🙂'],
    ['06', '한글만', '한글만'],
    ['07', '예약어', 'class'],
    ['08', '숫자로 시작', '1st Card'],
    ['09', '괄호(하나)', 'Hana (KEB)'],
    ['10', '하이픈-', 'A-B & C.'],
    ['11', '같은 이름', 'A-B & C.'],
    ['12', '없음', 'None'],
    ['13', '파이프 | `코드`', 'a | b <script>'],
    ['14', '\ud800', '\udfff lone'],
    ['15', '역슬래시\\', "\\'); DROP TABLE x; --"],
  ].map(([code = '', ko = '', en = '']) => ({ code, ko, en, domain: null })),
};

const TABLES: readonly CopyTable[] = [
  ...[...codebook.tables.values()].map(({ id, title, codes }) => ({
    kind: id,
    title: title.en,
    source: `https://codes.example/${id}/`,
    date: codebook.date,
    rows: dataToCopyRows(codes.map(codeToRow)),
  })),
  HOSTILE,
];
const filled = TABLES.filter(({ rows }) => rows.length > 0);
const nameOf = (table: CopyTable): string => (table === HOSTILE ? 'hostile' : table.kind);

const folder = mkdtempSync(join(tmpdir(), 'codebook-copy-'));
after(() => {
  rmSync(folder, { recursive: true });
});

const make = (table: CopyTable, format: CopyAs): string => COPY_AS[format].make(table);
const isThere = (tool: string): boolean => spawnSync(tool, ['--version']).error === undefined;

/** A text as SQL keeps it: on one line, without a backslash. */
const toSqlText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\r\n\u2028]/g, ' ')
    .replaceAll('\\', '\uff3c');

/** The literals of an SQL text as MySQL reads them, to which a backslash escapes what follows. */
function mysqlLiterals(source: string): string[] {
  const code = source.replace(/^-- .*$/gm, '');
  return [...code.matchAll(/'((?:[^'\\]|''|\\.)*)'/gs)].map(([, inner = '']) =>
    inner.replace(/\\(.)/gs, '$1').replaceAll("''", "'"),
  );
}

/** The cells of a line of a Markdown table, with its escapes undone. */
const markdownCells = (line: string): string[] =>
  [...line.matchAll(/\| ((?:\\.|[^\\|])*) (?=\|)/g)].map(([, cell = '']) =>
    cell.replace(/\\([\\|`*_<>[\]])/g, '$1'),
  );

/** The lines of an RFC 4180 text. */
function csvCells(source: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of source.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
  )) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}

for (const table of filled) {
  const name = nameOf(table);

  test(`copy as TypeScript: ${name} compiles under strict`, () => {
    const file = join(folder, `${name}.ts`);
    writeFileSync(file, make(table, 'typescript'));
    const program = typescript.createProgram([file], {
      strict: true,
      noEmit: true,
      target: typescript.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts'],
      types: [],
    });
    const errors = typescript.getPreEmitDiagnostics(program);
    assert.deepEqual(
      errors.map(({ messageText }) => typescript.flattenDiagnosticMessageText(messageText, ' ')),
      [],
    );
  });

  test(
    `copy as Java: ${name} compiles, and finds each code`,
    { skip: isThere('javac') ? false : 'there is no javac on this machine' },
    () => {
      const source = make(table, 'java');
      const type = /public enum (\w+)/.exec(source)?.[1] ?? '';
      const home = mkdtempSync(join(folder, 'java-'));
      writeFileSync(join(home, `${type}.java`), source);
      const wanted = tableToCodes(table);
      writeFileSync(
        join(home, 'Use.java'),
        `public class Use { public static void main(String[] all) { for (String code : all) System.out.print(${type}.of(code).get().english().length() + " "); System.out.print(${type}.of("none").isPresent()); } }`,
      );
      execFileSync('javac', [
        '-encoding',
        'UTF-8',
        '-d',
        home,
        join(home, `${type}.java`),
        join(home, 'Use.java'),
      ]);
      const codes = wanted.map(({ code }) => code);
      const said = execFileSync('java', ['-cp', home, 'Use', ...codes], { encoding: 'utf8' });
      assert.equal(
        said,
        `${wanted.map(({ en }) => String(en.toWellFormed().length)).join(' ')} false`,
      );
    },
  );

  test(
    `copy as Python: ${name} runs, and its members are the codes`,
    { skip: isThere('python3') ? false : 'there is no python3 on this machine' },
    () => {
      const type = /class (\w+)\(str/.exec(make(table, 'python'))?.[1] ?? '';
      const script = `${make(table, 'python')}\nimport json\nprint(json.dumps([[c, c.korean, c.english] for c in ${type}]))\n`;
      const said = execFileSync('python3', ['-'], { input: script, encoding: 'utf8' });
      assert.deepEqual(
        JSON.parse(said),
        tableToCodes(table).map(({ code, ko, en }) => [code, ko.toWellFormed(), en.toWellFormed()]),
      );
    },
  );

  test(`copy as SQL: ${name} is inserted, and codes keep their zeros`, () => {
    const source = make(table, 'sql');
    const database = new DatabaseSync(':memory:');
    database.exec(source);
    const found = database
      .prepare(`SELECT * FROM nicepay_${table.kind.replace('-', '_')}_code ORDER BY rowid`)
      .all()
      .map(({ code, name_ko, name_en }) => [code, name_ko, name_en]);
    database.close();
    const wanted = tableToCodes(table).map((row) => [
      row.code,
      toSqlText(row.ko),
      toSqlText(row.en),
    ]);
    assert.deepEqual(found, wanted);
    assert.deepEqual(mysqlLiterals(source), wanted.flat());
  });

  test(`copy as Kotlin: ${name} has closed strings, unescaped templates nowhere, and valid names`, () => {
    const source = make(table, 'kotlin').replace(/^\/\*\*[\s\S]*?\*\/\n/, '');
    const withoutTexts = source.replace(/"(?:[^"\\$\n]|\\.)*"/g, '§');
    assert.doesNotMatch(withoutTexts, /["$\\]/);
    assert.equal(withoutTexts.split('§').length - 1, 3 * tableToCodes(table).length);
    for (const [open, close] of ['{}', '()', '[]'])
      assert.equal(withoutTexts.split(open ?? '').length, withoutTexts.split(close ?? '').length);
  });

  test(`copy as Markdown, JSON and CSV: ${name} is read back`, () => {
    const hasDomains = table.kind === 'response';
    const wanted = table.rows.map(({ code, ko, en, domain }) => [
      code,
      ko,
      en,
      ...(hasDomains ? [domain ?? ''] : []),
    ]);
    const width = hasDomains ? 4 : 3;

    const [, , ...lines] = make(table, 'markdown')
      .split('\n')
      .filter((line) => line.startsWith('|'));
    assert.deepEqual(
      lines.map(markdownCells),
      wanted.map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' '))),
    );

    const read = JSON.parse(make(table, 'json')) as {
      code: string;
      name: { ko: string; en: string };
      domain?: string;
    }[];
    assert.deepEqual(
      read.map(({ code, name: { ko, en }, domain }) =>
        [code, ko, en, domain ?? ''].slice(0, width),
      ),
      wanted,
    );

    const [header = [], ...body] = csvCells(make(table, 'csv'));
    assert.deepEqual(header, ['code', 'ko', 'en', 'domain'].slice(0, width));
    assert.deepEqual(
      body,
      wanted.map((cells) => cells.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell))),
    );
  });
}

test('copy as: the two meanings of a code are told apart', () => {
  const responses = filled.find(({ kind }) => kind === 'response');
  assert.ok(responses !== undefined);
  const twice = csvCells(make(responses, 'csv')).filter(([code]) => code === 'C002');
  assert.deepEqual(
    twice.map((cells) => cells.at(-1)),
    ['escrow', 'payment-window-auth'],
  );
  const lines = make(responses, 'markdown').split('\n');
  for (const domain of ['escrow', 'payment-window-auth'])
    assert.ok(lines.some((line) => line.startsWith('| C002 |') && line.endsWith(`| ${domain} |`)));
});

test('copy as: an empty table gives no broken code', () => {
  const empty = TABLES.find(({ rows }) => rows.length === 0);
  assert.ok(empty !== undefined);
  new DatabaseSync(':memory:').exec(make(empty, 'sql'));
  assert.deepEqual(JSON.parse(make(empty, 'json')), []);
});

test('copy as: what is copied says what it is, whence and when', () => {
  const [first] = filled;
  assert.ok(first !== undefined);
  for (const format of ['typescript', 'java', 'kotlin', 'python', 'sql'] as const)
    for (const line of tableToHeader(first)) assert.ok(make(first, format).includes(line), format);
});

test('identifiers: names in capitals, digits and Hangul dealt with', () => {
  assert.equal(nameToIdentifier('KB Kookmin'), 'KB_KOOKMIN');
  assert.equal(nameToIdentifier('HanaBank'), 'HANA_BANK');
  assert.equal(nameToIdentifier('A-B & C.'), 'A_B_AND_C');
  assert.equal(nameToIdentifier('토스뱅크'), '');
  assert.deepEqual(
    tableToNamed(HOSTILE).map(({ identifier }) => identifier),
    [
      'IT_S_QUOTED',
      'X_Y',
      'LINE_BREAK',
      'N_1_1',
      'CODE_05',
      'CODE_06',
      'CLASS',
      'N_1ST_CARD',
      'HANA_KEB',
      'A_B_AND_C_10',
      'A_B_AND_C_11',
      'CODE_12',
      'A_B_SCRIPT',
      'LONE',
      'DROP_TABLE_X',
    ],
  );
});

test('identifiers: always valid, unique and the same again', () => {
  const name = fc.string({ unit: 'binary', maxLength: 20 });
  fc.assert(
    fc.property(fc.array(name, { maxLength: 30 }), (names) => {
      const rows = names.map((en, index) => ({
        code: String(index).padStart(2, '0'),
        ko: en,
        en,
        domain: null,
      }));
      const table: CopyTable = { ...HOSTILE, rows };
      const identifiers = tableToNamed(table).map(({ identifier }) => identifier);
      assert.equal(new Set(identifiers).size, identifiers.length);
      for (const identifier of identifiers) assert.match(identifier, /^[A-Z][A-Z0-9_]*$/);
      assert.deepEqual(
        tableToNamed(table).map(({ identifier }) => identifier),
        identifiers,
      );
    }),
  );
});
