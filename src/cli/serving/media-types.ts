import { extname } from 'node:path';

const TEXT = 'charset=utf-8';

/** The types of the files of the site. Text says that it is UTF-8: a browser that has to guess guesses wrong. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': `text/css; ${TEXT}`,
  '.csv': `text/csv; ${TEXT}`,
  '.html': `text/html; ${TEXT}`,
  '.ico': 'image/x-icon',
  '.js': `text/javascript; ${TEXT}`,
  '.json': `application/json; ${TEXT}`,
  '.md': `text/markdown; ${TEXT}`,
  '.mjs': `text/javascript; ${TEXT}`,
  // Declarations of TypeScript; most lists take them for video.
  '.mts': `text/plain; ${TEXT}`,
  '.png': 'image/png',
  '.svg': `image/svg+xml; ${TEXT}`,
  '.tgz': 'application/gzip',
  '.txt': `text/plain; ${TEXT}`,
  '.wasm': 'application/wasm',
  '.webmanifest': `application/manifest+json; ${TEXT}`,
  '.webp': 'image/webp',
  '.xml': `application/xml; ${TEXT}`,
};

/**
 * The type of a file by its name, as it is sent.
 * @example nameToMediaType('llms.txt') // 'text/plain; charset=utf-8'
 */
export const nameToMediaType = (name: string): string =>
  TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream';

/** Whether compressing files of a type makes them smaller. @example isText('image/png') // false */
export const isText = (type: string): boolean => type.endsWith(TEXT);
