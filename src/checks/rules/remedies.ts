import type { Rule } from '../rule.ts';
import type { Mistake } from '../../reading/mistake.ts';
import { messageToKey } from '../../shared/message-key.ts';

/**
 * The same message of a failure gets the same answer wherever it stands (what to do about a success
 * depends on the call that succeeded), unless a manual says more of one of the codes; a success has nothing to be repeated,
 * and a failure has somebody whose move it is or a reason why that is not known; every remedy is
 * used.
 */
export const checkRemedies: Rule = ({ content, fileOf }) => {
  const mistakes: Mistake[] = [];
  const remedies = new Map(content.remedies.map((remedy) => [remedy.id, remedy]));
  const first = new Map<string, (typeof content.response)[number]>();
  /** Whether a manual says more of one of two codes, while who acts and whether to retry is the same. */
  const isToldApart = (a: string, b: string): boolean => {
    const [one, other] = [remedies.get(a), remedies.get(b)];
    return (
      one !== undefined &&
      other !== undefined &&
      (one.basis === 'manual') !== (other.basis === 'manual') &&
      one.actor === other.actor &&
      one.retry === other.retry
    );
  };
  for (const row of content.response) {
    const at = { file: fileOf(row), entry: `code "${row.code}"` };
    const known = row.outcome === 'failure' ? first.get(messageToKey(row.message.ko)) : row;
    if (known === undefined) first.set(messageToKey(row.message.ko), row);
    else if (known.remedy !== row.remedy && !isToldApart(known.remedy, row.remedy)) {
      mistakes.push({
        ...at,
        what: `has the Korean message of code "${known.code}" and another remedy`,
        mend: `name the remedy "${known.remedy}" in both, or a better one in both`,
      });
    }
    const remedy = remedies.get(row.remedy);
    if (row.outcome === 'success' && remedy !== undefined && remedy.retry !== 'not-applicable') {
      mistakes.push({
        ...at,
        what: `is a success, but its remedy "${row.remedy}" says whether to retry`,
        mend: 'name a remedy whose retry is not-applicable',
      });
    }
  }
  const used = new Set(content.response.map(({ remedy }) => remedy));
  for (const entry of content.remedies.filter(({ id }) => !used.has(id))) {
    mistakes.push({
      file: fileOf(entry),
      entry: `remedy "${entry.id}"`,
      what: 'belongs to no code',
      mend: 'name it at a code or remove it',
    });
  }
  return mistakes;
};
