/**
 * `npm run check:hosts`: the site below a base path, as it would be served. Builds it once more,
 * asks our own server and, where it is there, nginx for every address, and uses the search, the
 * decoder, an old link and the worker in a browser.
 */
import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { parse } from 'node-html-parser';
import { findBrowser } from '../../src/cli/find-browser.ts';
import { serveSite } from '../../src/cli/static-server.ts';
import { buildSite } from './build-site.ts';

const BASE = '/codebook/';
const workshop = mkdtempSync(join(tmpdir(), 'codebook-hosts-'));
const folder = join(workshop, 'site');

/** Every file below the built folder, with forward slashes. */
const files = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'));

/** Links of the built pages that leave the base path or lead nowhere. */
function brokenLinks(): string[] {
  const known = new Set(files());
  return [...known]
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) =>
      parse(readFileSync(join(folder, file), 'utf8'))
        .querySelectorAll('[href], [src], [data-records], [data-codes], [data-facets], [data-json]')
        .flatMap((element) =>
          ['href', 'src', 'data-records', 'data-codes', 'data-facets', 'data-json'].flatMap(
            (name) => element.getAttribute(name) ?? [],
          ),
        )
        .filter((href) => href.startsWith('/'))
        .filter((href) => {
          const path = decodeURI(href.replace(/[?#].*$/, ''));
          if (!path.startsWith(BASE)) return true;
          const name = path.slice(BASE.length);
          return !known.has(name) && !known.has(`${name}index.html`);
        })
        .map((href) => `${file}: ${href}`),
    );
}

async function expectStatus(address: string, status: number, text?: RegExp): Promise<void> {
  const response = await fetch(address, { redirect: 'manual' });
  assert.equal(response.status, status, address);
  if (text !== undefined) assert.match(await response.text(), text, address);
}

/** What every host has to answer. */
async function askHost(root: string): Promise<void> {
  for (const path of [
    '',
    'card/',
    'en/card/02/',
    'response/C002/',
    'data/card.json',
    'llms.txt',
    'sw.js',
  ])
    await expectStatus(root + path, 200);
  await expectStatus(`${root}common/code.md/`, 200);
  await expectStatus(`${root}nothing/here/`, 404, /<html lang="ko"/);
  await expectStatus(`${root}en/nothing/here/`, 404, /<html lang="en"/);
}

async function useBrowser(root: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    const failed: string[] = [];
    page.on('pageerror', (error) => failed.push(error.message));
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(`${String(response.status())} ${response.url()}`);
    });
    await page.goto(`${root}search/?q=088`);
    await page.locator('#search-results[data-state=done] a').first().waitFor();
    assert.equal(
      await page.locator('#search-results a').first().getAttribute('href'),
      `${BASE}bank/088/`,
    );
    await page.goto(`${root}search/?q=%ED%95%A0%EB%B6%80&actor=buyer`);
    await page.locator('#search-results[data-state=done] a').first().waitFor();
    await page.goto(`${root}search/?q=inicis%2006`);
    await page.locator('#search-results[data-state=done] a').first().waitFor();
    await page.goto(`${root}decode/`);
    await page.locator('textarea').fill('{"resultCode":"3095"}');
    await page.locator('#decode-findings a').first().waitFor();
    assert.equal(
      await page.locator('#decode-findings a').first().getAttribute('href'),
      `${BASE}response/3095/`,
    );
    await page.goto(`${root}common/code.md/#카드코드`);
    await page.waitForURL(`${root}card/`);
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    assert.equal(scope, root);
    assert.deepEqual(failed, []);
  } finally {
    await browser.close();
  }
}

/** A configuration of nginx like the one in CONTRIBUTING, for loopback and without root. */
const nginxConfiguration = (port: number): string => `
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${workshop}/nginx.pid;
error_log ${workshop}/error.log;
daemon off;
events {}
http {
  access_log off;
  types { text/html html; text/css css; text/javascript js mjs; application/json json; image/svg+xml svg; image/png png; text/markdown md; text/plain txt; text/csv csv; application/xml xml; application/manifest+json webmanifest; }
  client_body_temp_path ${workshop}/body; proxy_temp_path ${workshop}/proxy; fastcgi_temp_path ${workshop}/fastcgi; uwsgi_temp_path ${workshop}/uwsgi; scgi_temp_path ${workshop}/scgi;
  server {
    listen 127.0.0.1:${String(port)};
    absolute_redirect off;
    location ${BASE} {
      alias ${folder}/;
      index index.html;
      error_page 404 ${BASE}404.html;
    }
    location ${BASE}en/ {
      alias ${folder}/en/;
      index index.html;
      error_page 404 ${BASE}en/404.html;
    }
  }
}
`;

async function startNginx(): Promise<{ process: ChildProcess; root: string } | null> {
  const binary = ['/usr/sbin/nginx', 'nginx'].find(
    (candidate) => spawnSync(candidate, ['-v']).error === undefined,
  );
  if (binary === undefined) return null;
  const port = 20_000 + (process.pid % 20_000);
  const file = join(workshop, 'nginx.conf');
  writeFileSync(file, nginxConfiguration(port));
  const running = spawn(binary, ['-c', file, '-p', workshop], { stdio: 'ignore' });
  const root = `http://127.0.0.1:${String(port)}${BASE}`;
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const isUp = await fetch(root).then(
      () => true,
      () => false,
    );
    if (isUp) return { process: running, root };
    await new Promise((done) => setTimeout(done, 100));
  }
  running.kill();
  throw new Error(`nginx did not start: ${readFileSync(join(workshop, 'error.log'), 'utf8')}`);
}

try {
  buildSite(folder, { BASE_PATH: BASE, SITE_URL: 'https://codes.example' });
  assert.deepEqual(brokenLinks().slice(0, 10), []);
  console.log(`Every link of the site below ${BASE} stays below it and leads somewhere.`);

  const own = await serveSite(folder, BASE, 0);
  await askHost(own.address);
  await useBrowser(own.address);
  own.server.closeAllConnections();
  own.server.close();
  console.log('Search, filters, decoder, old links and the worker do their work there.');

  const nginx = await startNginx();
  if (nginx === null) console.log('There is no nginx on this machine, so it was not asked.');
  else {
    await askHost(nginx.root);
    await useBrowser(nginx.root);
    nginx.process.kill();
    console.log('nginx serves it likewise, with the 404 page in the right language.');
  }

  buildSite(folder, { OFFLINE: 'off' });
  assert.match(readFileSync(join(folder, 'sw.js'), 'utf8'), /unregister/);
  assert.doesNotMatch(readFileSync(join(folder, 'sw.js'), 'utf8'), /"?precache"?:/);
  console.log('With OFFLINE=off the worker takes itself away.');
} finally {
  rmSync(workshop, { recursive: true, force: true });
}
