/**
 * A sentence about a number of things.
 * @param one the sentence for one of them
 * @param several the sentence for any other number, with `0` where the number stands
 * @example sayCount(3, '1 code', '0 codes') // '3 codes'
 */
export const sayCount = (count: number, one: string, several: string): string =>
  count === 1 ? one : several.replace('0', String(count));
