/** What the first view of a page may cost. */
export interface Budget {
  /** The page with its styles and scripts, brotli 11. */
  bytes: number;
  /** Bytes of script in it, which waits for somebody to search, copy or narrow: reading needs none. */
  scriptBytes: number;
  requests: number;
}

/** The page, its style and its script: the icon is in the page. */
const READING = { scriptBytes: 1_700, requests: 3 };

/** Tables that have a sheet of their own, so that other pages need not carry it. */
const OWN_SHEET = { scriptBytes: 1_700, requests: 4 };

/** What each kind of page may cost, by its route; a page of its own weight is named by its address. */
const BUDGETS: Readonly<Record<string, Budget>> = {
  '/': { bytes: 10_500, ...READING },
  '/404.html': { bytes: 10_000, ...READING },
  '/[kind]/': { bytes: 15_000, ...READING },
  '/response/': { bytes: 28_000, ...READING },
  '/[kind]/[code]/': { bytes: 10_000, ...READING },
  '/response/domain/[domain]/': { bytes: 13_000, ...READING },
  '/response/[facet]/[value]/': { bytes: 28_000, ...READING },
  '/issuer/': { bytes: 12_000, ...READING },
  '/issuer/[id]/': { bytes: 10_500, ...READING },
  '/guides/': { bytes: 10_000, ...READING },
  '/guides/[group]/': { bytes: 10_000, ...READING },
  '/guides/[group]/[guide]/': { bytes: 11_000, ...READING },
  '/changes/': { bytes: 11_000, ...READING },
  '/sources/': { bytes: 10_000, ...READING },
  '/linking/': { bytes: 10_000, ...READING },
  '/search/': { bytes: 10_500, ...READING },
  '/data/': { bytes: 12_000, ...OWN_SHEET },
  '/first-checks/': { bytes: 13_500, ...OWN_SHEET },
  // Its script leads on to where a link of the manual leads.
  '/[folder]/[page].md/': { bytes: 10_000, scriptBytes: 1_950, requests: 4 },
  // The tools: a sheet and a script of their own.
  '/crosswalk/': { bytes: 14_500, scriptBytes: 2_200, requests: 5 },
  '/decode/': { bytes: 16_500, scriptBytes: 7_000, requests: 5 },
};

/**
 * The budget of a page: that of its address, else that of its kind; none for a kind that has none.
 * @example pathToBudget('/en/response/', '/[kind]/')?.bytes // 28_000
 */
export const pathToBudget = (path: string, route: string): Budget | undefined =>
  BUDGETS[path.replace(/^\/en\//, '/')] ?? BUDGETS[route];
