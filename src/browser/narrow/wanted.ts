import { SIDES, type Has, type Side } from '../../shared/files/facets.ts';

/** What is wanted of each side; a side that is not named takes everything. */
export type Wanted = Readonly<Partial<Record<Side, string>>>;

/**
 * What an address asks for.
 * @example searchToWanted('?q=x&actor=buyer') // { actor: 'buyer' }
 */
export function searchToWanted(search: string): Wanted {
  const parameters = new URLSearchParams(search);
  const sides = SIDES.flatMap((side) => {
    const value = parameters.get(side) ?? '';
    return value === '' ? [] : [[side, value] as const];
  });
  return Object.fromEntries(sides);
}

/**
 * The query of an address with one choice made, or taken back where it was made before. Other
 * parameters stay.
 * @example toggleChoice('?actor=buyer', 'retry', 'later') // '?actor=buyer&retry=later'
 * @example toggleChoice('?actor=buyer', 'actor', 'buyer') // ''
 */
export function toggleChoice(search: string, side: Side, value: string): string {
  const parameters = new URLSearchParams(search);
  if (parameters.get(side) === value) parameters.delete(side);
  else parameters.set(side, value);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * Whether something has all that is wanted.
 * @example fits({ actor: 'buyer' }, { settlement: 'not-settled', outcome: 'failure', actor: 'buyer', retry: null, domain: 'card' }) // true
 */
export function fits(wanted: Wanted, has: Has): boolean {
  return SIDES.every((side) => wanted[side] === undefined || wanted[side] === has[side]);
}
