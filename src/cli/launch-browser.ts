import { chromium, type Browser } from 'playwright';
import { findBrowser } from './find-browser.ts';

/** What keeps Chromium from talking to anybody but the site, and drawing alike everywhere. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Letters stand alike with and without windows.
  '--font-render-hinting=none',
];

/** Chromium has no sandbox for root, which containers run as. */
const FOR_ROOT = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * Starts the Chromium of this machine.
 * @param flags what it is told beside being quiet
 * @throws Error with one sentence when there is none and none can be had
 */
export const launchBrowser = (flags: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: findBrowser(), args: [...QUIET, ...FOR_ROOT, ...flags] });
