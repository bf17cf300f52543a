/** `npm run bench:first-views`: what the first view of each kind of page weighs, and of a bare table. */
import { checkedContent } from '../../src/checks/check-content.ts';
import { contentToCodebook } from '../../src/model/codebook.ts';
import { pageToBudget } from '../dist/budgets.ts';
import { pageToFirstView } from '../dist/first-view.ts';
import { pageKinds } from '../dist/page-kinds.ts';
import { tableToBareBytes } from './bare-page.ts';

const kinds = pageKinds();
console.log('First view of the heaviest page of each kind, everything included, brotli 11');
console.table(
  kinds.flatMap(({ route, pages: ofKind }) =>
    ofKind
      .map((page) => ({ page, view: pageToFirstView(page) }))
      .toSorted((a, b) => b.view.bytes - a.view.bytes)
      .slice(0, 1)
      .map(({ page, view: { bytes, scriptBytes, requests } }) => ({
        kind: route,
        page: page.path,
        bytes,
        budget: pageToBudget(page, route)?.bytes,
        'of it script': scriptBytes,
        requests,
      })),
  ),
);

const pages = new Map(kinds.flatMap((kind) => kind.pages).map((page) => [page.path, page]));
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
