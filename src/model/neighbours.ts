import type { Code } from './codebook.ts';

/** The codes before and after a code in its table. */
export interface Neighbours {
  previous: Code | null;
  next: Code | null;
}

/**
 * Each code of a sorted table with its neighbours.
 * @example codesToNeighbours([c01, c02])[0]?.next // c02
 */
export function codesToNeighbours(codes: readonly Code[]): (Neighbours & { code: Code })[] {
  return codes.map((code, index) => ({
    code,
    previous: codes[index - 1] ?? null,
    next: codes[index + 1] ?? null,
  }));
}
