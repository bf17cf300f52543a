import type { Locale } from '../../i18n/locales.ts';
import type { SearchFile, SearchWords } from '../../shared/files/search.ts';
import { loadJson, once } from '../common/load.ts';
import { createLookup, isAnswer, type Hit } from './lookup.ts';
import { lexiconToSpeech, type Speech } from './speech.ts';
import { wireToRecords, type SearchRecord } from '../../shared/search-record.ts';

/** All that a search needs, loaded once a page. */
export interface Session {
  /** The hits of a query, the best first; guesses are loaded when it finds nothing as it stands. */
  find: (query: string, limit: number) => Promise<Hit[]>;
  /** A name near to a query that found nothing. */
  suggest: (query: string) => Promise<string | null>;
  /** Records by their path, for hits of the full text. */
  byPath: ReadonlyMap<string, SearchRecord>;
  /** How people speak of the tables. */
  speech: Speech;
  words: SearchWords;
}

async function load(address: string, locale: Locale): Promise<Session> {
  const file = await loadJson<SearchFile>(address);
  const records = wireToRecords(file.wire);
  const speech = lexiconToSpeech(file.lexicon);
  const lookup = createLookup(records, speech);
  const byPath = new Map(records.map((record) => [record.path, record]));
  return {
    find: async (query, limit) => {
      const found = lookup.find(query, limit);
      if (isAnswer(found)) return found;
      // Keyboard layouts and slips are a third of the script, and most queries never need them.
      const { findForeign, findOtherwise } = await import('./fallback.ts');
      // The file of the crosswalk stands beside that of the records and has the same version.
      const crosswalk = address.replace('records', 'crosswalk');
      const foreign = await findForeign(crosswalk, query, byPath, speech);
      return findOtherwise(lookup, query, limit, foreign);
    },
    suggest: async (query) => (await import('./fallback.ts')).suggest(lookup.core, query),
    byPath,
    speech,
    words: file.words[locale],
  };
}

/**
 * The session of this page; a failed load is tried again at the next call.
 * @param address of the records file
 */
export const openSession = once(load);
