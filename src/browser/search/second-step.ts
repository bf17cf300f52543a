/**
 * What is loaded behind the box: messages, guides, fields and phrases, and what is asked when a query finds
 * nothing as it stands. One file, as all of it works with words and slips of the finger.
 */
import type { MessagesFile } from '../../shared/files/phrases.ts';
import type { AnswerWords, HitWords, SearchFile } from '../../shared/files/search.ts';
import type { Locale } from '../../i18n/locales.ts';
import { wireToRecords, type SearchRecord } from '../../shared/search-record.ts';
import { inSlices, type Parts } from '../common/slices.ts';
import { findOtherwise, suggest } from './fallback.ts';
import { findForeign } from './foreign.ts';
import { createLookup } from './lookup.ts';
import { phrasesInParts } from './phrases.ts';
import { presentAnswer, type Scene } from './present.ts';
import './slash-switch.ts';
import { createSearch, type Answer } from './search.ts';
import { lexiconToSpeech, type Speech } from './speech.ts';
import { openWords } from './words.ts';

/** The whole search. */
export interface Whole {
  /** The answer to a query; the crosswalk is loaded where it may name a code of another system. */
  find: (query: string, limit: number) => Promise<Answer & { isPartial: boolean }>;
  /** Shows an answer of it. */
  present: (answer: Answer & { isPartial: boolean }, scene: Scene) => void;
  /** A name near to a query that found nothing. */
  suggest: (query: string) => string | null;
  /** Records by their path, for hits of the full text. */
  byPath: ReadonlyMap<string, SearchRecord>;
  /** How people speak of the tables. */
  speech: Speech;
  words: HitWords & AnswerWords;
  /** Loads the last tier. */
  loadFullText: LoadFullText;
}

/** Loads the last tier; the box does, as a part that loads another would need the script of the page. */
export type LoadFullText = () => Promise<typeof import('./full-text.ts')>;

/** Opens the whole search, in slices between which the page answers keys. */
export const openWhole = (...given: Parameters<typeof wholeInParts>): Promise<Whole> =>
  inSlices(wholeInParts(...given));

/**
 * Opens the whole search, in parts.
 * @param names the records of the first step
 * @param crosswalk the address of the crosswalk
 */
function* wholeInParts(
  first: SearchFile,
  second: MessagesFile,
  names: readonly SearchRecord[],
  crosswalk: string,
  locale: Locale,
  loadFullText: LoadFullText,
): Parts<Whole> {
  const records = wireToRecords(second.messages, names);
  const speech = lexiconToSpeech(first.lexicon, second);
  yield;
  const lookup = createLookup(records, speech, openWords);
  yield;
  const byPath = new Map(records.map((record) => [record.path, record]));
  const phrases = yield* phrasesInParts(records, second.phrases, second.fillers);
  yield;
  const search = createSearch({ lookup, records, speech, phrases, told: second.phrases });
  const whole: Whole = {
    find: async (query, limit) => {
      const answer = search(query, limit);
      if (answer.isAnswered && !answer.isForeign) return { ...answer, isPartial: false };
      const foreign = await findForeign(crosswalk, query, byPath, speech);
      const isPartial = foreign === null;
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
    words: { ...first.words[locale], ...second.words[locale] },
    loadFullText,
  };
  return whole;
}
