import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readMaterial } from '../packing/material.ts';
import { makeRelease } from '../packing/release.ts';

/**
 * Writes the newest npm package beside the released ones, which are files of the project and stay as they
 * are. It comes after the pages, since it is made of what they publish.
 */
export function npmPackage(): AstroIntegration {
  return {
    name: 'npm-package',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const material = await readMaterial(folder);
        const released = fileURLToPath(new URL('data/npm/', dir));
        await mkdir(released, { recursive: true });
        const { version, archive } = await makeRelease(material, released);
        await writeFile(new URL('data/npm/nicepay-codebook.tgz', dir), archive);
        logger.info(`${version}, ${String(archive.byteLength)} bytes`);
      },
    },
  };
}
