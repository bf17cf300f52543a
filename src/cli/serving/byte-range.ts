/** A part of a file: its first and last byte, both included. */
export interface ByteRange {
  first: number;
  last: number;
}

/**
 * The part of a file that a `Range` header asks for (RFC 9110, 14.1.2).
 * @param header its value
 * @param size of the file, bytes
 * @returns `whole` for a header that is to be ignored: another unit, several parts, no header at all;
 *   `none` for a part that the file does not have
 * @example headerToRange('bytes=-2', 10) // { first: 8, last: 9 }
 * @example headerToRange('bytes=5-2', 10) // 'none'
 */
export function headerToRange(
  header: string | undefined,
  size: number,
): ByteRange | 'whole' | 'none' {
  const [, from = '', to = ''] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header ?? '') ?? [];
  if (from === '' && to === '') return 'whole';
  // `-n` are the last n bytes.
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return first > last ? 'none' : { first, last };
}
