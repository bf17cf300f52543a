/**
 * `npm run check:reproducible`: two builds of the same sources are the same bytes, whatever the time
 * zone, the language of the machine and the folder they stand in.
 */
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { mkdirSync } from 'node:fs';
import { buildSite } from './build-site.ts';

/** The hash of each file below a folder, by its path. */
function folderToHashes(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );
}

const workshop = mkdtempSync(join(tmpdir(), 'codebook-reproducible-'));
try {
  const copy = join(workshop, 'another folder');
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const file of files.split('\n').filter(Boolean)) {
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) continue;
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(file, join(copy, file));
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));

  const here = join(workshop, 'here');
  const there = join(workshop, 'there');
  buildSite(here, { TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' });
  buildSite(there, { TZ: 'Asia/Seoul', LANG: 'ko_KR.UTF-8', LC_ALL: 'ko_KR.UTF-8' }, copy);

  const [first, second] = [folderToHashes(here), folderToHashes(there)];
  const different = [...new Set([...first.keys(), ...second.keys()])].filter(
    (name) => first.get(name) !== second.get(name),
  );
  if (different.length > 0) {
    console.error(
      `${String(different.length)} files differ between two builds:\n${different.slice(0, 20).join('\n')}`,
    );
    process.exitCode = 1;
  } else console.log(`Two builds are the same ${String(first.size)} files, byte for byte.`);
} finally {
  rmSync(workshop, { recursive: true, force: true });
}
