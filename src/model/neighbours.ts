/** The codes before and after a code in its table. */
export interface Neighbours<Code> {
  previous: Code | null;
  next: Code | null;
}

/**
 * Each code of a sorted table with its neighbours.
 * @example codesToNeighbours([c01, c02])[0]?.next // c02
 */
export function codesToNeighbours<Code>(
  codes: readonly Code[],
): (Neighbours<Code> & { code: Code })[] {
  return codes.map((code, index) => ({
    code,
    previous: codes[index - 1] ?? null,
    next: codes[index + 1] ?? null,
  }));
}
