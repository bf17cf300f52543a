import type { BuiltPage } from './built-site.ts';

/** What the first view of a page may cost. */
export interface Budget {
  /** The page with its style and its script, brotli 11. */
  bytes: number;
  /** Bytes of script in it, which waits for somebody to search, copy or narrow: reading needs none. */
  scriptBytes: number;
  requests: number;
}

/**
 * The page, its style and its script: the icon is in the page. The script is the same on all; it
 * names the files that each part needs, so that they are loaded side by side.
 */
const ANY_PAGE = { scriptBytes: 1_600, requests: 3 };

/** Stands for the page of a code that means two things. */
const TWO_MEANINGS = 'two meanings';

/** What each kind of page may weigh, by its route; a page of its own weight is named by its address. */
const BYTES: Readonly<Record<string, number>> = {
  // The tools are told in a line each.
  '/': 11_000,
  '/404.html': 10_000,
  '/[kind]/': 15_000,
  '/response/': 28_000,
  '/field/': 22_000,
  '/field/[code]/': 12_000,
  '/[kind]/[code]/': 11_000,
  // A code of two meanings has two panels and two lists of facts.
  [TWO_MEANINGS]: 12_000,
  // They mean something else for the money by each API that returns them: as much as two meanings.
  '/response/0000/': 13_000,
  '/response/U107/': 12_000,
  '/response/U112/': 12_000,
  // With the mark that copies a row.
  '/response/domain/[domain]/': 13_300,
  '/response/[facet]/[value]/': 28_000,
  '/issuer/': 11_000,
  '/issuer/[id]/': 10_500,
  '/guides/': 10_000,
  '/guides/[group]/': 10_000,
  // Lists of the manual, such as the schemes of card apps, stand on the guide that they belong to.
  '/guides/[group]/[guide]/': 12_500,
  // A feed for each table is named there.
  '/changes/': 11_700,
  '/sources/': 11_000,
  // Eighty-eight items, each with what shows it.
  '/accessibility/': 16_000,
  // It is a tool, too, with its choices and what it says, and has the recipes for links in other places.
  '/linking/': 12_500,
  // Every choice says how many codes have it.
  '/search/': 11_000,
  '/data/': 12_500,
  '/first-checks/': 13_500,
  '/unknown-result/': 15_000,
  '/[folder]/[page].md/': 10_000,
  '/crosswalk/': 13_500,
  '/decode/': 11_000,
};

/**
 * The budget of a page: that of its address, else that of a code of two meanings, else that of its
 * table, else that of its kind; none for a kind that has none.
 * @example pageToBudget(page, '/[kind]/')?.bytes // 28_000 for /en/response/
 */
export function pageToBudget({ path, document }: BuiltPage, route: string): Budget | undefined {
  const address = path.replace(/^\/en\//, '/');
  const [, kind = ''] = address.split('/');
  const isTwofold =
    route === '/[kind]/[code]/' && document.querySelectorAll('section.meaning').length > 1;
  const bytes =
    BYTES[address] ??
    (isTwofold ? BYTES[TWO_MEANINGS] : undefined) ??
    BYTES[route.replace('[kind]', kind)] ??
    BYTES[route];
  return bytes === undefined ? undefined : { bytes, ...ANY_PAGE };
}
