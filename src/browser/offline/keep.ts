/** Keeps answers with the hashes of their bodies, so that what a disc or a program broke is not shown. */

/** The header in which a copy carries the hash of its body. */
const HASH = 'X-Codebook-Hash';

/** The SHA-256 of bytes, hexadecimal. */
export async function bytesToHash(bytes: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Keeps a body; the copy that was kept last is the last of its cache. @throws where the disc is full */
export async function put(
  cache: Cache,
  key: string,
  body: Uint8Array<ArrayBuffer>,
  type: string,
): Promise<void> {
  const headers = { 'Content-Type': type, [HASH]: await bytesToHash(body) };
  await cache.delete(key);
  await cache.put(key, new Response(body, { headers }));
}

/** The copy of an address in the first of some caches that has a whole one. */
export async function findWhole(
  names: readonly string[],
  key: string,
): Promise<Response | undefined> {
  for (const cacheName of names) {
    const found = await caches.match(key, { cacheName });
    if (found === undefined) continue;
    const body = await found.clone().arrayBuffer();
    if ((await bytesToHash(body)) === found.headers.get(HASH)) return found;
  }
  return undefined;
}
