/**
 * `npm run release:package`: keeps the package of the built site as a version that never changes again, in
 * public/data/npm/. Run it after `npm run build:local`, before what changed is published.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { readMaterial } from '../packing/material.ts';
import { toNextRelease, versionToFile } from '../packing/release.ts';
import { SentenceError } from '../sentence-error.ts';
import { errorToReport } from './error-report.ts';

/** Where the released packages stand. */
const FOLDER = 'public/data/npm/';

try {
  if (!existsSync('dist/data/codes.json'))
    throw new SentenceError('There is no built site in dist; run npm run build:local first.');
  mkdirSync(FOLDER, { recursive: true });
  const release = await toNextRelease(await readMaterial('dist/'), FOLDER);
  if (release === null) console.log('Nothing changed since the newest version.');
  else {
    const file = `${FOLDER}${versionToFile(release.version)}`;
    writeFileSync(file, release.archive, { flag: 'wx' });
    console.log(`Version ${release.version} is released as ${file}.`);
  }
} catch (error) {
  console.error(errorToReport(error));
  process.exitCode = 1;
}
