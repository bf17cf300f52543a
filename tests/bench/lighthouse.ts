import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { launchBrowser } from '../../src/cli/launch-browser.ts';
import { installTools } from '../install-tools.ts';

/** What Lighthouse finds on a page, with its emulation of a phone on a slow line. */
export interface LighthouseFigures {
  /** The scores of its categories, 0 to 100, in its order. */
  scores: Readonly<Record<string, number>>;
  /** Largest contentful paint, ms. */
  lcp: number;
  /** Total blocking time, ms. */
  tbt: number;
  /** Cumulative layout shift. */
  cls: number;
  /** What was sent, bytes. */
  bytes: number;
  requests: number;
}

interface RequestItem {
  url: string;
  resourceType?: string;
}

interface Audit {
  numericValue?: number;
  details?: { items?: readonly RequestItem[] };
}

interface Report {
  lhr: {
    categories: Record<string, { score: number | null }>;
    audits: Record<string, Audit | undefined>;
  };
}

/** Lighthouse's entry, as far as it is used here: it is no dependency of the project. */
type Lighthouse = (address: string, flags: object) => Promise<Report>;

/** The port of a page's browser that nothing else uses at the same time. */
const DEBUGGING_PORT = 9333;

/** Pictures inside the page are no requests; the manifest and its icon are asked for by Lighthouse. */
const isOfTheView = ({ url, resourceType = '' }: RequestItem): boolean =>
  url.startsWith('http') && !['Manifest', 'Other'].includes(resourceType);

/** Lighthouse now and then misses the beginning of a load, and says so by a score of nothing. */
const ATTEMPTS = 3;

async function lookAt(address: string, lighthouse: Lighthouse): Promise<Report> {
  for (let attempt = 1; ; attempt += 1) {
    const report = await lighthouse(address, { port: DEBUGGING_PORT, logLevel: 'error' });
    const { performance: speed } = report.lhr.categories;
    if (speed?.score !== null || attempt === ATTEMPTS) return report;
  }
}

/**
 * Looks at pages one after the other, each in a fresh profile of its own.
 * @throws Error with one sentence when Lighthouse cannot be had
 */
export async function measureLighthouse(
  addresses: readonly string[],
): Promise<LighthouseFigures[]> {
  const folder = installTools('lighthouse', { lighthouse: '13.5.0' });
  const entry = createRequire(join(folder, 'package.json')).resolve('lighthouse');
  const { default: lighthouse } = (await import(pathToFileURL(entry).href)) as {
    default: Lighthouse;
  };
  const browser = await launchBrowser([`--remote-debugging-port=${String(DEBUGGING_PORT)}`]);
  const figures: LighthouseFigures[] = [];
  try {
    for (const address of addresses) {
      const { lhr } = await lookAt(address, lighthouse);
      const value = (audit: string): number => lhr.audits[audit]?.numericValue ?? NaN;
      figures.push({
        scores: Object.fromEntries(
          Object.entries(lhr.categories).map(([name, { score }]) => [
            name,
            Math.round(100 * (score ?? NaN)),
          ]),
        ),
        lcp: value('largest-contentful-paint'),
        tbt: value('total-blocking-time'),
        cls: value('cumulative-layout-shift'),
        bytes: value('total-byte-weight'),
        requests: (lhr.audits['network-requests']?.details?.items ?? []).filter(isOfTheView).length,
      });
    }
  } finally {
    await browser.close();
  }
  return figures;
}
