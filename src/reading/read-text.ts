import { lstatSync, readFileSync, type Stats } from 'node:fs';
import type { Finding } from './mistake.ts';

/** A text, or why there is none. */
export type TextOrMistake = { text: string } | { mistake: Finding };

/** Why a file could not be read, in words. */
const FAILURES: Readonly<Record<string, Finding>> = {
  ENOENT: { what: 'is missing', mend: 'restore it' },
  EACCES: { what: 'may not be read', mend: 'give yourself the right to read it' },
  ENOTDIR: { what: 'is no folder', mend: 'make a folder of this name' },
  EPERM: { what: 'may not be read', mend: 'give yourself the right to read it' },
};

/**
 * Why reading a file failed, in words.
 * @example errorToFinding(Object.assign(new Error(), { code: 'EACCES' })).what // 'may not be read'
 */
export function errorToFinding(error: unknown): Finding {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'no reason given';
  return FAILURES[code] ?? { what: `cannot be read (${code})`, mend: 'put a plain file there' };
}

/**
 * What is no plain file: a link leads out of the content or in a circle, a pipe has no end.
 * @example statsToFinding(lstatSync('/dev/null'))?.what // 'is no plain file'
 */
export function statsToFinding(stats: Stats): Finding | null {
  if (stats.isSymbolicLink())
    return { what: 'is a symbolic link', mend: 'put the file itself there' };
  if (stats.isDirectory()) return { what: 'is a folder', mend: 'put a file of this name there' };
  return stats.isFile() ? null : { what: 'is no plain file', mend: 'put a text file there' };
}

/**
 * The text of a file: UTF-8 and nothing else. A file in another encoding is never guessed at, as
 * its letters would be published wrong.
 * @param largest in bytes
 */
export function readText(file: string, largest: number): TextOrMistake {
  try {
    const stats = lstatSync(file);
    const wrong = statsToFinding(stats);
    if (wrong !== null) return { mistake: wrong };
    if (stats.size > largest) {
      const what = `has ${String(stats.size)} bytes, and ${String(largest)} are the most`;
      return { mistake: { what, mend: 'take out what does not belong there' } };
    }
    return bytesToText(readFileSync(file));
  } catch (error) {
    return { mistake: errorToFinding(error) };
  }
}

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** A text decoded strictly; null where the bytes are none in this encoding. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Bytes as UTF-8.
 * @example bytesToText(Uint8Array.of(0xef, 0xbb, 0xbf)) // { mistake: { what: 'begins with a byte order mark', … } }
 */
export function bytesToText(bytes: Uint8Array): TextOrMistake {
  const mend = 'save it as UTF-8';
  if (startsWith(bytes, 0xef, 0xbb, 0xbf))
    return {
      mistake: { what: 'begins with a byte order mark', mend: 'save it as UTF-8 without BOM' },
    };
  // Every other byte of Latin text is zero in UTF-16; Korean text has blanks and line breaks that are.
  const isUtf16 =
    startsWith(bytes, 0xff, 0xfe) ||
    startsWith(bytes, 0xfe, 0xff) ||
    (bytes.length % 2 === 0 && bytes.subarray(0, 2000).filter((byte) => byte === 0).length > 20);
  if (isUtf16) return { mistake: { what: 'is UTF-16', mend } };
  const text = decode(bytes, 'utf-8');
  if (text !== null) return textToText(text);
  if (/[가-힣]/.test(decode(bytes, 'euc-kr') ?? ''))
    return { mistake: { what: 'is CP949 (EUC-KR), the encoding of Korean Windows', mend } };
  const line = new TextDecoder().decode(bytes).split('\ufffd')[0]?.split('\n').length ?? 1;
  return { mistake: { what: `is no UTF-8 at line ${String(line)}`, mend } };
}

/** A text as it may be read: a line ends alike in every file, or the checks would count other lines than an editor. */
function textToText(text: string): TextOrMistake {
  const at = text.indexOf('\r');
  if (at < 0) return { text };
  const line = text.slice(0, at).split('\n').length;
  const whose = text[at + 1] === '\n' ? 'of Windows (CRLF)' : 'of old machines (CR)';
  const what = `has line breaks ${whose} at line ${String(line)}`;
  return { mistake: { what, mend: 'save it with line breaks of Unix (LF)' } };
}
