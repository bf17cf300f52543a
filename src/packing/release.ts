import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toUnreleased, toVersion } from '../shared/package-version.ts';
import type { Material } from './material.ts';
import { bundlePackage, type Bundle } from './bundle.ts';
import { makePackage, packageToArchive } from './pack.ts';

/** A package as an archive with its version. */
export interface Release {
  version: string;
  archive: Uint8Array;
  /** Whether it is one of those that were released, to the byte. */
  isReleased: boolean;
}

const FILE = /^nicepay-codebook-(\d+\.\d+\.\d+)\.tgz$/;

/** The versions that were released, in no order. */
export const folderToVersions = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).flatMap((name) => FILE.exec(name)?.[1] ?? []) : [];

/** The file of a released version. @example versionToFile('1.4.2026092700') // 'nicepay-codebook-1.4.2026092700.tgz' */
export const versionToFile = (version: string): string => `nicepay-codebook-${version}.tgz`;

const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.from(a).equals(b);

const LICENCE = fileURLToPath(new URL('../../LICENSE', import.meta.url));

const make = (material: Material, version: string, code: Bundle): Uint8Array =>
  packageToArchive(makePackage(material, version, readFileSync(LICENCE, 'utf8'), code));

/**
 * The package of a site that was built: the released one where it is the same to the byte, else one with
 * the next version, marked as not released.
 * @param folder with the released packages
 */
export async function makeRelease(material: Material, folder: string): Promise<Release> {
  const code = await bundlePackage();
  const { schemaVersion, date } = material;
  const versions = new Set(folderToVersions(folder));
  let next = 0;
  while (versions.has(toVersion(schemaVersion, date, next))) next += 1;
  if (next > 0) {
    const version = toVersion(schemaVersion, date, next - 1);
    const archive = make(material, version, code);
    if (isSame(archive, readFileSync(join(folder, versionToFile(version)))))
      return { version, archive, isReleased: true };
  }
  const version = toUnreleased(toVersion(schemaVersion, date, next));
  return { version, archive: make(material, version, code), isReleased: false };
}

/**
 * The next version of a site that was built, as it is released; null where nothing changed since the last.
 * @param folder with the released packages
 */
export async function toNextRelease(material: Material, folder: string): Promise<Release | null> {
  const { isReleased, version } = await makeRelease(material, folder);
  if (isReleased) return null;
  const own = version.replace(/-next$/, '');
  const archive = make(material, own, await bundlePackage());
  return { version: own, archive, isReleased: true };
}
