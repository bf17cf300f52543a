/**
 * The service worker: after one visit the home page, the tables, the search, the decoder and the
 * visited pages work without network. It never takes over from an older one while pages of the
 * older are open, so that no page meets files of two builds.
 */
import type { Offline } from '../../shared/files/offline.ts';
import { addressToKey, cacheNames, requestToStrategy, staleCaches } from './strategy.ts';
import { tidyVisited } from './visited.ts';

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

/** Keeps an answer; a full disc only means that it is not kept. */
async function keep(name: string, key: string, response: Response): Promise<void> {
  if (!response.ok || response.redirected) return;
  try {
    const cache = await caches.open(name);
    await cache.put(key, response);
  } catch {
    // The network has answered; nothing is lost but the copy.
  }
}

async function install({ base, precache, version }: Offline): Promise<void> {
  const { kept } = cacheNames({ base, precache, version });
  const cache = await caches.open(kept);
  // One by one, so that one file that fails does not cost the others.
  await Promise.allSettled(
    precache.map(async ([address]) => {
      const response = await fetch(address, { cache: 'reload' });
      if (response.ok)
        await cache.put(addressToKey(new URL(address, self.location.href).href), response);
    }),
  );
}

/** Whether a kept file has the size that the build gave it; a broken one is fetched anew. */
async function isWhole(response: Response, bytes: number | undefined): Promise<boolean> {
  if (bytes === undefined) return true;
  const body = await response.clone().arrayBuffer();
  return body.byteLength === bytes;
}

async function fromCacheFirst(
  request: Request,
  { precache, version, base }: Offline,
): Promise<Response> {
  const key = addressToKey(request.url);
  const { pathname } = new URL(key);
  const bytes = precache.find(([address]) => address === pathname)?.[1];
  const found = await caches.match(key);
  if (found !== undefined && (await isWhole(found, bytes))) return found;
  const response = await fetch(request, { cache: found === undefined ? 'default' : 'reload' });
  await keep(cacheNames({ precache, version, base }).kept, key, response.clone());
  return response;
}

async function fromNetworkFirst(
  request: Request,
  visited: string,
  base: string,
): Promise<Response> {
  const key = addressToKey(request.url);
  try {
    // Asked anew, or a page of an older build could come out of the browser’s own cache.
    const response = await fetch(request, { cache: 'no-cache' });
    await keep(visited, key, response.clone());
    return response;
  } catch (error) {
    const path = new URL(key).pathname;
    const missing = path.startsWith(`${base}en/`) ? 'en/404.html' : '404.html';
    // What was visited is newer than what came with the build, if it is there.
    const found =
      (await caches.match(key, { cacheName: visited })) ??
      (await caches.match(key)) ??
      (await caches.match(new URL(base + missing, key).href));
    if (found === undefined) throw error;
    return found;
  }
}

/** Takes over from earlier builds: what visited pages still need of them moves, the rest goes. */
async function activate(offline: Offline): Promise<void> {
  const { kept, visited } = cacheNames(offline);
  const stale = staleCaches(await caches.keys(), offline);
  // A full disc must not keep the old caches alive.
  await tidyVisited(visited, kept, offline.base).catch(() => undefined);
  await Promise.all(stale.map((name) => caches.delete(name)));
}

/** Without a build to keep, the worker takes everything away that an earlier one left, and itself. */
async function cleanUp(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith('codebook-')).map((name) => caches.delete(name)),
  );
  await self.registration.unregister();
}

if (offline === null) {
  self.addEventListener('install', () => void self.skipWaiting());
  self.addEventListener('activate', (event) => {
    event.waitUntil(cleanUp());
  });
} else {
  const { visited } = cacheNames(offline);
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
    if (strategy === 'network-first')
      event.respondWith(fromNetworkFirst(request, visited, offline.base));
  });
}
