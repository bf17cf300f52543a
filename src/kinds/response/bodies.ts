import type { Operation } from '../../schemas/operation.ts';
import { lookUp, type Shelf } from '../shelf.ts';
import type { ResponseEntry } from './row.ts';

/** Where a reach speaks of any API, and under which a code stands whose API no source names. */
export const ANY_API = 'every-api';
/** The code with which every success comes. */
export const SUCCESS = '0000';

/**
 * The APIs and callbacks of which there is a test body with a code, in the order of a payment’s life:
 * those that a source names; `every-api` where a list of what the APIs return has it and none is named.
 */
export function rowToBodies(
  { code, outcome, reaches, sources: listed }: ResponseEntry,
  { examples, operations, sources }: Shelf,
): Operation[] {
  const named = reaches.filter(({ converted }) => !converted).map(({ operation }) => operation);
  const found = [...examples.keys()]
    .map((id) => lookUp(operations, id))
    .filter(
      ({ id, direction }) =>
        // A success tells itself: each page with the fields of a success has 0000 in it.
        code === SUCCESS ||
        named.includes(id) ||
        (named.includes(ANY_API) && direction === 'response'),
    );
  if (found.length > 0) return found;
  // A list that selects from another has what the APIs return, and nothing else.
  const isReturned = listed.some((id) => lookUp(sources, id).narrows !== null);
  return named.length === 0 && outcome === 'failure' && isReturned
    ? [lookUp(operations, ANY_API)]
    : [];
}
