import { attribute, builtPages, hrefToPath } from '../dist/built-site.ts';

/** Every outward link of the built site, without its fragment, with a page that has it. */
export function outwardLinks(): Map<string, string> {
  const links = new Map<string, string>();
  for (const { document, path } of builtPages()) {
    for (const link of document.querySelectorAll('a[href^=http]')) {
      const [address = ''] = attribute(link, 'href').split('#');
      if (hrefToPath(address) === null && !links.has(address)) links.set(address, path);
    }
  }
  return links;
}

/** What an outward link answered. */
export interface Answer {
  address: string;
  /** A page that has the link. */
  page: string;
  /** Null when it is alive, otherwise what is wrong. */
  problem: string | null;
}

/** How long an answer may take, ms. */
const PATIENCE = 20_000;

/** Statuses of servers that are there and do not like to be asked by a program. */
const SHY = new Set([401, 403, 405, 406, 429, 503]);

/**
 * Asks an address whether it is alive.
 * @param ask stands in for `fetch` in tests
 */
export async function askLink(
  address: string,
  page: string,
  ask: typeof fetch = fetch,
): Promise<Answer> {
  try {
    const { status } = await ask(address, {
      redirect: 'follow',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const isAlive = status < 400 || SHY.has(status);
    return { address, page, problem: isAlive ? null : `answered ${String(status)}` };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { address, page, problem: cause instanceof Error ? cause.message : String(cause) };
  }
}
