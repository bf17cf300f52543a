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

/** What each kind of page may weigh, by its route; a page of its own weight is named by its address. */
const BYTES: Readonly<Record<string, number>> = {
  '/': 10_500,
  '/404.html': 10_000,
  '/[kind]/': 15_000,
  '/response/': 28_000,
  '/[kind]/[code]/': 11_000,
  // They mean something else for the money by each API that returns them: as much as two meanings.
  '/response/0000/': 12_000,
  '/response/U107/': 12_000,
  '/response/U112/': 12_000,
  '/response/domain/[domain]/': 13_000,
  '/response/[facet]/[value]/': 28_000,
  '/issuer/': 11_000,
  '/issuer/[id]/': 10_500,
  '/guides/': 10_000,
  '/guides/[group]/': 10_000,
  '/guides/[group]/[guide]/': 11_500,
  '/changes/': 11_500,
  '/sources/': 10_500,
  '/linking/': 10_000,
  '/search/': 10_500,
  '/data/': 11_500,
  '/first-checks/': 13_500,
  '/unknown-result/': 15_000,
  '/[folder]/[page].md/': 10_000,
  '/crosswalk/': 13_500,
  '/decode/': 11_000,
};

/**
 * The budget of a page: that of its address, else that of its kind; none for a kind that has none.
 * @example pathToBudget('/en/response/', '/[kind]/')?.bytes // 28_000
 */
export function pathToBudget(path: string, route: string): Budget | undefined {
  const bytes = BYTES[path.replace(/^\/en\//, '/')] ?? BYTES[route];
  return bytes === undefined ? undefined : { bytes, ...ANY_PAGE };
}
