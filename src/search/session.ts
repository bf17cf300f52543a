import type { Locale } from '../i18n/locales.ts';
import type { SearchFile, SearchWords } from '../model/search-file.ts';
import { createLookup, type Hit, type Lookup } from './lookup.ts';
import { wireToRecords, type SearchRecord } from './record.ts';

/** All that a search needs, loaded once a page. */
export interface Session {
  lookup: Lookup;
  /** Records by their path, for hits of the full text. */
  byPath: ReadonlyMap<string, SearchRecord>;
  words: SearchWords;
  /** The hits of a query, read in the other keyboard layout where it finds nothing as it stands. */
  find: (query: string, limit: number) => Promise<Hit[]>;
}

let session: Promise<Session> | null = null;

async function load(address: string, locale: Locale): Promise<Session> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The search records answered ${String(response.status)}.`);
  const file = (await response.json()) as SearchFile;
  const records = wireToRecords(file.wire);
  const lookup = createLookup(records);
  return {
    lookup,
    find: async (query, limit) => {
      const found = lookup.find(query, limit);
      if (found.length > 0 && found[0]?.reason !== 'slip') return found;
      // The layouts are a third of the script, and most queries never need them.
      const { otherLayout } = await import('./keyboard.ts');
      return lookup.find(query, limit, otherLayout);
    },
    byPath: new Map(records.map((record) => [record.path, record])),
    words: file.words[locale],
  };
}

/**
 * The session of this page; a failed load is tried again at the next call.
 * @param address of the records file
 */
export function openSession(address: string, locale: Locale): Promise<Session> {
  session ??= load(address, locale).catch((error: unknown) => {
    session = null;
    throw error;
  });
  return session;
}
