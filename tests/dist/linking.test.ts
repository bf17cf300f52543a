import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { KIND_IDS } from '../../src/kind-list.ts';
import { DIST } from './built-site.ts';

/** What the hover card may weigh with the data of its code, compressed (bytes). */
const CARD = 4_000;

const weigh = (file: string): number => brotliCompressSync(readFileSync(join(DIST, file))).length;

test('the hover card weighs no more than it may, with the data of whatever code', () => {
  const own = weigh('embed/card.mjs');
  // A table without codes has no files.
  for (const kind of KIND_IDS.filter((id) => existsSync(join(DIST, 'embed', id)))) {
    const files = readdirSync(join(DIST, 'embed', kind)).map((name) => ({
      name,
      bytes: readFileSync(join(DIST, 'embed', kind, name)).length,
    }));
    // The largest files are the largest compressed, too.
    for (const { name } of files.sort((a, b) => b.bytes - a.bytes).slice(0, 8))
      assert.ok(own + weigh(`embed/${kind}/${name}`) <= CARD, `${kind}/${name}`);
  }
});

test('a chat shows the code, its message, the money and who acts', () => {
  const description = (path: string): string =>
    /<meta property="og:description" content="([^"]*)"/.exec(
      readFileSync(join(DIST, path, 'index.html'), 'utf8'),
    )?.[1] ?? '';
  const title = (path: string): string =>
    /<meta property="og:title" content="([^"]*)"/.exec(
      readFileSync(join(DIST, path, 'index.html'), 'utf8'),
    )?.[1] ?? '';
  const rows = (
    JSON.parse(readFileSync(join(DIST, 'data/response.json'), 'utf8')) as {
      rows: { code: string; meanings: { message: { ko: string; en: string } }[] }[];
    }
  ).rows;
  for (const { code, meanings } of rows)
    for (const [prefix, locale] of [
      ['', 'ko'],
      ['en/', 'en'],
    ] as const) {
      const path = `${prefix}response/${code}`;
      const said = description(path);
      assert.ok(said.includes(code) && title(path).startsWith(code), path);
      assert.match(said, locale === 'ko' ? /\. 조치 주체: / : /\. Who acts: /, path);
      assert.doesNotMatch(said, /\.\./, path);
      assert.ok(meanings.length > 0);
    }
  assert.match(description('card/12'), /12: NH농협카드\./);
});

test('the address of the recipe for GitHub leads to a page for every response code, in lower case, too', () => {
  const page = readFileSync(join(DIST, 'linking/index.html'), 'utf8');
  const template = /NICEPAY- "([^"]+)"|NICEPAY- &quot;([^&]+(?:&lt;num&gt;)[^&]*)&quot;/.exec(page);
  const found = (template?.[1] ?? template?.[2] ?? '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
  assert.match(found, /^https?:\/\/.+\/response\/<num>\/$/);
  for (const code of readdirSync(join(DIST, 'data/response')).map((name) => name.slice(0, -5)))
    for (const written of [code, code.toLowerCase()])
      assert.ok(
        readFileSync(join(DIST, 'response', written, 'index.html'), 'utf8').length > 0,
        written,
      );
});
