/**
 * `npm run check:hosts`: the site as each host would serve it. Builds it below a base path and at the
 * root, asks every host that can be had here for what it has to answer, and uses the site there in a
 * browser.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askHost } from './ask-host.ts';
import { brokenLinks } from './broken-links.ts';
import { buildSite } from './build-site.ts';
import { startCloudflarePages, startNetlify } from './emulators.ts';
import { startGitHubPages } from './github-pages.ts';
import type { Host, Missing } from './host.ts';
import { startNginx } from './nginx.ts';
import { startOwnServer } from './own-server.ts';
import { useHost } from './use-host.ts';

const BASE = '/codebook/';
const workshop = mkdtempSync(join(tmpdir(), 'codebook-hosts-'));
const folder = join(workshop, 'site');

async function check(starting: Promise<Host | Missing>): Promise<void> {
  const host = await starting;
  if ('reason' in host) {
    console.log(`${host.name}: not asked. ${host.reason}`);
    return;
  }
  try {
    await askHost(host);
    await useHost(host);
    console.log(`${host.name}: addresses, headers, 404 pages and the tools of the site are right.`);
  } catch (error) {
    throw new Error(`${host.name} does not serve the site as it should.`, { cause: error });
  } finally {
    host.stop();
  }
}

try {
  buildSite(folder, { BASE_PATH: BASE, SITE_URL: 'https://codes.example', PRECOMPRESS: 'on' });
  assert.deepEqual(brokenLinks(folder, BASE).slice(0, 10), []);
  console.log(`Every link of the site below ${BASE} stays below it and leads somewhere.`);
  await check(startOwnServer(folder, BASE));
  await check(startGitHubPages(folder, BASE));
  await check(startNginx(folder, workshop));

  buildSite(folder, { SITE_URL: 'https://codes.example' });
  await check(startCloudflarePages(folder));
  await check(startNetlify(folder));

  buildSite(folder, { OFFLINE: 'off' });
  assert.match(readFileSync(join(folder, 'sw.js'), 'utf8'), /unregister/);
  assert.doesNotMatch(readFileSync(join(folder, 'sw.js'), 'utf8'), /"?archives"?:/);
  console.log('With OFFLINE=off the worker takes itself away.');
} finally {
  rmSync(workshop, { recursive: true, force: true });
}
