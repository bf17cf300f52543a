/**
 * A font whose every letter is a block: narrow ones for Latin, wide ones for everything else. With it a
 * page looks the same on every machine, whatever fonts it has, and pictures of it can be compared.
 */

const UNITS_PER_EM = 1000;
const ASCENT = 800;
const DESCENT = -200;

/** A glyph: a block of this width within its advance, font units; no block for the blank. */
interface Glyph {
  advance: number;
  block: number;
}

/** No glyph, a blank, a narrow letter and a wide one. */
const GLYPHS: readonly Glyph[] = [
  { advance: 900, block: 0 },
  { advance: 270, block: 0 },
  { advance: 540, block: 460 },
  { advance: 900, block: 800 },
];

/** Ranges of characters and the one glyph that stands for all of each. */
const RANGES: readonly [first: number, last: number, glyph: number][] = [
  [0x20, 0x20, 1],
  [0x21, 0x7e, 2],
  [0xa0, 0xa0, 1],
  [0xa1, 0x24ff, 2],
  [0x2500, 0x10ffff, 3],
];

/** Bytes, big-endian, from numbers with their widths in bytes. */
function bytes(...fields: readonly (readonly [width: 1 | 2 | 4, ...values: number[]])[]): Buffer {
  return Buffer.concat(
    fields.flatMap(([width, ...values]) =>
      values.map((value) => {
        const field = Buffer.alloc(width);
        field.writeUIntBE(value < 0 ? value + 2 ** (8 * width) : value, 0, width);
        return field;
      }),
    ),
  );
}

/** A rectangle from the baseline up, as a simple glyph; nothing where it has no width. */
function glyphToOutline({ block }: Glyph): Buffer {
  if (block === 0) return Buffer.alloc(0);
  const height = 700;
  return bytes(
    [2, 1, 0, 0, block, height],
    [2, 3, 0],
    // Four points on the curve, then their steps in x and in y.
    [1, 1, 1, 1, 1],
    [2, 0, 0, block, 0],
    [2, 0, height, 0, -height],
    [2, 0],
  );
}

function toTables(): Map<string, Buffer> {
  const outlines = GLYPHS.map(glyphToOutline);
  const offsets = outlines.reduce(
    (found, outline) => [...found, (found.at(-1) ?? 0) + outline.length],
    [0],
  );
  const widest = Math.max(...GLYPHS.map(({ advance }) => advance));
  // Format 13: many characters, one glyph.
  const groups = bytes(...RANGES.map((range) => [4, ...range] as const));
  return new Map([
    [
      'OS/2',
      bytes(
        [2, 4, 540, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 250, 0],
        [1, ...Array.from({ length: 10 }, () => 0)],
        [4, 0, 0, 0, 0],
        [4, 0x20202020],
        [2, 0x40, 0x20, 0xffff, ASCENT, DESCENT, 0, ASCENT, -DESCENT],
        [4, 0, 0],
        [2, 500, 700, 0, 0x20, 1],
      ),
    ],
    [
      'cmap',
      Buffer.concat([
        bytes([2, 0, 1, 3, 10], [4, 12], [2, 13, 0], [4, 16 + groups.length, 0, RANGES.length]),
        groups,
      ]),
    ],
    ['glyf', Buffer.concat(outlines)],
    [
      'head',
      bytes(
        [4, 0x10000, 0x10000, 0, 0x5f0f3cf5],
        [2, 0, UNITS_PER_EM],
        [4, 0, 0, 0, 0],
        [2, 0, 0, 800, 700, 0, 8, 2, 1, 0],
      ),
    ],
    [
      'hhea',
      bytes(
        [4, 0x10000],
        [2, ASCENT, DESCENT, 0, widest, 0, 0, 800, 1, 0, 0],
        [2, 0, 0, 0, 0, 0],
        [2, GLYPHS.length],
      ),
    ],
    ['hmtx', bytes(...GLYPHS.map(({ advance }) => [2, advance, 0] as const))],
    ['loca', bytes([4, ...offsets])],
    ['maxp', bytes([4, 0x10000], [2, GLYPHS.length, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['name', bytes([2, 0, 0, 6])],
    ['post', bytes([4, 0x30000, 0], [2, -100, 50], [4, 0, 0, 0, 0, 0])],
  ]);
}

/** The sum of a table as a font file has it: of its 32-bit words. */
function checksum(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) % 2 ** 32;
  return sum;
}

/** The font as a TrueType file. */
export function blockFont(): Buffer {
  const tables = [...toTables()];
  const padded = tables.map(([, table]) =>
    Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]),
  );
  const power = Math.floor(Math.log2(tables.length));
  const search = 16 * 2 ** power;
  let offset = 12 + 16 * tables.length;
  const directory = tables.map(([tag, table], index) => {
    const own = padded[index] ?? table;
    const entry = bytes([4, Buffer.from(tag).readUInt32BE(), checksum(own), offset, table.length]);
    offset += own.length;
    return entry;
  });
  return Buffer.concat([
    bytes([4, 0x10000], [2, tables.length, search, power, 16 * tables.length - search]),
    ...directory,
    ...padded,
  ]);
}
