import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/**
 * Where systems keep a Chromium or Chrome. The one without windows comes first: it draws the same and
 * takes two thirds of the time.
 */
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

const installed = (): string | undefined =>
  [process.env.CHROME_PATH, ...PLACES, chromium.executablePath()].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );

/** Tried in order when no browser is there. */
const INSTALLS: readonly (() => void)[] = [
  () => {
    run('npx', ['playwright', 'install', 'chromium']);
  },
  () => {
    // Only root on Debian and its like can; elsewhere the command fails and changes nothing.
    if (process.getuid?.() !== 0 || !run('apt-get', ['update'])) return;
    if (!run('apt-get', ['install', '-y', 'chromium-headless-shell']))
      run('apt-get', ['install', '-y', 'chromium']);
  },
];

/**
 * The path of a Chromium; installs one where there is none.
 * @throws Error with one sentence when none can be had
 */
export function findBrowser(): string {
  const found = installed();
  if (found !== undefined) return found;
  for (const install of INSTALLS) {
    install();
    const path = installed();
    if (path !== undefined) return path;
  }
  throw new Error(
    'No Chromium was found and none could be installed; install Chromium or Chrome, or set CHROME_PATH to its executable.',
  );
}
