import { createHash } from 'node:crypto';
import type { Has } from '../narrow/wanted.ts';
import { lookUp, type Codebook } from './codebook.ts';

/** The file by which the search page narrows: its name changes with its content. */
export interface PublishedFacets {
  /** A part of the address, hexadecimal. */
  version: string;
  body: string;
}

const published = new WeakMap<Codebook, PublishedFacets>();

/** What each meaning of the response codes has on each side, made once a codebook. */
export function codebookToFacetsFile(codebook: Codebook): PublishedFacets {
  const known = published.get(codebook);
  if (known !== undefined) return known;
  const { codes } = lookUp(codebook.tables, 'response');
  const entries = codes.flatMap((code): [string, Has[]][] => {
    if (code.kind !== 'response') return [];
    const sides = code.meanings.map(({ outcome, remedy, domain }) => ({
      outcome,
      actor: remedy.actor,
      retry: remedy.retry,
      domain: domain.id,
    }));
    return [[`/response/${code.code}/`, sides]];
  });
  const body = JSON.stringify(Object.fromEntries(entries));
  const made = { version: createHash('sha256').update(body).digest('hex').slice(0, 12), body };
  published.set(codebook, made);
  return made;
}
