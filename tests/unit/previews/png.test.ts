import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { colourRamp, hexToRgb, pixelsToIndices } from '../../../src/previews/palette.ts';
import { pixelsToPng } from '../../../src/previews/pixels-to-png.ts';
import {
  chunksToHead,
  chunksToPng,
  chunksToText,
  pngToChunks,
} from '../../../src/previews/png-chunks.ts';
import { pngToPixels, type Pixels } from '../../../src/previews/png-pixels.ts';

/** A plain PNG file with the rows as they are given, each with its filter before it. */
function rowsToPng(width: number, height: number, rows: readonly number[], colourType = 2): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, colourType, 0, 0, 0], 8);
  return chunksToPng([
    { type: 'IHDR', data: head },
    { type: 'IDAT', data: deflateSync(Buffer.from(rows)) },
    { type: 'IEND', data: Buffer.alloc(0) },
  ]);
}

/** Any small picture. */
const pictures: fc.Arbitrary<Pixels> = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
  .chain(([width, height]) =>
    fc
      .uint8Array({ minLength: width * height * 3, maxLength: width * height * 3 })
      .map((rgb) => ({ width, height, rgb })),
  );

test('png: rows are read whichever filter they have', () => {
  // Two pixels a row; every row says the same colours, told by the rows and pixels before it.
  const rows = [
    ...[0, 10, 20, 30, 50, 80, 70],
    ...[1, 10, 20, 30, 40, 60, 40],
    ...[2, 0, 0, 0, 0, 0, 0],
    ...[3, 5, 10, 15, 20, 30, 20],
    ...[4, 0, 0, 0, 0, 0, 0],
  ];
  const { width, height, rgb } = pngToPixels(rowsToPng(2, 5, rows));
  assert.deepEqual([width, height], [2, 5]);
  assert.deepEqual([...rgb], Array.from({ length: 5 }, () => [10, 20, 30, 50, 80, 70]).flat());
});

test('png: alpha is left out, and what is no plain picture is refused', () => {
  assert.deepEqual([...pngToPixels(rowsToPng(1, 1, [0, 1, 2, 3, 255], 6)).rgb], [1, 2, 3]);
  assert.throws(() => pngToPixels(rowsToPng(1, 1, [0, 1], 0)), /no plain RGB picture/);
  assert.throws(() => pngToPixels(rowsToPng(1, 1, [5, 1, 2, 3])), /filter 5/);
  assert.throws(() => pngToPixels(rowsToPng(1, 2, [0, 1, 2, 3])), /lacks rows/);
  assert.throws(() => pngToChunks(Buffer.from('GIF89a')), /no PNG/);
});

test('png: a file that lost or changed a byte is noticed', () => {
  const png = rowsToPng(1, 1, [0, 1, 2, 3]);
  for (let at = 8; at < png.length; at += 1) {
    const damaged = Buffer.from(png);
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    assert.throws(() => pngToChunks(damaged), /damaged|cut short/);
  }
  assert.throws(() => pngToChunks(png.subarray(0, -1)), /cut short/);
});

test('png: any picture in its own colours keeps every pixel, and its texts', () => {
  fc.assert(
    fc.property(pictures, (pixels) => {
      const palette = Array.from(
        { length: pixels.rgb.length / 3 },
        (_, pixel) =>
          [
            pixels.rgb[pixel * 3] ?? 0,
            pixels.rgb[pixel * 3 + 1] ?? 0,
            pixels.rgb[pixel * 3 + 2] ?? 0,
          ] as const,
      );
      const painted = [...pixelsToIndices(pixels, palette)].flatMap((index) => palette[index]);
      assert.deepEqual(painted, [...pixels.rgb]);
      const chunks = pngToChunks(pixelsToPng(pixels, palette, { Comment: 'as it is' }));
      assert.equal(chunksToText(chunks, 'Comment'), 'as it is');
      assert.equal(chunksToText(chunks, 'Title'), null);
      const { width, height } = chunksToHead(chunks);
      assert.deepEqual([width, height], [pixels.width, pixels.height]);
    }),
  );
});

test('png: a palette is of 1 to 256 colours', () => {
  const pixels = { width: 1, height: 1, rgb: Uint8Array.of(1, 2, 3) };
  assert.throws(() => pixelsToPng(pixels, [], {}), /not 0/);
  const many = colourRamp([0, 0, 0], [255, 255, 255], 257);
  assert.throws(() => pixelsToPng(pixels, many, {}), /not 257/);
});

test('palette: a pixel takes the nearest colour', () => {
  const ramp = colourRamp(hexToRgb('#000000'), hexToRgb('#64c832'), 3);
  assert.deepEqual(ramp, [
    [0, 0, 0],
    [50, 100, 25],
    [100, 200, 50],
  ]);
  const pixels = { width: 3, height: 1, rgb: Uint8Array.of(1, 1, 1, 49, 90, 30, 255, 255, 255) };
  assert.deepEqual([...pixelsToIndices(pixels, ramp)], [0, 1, 2]);
  assert.throws(() => hexToRgb('red'), /"red" is no colour/);
});
