import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where tools are kept that only measurements need: the project itself does not install them. */
const FOLDER = 'node_modules/.cache/codebook-tools';

/**
 * A folder with the given packages installed, kept between runs.
 * @param name what the folder is called
 * @param packages exact versions, such as `{ lighthouse: '13.5.0' }`
 * @throws Error with one sentence when the packages cannot be had
 * @example installTools('lighthouse', { lighthouse: '13.5.0' })
 */
export function installTools(name: string, packages: Readonly<Record<string, string>>): string {
  const folder = resolve(FOLDER, name);
  const manifest = JSON.stringify({ private: true, type: 'module', dependencies: packages });
  const file = join(folder, 'package.json');
  const lock = join(folder, 'node_modules/.package-lock.json');
  if (existsSync(lock) && readFileSync(file, 'utf8') === manifest) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, manifest);
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    const reason = /npm error (?!code)(.+)/.exec(stderr)?.[1] ?? `npm ended with ${String(status)}`;
    throw new Error(`${Object.keys(packages).join(', ')} could not be installed: ${reason}.`);
  }
  return folder;
}
