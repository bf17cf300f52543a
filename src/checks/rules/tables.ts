import { join } from 'node:path';
import { KIND_IDS } from '../../kind-list.ts';
import { COLLECTIONS } from '../../reading/collections.ts';
import type { Rule } from '../rule.ts';
import type { Mistake } from '../../reading/mistake.ts';

/**
 * Every table is described, every domain has codes, and a change counts what it names: a page would
 * be missing or empty otherwise.
 */
export const checkTables: Rule = ({ content, folder, fileOf }) => {
  const mistakes: Mistake[] = [];
  const described = new Set<string>(content.tables.map(({ id }) => id));
  const file = join(folder, COLLECTIONS.tables.path);
  for (const kind of KIND_IDS.filter((id) => !described.has(id))) {
    mistakes.push({ file, entry: `table "${kind}"`, what: 'is missing', mend: 'restore it' });
  }
  const used = new Set(content.response.map(({ domain }) => domain));
  for (const domain of content.domains.filter(({ id }) => !used.has(id))) {
    mistakes.push({
      file: fileOf(domain),
      entry: `domain "${domain.id}"`,
      what: 'has no codes',
      mend: `add codes/response/${domain.id}.yaml or remove the domain`,
    });
  }
  for (const change of content.changes) {
    const { codes, count } = change;
    if (count === null || codes.length === 0 || codes.length === count) continue;
    mistakes.push({
      file: fileOf(change),
      entry: `change "${change.id}"`,
      what: `has count ${String(count)} and names ${String(codes.length)} codes`,
      mend: 'correct the count or name every code',
    });
  }
  return mistakes;
};
