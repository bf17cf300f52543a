import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The list itself. */
const FILE = 'checksums.txt';

/**
 * Writes `checksums.txt`: the SHA-256 of every other file, so that anybody can tell whether what a host sends
 * is what was built (`sha256sum --check checksums.txt`). It is the last step, since it looks at all files.
 */
export function checksums(): AstroIntegration {
  return {
    name: 'checksums',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const entries = readdirSync(root, { recursive: true, withFileTypes: true });
        const names = entries
          .filter((entry) => entry.isFile())
          .map((entry) =>
            join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'),
          )
          .filter((name) => name !== FILE)
          .sort();
        const lines: string[] = [];
        for (const name of names) {
          const hash = createHash('sha256').update(readFileSync(join(root, name)));
          lines.push(`${hash.digest('hex')}  ${name}\n`);
        }
        writeFileSync(join(root, FILE), lines.join(''));
        logger.info(`${String(names.length)} files`);
      },
    },
  };
}
