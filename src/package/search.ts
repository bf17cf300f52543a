import { findOtherwise } from '../browser/search/fallback.ts';
import { fileToHits } from '../browser/search/foreign.ts';
import { createLookup, type Hit } from '../browser/search/lookup.ts';
import { createPhrases } from '../browser/search/phrases.ts';
import { createSearch } from '../browser/search/search.ts';
import { lexiconToSpeech } from '../browser/search/speech.ts';
import { openWords } from '../browser/search/words.ts';
import type { CrosswalkFile } from '../shared/files/crosswalk.ts';
import type { PhrasesFile } from '../shared/files/phrases.ts';
import type { MessagesFile, SearchFile } from '../shared/files/search.ts';
import { wireToRecords } from '../shared/search-record.ts';

/** Finds what a query means, the best first. */
export type Search = (query: string, limit: number) => readonly Hit[];

/** The files that the box of the site loads. */
export interface SearchFiles {
  file: SearchFile;
  messages: MessagesFile;
  phrases: PhrasesFile;
  crosswalk: CrosswalkFile;
}

/**
 * The search of the site, over the files that its box loads.
 * @example filesToSearch(store.search())('한도', 5)[0]?.record.code // '3022'
 */
export function filesToSearch({ file, messages, phrases: told, crosswalk }: SearchFiles): Search {
  const records = wireToRecords(messages.messages, wireToRecords(file.names));
  const speech = lexiconToSpeech(file.lexicon, messages);
  const lookup = createLookup(records, speech, openWords);
  const byPath = new Map(records.map((record) => [record.path, record]));
  const phrases = createPhrases(records, told, messages.fillers);
  const search = createSearch({ lookup, records, speech, phrases, told });
  return (query, limit) => {
    const { hits, isAnswered, isForeign } = search(query, limit);
    if (isAnswered && !isForeign) return hits;
    const foreign = fileToHits(crosswalk, query, byPath, speech);
    if (isAnswered) return foreign.length > 0 ? foreign : hits;
    const others = findOtherwise(lookup, query, limit, foreign);
    return others.length > 0 ? others : hits;
  };
}
