import type { Locale } from '../../i18n/locales.ts';
import type { SearchFile, SearchWords } from '../../shared/files/search.ts';
import { loadJson, once } from '../common/load.ts';
import type { PhrasesFile } from '../../shared/files/phrases.ts';
import { createLookup } from './lookup.ts';
import { createSearch, type Answer } from './search.ts';
import { lexiconToSpeech, type Speech } from './speech.ts';
import { wireToRecords, type SearchRecord } from '../../shared/search-record.ts';

/** The answer to a query, and whether a tier is missing in it that did not come. */
export interface Found extends Answer {
  isPartial: boolean;
}

/** All that a search needs, loaded once a page. */
export interface Session {
  /** The answer to a query; guesses are loaded when it finds nothing as it stands. */
  find: (query: string, limit: number) => Promise<Found>;
  /**
   * Whether what is told in one's own words is found, too: comes when that is decided, and never fails. What
   * did not come is asked for anew.
   */
  phrases: () => Promise<boolean>;
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
  let search = createSearch({
    lookup,
    records,
    speech,
    phrases: null,
    units: [],
    brands: [],
    systems: [],
  });
  // The second step: messages are answered without it, only less well.
  const loadPhrases = once(async () => {
    const [{ createPhrases }, told] = await Promise.all([
      import('./second-step.ts'),
      loadJson<PhrasesFile>(address.replace('records', 'phrases')),
    ]);
    const { units, brands, systems } = told;
    const parts = { lookup, records, speech, units, brands, systems };
    search = createSearch({ ...parts, phrases: createPhrases(records, told) });
    return true;
  });
  const phrases = (): Promise<boolean> => loadPhrases().catch(() => false);
  void phrases();
  return {
    phrases,
    find: async (query, limit) => {
      const answer = search(query, limit);
      const whole = { ...answer, isPartial: false };
      if (answer.isAnswered && !answer.isForeign) return whole;
      try {
        const { findForeign, findOtherwise } = await import('./second-step.ts');
        // The file of the crosswalk stands beside that of the records and has the same version.
        const crosswalk = address.replace('records', 'crosswalk');
        const foreign = await findForeign(crosswalk, query, byPath, speech);
        const isPartial = foreign === null;
        const hits = answer.isAnswered
          ? (foreign ?? [])
          : findOtherwise(lookup, query, limit, foreign ?? []);
        return { ...answer, isPartial, hits: hits.length > 0 ? hits : answer.hits };
      } catch {
        return { ...answer, isPartial: true };
      }
    },
    suggest: async (query) => (await import('./second-step.ts')).suggest(lookup.core, query),
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
