import { createRequire } from 'node:module';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import type { Page } from 'playwright';

const SCRIPT = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The rules that axe runs: WCAG 2.2 to level AA, and what is good practice beside it. */
export const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Runs axe on a page, whose context has to set the policy of the site aside (`bypassCSP`): that forbids
 * foreign scripts.
 * @param options beside the rules; without them axe reports as anybody would see it
 */
export async function runAxe(
  page: Page,
  context: ElementContext = 'html',
  options: RunOptions = {},
): Promise<AxeResults> {
  await page.addScriptTag({ path: SCRIPT });
  return page.evaluate(
    ([where, given]) =>
      (
        globalThis as unknown as {
          axe: { run: (context: unknown, options: unknown) => Promise<AxeResults> };
        }
      ).axe.run(where, given),
    // What passed is not told: that takes half of the time.
    [context, { runOnly: RULES, resultTypes: ['violations'], ...options }] as const,
  );
}
