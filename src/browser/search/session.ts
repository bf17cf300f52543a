import type { Locale } from '../../i18n/locales.ts';
import type { HitWords, MessagesFile, SearchFile } from '../../shared/files/search.ts';
import { loadJson, once } from '../common/load.ts';
import type { PhrasesFile } from '../../shared/files/phrases.ts';
import { findEarly } from './first-step.ts';
import { createLookup } from './lookup.ts';
import type { Answer } from './search.ts';
import type { Whole } from './present.ts';
import { lexiconToSpeech } from './speech.ts';
import { wireToRecords } from '../../shared/search-record.ts';

/** The answer to a query. */
export interface Found extends Answer {
  /** Whether a tier is missing in it that did not come. */
  isPartial: boolean;
  /** The whole search, if it is of that; else it is of the first step, or of none where it has no hits. */
  whole: Whole | null;
}

/** All that a search needs, loaded once a page. */
export interface Session {
  /** The answer to a query; what the first step cannot answer waits for the second. */
  find: (query: string, limit: number) => Promise<Found>;
  /**
   * The whole search: comes with the second step, and never fails; null where that did not come, which is
   * asked for anew.
   */
  whole: () => Promise<Whole | null>;
  /** With the second step there are more of them. */
  words: HitWords;
}

async function load(address: string, locale: Locale): Promise<Session> {
  // The files of a build stand side by side and have the same version.
  const beside = (name: string): string => address.replace('records', name);
  const loadMessages = once(() =>
    Promise.all([import('./second-step.ts'), loadJson<MessagesFile>(beside('messages'))]),
  );
  const open = async (told: PhrasesFile | null): Promise<Whole> => {
    const [{ openWhole }, messages] = await loadMessages();
    const files = { file, messages, told, names, crosswalk: beside('crosswalk') };
    return openWhole(files, locale, () => import('./full-text.ts'));
  };
  const loadWhole = once(async () => {
    const [told] = await Promise.all([loadJson<PhrasesFile>(beside('phrases')), loadMessages()]);
    return (known = await open(told));
  });
  /** What there is while what is told in one's own words does not come, which is asked for anew. */
  const openPart = once(() => open(null));
  const file = await loadJson<SearchFile>(address);
  const names = wireToRecords(file.names);
  const lookup = createLookup(names, lexiconToSpeech(file.lexicon), null);
  let known: Whole | null = null;
  const whole = (): Promise<Whole | null> => loadWhole().catch(() => openPart().catch(() => null));
  void whole();
  return {
    whole,
    find: async (query, limit) => {
      const hits = known === null ? findEarly(lookup, query, limit) : [];
      const come = hits.length > 0 ? null : (known ?? (await whole()));
      if (come !== null) return { ...(await come.find(query, limit)), whole: come };
      return {
        hits,
        unknownCode: null,
        isForeign: false,
        isAnswered: true,
        isPartial: hits.length === 0,
        whole: null,
      };
    },
    words: file.words[locale],
  };
}

/**
 * The session of this page; a failed load is tried again at the next call.
 * @param address of the records file
 */
export const openSession = once(load);
