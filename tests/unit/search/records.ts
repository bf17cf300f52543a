import { checkedContent } from '../../../src/checks/check-content.ts';
import { ContentReader } from '../../../src/reading/read-content.ts';
import { contentToCodebook } from '../../../src/model/codebook.ts';
import { codebookToLexicon, codebookToTalk } from '../../../src/payloads/search-file.ts';
import { codebookToPhrasesFile } from '../../../src/payloads/phrases-file.ts';
import { codebookToRecords } from '../../../src/payloads/search-records.ts';
import { codebookToCrosswalkFile } from '../../../src/payloads/crosswalk-file.ts';
import { findOtherwise } from '../../../src/browser/search/fallback.ts';
import { fileToHits } from '../../../src/browser/search/foreign.ts';
import { createLookup, type Hit } from '../../../src/browser/search/lookup.ts';
import { createPhrases } from '../../../src/browser/search/phrases.ts';
import { createSearch } from '../../../src/browser/search/search.ts';
import { lexiconToSpeech } from '../../../src/browser/search/speech.ts';
import { openWords } from '../../../src/browser/search/words.ts';

/** The prose of the guides. */
const prose = new Map(
  [...new ContentReader().read().prose].flatMap(([file, read]) =>
    'text' in read ? [[file.replace(/^.*guides\/|\.mdx$/g, ''), read.text] as const] : [],
  ),
);

/** The real content. */
export const codebook = contentToCodebook(checkedContent(), prose);

/** How the content says things. */
export const { lexicon } = codebook;

/** The records of the real content. */
export const records = codebookToRecords(codebook);

/** The crosswalk as the search loads it. */
export const crosswalk = codebookToCrosswalkFile(codebook);

const byPath = new Map(records.map((record) => [record.path, record]));

/** How people speak of the tables. */
export const speech = lexiconToSpeech(codebookToLexicon(codebook), codebookToTalk(codebook));

/** The lookup over them. */
export const lookup = createLookup(records, speech, openWords);

/** What the second step loads. */
export const phrasesFile = codebookToPhrasesFile(codebook);

/** The phrases over them. */
export const phrases = createPhrases(records, phrasesFile, speech.fillers);

/** Both tiers joined. */
export const search = createSearch({ lookup, records, speech, phrases, told: phrasesFile });

/** Finds as the box does: with the crosswalk and guesses at hand. */
export function find(query: string, limit = 50): readonly Hit[] {
  const { hits, isAnswered, isForeign } = search(query, limit);
  const foreign = isAnswered && !isForeign ? [] : fileToHits(crosswalk, query, byPath, speech);
  if (isAnswered) return foreign.length > 0 ? foreign : hits;
  const others = findOtherwise(lookup, query, limit, foreign);
  return others.length > 0 ? others : hits;
}

/** The paths that a query finds, the best first. */
export const pathsOf = (query: string, limit?: number): string[] =>
  find(query, limit).map(({ record }) => record.path);
