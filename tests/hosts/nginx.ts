import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostPort, waitForAnswer, type Host, type Missing } from './host.ts';

/** The locations that the hosting notes show, for a site in another folder. */
function documentedLocations(folder: string): string {
  const [, block] = /```nginx\n(.*?)```/s.exec(readFileSync('.github/HOSTING.md', 'utf8')) ?? [];
  if (block === undefined) throw new Error('.github/HOSTING.md has no block of nginx any more.');
  return block.replaceAll('/srv/codebook/', `${folder}/`);
}

/** What a server on loopback needs around them, without root and Debian's own files. */
const configuration = (folder: string, workshop: string, port: number): string => `
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${workshop}/nginx.pid;
error_log ${workshop}/error.log;
daemon off;
events {}
http {
  access_log off;
  types { text/html html; text/css css; text/javascript js mjs; application/json json; image/svg+xml svg; image/png png; text/markdown md; text/plain txt; text/csv csv; application/xml xml; application/manifest+json webmanifest; }
  client_body_temp_path ${workshop}/body; proxy_temp_path ${workshop}/proxy; fastcgi_temp_path ${workshop}/fastcgi; uwsgi_temp_path ${workshop}/uwsgi; scgi_temp_path ${workshop}/scgi;
  server {
    listen 127.0.0.1:${String(port)};
    absolute_redirect off;
    ${documentedLocations(folder)}
  }
}
`;

/**
 * Debian's nginx, or another one in the path, with the configuration that the hosting notes show.
 * @param folder the site, built below `/codebook/`
 * @param workshop a folder for what nginx writes
 */
export async function startNginx(folder: string, workshop: string): Promise<Host | Missing> {
  const name = 'nginx';
  const binary = ['/usr/sbin/nginx', 'nginx'].find(
    (candidate) => spawnSync(candidate, ['-v']).error === undefined,
  );
  if (binary === undefined) return { name, reason: 'There is no nginx on this machine.' };
  const port = hostPort(0);
  const file = join(workshop, 'nginx.conf');
  writeFileSync(file, configuration(folder, workshop, port));
  const running = spawn(binary, ['-c', file, '-p', workshop], { stdio: 'ignore' });
  const root = `http://127.0.0.1:${String(port)}/codebook/`;
  await waitForAnswer(root).catch((error: unknown) => {
    running.kill();
    throw new Error(readFileSync(join(workshop, 'error.log'), 'utf8'), { cause: error });
  });
  return {
    name,
    root,
    sendsHeaders: true,
    caches: true,
    sendsTypes: true,
    hasEnglishNotFound: true,
    redirects: false,
    compresses: true,
    stop: () => running.kill(),
  };
}
