import { crc32 } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A part of a PNG file. */
export interface Chunk {
  /** Four letters: `IHDR`. */
  type: string;
  data: Buffer;
}

/** The head of a PNG file. */
export interface PngHead {
  /** In px. */
  width: number;
  /** In px. */
  height: number;
  /** Bits a channel, or a palette index. */
  depth: number;
  /** 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha. */
  colourType: number;
  /** Whether the rows are interlaced. */
  interlaced: boolean;
}

/**
 * The chunks of a PNG file in their order.
 * @throws Error with one sentence when the file is no PNG, is cut short or is damaged
 */
export function pngToChunks(png: Buffer): Chunk[] {
  if (!png.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error('This is no PNG file.');
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    const end = at + 8 + (at + 8 <= png.length ? png.readUInt32BE(at) : 0);
    if (end + 4 > png.length) throw new Error('The PNG file is cut short.');
    if (crc32(png.subarray(at + 4, end)) !== png.readUInt32BE(end))
      throw new Error('The PNG file is damaged.');
    chunks.push({
      type: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, end),
    });
    at = end + 4;
  }
  return chunks;
}

/**
 * Chunks as a PNG file; the other way of {@link pngToChunks}.
 * @param chunks in the order of the file, `IHDR` first and `IEND` last
 */
export function chunksToPng(chunks: readonly Chunk[]): Buffer {
  return Buffer.concat([
    SIGNATURE,
    ...chunks.flatMap(({ type, data }) => {
      const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(data.length);
      const sum = Buffer.alloc(4);
      sum.writeUInt32BE(crc32(body));
      return [length, body, sum];
    }),
  ]);
}

/**
 * The head among the chunks of a PNG file.
 * @throws Error with one sentence when they do not begin with one
 */
export function chunksToHead([first]: readonly Chunk[]): PngHead {
  if (first?.type !== 'IHDR' || first.data.length !== 13)
    throw new Error('The PNG file has no head.');
  return {
    width: first.data.readUInt32BE(0),
    height: first.data.readUInt32BE(4),
    depth: first.data.readUInt8(8),
    colourType: first.data.readUInt8(9),
    interlaced: first.data.readUInt8(12) !== 0,
  };
}

/**
 * The text that a PNG file carries under a keyword; null when it carries none.
 * @example chunksToText([{ type: 'tEXt', data: Buffer.from('Comment\0a', 'latin1') }], 'Comment') // 'a'
 */
export function chunksToText(chunks: readonly Chunk[], keyword: string): string | null {
  for (const { type, data } of chunks) {
    if (type !== 'tEXt') continue;
    const [name, text] = data.toString('latin1').split('\0');
    if (name === keyword) return text ?? null;
  }
  return null;
}
