import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { folderToVersions, versionToFile } from '../../src/packing/release.ts';
import { USES } from '../package/uses.ts';
import { openWorkshop, unpack } from '../package/workshop.ts';
import { DIST } from './built-site.ts';

const SERVED = `${DIST}/data/npm`;
const RELEASED = 'public/data/npm';

describe('the npm package', () => {
  const workshop = openWorkshop();
  after(workshop.close);
  unpack(workshop, readFileSync(`${SERVED}/nicepay-codebook.tgz`));
  for (const { name, run } of USES) test(name, () => run(workshop));

  test('every version that was released is served as it was', () => {
    for (const version of folderToVersions(RELEASED)) {
      const file = versionToFile(version);
      assert.ok(
        readFileSync(`${SERVED}/${file}`).equals(readFileSync(`${RELEASED}/${file}`)),
        file,
      );
    }
  });

  test('only the newest has a version that is not released, and says so', () => {
    const names = readdirSync(SERVED).filter((name) => name !== 'nicepay-codebook.tgz');
    for (const name of names) assert.ok(!name.includes('-next'), name);
    const { version } = JSON.parse(
      readFileSync(`${workshop.folder}/node_modules/nicepay-codebook/package.json`, 'utf8'),
    ) as { version: string };
    const isReleased = folderToVersions(RELEASED).includes(version);
    assert.equal(version.endsWith('-next'), !isReleased);
  });
});
