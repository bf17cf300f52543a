import { createHash } from 'node:crypto';
import type { Codebook } from '../model/codebook.ts';

/** Files that are made of a codebook: their names change with their content. */
export interface Published<Bodies> {
  /** A part of their addresses, hexadecimal. */
  version: string;
  bodies: Bodies;
}

/**
 * Publishes files once a codebook, however many pages ask for their version.
 * @param make writes the files; all of them have the same version
 */
export function publish<Bodies extends Readonly<Record<string, string>>>(
  make: (codebook: Codebook) => Bodies,
): (codebook: Codebook) => Published<Bodies> {
  const known = new WeakMap<Codebook, Published<Bodies>>();
  return (codebook) => {
    const before = known.get(codebook);
    if (before !== undefined) return before;
    const bodies = make(codebook);
    const hash = createHash('sha256');
    for (const body of Object.values(bodies)) hash.update(body);
    const made = { version: hash.digest('hex').slice(0, 12), bodies };
    known.set(codebook, made);
    return made;
  };
}

/**
 * A file as it is answered. It says its version itself, since a host may answer with the file of another
 * build: see `loadJson`.
 */
export const publishedToResponse = <Name extends string>(
  { version, bodies }: Published<Readonly<Record<Name, string>>>,
  name: Name,
): Response =>
  new Response(`{"version":"${version}","file":${bodies[name]}}`, {
    headers: { 'Content-Type': 'application/json' },
  });
