import type { Site } from '../environment.ts';

/**
 * What a page may load, one directive an entry. Everything comes from the site itself; scripts may
 * compile WebAssembly, which the full-text search is made of.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  // The icon of the tab is in the page itself, which saves a request.
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  // No text becomes a script but the addresses of the workers, which two policies let through: see
  // src/browser/bootstrap/trusted-scripts.ts and src/browser/decode/reader.ts. Pagefind, which knows no
  // such policies, starts its worker by the default one.
  "require-trusted-types-for 'script'",
  'trusted-types default decoder',
].join('; ');

/** Headers for every file, for hosts that set headers. `frame-ancestors` works only there. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Headers for the files below a path. */
export interface HeaderRule {
  /** The path of a file from the root of the host; `*` stands for any text. */
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** Files that are for everybody's pages and scripts, wherever they run. */
const SHARED = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cache-Control': 'public, max-age=3600',
};

/** Files named after their content; the full text has names of its own kind. */
const HASHED = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Source files to read and to copy: many hosts would send `.mts` as video and run `.php`. */
const SOURCE = { 'Content-Type': 'text/plain; charset=utf-8' };

/** A year, without subdomains: they may be somebody else's. */
const STRICT_TRANSPORT = { 'Strict-Transport-Security': 'max-age=31536000' };

/**
 * The headers of every file of a site. Where two rules match, a file has the headers of both; no two of
 * them name the same header, since some hosts would join the values.
 */
export function siteToHeaderRules({ origin, base }: Site): HeaderRule[] {
  const isSecure = origin.startsWith('https:');
  return [
    {
      path: `${base}*`,
      headers: {
        ...HEADERS,
        ...(isSecure && STRICT_TRANSPORT),
        Link: `<${base}llms.txt>; rel="describedby"; type="text/plain"`,
      },
    },
    { path: `${base}_astro/*`, headers: HASHED },
    { path: `${base}search/*.json`, headers: HASHED },
    { path: `${base}decode/*.json`, headers: HASHED },
    { path: `${base}offline/*.json`, headers: HASHED },
    { path: `${base}linking/*.json`, headers: HASHED },
    // The worker itself is asked for anew, so that an update arrives.
    { path: `${base}sw.js`, headers: { 'Cache-Control': 'no-cache' } },
    { path: `${base}data/*`, headers: SHARED },
    { path: `${base}embed/*`, headers: SHARED },
    { path: `${base}preview/*`, headers: SHARED },
    { path: `${base}data/codes.d.mts`, headers: SOURCE },
    { path: `${base}data/code/*`, headers: SOURCE },
  ];
}

/**
 * Rules in the form of a `_headers` file (Netlify, Cloudflare Pages).
 * @example rulesToFile([{ path: '/*', headers: { 'X-A': 'b' } }]) // '/*\n  X-A: b\n'
 */
export const rulesToFile = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join(
        '\n',
      ),
    )
    .join('\n');

/**
 * The headers of one file.
 * @param path from the root of the host
 * @example pathToHeaders('/a/b.json', [{ path: '/a/*', headers: { 'X-A': 'b' } }]) // { 'X-A': 'b' }
 */
export function pathToHeaders(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const matches = (rule: HeaderRule): boolean => {
    const [start = '', end] = rule.path.split('*');
    if (end === undefined) return path === start;
    return path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end);
  };
  return Object.assign({}, ...rules.filter(matches).map(({ headers }) => headers)) as Record<
    string,
    string
  >;
}
