import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  scripts: Record<string, string>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { dependencies, devDependencies, optionalDependencies, scripts } = manifest;
const all = { ...dependencies, ...devDependencies, ...optionalDependencies };

/** An entry of the lock file. */
interface Locked {
  version: string;
  integrity?: string;
  resolved?: string;
  engines?: object;
  os?: string | string[];
  cpu?: string | string[];
  bin?: Record<string, string>;
  hasInstallScript?: boolean;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};
const locked = Object.entries(packages).filter(([name]) => name !== '');
const guide = readFileSync('CONTRIBUTING.md', 'utf8');

test('dependencies: each has its reason in CONTRIBUTING, and no reason is left of one that went', () => {
  const table = guide.slice(guide.indexOf('## Dependencies'));
  const rows = table.split('\n').filter((line) => line.startsWith('| `'));
  const named = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );
  assert.deepEqual(named.toSorted(), Object.keys(all).toSorted());
});

test('dependencies: each is pinned to one version', () => {
  for (const [name, version] of Object.entries(all))
    assert.match(version, /^\d+\.\d+\.\d+(?:-[\w.]+)?$/, name);
});

test('dependencies: the lock file pins each to its bytes, and says nothing else (npm run lock)', () => {
  for (const [name, { integrity, resolved, engines }] of locked) {
    assert.match(integrity ?? '', /^sha512-/, name);
    assert.equal(resolved, undefined, name);
    assert.equal(engines, undefined, name);
  }
});

test('dependencies: each platform has one Node, which Astro takes, under the lock file’s integrity', () => {
  const platforms = locked
    .filter(([, { bin }]) => bin?.node !== undefined)
    .map(([name, { os, cpu, version, hasInstallScript }]) => {
      assert.ok(name.replace('node_modules/', '') in optionalDependencies, name);
      assert.notEqual(hasInstallScript, true, name);
      // From here on Node runs TypeScript as it is.
      const [major = 0, minor = 0] = version.split('.').map(Number);
      assert.ok(major > 22 || (major === 22 && minor >= 18), name);
      return `${String(os)} ${String(cpu)}`;
    });
  assert.deepEqual(platforms.toSorted(), [
    'darwin arm64',
    'darwin x64',
    'linux arm64',
    'linux x64',
    'win32 arm64',
    'win32 x64',
  ]);
});

test('dependencies: every command that the documents name exists', () => {
  const texts = `${guide}\n${readFileSync('README.md', 'utf8')}`;
  const named = [...texts.matchAll(/npm run ([a-z-]+(?::[a-z-]+)*)/g)].map(([, name = '']) => name);
  assert.deepEqual(
    [...new Set(named)].filter((name) => scripts[name] === undefined),
    [],
  );
});
