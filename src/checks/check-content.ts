import { readFileSync } from 'node:fs';
import type { Content } from '../reading/collections.ts';
import type { Rule } from './rule.ts';
import { ContentError } from '../reading/mistake.ts';
import { checkProse } from './check-prose.ts';
import { ContentReader } from '../reading/read-content.ts';
import { checkAddresses } from './rules/addresses.ts';
import { checkDuplicates } from './rules/duplicates.ts';
import { checkOpenResults } from './rules/open-results.ts';
import { checkOrder } from './rules/order.ts';
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
import { checkSuccessors } from './rules/successors.ts';

const RULES: readonly Rule[] = [
  checkDuplicates,
  checkOrder,
  checkReferences,
  checkReadings,
  checkSuccessors,
  checkRenderings,
  checkRemedies,
  checkOpenResults,
  checkSteps,
  checkStepAnswers,
  checkSettlements,
  checkOpenResultPages,
  checkRemovedCodes,
  checkAddresses,
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

/**
 * The content as plain data, after every check.
 * @throws ContentError with a sentence a mistake. Rules over the whole content are asked only when
 * every entry fits its schema: their answers would mislead otherwise.
 */
export function checkedContent(
  reader = new ContentReader(),
  permalinks = readPermalinks(),
): Content {
  const { content, files, mistakes } = reader.read();
  if (mistakes.length > 0) throw new ContentError(mistakes);
  const fileOf = (entry: object): string => files.get(entry) ?? reader.folder;
  const found = [
    ...RULES.flatMap((rule) => rule({ content, folder: reader.folder, fileOf, permalinks })),
    ...checkProse(reader.folder, content),
  ];
  if (found.length > 0) throw new ContentError(found);
  return content;
}
