import { readFileSync } from 'node:fs';
import type { Content } from '../reading/collections.ts';
import type { Rule } from './rule.ts';
import { ContentError, type Mistake } from '../reading/mistake.ts';
import { checkProse } from './check-prose.ts';
import { ContentReader } from '../reading/read-content.ts';
import { checkAddresses } from './rules/addresses.ts';
import { checkConsistency } from './rules/consistency.ts';
import { checkDates } from './rules/dates.ts';
import { checkDuplicates } from './rules/duplicates.ts';
import { checkExamples } from './rules/examples.ts';
import { checkFactLists } from './rules/fact-lists.ts';
import { checkFields } from './rules/fields.ts';
import { checkGuides } from './rules/guides.ts';
import { checkLists } from './rules/lists.ts';
import { checkLostPages } from './rules/lost-pages.ts';
import { checkNumbers } from './rules/numbers.ts';
import { checkOlderApi } from './rules/older-api.ts';
import { checkOpenResults } from './rules/open-results.ts';
import { checkOrder } from './rules/order.ts';
import { checkPlaces } from './rules/places.ts';
import { checkReadings } from './rules/readings.ts';
import { checkReferences } from './rules/references.ts';
import { checkRemovedCodes } from './rules/removed-codes.ts';
import { checkRemedies } from './rules/remedies.ts';
import { checkRenderings } from './rules/renderings.ts';
import {
  checkOpenResultPages,
  checkSettlements,
  checkStepAnswers,
  checkSteps,
} from './rules/settlement.ts';
import { checkRetiredWords } from './rules/retired-words.ts';
import { checkPresentNames } from './rules/present-names.ts';
import { checkStatuses } from './rules/statuses.ts';
import { checkSuccessors } from './rules/successors.ts';
import { checkTables } from './rules/tables.ts';
import { checkWebAddresses } from './rules/web-addresses.ts';

const RULES: readonly Rule[] = [
  checkDuplicates,
  checkOrder,
  checkReferences,
  checkReadings,
  checkOlderApi,
  checkExamples,
  checkFields,
  checkFactLists,
  checkSuccessors,
  checkRenderings,
  checkRemedies,
  checkOpenResults,
  checkSteps,
  checkStepAnswers,
  checkSettlements,
  checkOpenResultPages,
  checkRemovedCodes,
  checkLostPages,
  checkPresentNames,
  checkRetiredWords,
  checkStatuses,
  checkDates,
  checkConsistency,
  checkLists,
  checkGuides,
  checkTables,
  checkWebAddresses,
  checkPlaces,
  checkAddresses,
  checkNumbers,
];

/** The frozen list of addresses. */
export const PERMALINKS_FILE = 'tests/fixtures/permalinks.txt';

/** The addresses that were ever shipped; none where the list does not exist yet. */
export function readPermalinks(file = PERMALINKS_FILE): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

/** What the checks are told beside the content. */
export interface CheckOptions {
  /** Every public address ever shipped. */
  permalinks?: readonly string[];
  /** The latest day that a date may name, `YYYY-MM-DD`; null where nobody asks the clock. */
  today?: string | null;
}

/**
 * The content as plain data, after every check.
 * @throws ContentError with a sentence a mistake. Rules over the whole content are asked only when
 * every entry fits its schema: their answers would mislead otherwise.
 */
export function checkedContent(
  reader = new ContentReader(),
  { permalinks = readPermalinks(), today = null }: CheckOptions = {},
): Content {
  const { folder } = reader;
  const { content, places, prose, mistakes } = reader.read();
  if (mistakes.length > 0) throw new ContentError(mistakes);
  const fileOf = (entry: object): string => places.get(entry)?.file ?? folder;
  const lines = new Map(
    [...places.values()].map(({ file, entry, line }) => [`${file} ${entry}`, line]),
  );
  const withLine = (mistake: Mistake): Mistake => ({
    ...mistake,
    line: mistake.line ?? lines.get(`${mistake.file} ${mistake.entry ?? ''}`) ?? null,
  });
  const found = [
    ...RULES.flatMap((rule) => rule({ content, folder, fileOf, permalinks, today })),
    ...checkProse(folder, content, prose),
  ];
  if (found.length > 0) throw new ContentError(found.map(withLine));
  return content;
}
