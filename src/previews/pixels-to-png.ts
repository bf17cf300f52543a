import { deflateSync } from 'node:zlib';
import { pixelsToIndices, type Rgb } from './palette.ts';
import { chunksToPng } from './png-chunks.ts';
import type { Pixels } from './png-pixels.ts';

/**
 * A picture as a PNG file of few colours, which takes a third of the bytes of a screenshot.
 * @param palette 1 to 256 colours; every pixel takes the nearest one
 * @param texts Latin-1 texts that the file carries, by keyword
 * @throws Error with one sentence when the palette is empty or too large for PNG
 */
export function pixelsToPng(
  pixels: Pixels,
  palette: readonly Rgb[],
  texts: Readonly<Record<string, string>>,
): Buffer {
  if (palette.length === 0 || palette.length > 256)
    throw new Error(`A PNG palette has 1 to 256 colours, not ${String(palette.length)}.`);
  const { width, height } = pixels;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const indices = pixelsToIndices(pixels, palette);
  // Filters predict brightness; an index has none, so every row has filter 0.
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1)
    rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return chunksToPng([
    { type: 'IHDR', data: head },
    { type: 'PLTE', data: Buffer.from(palette.flat()) },
    ...Object.entries(texts).map(([keyword, text]) => ({
      type: 'tEXt',
      data: Buffer.from(`${keyword}\0${text}`, 'latin1'),
    })),
    { type: 'IDAT', data: deflateSync(rows, { level: 9 }) },
    { type: 'IEND', data: Buffer.alloc(0) },
  ]);
}
