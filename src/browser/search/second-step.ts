/**
 * What is loaded behind the box: messages, guides, fields and phrases, and what is asked when a query finds
 * nothing as it stands. One file, as all of it works with words and slips of the finger.
 */
import type { PhrasesFile } from '../../shared/files/phrases.ts';
import type { MessagesFile, SearchFile } from '../../shared/files/search.ts';
import type { Locale } from '../../i18n/locales.ts';
import { wireToRecords, type SearchRecord } from '../../shared/search-record.ts';
import { inSlices, type Parts } from '../common/slices.ts';
import { findOtherwise, suggest } from './fallback.ts';
import { findForeign } from './foreign.ts';
import { createLookup } from './lookup.ts';
import { phrasesInParts } from './phrases.ts';
import { NAMED, presentAnswer, type LoadFullText, type Whole } from './present.ts';
import './slash-switch.ts';
import { createSearch } from './search.ts';
import { lexiconToSpeech } from './speech.ts';
import { openWords } from './words.ts';

/** What the whole search is made of. */
export interface Files {
  file: SearchFile;
  messages: MessagesFile;
  /** What answers what is told in one's own words; null where it did not come. */
  told: PhrasesFile | null;
  /** The records of the first step. */
  names: readonly SearchRecord[];
  /** The address of the crosswalk. */
  crosswalk: string;
}

/** What is told in one's own words while nothing of it has come. */
const NOTHING: PhrasesFile = {
  concepts: [],
  everyday: [],
  computing: [],
  troubles: [],
  fields: [],
  everydayNames: [],
  successes: '',
  intents: [],
  endings: [],
  brands: [],
  units: [],
  systems: [],
  answers: '',
  sayings: '',
  sentences: '',
  advice: '',
};

/** Opens the whole search, in slices between which the page answers keys. */
export const openWhole = (...given: Parameters<typeof wholeInParts>): Promise<Whole> =>
  inSlices(wholeInParts(...given));

function* wholeInParts(
  { file, messages, told, names, crosswalk }: Files,
  locale: Locale,
  loadFullText: LoadFullText,
): Parts<Whole> {
  const records = wireToRecords(messages.messages, names);
  const speech = lexiconToSpeech(file.lexicon, messages);
  yield;
  const lookup = createLookup(records, speech, openWords);
  yield;
  const byPath = new Map(records.map((record) => [record.path, record]));
  const phrases = yield* phrasesInParts(records, told ?? NOTHING, messages.fillers);
  yield;
  const search = createSearch({ lookup, records, speech, phrases, told: told ?? NOTHING });
  const whole: Whole = {
    find: async (query, limit) => {
      const answer = search(query, limit);
      const isTold = told !== null || NAMED.has(answer.hits[0]?.reason ?? 'nearest');
      if (answer.isAnswered && !answer.isForeign) return { ...answer, isPartial: !isTold };
      const foreign = await findForeign(crosswalk, query, byPath, speech);
      const isPartial = foreign === null || !isTold;
      const hits = answer.isAnswered
        ? (foreign ?? [])
        : findOtherwise(lookup, query, limit, foreign ?? []);
      return { ...answer, isPartial, hits: hits.length > 0 ? hits : answer.hits };
    },
    present: (answer, scene) => {
      presentAnswer(whole, answer, scene);
    },
    suggest: (query) => suggest(lookup.core, query),
    byPath,
    speech,
    words: { ...file.words[locale], ...messages.words[locale] },
    loadFullText,
  };
  return whole;
}
