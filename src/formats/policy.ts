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
].join('; ');

/** Headers for every file, for hosts that set headers. `frame-ancestors` works only there. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * The headers in the form of a `_headers` file (Netlify, Cloudflare Pages).
 * @example headersToFile({ 'X-A': 'b' }, '/') // '/*\n  X-A: b\n'
 */
export function headersToFile(headers: Readonly<Record<string, string>>, base: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  // Files named after their content; the full text has names of its own kind.
  const immutable = ['_astro/*', 'search/*.json', 'decode/*.json']
    .map((path) => `${base}${path}\n  Cache-Control: public, max-age=31536000, immutable\n`)
    .join('\n');
  // The worker itself is asked for anew, so that an update arrives.
  const worker = `${base}sw.js\n  Cache-Control: no-cache\n`;
  // The data is for everybody’s scripts, wherever they run.
  const data = `${base}data/*\n  Access-Control-Allow-Origin: *\n  Cache-Control: public, max-age=3600\n`;
  return `${base}*\n${lines.join('\n')}\n\n${immutable}\n${worker}\n${data}`;
}
