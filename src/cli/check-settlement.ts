/**
 * `npm run check:settlement`: how often it is known what became of the money, by domain, and every
 * contradiction between that, the advice and the sentence for the buyer.
 */
import type { Rule, RuleInput } from '../checks/rule.ts';
import { checkOpenResults } from '../checks/rules/open-results.ts';
import {
  checkOpenResultPages,
  checkSettlements,
  checkStepAnswers,
  checkSteps,
} from '../checks/rules/settlement.ts';
import { contentToBases, contentToSettlements } from '../checks/settlement-counts.ts';
import { ContentReader } from '../reading/read-content.ts';
import { ContentError } from '../reading/mistake.ts';

const RULES: readonly Rule[] = [
  checkSteps,
  checkStepAnswers,
  checkSettlements,
  checkOpenResults,
  checkOpenResultPages,
];

const reader = new ContentReader();
const { content, places, mistakes } = reader.read();
const input: RuleInput = {
  content,
  folder: reader.folder,
  fileOf: (entry) => places.get(entry)?.file ?? reader.folder,
  permalinks: [],
  today: null,
};
const found = mistakes.length > 0 ? mistakes : RULES.flatMap((rule) => rule(input));

console.log('What became of the money, by domain (meanings of codes)');
console.table(
  Object.fromEntries(contentToSettlements(content).map(({ domain, counts }) => [domain, counts])),
);
console.log('What that rests on (steps)');
console.table(
  Object.fromEntries(contentToBases(content).map(({ settlement, counts }) => [settlement, counts])),
);
console.log(`${String(found.length)} contradictions`);
if (found.length > 0) {
  console.error(new ContentError(found).message);
  process.exitCode = 1;
}
