import { checkedContent } from '../../../src/checks/check-content.ts';
import { contentToCodebook } from '../../../src/model/codebook.ts';
import { codebookToLexicon } from '../../../src/payloads/search-file.ts';
import { codebookToRecords } from '../../../src/payloads/search-records.ts';
import { codebookToCrosswalkFile } from '../../../src/payloads/crosswalk-file.ts';
import { findOtherwise } from '../../../src/browser/search/fallback.ts';
import { fileToHits } from '../../../src/browser/search/foreign.ts';
import { createLookup, isAnswer, type Hit } from '../../../src/browser/search/lookup.ts';
import { lexiconToSpeech } from '../../../src/browser/search/speech.ts';

const codebook = contentToCodebook(checkedContent());

/** The records of the real content. */
export const records = codebookToRecords(codebook);

/** The crosswalk as the search loads it. */
export const crosswalk = codebookToCrosswalkFile(codebook);

const byPath = new Map(records.map((record) => [record.path, record]));

/** How people speak of the tables. */
export const speech = lexiconToSpeech(codebookToLexicon(codebook));

/** The lookup over them. */
export const lookup = createLookup(records, speech);

/** Finds as the box does: with the crosswalk and guesses at hand. */
export function find(query: string, limit?: number): Hit[] {
  const found = lookup.find(query, limit);
  if (isAnswer(found)) return found;
  return findOtherwise(lookup, query, limit, fileToHits(crosswalk, query, byPath, speech));
}

/** The paths that a query finds, the best first. */
export const pathsOf = (query: string, limit?: number): string[] =>
  find(query, limit).map(({ record }) => record.path);
