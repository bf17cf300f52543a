import { SETTLEMENTS, type Settlement } from '../closed-lists.ts';
import { stepsToAnswer } from '../shared/settlement.ts';
import type { Content } from '../reading/collections.ts';
import type { Step } from '../schemas/step.ts';
import { rowToSteps } from './rules/settlement.ts';

/** How many of something have each settlement; `open` counts those for which it is null. */
export type Counts = Readonly<Record<Settlement | 'open', number>>;

/** How often each settlement comes. @example settlementsToCounts(['unknown']).unknown // 1 */
export function settlementsToCounts(all: readonly (Settlement | null)[]): Counts {
  const count = (wanted: Settlement | null): number =>
    all.filter((settlement) => settlement === wanted).length;
  const counts = SETTLEMENTS.map((settlement) => [settlement, count(settlement)] as const);
  return { ...(Object.fromEntries(counts) as Record<Settlement, number>), open: count(null) };
}

/** How often each settlement comes, by domain and in all. */
export function contentToSettlements(content: Content): { domain: string; counts: Counts }[] {
  const entries = new Map(content.steps.map((entry) => [entry.id, entry]));
  const settlementOf = (row: Content['response'][number]): Settlement | null => {
    const entry = rowToSteps(row, entries);
    return entry === undefined ? null : stepsToAnswer(entry.steps).settlement;
  };
  const byDomain = content.domains.map(({ id }) => ({
    domain: id,
    counts: settlementsToCounts(
      content.response.filter(({ domain }) => domain === id).map(settlementOf),
    ),
  }));
  return [
    ...byDomain,
    { domain: 'all', counts: settlementsToCounts(content.response.map(settlementOf)) },
  ];
}

/** What the answers rest on: how many of the steps of a settlement have each basis. */
export function contentToBases(content: Content): { settlement: string; counts: object }[] {
  const steps: readonly Step[] = content.steps.flatMap((entry) => entry.steps);
  return [...Map.groupBy(steps, ({ settlement }) => String(settlement))].map(
    ([settlement, found]) => ({
      settlement,
      counts: Object.fromEntries(
        [...Map.groupBy(found, ({ basis }) => basis)].map(([basis, { length }]) => [basis, length]),
      ),
    }),
  );
}
