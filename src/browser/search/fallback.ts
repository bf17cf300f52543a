/** What is loaded when a query finds nothing as it stands. */
import { guess } from './guess.ts';
import type { Hit, Lookup } from './lookup.ts';

export { findForeign } from './foreign.ts';
export { suggest } from './guess.ts';

/**
 * The hits of a query that finds nothing as it stands: the code of another system, else a guess.
 * @param foreign what the query finds in the crosswalk
 */
export const findOtherwise = (
  { find }: Lookup,
  query: string,
  limit: number | undefined,
  foreign: Hit[],
): Hit[] => (foreign.length > 0 ? foreign : find(query, limit, guess));
