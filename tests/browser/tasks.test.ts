import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from './open-site.ts';
import { PHONE, TASKS } from './tasks.ts';

const { visit } = openSite();

for (const { name, start, way } of TASKS) {
  test(`task: ${name}, within two steps and one screen of a phone`, async () => {
    await visit(
      start,
      async (page) => {
        const { steps, answer } = way(page);
        assert.ok(steps.length <= 2);
        for (const step of steps) await step();
        await answer.waitFor();
        // Hits may be set anew when the second step of the search comes.
        let box: Awaited<ReturnType<typeof answer.boundingBox>> = null;
        for (let tries = 0; box === null && tries < 10; tries += 1)
          box = await answer.boundingBox();
        const { y: top = -1, height = 0 } = box ?? {};
        // A verdict may go on below; a line of an answer has to be read whole.
        assert.ok(
          top >= 0 && top + Math.min(height, 24) <= PHONE.height,
          `the answer begins at ${String(top)} px of ${String(PHONE.height)}`,
        );
      },
      { viewport: PHONE, permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });
}
