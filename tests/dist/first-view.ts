import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { attribute, DIST, hrefToPath, type BuiltPage } from './built-site.ts';

/** The size of a built file, brotli 11, in bytes. */
function compressedSize(file: string): number {
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return brotliCompressSync(readFileSync(`${DIST}/${file}`), options).length;
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
      .map((element) => hrefToPath(attribute(element, 'src') || attribute(element, 'href')) ?? '')
      .map((path) => path.slice(1));
  const sum = (files: readonly string[]): number =>
    files.reduce((total, name) => total + compressedSize(name), 0);
  const scripts = paths('script[src]');
  const files = [file, ...paths('link[rel=stylesheet], link[rel=icon]'), ...scripts];
  return { bytes: sum(files), scriptBytes: sum(scripts), requests: files.length };
}
