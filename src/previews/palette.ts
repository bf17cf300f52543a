import type { Pixels } from './png-pixels.ts';

/** Red, green and blue, 0 to 255 each. */
export type Rgb = readonly [number, number, number];

/**
 * @throws Error when the text is no colour of six hexadecimal digits
 * @example hexToRgb('#5fd6bd') // [95, 214, 189]
 */
export function hexToRgb(hex: string): Rgb {
  const [, red, green, blue] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex) ?? [];
  if (red === undefined || green === undefined || blue === undefined)
    throw new Error(`"${hex}" is no colour such as #5fd6bd.`);
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

/**
 * Two colours and the steps between them, evenly apart: what the edge of a letter is made of.
 * @param steps how many colours in all, two or more
 * @example colourRamp([0, 0, 0], [100, 200, 50], 3) // [[0, 0, 0], [50, 100, 25], [100, 200, 50]]
 */
export function colourRamp(from: Rgb, to: Rgb, steps: number): Rgb[] {
  return Array.from({ length: steps }, (_, step) => {
    const part = step / (steps - 1);
    const mix = (a: number, b: number): number => Math.round(a + (b - a) * part);
    return [mix(from[0], to[0]), mix(from[1], to[1]), mix(from[2], to[2])] as const;
  });
}

const distance = (a: Rgb, b: Rgb): number =>
  (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;

/**
 * The place in the palette of the colour that is nearest to each pixel; the first of those as near.
 * @param palette one colour or more
 * @returns one index a pixel, in the order of the pixels
 */
export function pixelsToIndices({ rgb }: Pixels, palette: readonly Rgb[]): Uint8Array {
  const known = new Map<number, number>();
  const nearest = (colour: Rgb): number =>
    palette.reduce(
      (best, candidate, index) => {
        const away = distance(colour, candidate);
        return away < best.away ? { index, away } : best;
      },
      { index: 0, away: Number.POSITIVE_INFINITY },
    ).index;
  return Uint8Array.from({ length: rgb.length / 3 }, (_, pixel) => {
    const colour = [rgb[pixel * 3] ?? 0, rgb[pixel * 3 + 1] ?? 0, rgb[pixel * 3 + 2] ?? 0] as const;
    const key = (colour[0] << 16) | (colour[1] << 8) | colour[2];
    const index = known.get(key) ?? nearest(colour);
    known.set(key, index);
    return index;
  });
}
