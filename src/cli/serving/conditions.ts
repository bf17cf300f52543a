import type { IncomingHttpHeaders } from 'node:http';

/** What tells one version of a file from another. */
export interface Validators {
  /** A strong entity tag, with its quotation marks: equal tags are equal bytes. */
  etag: string;
  modified: Date;
}

/** A date of a header, ms; NaN for none. */
const toTime = (header: string | undefined): number => Date.parse(header ?? '');

/** Dates of headers have no parts of a second. */
const toSecond = (date: Date): number => Math.floor(date.getTime() / 1000) * 1000;

/** The tags of a header; weak ones, of which equal tags need not be equal bytes, only where they do. */
const toTags = (header: string, isWeakEnough: boolean): string[] =>
  Array.from(header.matchAll(/(W\/)?("[^"]*")/g), ([, weak, tag = '']) =>
    weak === undefined || isWeakEnough ? tag : '',
  );

const hasTag = (header: string, etag: string, isWeakEnough: boolean): boolean =>
  header.trim() === '*' || toTags(header, isWeakEnough).includes(etag);

/**
 * What the conditions of a request make of it, in the order of RFC 9110, 13.2.2.
 * @returns `send` the file, `unchanged` (304), or `failed` (412)
 * @example judgeConditions({ 'if-none-match': '"a"' }, { etag: '"a"', modified: new Date(0) }) // 'unchanged'
 */
export function judgeConditions(
  headers: IncomingHttpHeaders,
  { etag, modified }: Validators,
): 'send' | 'unchanged' | 'failed' {
  const match = headers['if-match'];
  const unmodified = toTime(headers['if-unmodified-since']);
  if (match !== undefined) {
    if (!hasTag(match, etag, false)) return 'failed';
  } else if (toSecond(modified) > unmodified) return 'failed';
  const noneMatch = headers['if-none-match'];
  if (noneMatch !== undefined) return hasTag(noneMatch, etag, true) ? 'unchanged' : 'send';
  return toSecond(modified) <= toTime(headers['if-modified-since']) ? 'unchanged' : 'send';
}

/**
 * Whether a part may be sent: `If-Range` asks for the whole file when it is another one by now.
 * @example isRangeWanted({ 'if-range': '"b"' }, { etag: '"a"', modified: new Date(0) }) // false
 */
export function isRangeWanted(
  headers: IncomingHttpHeaders,
  { etag, modified }: Validators,
): boolean {
  const condition = headers['if-range'];
  if (condition === undefined) return true;
  const text = String(condition);
  return text.includes('"') ? text.trim() === etag : toTime(text) === toSecond(modified);
}
