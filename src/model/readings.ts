import type { Source } from '../schemas/source.ts';

/**
 * The selections of a code’s lists that leave it out: a list with only what the APIs return does
 * not have a code that the whole list has.
 * @param listed the ids of the lists that have the code
 * @param sources every source by its id
 * @example listsToAbsences(['manual-2026-full'], sources).map(({ id }) => id) // ['manual-2026-api']
 */
export function listsToAbsences(
  listed: readonly string[],
  sources: ReadonlyMap<string, Source>,
): Source[] {
  return [...sources.values()].filter(
    ({ id, narrows }) => narrows !== null && listed.includes(narrows) && !listed.includes(id),
  );
}
