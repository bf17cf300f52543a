import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { build } from 'vite';
import type { Workshop } from './workshop.ts';

/** The package in an installed state, relative to the workshop. */
const INSTALLED = 'node_modules/nicepay-codebook';
const BIN = `${INSTALLED}/bin/codebook.mjs`;

/** One thing that somebody does with the installed package. */
export interface Use {
  name: string;
  run: (workshop: Workshop) => void | Promise<void>;
}

/** TypeScript that uses what the package declares; what must not compile is marked. */
const TYPED = `import {
  bankOf, cardCodes, cardOf, changesSince, codeOn, explain, isCardCode, settlementOf, unknownCodes, valueOf,
  type CardCode, type CardRow, type ResponseCode, type SettlementAnswer,
} from 'nicepay-codebook';
import { card } from 'nicepay-codebook/card';

const row: CardRow | null = cardOf('01');
const name: string = row?.name.ko ?? '';
const all: readonly CardCode[] = cardCodes;
const answer: SettlementAnswer = settlementOf('3095', { operation: 'window-approval' });
const written: string = 'x';
if (isCardCode(written)) { const code: CardCode = written; card[code].name.en; }
const sets: readonly ResponseCode[] = unknownCodes;
switch (answer.nextCall) { case 'look-up': case 'none': case null: break; default: break; }
explain('12').map(({ kind, row: any }) => [kind, any.url.ko]);
changesSince('2024-02-02').map(({ type }) => type);
codeOn('0000', '2024-06-01').map(({ listed }) => listed);
valueOf('status', 'paid').map(({ meaning }) => meaning.ko);
// @ts-expect-error No such code.
const wrong: CardCode = '1';
// @ts-expect-error A code may be in no table.
bankOf('088').name;
// @ts-expect-error The rows cannot be changed.
card['01'].name.ko = 'x';
console.log(name, all.length, sets.length, wrong);
`;

const require = createRequire(import.meta.url);

/** Runs the compiler of the project on a file of the workshop. */
function compile({ run }: Workshop, file: string, given: readonly string[]): void {
  const tsc = join(require.resolve('typescript'), '../../bin/tsc');
  const { code, out } = run(process.execPath, [
    tsc,
    '--noEmit',
    '--strict',
    '--exactOptionalPropertyTypes',
    '--noUncheckedIndexedAccess',
    '--target',
    'es2022',
    '--lib',
    'es2022,dom',
    ...given,
    file,
  ]);
  assert.equal(code, 0, out);
}

/** Bundles a line of code for a browser, and gives the bytes of the result. */
async function bundleToText({ folder, write }: Workshop, code: string): Promise<string> {
  write('entry.js', code);
  const made = await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    build: {
      write: false,
      minify: true,
      rolldownOptions: { input: join(folder, 'entry.js') },
    },
  });
  return [made]
    .flat()
    .flatMap((result) => ('output' in result ? result.output : []))
    .map((output) => (output.type === 'chunk' ? output.code : ''))
    .join('');
}

/** What an agent's tool gave back. */
async function callTool(client: Client, name: string, given: object): Promise<unknown> {
  const result = await client.callTool({ name, arguments: { ...given } });
  const [first] = result.content;
  assert.ok(first?.type === 'text');
  return JSON.parse(first.text);
}

/** All that is tried with an installed package. */
export const USES: readonly Use[] = [
  {
    name: 'it depends on nothing, and holds no address of the machine that built it',
    run({ folder }) {
      const manifest = JSON.parse(
        readFileSync(join(folder, INSTALLED, 'package.json'), 'utf8'),
      ) as Record<string, unknown>;
      for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies', 'scripts'])
        assert.equal(manifest[kind], undefined);
      for (const name of readdirSync(join(folder, INSTALLED), {
        recursive: true,
        encoding: 'utf8',
      })) {
        const file = join(folder, INSTALLED, name);
        if (!statSync(file).isFile()) continue;
        assert.ok(!/localhost:\d|file:\/\/\//.test(readFileSync(file, 'utf8')), name);
      }
    },
  },
  {
    name: 'ECMAScript modules',
    run({ write, run }) {
      write(
        'use.mjs',
        `import { cardOf, explain, settlementOf, responseOf, isBankCode, unknownCodes, valueOf, version } from 'nicepay-codebook';
import { bank } from 'nicepay-codebook/bank';
console.log(JSON.stringify([cardOf('1').code, explain('12').length, settlementOf('3095').known, settlementOf('Z999').nextCall, responseOf('Z999'), isBankCode('088'), isBankCode('88'), unknownCodes.length > 0, Object.isFrozen(bank['088'].name), typeof version, cardOf('__proto__'), valueOf('payMethod', 'card').length > 0, valueOf('status', 'x').length]));`,
      );
      const { out, err } = run(process.execPath, ['use.mjs']);
      assert.deepEqual(
        JSON.parse(out),
        ['01', 2, true, 'look-up', null, true, false, true, true, 'string', null, true, 0],
        err,
      );
    },
  },
  {
    name: 'CommonJS by require, one table and all',
    run({ write, run }) {
      write(
        'use.cjs',
        `const all = require('nicepay-codebook'); const { cardOf } = require('nicepay-codebook/card'); const rows = require('nicepay-codebook/data/card.json');
console.log(JSON.stringify([all.bankOf('88').code, cardOf('01').code, rows.length === all.cardCodes.length, all.settlementOf('3095').known, all.judgeMaps("x = {'01':'비씨','02':'신한','04':'삼성'}", 'js')[0].findings[0].type]));`,
      );
      const { out, err } = run(process.execPath, ['use.cjs']);
      assert.deepEqual(JSON.parse(out), ['088', '01', true, true, 'wrong'], err);
    },
  },
  {
    name: 'TypeScript, strict, in both module systems and for a bundler',
    run(workshop) {
      workshop.write('typed.mts', TYPED);
      workshop.write('typed.cts', TYPED);
      workshop.write('typed.ts', TYPED);
      workshop.write('handling.ts', readFileSync('dist/data/code/handling.ts', 'utf8'));
      compile(workshop, 'typed.mts', ['--module', 'nodenext']);
      compile(workshop, 'typed.cts', ['--module', 'nodenext']);
      const bundled = ['--module', 'esnext', '--moduleResolution', 'bundler'];
      compile(workshop, 'typed.ts', bundled);
      compile(workshop, 'handling.ts', bundled);
    },
  },
  {
    name: 'the plugins link the codes of a guide, in both module systems, and are typed',
    run(workshop) {
      const { write, run } = workshop;
      const tree =
        "{ type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'cardCode 12. 12' }] }] }";
      const use = `const tree = ${tree}; remark({ site: 'https://codes.example/', locale: 'en' })(tree); console.log(JSON.stringify([tree.children[0].children.map(({ url, value }) => url ?? value), typeof rehype, satteri({ site: 'https://codes.example/' }).name]));`;
      const names = ['remark', 'rehype', 'satteri'];
      write(
        'links.mjs',
        `${names.map((name) => `import ${name} from 'nicepay-codebook/${name}';`).join('\n')}\n${use}`,
      );
      write(
        'links.cjs',
        `${names.map((name) => `const ${name} = require('nicepay-codebook/${name}');`).join('\n')}\n${use}`,
      );
      for (const name of ['links.mjs', 'links.cjs']) {
        const { out, err } = run(process.execPath, [name]);
        assert.deepEqual(
          JSON.parse(out),
          [
            ['cardCode ', 'https://codes.example/en/card/12/', '. 12'],
            'function',
            'nicepay-codebook',
          ],
          err,
        );
      }
      const typed = `import remark from 'nicepay-codebook/remark';
const transform: (tree: object) => void = remark({ site: 'https://codes.example/', once: true });
// @ts-expect-error The address is needed.
remark({ locale: 'en' });
console.log(transform);
`;
      workshop.write('links.mts', typed);
      compile(workshop, 'links.mts', ['--module', 'nodenext']);
      workshop.write(
        'links.cts',
        typed.replace(
          "import remark from 'nicepay-codebook/remark'",
          "import remark = require('nicepay-codebook/remark')",
        ),
      );
      compile(workshop, 'links.cts', ['--module', 'nodenext']);
    },
  },
  {
    name: 'a bundle that uses one table has that table alone',
    async run(workshop) {
      const own = readFileSync(join(workshop.folder, INSTALLED, 'card.mjs'), 'utf8').length;
      for (const from of ['nicepay-codebook/card', 'nicepay-codebook']) {
        const text = await bundleToText(
          workshop,
          `import { cardOf } from '${from}'; console.log(cardOf('01'));`,
        );
        assert.ok(text.includes('KB국민'), from);
        assert.ok(
          text.length < own * 1.2,
          `${from}: ${String(text.length)} of ${String(own)} bytes`,
        );
      }
    },
  },
  {
    name: 'the command: a code, a search, a decoded text, a stale map, wrong usage',
    run({ run, write }) {
      const codebook = (given: readonly string[], input = '') =>
        run(process.execPath, [BIN, ...given], input);
      assert.match(codebook(['3095', '--lang', 'en']).out, /No money moved/);
      assert.equal(codebook(['Z999']).code, 1);
      assert.match(codebook(['search', '우리카드']).out, /card 15/);
      const card = '5361-1234-5678-1234';
      const decoded = codebook(['decode'], `{"resultCode":"3095","cardNo":"${card}"}`);
      assert.equal(decoded.code, 0, decoded.err);
      assert.ok(!decoded.out.includes(card));
      write('cards.php', "<?php return ['01' => '신한', '02' => 'KB국민', '04' => '삼성'];");
      assert.equal(codebook(['check', 'cards.php']).code, 1);
      assert.equal(codebook(['diff', '2024-02-02']).code, 1);
      assert.equal(codebook(['frobnicate']).code, 2);
      assert.equal(codebook(['list', 'bank', '--json']).code, 0);
    },
  },
  {
    name: 'agents: every tool, asked by the client of the kit',
    async run({ folder }) {
      const client = new Client({ name: 'test', version: '0' });
      await client.connect(
        new StdioClientTransport({
          command: process.execPath,
          args: [join(folder, BIN), 'mcp'],
        }),
      );
      try {
        const { tools } = await client.listTools();
        assert.deepEqual(tools.map(({ name }) => name).sort(), [
          'decode',
          'explain',
          'list',
          'next_step',
          'search',
        ]);
        for (const { annotations, description } of tools) {
          assert.equal(annotations?.readOnlyHint, true);
          assert.ok((description ?? '').length > 20);
        }
        const explained = (await callTool(client, 'explain', { code: '3095' })) as object[];
        assert.equal(explained.length, 1);
        const unknown = (await callTool(client, 'explain', { code: 'Z999' })) as {
          settlement: { nextCall: string };
        };
        assert.equal(unknown.settlement.nextCall, 'look-up');
        const [hit] = (await callTool(client, 'search', { query: '우리카드' })) as {
          path: string;
        }[];
        assert.equal(hit?.path, '/card/15/');
        const text = '{"resultCode":"3095","buyerTel":"010-1234-5678"}';
        const decoded = (await callTool(client, 'decode', { text })) as { masked: string };
        assert.ok(!decoded.masked.includes('1234-5678'));
        const step = (await callTool(client, 'next_step', { code: 'Z999' })) as {
          newOrderId: string;
        };
        assert.equal(step.newOrderId, 'after-look-up');
        const rows = (await callTool(client, 'list', { kind: 'card' })) as object[];
        assert.ok(rows.length > 30);
      } finally {
        await client.close();
      }
    },
  },
  {
    name: 'the library answers for every code as the tables do',
    async run({ folder }) {
      const library = (await import(pathToFileURL(join(folder, INSTALLED, 'index.mjs')).href)) as {
        responseCodes: readonly string[];
        explain: (code: string, options: object) => object[];
        settlementOf: (code: string) => { known: boolean };
      };
      for (const code of library.responseCodes) {
        assert.equal(library.explain(code, { kind: 'response' }).length, 1, code);
        assert.equal(library.settlementOf(code).known, true, code);
      }
    },
  },
];
