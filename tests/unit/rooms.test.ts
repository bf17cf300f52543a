import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { sourceImports, textToImports, type Import } from '../lint/imports.ts';
import { fileToRoom, importToMistake, ROOMS, roomsRule } from '../lint/rooms.ts';

const imports = sourceImports();

/** Imports by the file that imports. */
const toGraph = (found: readonly Import[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...Map.groupBy(found, ({ from }) => from)].map(([from, group]) => [
      from,
      group.map(({ to }) => to),
    ]),
  );

/** A way through a graph that comes back to where it began; null where there is none. */
function findCircle(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const circle = walk(next, [...way, file]);
      if (circle !== null) return circle;
    }
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const circle = walk(file, []);
    if (circle !== null) return circle;
  }
  return null;
}

test('rooms: no import of the code leads where it may not', () => {
  assert.ok(imports.length > 500);
  assert.deepEqual(
    imports.flatMap((found) => importToMistake(found) ?? []),
    [],
  );
});

test('rooms: no file comes back to itself, types included', () => {
  assert.equal(findCircle(toGraph(imports)), null);
  const circle = [
    ...textToImports('src/a.ts', "import { b } from './b.ts';"),
    ...textToImports('src/b.ts', "export * from './c.ts';"),
    ...textToImports('src/c.ts', "import type { A } from './a.ts';"),
  ];
  assert.deepEqual(findCircle(toGraph(circle)), ['src/a.ts', 'src/b.ts', 'src/c.ts', 'src/a.ts']);
});

test('rooms: no arrow leads down the list, so that no room comes back to itself', () => {
  for (const [place, { path, uses }] of ROOMS.entries()) {
    for (const used of uses) {
      const target = ROOMS.findIndex((room) => room.path === used);
      assert.ok(target < place, `${path} uses ${used}, which comes after it`);
      assert.ok(
        target >= 0 || used === 'src/styles/',
        `${path} uses ${used}, which does not exist`,
      );
    }
  }
});

test('rooms: what runs in a browser reaches no Node, no Zod and nothing of Astro', () => {
  const graph = toGraph(imports.filter(({ isType }) => !isType));
  const reached = new Set<string>();
  const reach = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const next of graph.get(file) ?? []) reach(next);
  };
  for (const file of graph.keys()) if (fileToRoom(file)?.path === 'src/browser/') reach(file);
  const packages = [...reached].filter((name) => !name.startsWith('src/'));
  assert.deepEqual(packages, []);
});

/** What the project’s own rule says about a made-up file. */
async function said(file: string, text: string): Promise<string[]> {
  const linter = new ESLint({
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ['**/*.ts'],
        languageOptions: { parser: tseslint.parser },
        plugins: { codebook: { rules: { rooms: roomsRule } } },
        rules: { 'codebook/rooms': 'error' },
      },
    ],
  });
  const [result] = await linter.lintText(text, { filePath: file });
  return result?.messages.map(({ message }) => message) ?? [];
}

test('rooms: ESLint tells who breaks one what the room is for', async () => {
  const [zod] = await said('src/browser/made-up.ts', "import { kind } from '../schemas/code.ts';");
  assert.match(zod ?? '', /^src\/browser\/ may not import src\/schemas\/code\.ts\. What runs in/);
  assert.equal((await said('src/shared/made-up.ts', "export * from 'astro/zod';")).length, 1);
  assert.equal((await said('src/model/made-up.ts', "void import('node:fs');")).length, 1);
  assert.equal((await said('src/nowhere/made-up.ts', "import 'node:fs';")).length, 1);
  assert.deepEqual(
    await said('src/browser/made-up.ts', "import type { Kind } from '../schemas/code.ts';"),
    [],
  );
  assert.deepEqual(await said('src/browser/a/made-up.ts', "import '../common/load.ts';"), []);
});

test('rooms: the project’s configuration has the rule for all of its code', async () => {
  for (const file of ['src/paths.ts', 'src/layouts/Page.astro', 'src/browser/search/box.ts']) {
    const config = (await new ESLint().calculateConfigForFile(file)) as {
      rules?: Record<string, unknown>;
    };
    assert.deepEqual(config.rules?.['codebook/rooms'], [2], file);
  }
});
