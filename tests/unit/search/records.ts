import { checkedContent } from '../../../src/checks/check-content.ts';
import { contentToCodebook } from '../../../src/model/codebook.ts';
import { codebookToRecords } from '../../../src/payloads/search-records.ts';
import { codebookToCrosswalkFile } from '../../../src/payloads/crosswalk-file.ts';
import { fileToHits } from '../../../src/browser/search/foreign.ts';
import { guess } from '../../../src/browser/search/guess.ts';
import { createLookup, type Hit } from '../../../src/browser/search/lookup.ts';

const codebook = contentToCodebook(checkedContent());

/** The records of the real content. */
export const records = codebookToRecords(codebook);

/** The crosswalk as the search loads it. */
export const crosswalk = codebookToCrosswalkFile(codebook);

const byPath = new Map(records.map((record) => [record.path, record]));

/** The lookup over them. */
export const lookup = createLookup(records);

/** Finds as the box does: with the crosswalk and guesses at hand. */
export function find(query: string, limit?: number): Hit[] {
  const found = lookup.find(query, limit);
  if (found.some(({ reason }) => reason !== 'half-typed-message')) return found;
  const foreign = fileToHits(crosswalk, query, byPath);
  return foreign.length > 0 ? foreign : lookup.find(query, limit, guess);
}

/** The paths that a query finds, the best first. */
export const pathsOf = (query: string, limit?: number): string[] =>
  find(query, limit).map(({ record }) => record.path);
