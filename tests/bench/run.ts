/**
 * `npm run bench`: bytes of a first view, and how the build grows.
 * `npm run bench -- --full` goes up to 50,000 codes, which takes minutes.
 */
import { checkedContent } from '../../src/checks/check-content.ts';
import { contentToCodebook } from '../../src/model/codebook.ts';
import { builtPages } from '../dist/built-site.ts';
import { pageToFirstView } from '../dist/first-view.ts';
import { tableToBareBytes } from './bare-page.ts';
import { measureBuild, type BuildFigures } from './build.ts';

/** One page of each kind, with the budget of its first view in bytes (brotli 11); null where there is none. */
const KINDS: readonly [path: string, budget: number | null][] = [
  ['/', null],
  ['/card/', 15_000],
  ['/en/card/', 15_000],
  ['/bank/', null],
  ['/response/', 28_000],
  ['/en/response/', 28_000],
  ['/card/02/', 10_000],
  ['/bank/081/', 10_000],
  ['/response/3095/', 10_000],
  ['/response/C002/', 10_000],
  ['/issuer/hana/', null],
  ['/changes/', null],
];

const pages = new Map(builtPages().map((page) => [page.path, page]));
console.log('First view, everything included, brotli 11');
console.table(
  KINDS.map(([path, budget]) => {
    const page = pages.get(path);
    if (page === undefined) throw new Error(`${path} is not built; run "npm run build" first.`);
    const { bytes, scriptBytes, requests } = pageToFirstView(page);
    return { page: path, bytes, budget, 'of it script': scriptBytes, requests };
  }),
);

const sizes = process.argv.includes('--full') ? [0, 5_000, 50_000] : [0, 5_000];
const { tables } = contentToCodebook(checkedContent());
console.log('Beside the same rows as a bare table, without style, script and links, brotli 11');
console.table(
  [...tables.values()]
    .filter(({ codes }) => codes.length > 0)
    .map((table) => {
      const page = pages.get(`/${table.id}/`);
      const bytes = page === undefined ? 0 : pageToFirstView(page).bytes;
      const bare = tableToBareBytes(table);
      return {
        page: `/${table.id}/`,
        bytes,
        bare,
        'times the bare one': (bytes / bare).toFixed(2),
      };
    }),
);

console.log('Build, whole command');
await measureBuild(0); // The first build fills caches that later ones find.
const figures: BuildFigures[] = [];
for (const size of sizes) figures.push(await measureBuild(size));
const [base] = figures;
console.table(
  figures.map(({ codes, pages: count, ms, mib }) => ({
    'codes added': codes,
    pages: count,
    seconds: (ms / 1000).toFixed(1),
    'ms a page beyond the first row':
      base === undefined || count === base.pages
        ? ''
        : ((ms - base.ms) / (count - base.pages)).toFixed(2),
    'peak MiB': Math.round(mib),
  })),
);
console.log('Where the time of these builds goes, seconds');
console.table(
  figures.map(({ codes, ms, steps }) => {
    const told = [...steps].map(([step, time]) => [step, (time / 1000).toFixed(1)] as const);
    const rest = ms - [...steps.values()].reduce((sum, time) => sum + time, 0);
    return { 'codes added': codes, ...Object.fromEntries(told), end: (rest / 1000).toFixed(1) };
  }),
);
