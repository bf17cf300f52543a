import { createServer, type RequestListener, type Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import { LAST_PORT, LOCAL_ADDRESS } from '../environment.ts';
import { siteToHeaderRules, type HeaderRule } from '../formats/policy.ts';
import { SentenceError } from '../sentence-error.ts';
import { folderToSiteFolders } from './building/site-folders.ts';
import { toListener } from './serving/answer.ts';
import { readSite } from './serving/site-files.ts';

/** A server that has started. */
export interface RunningServer {
  /** Ends it and every connection that is open. */
  stop: () => Promise<void>;
  /** The address of the home page: `http://localhost:4321/`. */
  address: string;
  /** Where other machines reach it; none unless it was widened. */
  elsewhere: readonly string[];
  /** Ports that were asked for and found in use. */
  busy: readonly number[];
}

/** How a site is served. */
export interface Serving {
  /** The address to listen on; this machine alone unless told otherwise. */
  host?: string | null;
  /** What files carry; the headers of the site unless told otherwise. */
  rules?: readonly HeaderRule[];
}

/** How many ports are tried, beginning with the wanted one. */
const ATTEMPTS = 20;

/** The addresses of this machine that nobody else reaches; `localhost` may be either. */
const LOOPBACK = ['127.0.0.1', '::1'] as const;

/** Addresses that stand for all of this machine. */
const WILDCARDS: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

/**
 * Serves the built site as a host would: its headers, its 404 pages, its base path, compressed. It follows the
 * builds: each answer is of one version of the site, the newest that was published.
 * @param folder where the built site stands
 * @param base path that all addresses begin with, `/` or `/codebook/`
 * @param port the wanted port; the next free one is taken where it is in use, any free one for 0
 * @throws SentenceError when there is nothing to serve or nowhere to listen
 */
export async function serveSite(
  folder: string,
  base: string,
  port: number,
  { host = null, rules = siteToHeaderRules({ origin: LOCAL_ADDRESS, base }) }: Serving = {},
): Promise<RunningServer> {
  const files = readSite(folderToSiteFolders(folder));
  if ((await files.read('index.html')) === null)
    throw new SentenceError(
      `There is no built site in ${folder}; run "npm start", which builds one.`,
    );
  const listener = toListener({ files, base, rules });
  const hosts = host === null ? LOOPBACK : [host];
  const busy: number[] = [];
  for (let attempt = 0; attempt < ATTEMPTS && port + attempt <= LAST_PORT; attempt += 1) {
    const candidate = port === 0 ? 0 : port + attempt;
    const servers = await listenOn(listener, hosts, candidate);
    if (servers !== null) return toRunning(servers, base, host, busy);
    if (port !== 0) busy.push(candidate);
  }
  throw new SentenceError(
    `Ports ${String(port)} to ${String(busy.at(-1) ?? port)} are in use; set PORT to a free one.`,
  );
}

function toRunning(
  servers: readonly Server[],
  base: string,
  host: string | null,
  busy: readonly number[],
): RunningServer {
  const [first] = servers;
  const port = first === undefined ? 0 : serverToPort(first);
  const toAddress = (name: string): string =>
    `http://${name.includes(':') ? `[${name}]` : name}:${String(port)}${base}`;
  const isWide = host !== null && WILDCARDS.has(host);
  const own = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => !internal && (host === '::' || family === 'IPv4'))
    .map(({ address }) => address);
  return {
    stop: async () => {
      await Promise.all(
        servers.map(
          (server) =>
            new Promise<void>((done) => {
              server.close(() => {
                done();
              });
              server.closeAllConnections();
            }),
        ),
      );
    },
    address: toAddress(host === null || isWide ? 'localhost' : host),
    elsewhere: isWide ? own.map(toAddress) : [],
    busy,
  };
}

function serverToPort(server: Server): number {
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}

/** Servers on each of the addresses, all at one port; null when it is in use at one of them. */
async function listenOn(
  listener: RequestListener,
  hosts: readonly string[],
  port: number,
): Promise<Server[] | null> {
  const servers: Server[] = [];
  for (const host of hosts) {
    const server = createServer(listener);
    const [first] = servers;
    const error = await listen(server, first === undefined ? port : serverToPort(first), host);
    if (error === null) servers.push(server);
    // A machine may know one of the two families of addresses only.
    else if (first !== undefined && /^EA(?:DDRNOTAVAIL|FNOSUPPORT)$/.test(error.code ?? ''))
      continue;
    else {
      for (const started of servers) started.close();
      if (error.code === 'EADDRINUSE') return null;
      throw toListenError(error, host, port);
    }
  }
  return servers;
}

function toListenError(error: NodeJS.ErrnoException, host: string, port: number): SentenceError {
  if (error.code === 'EACCES')
    return new SentenceError(
      `Port ${String(port)} may not be used by this user; set PORT to one above 1023.`,
      { cause: error },
    );
  return new SentenceError(
    `HOST is "${host}", which is no address of this machine; set it to 0.0.0.0 for every address, or leave it out.`,
    { cause: error },
  );
}

/** Begins to listen. @returns why it cannot, or null */
function listen(server: Server, port: number, host: string): Promise<NodeJS.ErrnoException | null> {
  return new Promise((settle) => {
    // Later errors are those of single connections, such as too many of them; the server goes on.
    server.on('error', settle);
    server.listen({ port, host, ipv6Only: host === '::1' }, () => {
      settle(null);
    });
  });
}
