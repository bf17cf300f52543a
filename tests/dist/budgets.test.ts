import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageToBudget } from './budgets.ts';
import { pageToFirstView } from './first-view.ts';
import { pageKinds } from './page-kinds.ts';

for (const { route, pages } of pageKinds()) {
  test(`budgets: every first view of ${route} fits into its budget`, () => {
    const over = pages.flatMap((page) => {
      const budget = pageToBudget(page, route);
      if (budget === undefined) return [`${route} has no budget in tests/dist/budgets.ts`];
      const view = pageToFirstView(page);
      return (['bytes', 'scriptBytes', 'requests'] as const)
        .filter((side) => view[side] > budget[side])
        .map(
          (side) =>
            `${page.path} has ${String(view[side])} ${side}, more than ${String(budget[side])}`,
        );
    });
    assert.deepEqual(over, []);
  });
}
