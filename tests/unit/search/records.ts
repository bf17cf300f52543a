import { checkedContent } from '../../../src/checks/check-content.ts';
import { contentToCodebook } from '../../../src/model/codebook.ts';
import { codebookToRecords } from '../../../src/model/search-records.ts';
import { guess } from '../../../src/search/guess.ts';
import { createLookup, type Hit } from '../../../src/search/lookup.ts';

/** The records of the real content. */
export const records = codebookToRecords(contentToCodebook(checkedContent()));

/** The lookup over them. */
export const lookup = createLookup(records);

/** Finds as the box does: with guesses at hand. */
export const find = (query: string, limit?: number): Hit[] => lookup.find(query, limit, guess);

/** The paths that a query finds, the best first. */
export const pathsOf = (query: string, limit?: number): string[] =>
  find(query, limit).map(({ record }) => record.path);
