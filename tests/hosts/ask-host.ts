import assert from 'node:assert/strict';
import { HEADERS } from '../../src/formats/policy.ts';
import type { Host } from './host.ts';

/** Asks for an address as it stands, in Korean letters or escaped, without following redirects. */
const ask = (address: string): Promise<Response> =>
  fetch(address, { redirect: 'manual', headers: { 'Accept-Encoding': 'gzip, br' } });

async function expectPage(address: string, text: RegExp, status = 200): Promise<Response> {
  const response = await ask(address);
  assert.equal(response.status, status, address);
  assert.match(await response.text(), text, address);
  return response;
}

/** An address without its slash is served, or leads to the one with it in one step. */
async function expectSlash(root: string, path: string): Promise<void> {
  const response = await ask(root + path);
  await response.body?.cancel();
  if (response.status === 200) return;
  assert.ok([301, 302, 307, 308].includes(response.status), `${path} ${String(response.status)}`);
  const target = new URL(response.headers.get('location') ?? '', root + path).href;
  assert.equal(target, `${root}${path}/`);
}

/**
 * What every host has to answer: pages, their headers, missing pages in the right language, slashes,
 * other spellings, addresses with Hangul, and compressed text.
 * @throws AssertionError that names the address
 */
export async function askHost(host: Host): Promise<void> {
  const { root } = host;
  const home = await expectPage(root, /<html lang="ko"/);
  await expectPage(`${root}en/card/02/`, /<html lang="en"/);
  await expectPage(`${root}response/C002/`, /C002/);
  await expectPage(`${root}common/code.md/`, /manual-choices/);
  await expectPage(`${root}llms.txt`, /NICEPAY/);
  await expectPage(`${root}search/?q=%ED%95%98%EB%82%98`, /search-results/);
  await expectPage(`${root}search/?q=하나`, /search-results/);
  const data = await expectPage(`${root}data/card.json`, /"schemaVersion"/);
  const worker = await expectPage(`${root}sw.js`, /addEventListener/);
  const module = await expectPage(`${root}data/codes.mjs`, /export const/);
  assert.match(home.headers.get('content-type') ?? '', /^text\/html; ?charset=utf-8$/i);
  assert.match(data.headers.get('content-type') ?? '', /^application\/json/);
  assert.match(worker.headers.get('content-type') ?? '', /javascript/);
  if (!host.name.includes('GitHub'))
    assert.match(module.headers.get('content-type') ?? '', /javascript/);

  const english = host.hasEnglishNotFound ? /<html lang="en"/ : /lang="en"/;
  await expectPage(`${root}nothing/here/`, /<html lang="ko"/, 404);
  await expectPage(`${root}en/nothing/here/`, english, 404);
  await expectPage(`${root}${encodeURI('카드/없음')}/`, /<html lang="ko"/, 404);
  await expectPage(`${root}en/카드/`, english, 404);

  await expectSlash(root, 'card/02');
  await expectSlash(root, 'en/response/3095');
  await expectSlash(root, 'common/code.md');

  if (host.redirects) {
    const { status, headers } = await ask(`${root}card/2/`);
    assert.equal(status, 301);
    assert.equal(new URL(headers.get('location') ?? '', root).href, `${root}card/02/`);
  } else await expectPage(`${root}card/2/`, /http-equiv="refresh"[^>]*card\/02\//);

  if (host.sendsHeaders) {
    for (const [name, value] of Object.entries(HEADERS))
      assert.equal(home.headers.get(name), value, name);
  }
  if (host.caches) {
    const search = await (await ask(`${root}search/`)).text();
    const [, records = ''] = /data-records="([^"]+)"/.exec(search) ?? [];
    const [, style = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(search) ?? [];
    for (const hashed of [records, style]) {
      const { status, headers } = await ask(new URL(hashed, root).href);
      assert.equal(status, 200, hashed);
      assert.match(headers.get('cache-control') ?? '', /max-age=31536000/, hashed);
    }
    assert.match(worker.headers.get('cache-control') ?? '', /no-cache/);
    assert.match(data.headers.get('cache-control') ?? '', /max-age=3600/);
    assert.match(home.headers.get('strict-transport-security') ?? '', /^max-age=\d+$/);
  }
  if (host.sendsHeaders) {
    const preview = await ask(`${root}preview/site.ko.png`);
    await preview.body?.cancel();
    for (const shared of [data, module, preview]) {
      assert.equal(shared.headers.get('access-control-allow-origin'), '*', shared.url);
      assert.equal(shared.headers.get('cross-origin-resource-policy'), 'cross-origin', shared.url);
      assert.equal(shared.headers.get('x-content-type-options'), 'nosniff', shared.url);
    }
  }
  if (host.sendsTypes) {
    const types = await expectPage(`${root}data/codes.d.mts`, /export declare/);
    assert.match(types.headers.get('content-type') ?? '', /^text\/plain; ?charset=utf-8$/i);
  }
  assert.equal(/^(?:br|gzip)$/.test(home.headers.get('content-encoding') ?? ''), host.compresses);
}
