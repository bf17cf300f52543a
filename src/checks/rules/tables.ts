import { join } from 'node:path';
import { KINDS } from '../../schemas/code.ts';
import type { Rule } from '../rule.ts';
import type { Mistake } from '../../reading/mistake.ts';

/**
 * Every table is described, every domain has codes, and a change counts what it names: a page would
 * be missing or empty otherwise.
 */
export const checkTables: Rule = ({ content, fileOf }) => {
  const mistakes: Mistake[] = [];
  const described = new Set(content.tables.map(({ id }) => id));
  const file =
    content.tables[0] === undefined ? join('content', 'tables.yaml') : fileOf(content.tables[0]);
  for (const kind of KINDS.filter((id) => !described.has(id))) {
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
