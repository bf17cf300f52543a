/**
 * The service worker: after one visit the home page, the tables, the search, the decoder and the
 * visited pages work without network. It never takes over from an older one while pages of the
 * older are open, so that no page meets files of two builds.
 */
import { DEFAULT_LOCALE, fileToLocale, localeToPrefix, type Locale } from '../../i18n/locales.ts';
import { isCostly } from '../../shared/costly.ts';
import { NOT_KEPT, type Archive, type Offline } from '../../shared/files/offline.ts';
import { bytesToHash, findWhole, put } from './keep.ts';
import {
  addressToKey,
  cacheNames,
  hasId,
  ownCaches,
  pathToRow,
  requestToStrategy,
  staleCaches,
} from './strategy.ts';
import { limitVisited, tidyVisited } from './visited.ts';

/** What a worker’s events have, as far as this one needs it; the types of workers and pages cannot be had together. */
interface WorkerEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface RequestEvent extends WorkerEvent {
  request: Request;
  respondWith: (answer: Promise<Response>) => void;
}
interface WorkerScope {
  location: Location;
  registration: ServiceWorkerRegistration;
  clients: {
    matchAll: (which: {
      includeUncontrolled: boolean;
      type: 'window';
    }) => Promise<readonly { url: string }[]>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: ((
    type: 'install' | 'activate',
    listener: (event: WorkerEvent) => void,
  ) => void) &
    ((type: 'fetch', listener: (event: RequestEvent) => void) => void);
}

declare const self: WorkerScope;
/** Written by the build. */
declare const __OFFLINE__: Offline | null;

const offline = __OFFLINE__;

/** How long the network may take where there is a copy (ms). */
const LIMIT = 3_000;

/** Keeps an answer; a full disc only means that it is not kept. One that was led elsewhere is of another address. */
async function keep(name: string, key: string, response: Response): Promise<void> {
  if (response.status !== 200 || response.redirected || response.type !== 'basic') return;
  try {
    const body = new Uint8Array(await response.arrayBuffer());
    const cache = await caches.open(name);
    await put(cache, key, body, response.headers.get('Content-Type') ?? '');
    if (offline !== null && name === cacheNames(offline).visited)
      await limitVisited(cache, offline.base);
  } catch {
    // The network has answered; nothing is lost but the copy.
  }
}

/** The language of a page of the site. */
const addressToLocale = (address: string, base: string): Locale =>
  fileToLocale(new URL(address).pathname.slice(base.length));

/** The language of whoever opened the site. */
async function visitorToLocale(base: string): Promise<Locale> {
  const [first] = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  return first === undefined ? DEFAULT_LOCALE : addressToLocale(first.url, base);
}

/** Keeps the archive of a language, all of it or nothing: a worker that could not does not take over. */
async function install(offline: Offline): Promise<void> {
  // A page asks before it registers a worker; an update comes by itself.
  if (isCostly(navigator)) throw new Error('The line is slow or metered.');
  const { base, archives } = offline;
  const { kept } = cacheNames(offline);
  const { address, hash } = archives[await visitorToLocale(base)];
  const response = await fetch(address);
  const bytes = await response.arrayBuffer();
  if ((await bytesToHash(bytes)) !== hash) throw new Error(`${address} is not whole.`);
  const files = JSON.parse(new TextDecoder().decode(bytes)) as Archive;
  try {
    const cache = await caches.open(kept);
    for (const [path, type, text] of files)
      await put(cache, addressToKey(new URL(path, self.location.href).href), encode(text), type);
  } catch (error) {
    await caches.delete(kept);
    throw error;
  }
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** The caches of this site, what was visited last first: it is newer than what came with a build. */
async function toOwnNames(offline: Offline): Promise<string[]> {
  const { visited, kept } = cacheNames(offline);
  const earlier = staleCaches(await caches.keys(), offline);
  return [visited, kept, ...earlier];
}

async function fromCacheFirst(request: Request, offline: Offline): Promise<Response> {
  const key = addressToKey(request.url);
  const found = await findWhole(await toOwnNames(offline), key);
  if (found !== undefined) return found;
  const response = await fetch(request, { cache: 'no-cache' });
  await keep(cacheNames(offline).kept, key, response.clone());
  return response;
}

async function fromNetworkFirst(request: Request, offline: Offline): Promise<Response> {
  const key = addressToKey(request.url);
  const names = await toOwnNames(offline);
  const copy = findWhole(names, key);
  try {
    const limit = new AbortController();
    const timer = setTimeout(() => {
      // Without a copy a slow page is better than none.
      void copy.then((found) => {
        if (found !== undefined) limit.abort();
      });
    }, LIMIT);
    // Asked anew, or a page of an older build could come out of the browser’s own cache.
    const response = await fetch(request, { cache: 'no-cache', signal: limit.signal });
    clearTimeout(timer);
    const found = response.status >= 500 ? await copy : undefined;
    if (found !== undefined) return found;
    await keep(cacheNames(offline).visited, key, response.clone());
    return response;
  } catch (error) {
    const found = (await copy) ?? (await insteadOf(key, names, offline.base));
    if (found === undefined) throw error;
    return found;
  }
}

/** What is shown for a page that is not kept: its row in the table, else a page that says so. */
async function insteadOf(
  key: string,
  names: readonly string[],
  base: string,
): Promise<Response | undefined> {
  const row = pathToRow(new URL(key).pathname);
  if (row !== null) {
    const address = new URL(row.table, key).href;
    const id = decodeURIComponent(row.id);
    const table = await findWhole(names, address);
    if (table !== undefined && hasId(await table.text(), id))
      return Response.redirect(`${address}#${encodeURIComponent(id)}`);
  }
  const language = localeToPrefix(addressToLocale(key, base));
  const page = await findWhole(names, new URL(base + language + NOT_KEPT, key).href);
  return page && new Response(page.body, { status: 503, headers: page.headers });
}

/** Takes over from earlier builds: what visited pages still need of them moves, the rest goes. */
async function activate(offline: Offline): Promise<void> {
  const { kept, visited } = cacheNames(offline);
  const stale = staleCaches(await caches.keys(), offline);
  // A full disc must not keep the old caches alive.
  await tidyVisited(visited, kept, offline.base, stale).catch(() => undefined);
  await Promise.all(stale.map((name) => caches.delete(name)));
}

/** Without a build to keep, the worker takes everything away that an earlier one left, and itself. */
async function cleanUp(): Promise<void> {
  const base = new URL(self.registration.scope).pathname;
  const names = ownCaches(await caches.keys(), base);
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.registration.unregister();
}

if (offline === null) {
  self.addEventListener('install', () => void self.skipWaiting());
  self.addEventListener('activate', (event) => {
    event.waitUntil(cleanUp());
  });
} else {
  self.addEventListener('install', (event) => {
    event.waitUntil(install(offline));
  });
  self.addEventListener('activate', (event) => {
    event.waitUntil(activate(offline));
  });
  self.addEventListener('fetch', (event) => {
    const { request } = event;
    const url = new URL(request.url);
    if (request.method !== 'GET' || url.origin !== self.location.origin) return;
    const strategy = requestToStrategy(url.pathname, offline.base, request.mode === 'navigate');
    if (strategy === 'cache-first') event.respondWith(fromCacheFirst(request, offline));
    if (strategy === 'network-first') event.respondWith(fromNetworkFirst(request, offline));
  });
}
