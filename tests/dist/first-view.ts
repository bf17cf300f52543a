import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { attribute, DIST, hrefToPath, type BuiltPage } from './built-site.ts';

const sizes = new Map<string, number>();

/** The size of a built file, brotli 11, in bytes. */
function compressedSize(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  const size = brotliCompressSync(readFileSync(`${DIST}/${file}`), options).length;
  sizes.set(file, size);
  return size;
}

/** What the first view of a page costs: the page, its styles, scripts and icon. */
export interface FirstView {
  /** Bytes, brotli 11. */
  bytes: number;
  /** Bytes of script in it. */
  scriptBytes: number;
  requests: number;
}

/** Weighs the first view of a built page. */
export function pageToFirstView({ file, document }: BuiltPage): FirstView {
  const paths = (selector: string): string[] =>
    document
      .querySelectorAll(selector)
      .map((element) => attribute(element, 'src') || attribute(element, 'href'))
      // What an address holds itself is in the page already.
      .filter((address) => !address.startsWith('data:'))
      .map((address) => (hrefToPath(address) ?? '').slice(1));
  const sum = (files: readonly string[]): number =>
    files.reduce((total, name) => total + compressedSize(name), 0);
  const scripts = paths('script[src]');
  const files = [file, ...paths('link[rel=stylesheet], link[rel=icon]'), ...scripts];
  return { bytes: sum(files), scriptBytes: sum(scripts), requests: files.length };
}
