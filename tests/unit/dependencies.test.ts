import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  scripts: Record<string, string>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { dependencies, devDependencies, scripts } = manifest;
const guide = readFileSync('CONTRIBUTING.md', 'utf8');

test('dependencies: each has its reason in CONTRIBUTING, and no reason is left of one that went', () => {
  const table = guide.slice(guide.indexOf('## Dependencies'));
  const rows = table.split('\n').filter((line) => line.startsWith('| `'));
  const named = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );
  assert.deepEqual(
    named.toSorted(),
    Object.keys({ ...dependencies, ...devDependencies }).toSorted(),
  );
});

test('dependencies: each is pinned to one version', () => {
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    assert.match(version, /^\d+\.\d+\.\d+(?:-[\w.]+)?$/, name);
});

test('dependencies: every command that the documents name exists', () => {
  const texts = `${guide}\n${readFileSync('README.md', 'utf8')}`;
  const named = [...texts.matchAll(/npm run ([a-z-]+(?::[a-z-]+)*)/g)].map(([, name = '']) => name);
  assert.deepEqual(
    [...new Set(named)].filter((name) => scripts[name] === undefined),
    [],
  );
});
