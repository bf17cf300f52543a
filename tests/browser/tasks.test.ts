import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from './open-site.ts';
import { PHONE, TASKS } from './tasks.ts';

const { visit } = openSite();

/** How long a page may take to lay out its answer on a slow machine (ms). */
const PATIENCE = 5000;

for (const { name, start, way } of TASKS) {
  test(`task: ${name}, within two steps and one screen of a phone`, async () => {
    await visit(
      start,
      async (page) => {
        const { steps, answer } = way(page);
        assert.ok(steps.length <= 2);
        for (const step of steps) await step();
        await answer.waitFor();
        // The page may still be laid out: choices close, rows go, hits are set anew by the second step of the
        // search. What counts is where the answer comes to rest.
        let top = -1;
        let height = 0;
        // A verdict may go on below; a line of an answer has to be read whole.
        const isInView = (): boolean => top >= 0 && top + Math.min(height, 24) <= PHONE.height;
        for (const end = Date.now() + PATIENCE; !isInView() && Date.now() < end;) {
          ({ y: top, height } = (await answer.boundingBox()) ?? { y: -1, height: 0 });
          await page.waitForTimeout(20);
        }
        assert.ok(isInView(), `the answer begins at ${String(top)} px of ${String(PHONE.height)}`);
      },
      { viewport: PHONE, permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });
}
