/** The visited pages that are kept, and what becomes of them when another build takes over. */
import { isHashed, pageToFiles } from '../../shared/files/offline.ts';
import { findWhole } from './keep.ts';
import { addressToKey, MOST_VISITED } from './strategy.ts';

/** The addresses of what a cache keeps: of pages, and of the files that pages need. */
async function cacheToAddresses(
  cache: Cache,
  base: string,
): Promise<{ pages: string[]; files: string[] }> {
  const addresses = (await cache.keys()).map(({ url }) => url);
  const files = addresses.filter((url) => isHashed(new URL(url).pathname, base));
  return { files, pages: addresses.filter((url) => !files.includes(url)) };
}

/**
 * Makes the visited pages fit for a build that takes over: those that it brings itself go, the oldest
 * of too many go, and what the others need of earlier builds stays with them, so that each page keeps
 * the style and script it was made for. The caches of earlier builds must still be there.
 * @param name the cache of visited pages
 * @param keptName the cache of the build that takes over
 * @param earlier the caches of earlier builds
 */
export async function tidyVisited(
  name: string,
  keptName: string,
  base: string,
  earlier: readonly string[],
): Promise<void> {
  const [visited, kept] = await Promise.all([caches.open(name), caches.open(keptName)]);
  const { pages, files } = await cacheToAddresses(visited, base);
  const needed = new Set<string>();
  for (const [at, page] of pages.entries()) {
    const isTooMany = at < pages.length - MOST_VISITED;
    const response = await visited.match(page);
    if (isTooMany || response === undefined || (await kept.match(page)) !== undefined) {
      await visited.delete(page);
      continue;
    }
    for (const file of pageToFiles(await response.text(), base))
      needed.add(addressToKey(new URL(file, page).href));
  }
  for (const file of needed) {
    if (files.includes(file) || (await kept.match(file)) !== undefined) continue;
    const found = await findWhole(earlier, file);
    if (found !== undefined) await visited.put(file, found);
  }
  for (const file of files) if (!needed.has(file)) await visited.delete(file);
}

/** Lets the oldest of too many visited pages go. */
export async function limitVisited(cache: Cache, base: string): Promise<void> {
  const { pages } = await cacheToAddresses(cache, base);
  for (const page of pages.slice(0, Math.max(0, pages.length - MOST_VISITED)))
    await cache.delete(page);
}
