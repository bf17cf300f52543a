import { spawnSync } from 'node:child_process';

/**
 * Builds the site into a folder.
 * @param folder where the site is written
 * @param environment variables of the build, beside those of this process
 * @param root the checkout that is built
 * @throws Error with what the build said when it fails
 */
export function buildSite(
  folder: string,
  environment: Readonly<Record<string, string>> = {},
  root = '.',
): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/build.ts', '--local', '--silent', '--outDir', folder],
    { cwd: root, env: { ...process.env, ...environment }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The build failed.\n${stdout}\n${stderr}`);
}
