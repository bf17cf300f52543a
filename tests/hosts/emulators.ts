import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { installTools } from '../install-tools.ts';
import { hostPort, waitForAnswer, type Host, type Missing } from './host.ts';

/** What tells one emulator from the other. */
interface Emulator extends Omit<Host, 'root' | 'stop'> {
  /** The package it comes in, with an exact version. */
  package: readonly [name: string, version: string];
  /** Its program below the package. */
  program: string;
  argumentsFor: (folder: string, port: string) => string[];
  index: number;
}

async function start(emulator: Emulator, folder: string): Promise<Host | Missing> {
  const { package: named, program, argumentsFor, index, ...host } = emulator;
  let tools: string;
  try {
    tools = installTools(named[0], { [named[0]]: named[1] });
  } catch (error) {
    return { name: host.name, reason: error instanceof Error ? error.message : String(error) };
  }
  const port = hostPort(index);
  const running = spawn(
    process.execPath,
    [join(tools, 'node_modules', named[0], program), ...argumentsFor(folder, String(port))],
    // In a folder of its own: what it keeps does not belong to the project.
    {
      cwd: tools,
      stdio: 'ignore',
      env: { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false' },
    },
  );
  const root = `http://127.0.0.1:${String(port)}/`;
  await waitForAnswer(root).catch((error: unknown) => {
    running.kill();
    throw error;
  });
  return { ...host, root, stop: () => running.kill() };
}

/** Cloudflare Pages as its own tool runs it: the same asset server, headers and redirects. */
export const startCloudflarePages = (folder: string): Promise<Host | Missing> =>
  start(
    {
      name: 'Cloudflare Pages (wrangler)',
      package: ['wrangler', '4.164.0'],
      program: 'bin/wrangler.js',
      argumentsFor: (site, port) => [
        ...['pages', 'dev', site, '--ip', '127.0.0.1', '--port', port],
        ...['--compatibility-date', '2026-01-01'],
      ],
      index: 1,
      sendsHeaders: true,
      caches: true,
      sendsTypes: true,
      hasEnglishNotFound: true,
      redirects: true,
      compresses: true,
    },
    folder,
  );

/** Netlify as its own tool runs it; a file goes before a redirect there, and nothing is compressed. */
export const startNetlify = (folder: string): Promise<Host | Missing> =>
  start(
    {
      name: 'Netlify (netlify dev)',
      package: ['netlify-cli', '27.10.2'],
      program: 'bin/run.js',
      argumentsFor: (site, port) => [
        ...['dev', '--offline', '--internal-disable-edge-functions', '--no-open'],
        ...['--framework', '#static', '--dir', site, '--port', port],
      ],
      index: 2,
      sendsHeaders: true,
      caches: false,
      sendsTypes: false,
      hasEnglishNotFound: true,
      redirects: false,
      compresses: false,
    },
    folder,
  );
