import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, test } from 'node:test';
import typescript from 'typescript';
import { build } from 'vite';
import { checkedContent } from '../../src/checks/check-content.ts';
import { contentToCodebook } from '../../src/model/codebook.ts';
import { codebookToModule } from '../../src/formats/module.ts';

const { script, types } = codebookToModule(contentToCodebook(checkedContent()));
const folder = mkdtempSync(join(tmpdir(), 'codebook-module-'));
after(() => {
  rmSync(folder, { recursive: true });
});
writeFileSync(join(folder, 'codes.mjs'), script);
writeFileSync(join(folder, 'codes.d.mts'), types);

/** What TypeScript says of a script that uses the module, under its strictest settings. */
function errorsOf(source: string): string[] {
  const file = join(folder, 'use.mts');
  writeFileSync(file, source);
  const program = typescript.createProgram([file], {
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: typescript.ScriptTarget.ES2022,
    module: typescript.ModuleKind.NodeNext,
    moduleResolution: typescript.ModuleResolutionKind.NodeNext,
    types: [],
  });
  return typescript
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => typescript.flattenDiagnosticMessageText(messageText, ' '));
}

test('module: its types compile under strict, and know the codes', () => {
  assert.deepEqual(
    errorsOf(`import { card, cardCodes, findCard, findResponse, unknownCodes, type CardCode, type Permission, type ResponseCode, type JsSdkCode } from './codes.mjs';
      const code: CardCode = '02';
      const name: string = card[code].name.ko;
      const all: readonly CardCode[] = cardCodes;
      const found: string | undefined = findCard(name)?.name.en;
      const outcome: 'success' | 'failure' | undefined = findResponse('3095')?.meanings[0].outcome;
      const open: readonly ResponseCode[] = unknownCodes;
      const again: Permission | null | undefined = findResponse('U112')?.meanings[0].newOrderId;
      const none: JsSdkCode[] = [];
      export { again, all, found, open, outcome, none };`),
    [],
  );
  assert.equal(
    errorsOf(`import type { CardCode } from './codes.mjs';
      export const code: CardCode = '99';`).length,
    1,
  );
});

test('module: it can be imported, keeps zeros, and finds only what is there', async () => {
  const module = (await import(pathToFileURL(join(folder, 'codes.mjs')).href)) as {
    cardCodes: readonly string[];
    findCard: (code: string) => { name: { ko: string } } | null;
    findResponse: (code: string) => { meanings: unknown[] } | null;
    jsSdkCodes: readonly string[];
  };
  assert.equal(module.findCard('02')?.name.ko, 'KB국민');
  assert.equal(module.findCard('2'), null);
  assert.equal(module.findCard('__proto__'), null);
  assert.equal(module.findCard('constructor'), null);
  assert.equal(module.findResponse('C002')?.meanings.length, 2);
  assert.equal(module.cardCodes[0], '01');
  assert.deepEqual(module.jsSdkCodes, []);
});

test('module: nothing in it can be changed, however deep', async () => {
  const module = (await import(pathToFileURL(join(folder, 'codes.mjs')).href)) as object;
  const open: string[] = [];
  const look = (value: unknown, path: string): void => {
    if (value === null || typeof value !== 'object') return;
    if (!Object.isFrozen(value)) open.push(path);
    for (const [key, inner] of Object.entries(value)) look(inner, `${path}.${key}`);
  };
  for (const [name, value] of Object.entries(module)) look(value, name);
  assert.deepEqual(open.slice(0, 5), []);
});

test('module: the ready sets have every response code once, and an open result in the first', async () => {
  const module = (await import(pathToFileURL(join(folder, 'codes.mjs')).href)) as Record<
    'responseCodes' | 'unknownCodes' | 'alreadyDoneCodes' | 'retryableCodes' | 'finalCodes',
    readonly string[]
  > & {
    findResponse: (code: string) => { meanings: { settlement: string; retry: string }[] } | null;
  };
  const { unknownCodes, alreadyDoneCodes, retryableCodes, finalCodes } = module;
  assert.deepEqual(
    [...unknownCodes, ...alreadyDoneCodes, ...retryableCodes, ...finalCodes].toSorted(),
    [...module.responseCodes].toSorted(),
  );
  assert.ok(unknownCodes.includes('U112') && unknownCodes.includes('A299'));
  assert.ok(alreadyDoneCodes.includes('2013') && finalCodes.includes('0000'));
  for (const code of retryableCodes) {
    for (const { settlement, retry } of module.findResponse(code)?.meanings ?? assert.fail()) {
      assert.notEqual(settlement, 'unknown', code);
      assert.equal(retry, 'later', code);
    }
  }
});

test('module: a bundler leaves out the tables that nobody imports', async () => {
  const entry = join(folder, 'entry.mjs');
  writeFileSync(entry, "import { findCard } from './codes.mjs';\nconsole.log(findCard('02'));\n");
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, rolldownOptions: { input: entry } },
  });
  assert.ok('output' in built);
  const [chunk] = built.output;
  assert.match(chunk.code, /KB국민/);
  assert.doesNotMatch(chunk.code, /신한은행|카드사 실패 응답|Not Found/);
});
