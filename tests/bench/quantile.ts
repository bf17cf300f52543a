/**
 * The time that a share of the times does not exceed; NaN for none.
 * @param share 0 to 1
 * @example quantile([3, 1, 2], 0.5) // 2
 */
export const quantile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(share * (times.length - 1))] ?? NaN;
