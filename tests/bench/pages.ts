/**
 * `npm run bench:pages`: Lighthouse on the longest page of each kind, the same with 5,000 more
 * codes, and beside a Starlight site and a bare table of the same rows, all in one run.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ContentReader } from '../../src/reading/read-content.ts';
import { checkedContent } from '../../src/checks/check-content.ts';
import { serveSite, type Serving } from '../../src/cli/static-server.ts';
import { contentToCodebook } from '../../src/model/codebook.ts';
import { site } from '../../src/site.ts';
import { pageKinds } from '../dist/page-kinds.ts';
import { tableToBareHtml } from './bare-page.ts';
import { withBuild } from './build.ts';
import { measureLighthouse } from './lighthouse.ts';
import { buildStarlight } from './starlight.ts';
import { MANY } from './synthetic-content.ts';

/** Peers have no headers of the site. */
const BARE: Serving = { rules: [] };

/** Prints what Lighthouse says of some pages of a built site. */
async function look(
  title: string,
  dist: string,
  paths: readonly string[],
  serving: Serving = {},
): Promise<void> {
  const { stop, address } = await serveSite(dist, site.base, 0, serving);
  const figures = await measureLighthouse(paths.map((path) => address + encodeURI(path.slice(1))));
  await stop();
  console.log(title);
  console.table(
    figures.map(({ scores, lcp, tbt, cls, bytes, requests }, index) => ({
      page: paths[index],
      scores: Object.values(scores).join(' '),
      'LCP ms': Math.round(lcp),
      'TBT ms': Math.round(tbt),
      CLS: Number(cls.toFixed(3)),
      bytes,
      requests,
    })),
  );
}

const kinds = pageKinds()
  // It leads on before anything can be measured, and an error page has the status of one.
  .filter(({ route }) => route !== '/[folder]/[page].md/' && route !== '/404.html')
  .flatMap(({ pages }) => pages.toSorted((a, b) => b.html.length - a.html.length).slice(0, 1))
  .map(({ path }) => path);
const tables = ['/card/', '/response/', '/response/3095/'];

await look('Lighthouse (phone, slow 4G), the longest page of each kind', 'dist', [
  ...kinds,
  ...tables,
]);

/** A folder with the tables as bare pages. */
function writeBare(codebook: ReturnType<typeof contentToCodebook>): string {
  const folder = mkdtempSync(join(tmpdir(), 'codebook-bare-'));
  for (const name of ['index.html', '404.html']) writeFileSync(join(folder, name), '');
  for (const table of codebook.tables.values()) {
    mkdirSync(join(folder, table.id));
    writeFileSync(join(folder, table.id, 'index.html'), tableToBareHtml(table));
  }
  return folder;
}

async function lookAtPeers(content: string | undefined, note: string): Promise<void> {
  const codebook = contentToCodebook(checkedContent(new ContentReader(content)));
  const hasCodePages = content === undefined;
  const peer = buildStarlight(codebook, hasCodePages);
  console.log(`Starlight was built in ${(peer.ms / 1000).toFixed(1)} s`);
  const shared = hasCodePages ? tables : ['/response/'];
  await look(`Starlight ${note}`, peer.dist, shared, BARE);
  const bare = writeBare(codebook);
  await look(`Bare tables ${note}`, bare, hasCodePages ? ['/card/', '/response/'] : shared, BARE);
  rmSync(bare, { recursive: true });
}

await lookAtPeers(undefined, 'with the same rows');

await withBuild(MANY, async ({ dist, content }) => {
  await look(`With ${String(MANY)} more codes`, dist, [
    '/',
    '/response/',
    '/en/response/',
    '/response/domain/synthetic-0/',
    '/response/3095/',
    '/search/',
    '/decode/',
  ]);
  await lookAtPeers(content, `with ${String(MANY)} more codes`);
});
