import { SIDES, type Has, type Side } from '../../shared/files/facets.ts';

/** What is wanted of each side: any of these values; a side that is not named takes everything. */
export type Wanted = Readonly<Partial<Record<Side, readonly string[]>>>;

/**
 * What an address asks for.
 * @example searchToWanted('?q=x&actor=buyer&actor=gateway') // { actor: ['buyer', 'gateway'] }
 */
export function searchToWanted(search: string): Wanted {
  const parameters = new URLSearchParams(search);
  const sides = SIDES.flatMap((side) => {
    const values = parameters.getAll(side).filter((value) => value !== '');
    return values.length === 0 ? [] : [[side, values] as const];
  });
  return Object.fromEntries(sides);
}

/**
 * The query of an address with one choice made, or taken back where it was made before. Other
 * parameters stay.
 * @example toggleChoice('?actor=buyer', 'actor', 'gateway') // '?actor=buyer&actor=gateway'
 * @example toggleChoice('?actor=buyer', 'actor', 'buyer') // ''
 */
export function toggleChoice(search: string, side: Side, value: string): string {
  const parameters = new URLSearchParams(search);
  if (parameters.has(side, value)) parameters.delete(side, value);
  else parameters.append(side, value);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * The query of an address without any choice. Other parameters stay.
 * @example withoutChoices('?q=x&actor=buyer') // '?q=x'
 */
export function withoutChoices(search: string): string {
  const parameters = new URLSearchParams(search);
  for (const side of SIDES) parameters.delete(side);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * Whether something has, on each side that is named, one of the values that are wanted.
 * @example fits({ actor: ['buyer'] }, { settlement: 'not-settled', outcome: 'failure', actor: 'buyer', retry: null, domain: 'card' }) // true
 */
export function fits(wanted: Wanted, has: Has): boolean {
  return SIDES.every((side) => wanted[side]?.includes(has[side] ?? '') ?? true);
}
