import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright';
import { serveSite } from '../../src/cli/static-server.ts';
import { writeWorker } from '../../src/integrations/service-worker.ts';
import { site } from '../../src/site.ts';
import { checkedContent } from '../../src/checks/check-content.ts';
import { openSite } from './open-site.ts';

const { visit } = openSite();
const workshop = mkdtempSync(join(tmpdir(), 'codebook-offline-'));
after(() => {
  rmSync(workshop, { recursive: true });
});

/** What these tests open none of; a copy of all of it would take a slow disc half a minute. */
const UNUSED: ReadonlySet<string> = new Set(['data', 'en', 'pagefind', 'preview', 'response']);

/** A copy of the built site that a test may change. */
function copySite(folder: string): void {
  cpSync('dist', folder, {
    recursive: true,
    filter: (file) => !UNUSED.has(relative('dist', file)),
  });
}

/** Waits until the worker keeps its files and answers for the pages of the site. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

test('offline: after one visit the ways in, the search, the decoder and visited pages work', async () => {
  await visit('/', async (page) => {
    await settled(page);
    await page.goto(new URL('card/02/', page.url()).href);
    await page.goto(new URL('..', new URL('..', page.url())).href);
    await page.context().setOffline(true);

    await page.goto(new URL('/card/', page.url()).href);
    assert.equal(await page.locator('.code-table tbody tr').count(), checkedContent().card.length);
    await page.goto(new URL('/card/02/', page.url()).href);
    assert.match(await page.locator('h1').innerText(), /KB국민/);

    await page.goto(new URL('/search/?q=088', page.url()).href);
    await page.locator('#search-results[data-state=done] a').first().waitFor();
    assert.match(await page.locator('#search-results a').first().innerText(), /신한은행/);

    await page.goto(new URL('/decode/', page.url()).href);
    await page.locator('textarea').fill('{"resultCode":"3095"}');
    await page.locator('#decode-verdict[data-state=done]').waitFor();
    assert.match(await page.locator('#decode-verdict').innerText(), /실패/);

    await page.goto(new URL('/en/bank/004/', page.url()).href);
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    assert.match(await page.locator('h1').innerText(), /not kept on this device/i);
  });
});

/** What a line in trouble does with a path: nothing for those that it answers as it should. */
type Trouble = 'hangs' | 'is down' | 'is torn' | null;

/** A server in front of the site, whose answers can be made to fail: what a worker asks for, no page can stop. */
async function openTroubled(): Promise<{
  address: string;
  trouble: { of: (path: string) => Trouble };
  asked: string[];
  stop: () => Promise<void>;
}> {
  const inner = await serveSite('dist', site.base, 0);
  const trouble: { of: (path: string) => Trouble } = { of: () => null };
  const asked: string[] = [];
  const front = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const now = trouble.of(path);
    if (now === 'hangs') return;
    if (now === 'is down') {
      response.writeHead(503, { 'Content-Type': 'text/html' }).end('<h1>Service Unavailable</h1>');
      return;
    }
    void fetch(new URL(path, inner.address), { redirect: 'manual' }).then(async (answer) => {
      const body = Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, {
        'Content-Type': answer.headers.get('Content-Type') ?? 'text/plain',
      });
      response.end(now === 'is torn' ? body.subarray(0, body.length / 2) : body);
    });
  });
  await new Promise<void>((done) => front.listen(0, 'localhost', done));
  const { port } = front.address() as AddressInfo;
  return {
    address: `http://localhost:${String(port)}${site.base}`,
    trouble,
    asked,
    stop: async () => {
      front.closeAllConnections();
      front.close();
      await inner.stop();
    },
  };
}

test('offline: after a Korean first visit the English decoder works, or says that it is not kept', async () => {
  await visit('/', async (page) => {
    await settled(page);
    await page.context().setOffline(true);
    await page.goto(new URL('/en/decode/', page.url()).href);
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    const heading = await page.locator('h1').innerText();
    if (/not kept on this device/i.test(heading)) return;
    await page.locator('textarea').fill('{"resultCode":"3095"}');
    await page.locator('#decode-verdict[data-state=done]').waitFor();
  });
});

test('offline: a page that hangs, or whose server is down, is shown from the copy within seconds', async () => {
  const line = await openTroubled();
  try {
    await visit('/', async (page) => {
      await page.goto(line.address);
      await settled(page);
      await page.goto(`${line.address}card/02/`);
      await page.goto(line.address);
      for (const what of ['hangs', 'is down'] as const) {
        line.trouble.of = (path) => (path.endsWith('/card/02/') ? what : null);
        const start = performance.now();
        await page.goto(`${line.address}card/02/`);
        assert.match(await page.locator('h1').innerText(), /KB국민/, what);
        assert.ok(performance.now() - start < 6_000, what);
      }
      // It is asked for anew, and shown as it is, when the line is well again.
      line.trouble.of = () => null;
      const before = line.asked.length;
      await page.goto(`${line.address}card/02/`);
      assert.ok(line.asked.slice(before).some((path) => path.endsWith('/card/02/')));
      // Without a copy the failure is the server’s own, and is not kept.
      line.trouble.of = (path) => (path.endsWith('/card/03/') ? 'is down' : null);
      assert.equal((await page.goto(`${line.address}card/03/`))?.status(), 503);
      line.trouble.of = () => null;
      await page.goto(`${line.address}card/03/`);
      assert.match(await page.locator('h1').innerText(), /하나/);
    });
  } finally {
    await line.stop();
  }
});

test('offline: an install that half failed does not take over, and the next visit heals it', async () => {
  const line = await openTroubled();
  line.trouble.of = (path) => (path.includes('/offline/') ? 'is torn' : null);
  try {
    await visit('/', async (page) => {
      await page.goto(line.address);
      while (!line.asked.some((path) => path.includes('/offline/'))) await page.waitForTimeout(100);
      await page.waitForTimeout(1_000);
      const state = await page.evaluate(async () => ({
        caches: await caches.keys(),
        isActive: (await navigator.serviceWorker.getRegistration())?.active != null,
      }));
      assert.deepEqual(state, { caches: [], isActive: false });
      assert.match(await page.locator('h1').innerText(), /\S/);
      line.trouble.of = () => null;
      await page.goto(`${line.address}card/`);
      await settled(page);
      assert.ok((await page.evaluate(() => caches.keys())).length > 0);
    });
  } finally {
    await line.stop();
  }
});

test('offline: after a first visit no more than 200 kB are sent, in one file', async () => {
  const line = await openTroubled();
  try {
    await visit('/', async (page) => {
      await page.goto(line.address);
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready;
      });
      const archives = new Set(line.asked.filter((path) => path.includes('/offline/')));
      assert.equal(archives.size, 1);
      const [path = ''] = archives;
      const bytes = readFileSync(join('dist', path.slice(site.base.length)));
      const sent = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
      const worker = brotliCompressSync(readFileSync('dist/sw.js'));
      assert.ok(sent.length + worker.length <= 200_000, String(sent.length + worker.length));
    });
  } finally {
    await line.stop();
  }
});

test('offline: who saves data is not sent what nobody asked for', async () => {
  // A file without scripts, so that no worker comes before the browser says that it saves data.
  await visit('/robots.txt', async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await page.goto(new URL('/', page.url()).href, { waitUntil: 'networkidle' });
    assert.equal(
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
      0,
    );
  });
});

test('offline: a broken copy heals, and is not shown', async () => {
  await visit('/', async (page) => {
    await settled(page);
    const broken = await page.evaluate(async () => {
      const name = (await caches.keys()).find((key) => key.startsWith('codebook/kept-')) ?? '';
      const cache = await caches.open(name);
      const keys = (await cache.keys()).filter(({ url }) =>
        /\/search\/records-|\/_astro\/box/.test(url),
      );
      for (const key of keys) await cache.put(key, new Response('{"torn', { status: 200 }));
      return keys.length;
    });
    assert.equal(broken, 2);
    await page.goto(new URL('/search/?q=088', page.url()).href);
    await page.locator('#search-results[data-state=done] a').first().waitFor();
  });
});

test('offline: a full disc costs the copies and nothing else', async () => {
  await visit('/', async (page) => {
    await settled(page);
    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(page.url());
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await page.goto(`${origin}/response/3095/`);
    assert.match(await page.locator('h1').innerText(), /3095/);
    await page.goto(`${origin}/search/?q=3095`);
    await page.locator('#search-results[data-state=done] a').first().waitFor();
  });
});

test('offline: a worker that was switched off takes its copies and itself away', async () => {
  const off = join(workshop, 'off');
  copySite(off);
  const server = await serveSite(off, site.base, 0);
  try {
    await visit('/', async (page) => {
      await page.goto(server.address);
      await settled(page);
      assert.ok((await page.evaluate(() => caches.keys())).length > 0);
      await writeWorker(off, null);
      await page.evaluate(async () => {
        await caches.open('theirs');
        // The page may have asked by itself just before, and then there is no registration left to update.
        await (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined);
      });
      await page.waitForFunction(async () => {
        const left = await caches.keys();
        return left.join() === 'theirs' && !(await navigator.serviceWorker.getRegistration());
      });
      await page.goto(`${server.address}card/02/`);
      assert.match(await page.locator('h1').innerText(), /KB국민/);
    });
  } finally {
    await server.stop();
  }
});

test('offline: a new version takes over when no page of the old one is open, and never mixes', async () => {
  const next = join(workshop, 'next');
  copySite(next);
  const change = (file: string, from: string | RegExp, to: string): void => {
    const text = readFileSync(join(next, file), 'utf8');
    const changed = text.replace(from, to);
    assert.notEqual(changed, text, file);
    writeFileSync(join(next, file), changed);
  };
  const worker = readFileSync('dist/sw.js', 'utf8');
  const version = /[`"']?version[`"']?:\s*[`"']([0-9a-f]{12})/.exec(worker)?.[1] ?? '';
  change('sw.js', version, 'feedfeedfeed');
  change('card/index.html', '카드코드', '새카드표');
  // The new version has another style sheet; the file of the old one is gone from the server.
  const sheet = readdirSync('dist/_astro').find((name) => /^style\..+\.css$/.test(name)) ?? '';
  renameSync(join(next, '_astro', sheet), join(next, '_astro', 'style.next.css'));
  const archive = readdirSync('dist/offline').find((name) => name.startsWith('ko-')) ?? '';
  const files = readFileSync(join('dist/offline', archive), 'utf8');
  const nextFiles = files.replaceAll(sheet, 'style.next.css').replaceAll('카드코드', '새카드표');
  writeFileSync(join(next, 'offline/ko-next.json'), nextFiles);
  const toHash = (text: string): string => createHash('sha256').update(text).digest('hex');
  change('sw.js', archive, 'ko-next.json');
  change('sw.js', toHash(files), toHash(nextFiles));
  for (const file of ['card/index.html', 'card/03/index.html'])
    change(file, sheet, 'style.next.css');

  const first = await serveSite('dist', site.base, 0);
  const port = Number(new URL(first.address).port);
  await visit('/', async (page) => {
    await page.goto(first.address);
    await settled(page);
    await page.goto(`${first.address}card/02/`);
    await page.goto(`${first.address}card/`);
    await first.stop();
    const second = await serveSite(next, site.base, port);
    try {
      assert.equal(new URL(second.address).port, String(port));
      // The open page learns of the new worker, which waits.
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        await registration?.update();
      });
      await page.waitForFunction(
        async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null,
      );
      // Pages come from the network, so the new one is seen at once, and the old files still answer.
      await page.goto(`${first.address}card/`);
      assert.match(await page.title(), /새카드표/);
      const names = await page.evaluate(() => caches.keys());
      assert.ok(names.includes(`codebook/kept-${version}`));
      // When the last page of the old version is closed, the new worker takes over and tidies up.
      const context = page.context();
      await page.close();
      const later = await context.newPage();
      await later.goto(first.address);
      await later.waitForFunction(
        async (old) => !(await caches.keys()).includes(old),
        `codebook/kept-${version}`,
      );
      await context.setOffline(true);
      // A page of the old version still has the style it was made for, and a table is that of the new.
      const isStyled = (): Promise<boolean> =>
        later.evaluate(() => getComputedStyle(document.body).display === 'grid');
      await later.goto(`${first.address}card/02/`);
      assert.ok(await isStyled());
      assert.ok((await later.content()).includes(sheet));
      await later.goto(`${first.address}card/`);
      assert.ok(await isStyled());
      assert.match(await later.title(), /새카드표/);
      // Seen again, it is a page of the new version, and nothing of the old one is left.
      await context.setOffline(false);
      change('card/02/index.html', sheet, 'style.next.css');
      await later.goto(`${first.address}card/02/`);
      await context.setOffline(true);
      await later.goto(`${first.address}card/02/`);
      assert.ok(await isStyled());
      assert.ok(!(await later.content()).includes(sheet));
      await later.close();
    } finally {
      await second.stop();
    }
  });
});
