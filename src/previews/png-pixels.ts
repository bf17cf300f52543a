import { inflateSync } from 'node:zlib';
import { chunksToHead, pngToChunks } from './png-chunks.ts';

/** A picture without transparency. */
export interface Pixels {
  /** In px. */
  width: number;
  /** In px. */
  height: number;
  /** Red, green and blue, 0 to 255 each, of every pixel: by rows, from the top left. */
  rgb: Uint8Array;
}

/** The predictor of filter 4: whichever of left, above and above left is nearest to their slope. */
function paeth(left: number, above: number, corner: number): number {
  const slope = left + above - corner;
  const [toLeft, toAbove, toCorner] = [
    Math.abs(slope - left),
    Math.abs(slope - above),
    Math.abs(slope - corner),
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

function predict(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4:
      return paeth(left, above, corner);
    default:
      throw new Error(
        `The PNG file has a row with filter ${String(filter)}, which does not exist.`,
      );
  }
}

/**
 * The pixels of a PNG file as browsers take screenshots: RGB or RGBA, 8 bits, not interlaced. Alpha
 * is left out, since a screenshot is opaque.
 * @throws Error with one sentence when the file is damaged or of another sort
 */
export function pngToPixels(png: Buffer): Pixels {
  const chunks = pngToChunks(png);
  const { width, height, depth, colourType, interlaced } = chunksToHead(chunks);
  if (depth !== 8 || (colourType !== 2 && colourType !== 6) || interlaced)
    throw new Error('The PNG file is no plain RGB picture of 8 bits a channel.');
  const channels = colourType === 2 ? 3 : 4;
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const rows = inflateSync(Buffer.concat(packed));
  const stride = width * channels;
  if (rows.length !== height * (stride + 1)) throw new Error('The PNG file lacks rows.');
  const plain = new Uint8Array(height * stride);
  const at = (y: number, x: number): number => (y < 0 || x < 0 ? 0 : (plain[y * stride + x] ?? 0));
  for (let y = 0; y < height; y += 1) {
    const start = y * (stride + 1);
    const filter = rows[start] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const corner = x < channels ? 0 : at(y - 1, x - channels);
      const guess = predict(filter, at(y, x - channels), at(y - 1, x), corner);
      plain[y * stride + x] = (rows[start + 1 + x] ?? 0) + guess;
    }
  }
  const rgb = channels === 3 ? plain : plain.filter((_, index) => index % 4 !== 3);
  return { width, height, rgb };
}
