import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { askHost } from '../hosts/ask-host.ts';
import { brokenLinks } from '../hosts/broken-links.ts';
import { buildSite } from '../hosts/build-site.ts';
import { startGitHubPages } from '../hosts/github-pages.ts';
import { startOwnServer } from '../hosts/own-server.ts';
import { useHost } from '../hosts/use-host.ts';

const BASE = '/codebook/';
const workshop = mkdtempSync(join(tmpdir(), 'codebook-base-'));
const folder = join(workshop, 'dist');
before(() => {
  buildSite(folder, { BASE_PATH: BASE });
});
after(() => {
  rmSync(workshop, { recursive: true });
});

test('base path: every link of a site below /codebook/ stays below it and leads somewhere', () => {
  assert.deepEqual(brokenLinks(folder, BASE).slice(0, 10), []);
});

for (const start of [startOwnServer, startGitHubPages]) {
  test(`base path: pages, data, search, decoder, old links and worker (${start.name})`, async () => {
    const host = await start(folder, BASE);
    try {
      await askHost(host);
      await useHost(host);
    } finally {
      host.stop();
    }
  });
}
