import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Host } from './host.ts';

/** Types of the files that the checks ask for. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'application/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/**
 * A server that knows what GitHub Pages is documented to do and no more: files as they are, folders
 * with a slash, one 404 page for the whole site, gzip, no `_headers` and no `_redirects`. There is no
 * GitHub Pages for one's own machine.
 * @see https://docs.github.com/en/pages/getting-started-with-github-pages/creating-a-custom-404-page-for-your-github-pages-site
 */
export async function startGitHubPages(folder: string, base: string): Promise<Host> {
  const isFile = (file: string): boolean =>
    statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  const server = createServer(({ url = '/' }, response) => {
    const send = (status: number, file: string): void => {
      response.writeHead(status, {
        'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
        'Content-Encoding': 'gzip',
        'Cache-Control': 'max-age=600',
        'Access-Control-Allow-Origin': '*',
      });
      response.end(gzipSync(readFileSync(file)));
    };
    const { pathname } = new URL(url, 'http://localhost');
    const path = decodeURIComponent(pathname);
    const file = join(folder, path.slice(base.length));
    if (!path.startsWith(base)) send(404, join(folder, '404.html'));
    else if (isFile(join(file, 'index.html'))) {
      if (path.endsWith('/')) send(200, join(file, 'index.html'));
      else response.writeHead(301, { Location: `${pathname}/` }).end();
    } else if (isFile(file)) send(200, file);
    else if (isFile(`${file}.html`)) send(200, `${file}.html`);
    else send(404, join(folder, '404.html'));
  });
  await new Promise<void>((done) => server.listen(0, done));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    name: 'GitHub Pages (as documented)',
    root: `http://localhost:${String(port)}${base}`,
    sendsHeaders: false,
    caches: false,
    sendsTypes: false,
    hasEnglishNotFound: false,
    redirects: false,
    compresses: true,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
