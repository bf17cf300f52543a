/** A host that serves the built site on this machine. */
export interface Host {
  name: string;
  /** The address of the home page, with the base path. */
  root: string;
  /** Whether it reads `_headers`, or is configured to send the same. */
  sendsHeaders: boolean;
  /** Whether it sends the cache rules as well, which a server of development does not. */
  caches: boolean;
  /** Whether it sends source files as text, as `_headers` says; a server of development may know better. */
  sendsTypes: boolean;
  /** Whether it answers a missing page below `/en/` with the English page. */
  hasEnglishNotFound: boolean;
  /** Whether a spelling such as `/card/2/` is redirected, not served as a page that leads on. */
  redirects: boolean;
  /** Whether it compresses text for browsers that take Brotli and gzip. */
  compresses: boolean;
  stop: () => void;
}

/** Why a host cannot be tried on this machine. */
export interface Missing {
  name: string;
  /** One sentence. */
  reason: string;
}

/** How long a server may take to come up, in ms. */
const PATIENCE = 60_000;

/** Waits until a server answers. @throws Error when it does not within a minute */
export async function waitForAnswer(address: string): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    const isUp = await fetch(address).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${address} did not answer within ${String(PATIENCE / 1000)} seconds.`);
}

/** A port for a server that cannot choose a free one itself; each gets another. */
export const hostPort = (index: number): number => 20_000 + ((process.pid * 8) % 20_000) + index;
