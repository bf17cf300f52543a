/** Finds or installs the browser once, before the tests run side by side. */
import { findBrowser } from '../../src/cli/find-browser.ts';

try {
  console.log(`The browser tests use ${findBrowser()}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
