import { join } from 'node:path';
import { withoutPrefix } from '../../i18n/locales.ts';
import { COLLECTIONS, type CollectionName, type Content } from '../../reading/collections.ts';
import type { Rule } from '../rule.ts';
import type { Mistake } from '../../reading/mistake.ts';

/** Pages whose addresses come from content: how they are written, and which are there. */
interface PageKind {
  noun: string;
  /** The entries that the pages are made of. */
  collection: CollectionName;
  /** An address without its language; what is in brackets says which page it is. */
  pattern: RegExp;
  present: (content: Content) => readonly string[];
}

/** Pages of codes have a rule of their own: see `removed-codes.ts`. A new kind of page adds its line. */
const PAGE_KINDS: readonly PageKind[] = [
  {
    noun: 'issuer',
    collection: 'issuers',
    pattern: /^\/issuer\/([^/]+)\/$/,
    present: ({ issuers }) => issuers.map(({ id }) => id),
  },
  {
    noun: 'domain',
    collection: 'domains',
    pattern: /^\/response\/domain\/([^/]+)\/$/,
    present: ({ domains }) => domains.map(({ id }) => id),
  },
  {
    noun: 'guide',
    collection: 'guides',
    pattern: /^\/guides\/([^/]+\/[^/]+)\/$/,
    present: ({ guides }) => guides.map(({ group, id }) => `${group}/${id}`),
  },
  {
    noun: 'page of the manual',
    collection: 'guides',
    pattern: /^\/((?!response\/|data\/)[a-z-]+\/[^/]+\.md)\/$/,
    present: ({ guides }) =>
      guides.flatMap(({ page, links }) => [page, ...links.map((link) => link.page)]),
  },
];

/** A page whose address was ever public is still there: an id is never renamed. */
export const checkLostPages: Rule = ({ content, folder, permalinks }) => {
  const addresses = new Set(
    permalinks.map((address) => `/${withoutPrefix(address.slice(1))}`.replace(/index\.md$/, '')),
  );
  return PAGE_KINDS.flatMap(({ noun, collection, pattern, present }): Mistake[] => {
    const there = new Set(present(content));
    const once = [...addresses].flatMap((address) => pattern.exec(address)?.[1] ?? []);
    return once
      .filter((id) => !there.has(id))
      .map((id) => ({
        file: join(folder, COLLECTIONS[collection].path),
        entry: `${noun} "${id}"`,
        what: 'is gone or has another name, but its address is public',
        mend: 'restore it under this name',
      }));
  });
};
