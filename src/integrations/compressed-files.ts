import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { environmentToBuildSettings } from '../environment.ts';

/** Files of text; pictures and the full-text index are compressed as they are. */
const TEXT = /\.(?:html|css|m?js|mts|json|csv|md|txt|xml|svg|webmanifest)$/;

/** Smaller files gain nothing over the header that tells of their compression, bytes. */
const SMALLEST = 512;

/** How many files are in work at the same time. */
const AT_ONCE = 16;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Writes `file.br` and `file.gz` beside a file of text. */
async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < SMALLEST) return;
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  await Promise.all([
    toBrotli(content, { params }).then((data) => writeFile(`${file}.br`, data)),
    toGzip(content, { level: constants.Z_BEST_COMPRESSION }).then((data) =>
      writeFile(`${file}.gz`, data),
    ),
  ]);
}

/**
 * With `PRECOMPRESS=on`, writes each file of text in Brotli and gzip as well, for servers that send
 * such files as they are (`gzip_static` and `brotli_static` of nginx). Hosts that compress on their
 * own need none of it, and some of them count files.
 */
export function compressedFiles(): AstroIntegration {
  return {
    name: 'compressed-files',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (!environmentToBuildSettings(process.env).precompress) return;
        const root = fileURLToPath(dir);
        const entries = await readdir(root, { recursive: true, withFileTypes: true });
        const files = entries
          .filter((entry) => entry.isFile() && TEXT.test(entry.name))
          .map((entry) => join(entry.parentPath, entry.name));
        for (let first = 0; first < files.length; first += AT_ONCE) {
          await Promise.all(files.slice(first, first + AT_ONCE).map((file) => compressFile(file)));
        }
        logger.info(`${String(files.length)} files compressed`);
      },
    },
  };
}
