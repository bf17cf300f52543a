import { join } from 'node:path';
import { KIND_LIST } from '../../kind-list.ts';
import { COLLECTIONS, contentToCodeRows } from '../../reading/collections.ts';
import type { Mistake } from '../../reading/mistake.ts';
import type { Rule } from '../rule.ts';

const CODE_ADDRESS = /^\/([a-z-]+)\/([0-9A-Z]+)\/$/;

/** A code whose address was ever public is still there: codes are withdrawn, never removed. */
export const checkRemovedCodes: Rule = ({ content, folder, permalinks }) => {
  const present = new Set(
    contentToCodeRows(content).flatMap(([kind, rows]) => rows.map(({ code }) => `${kind}/${code}`)),
  );
  return permalinks.flatMap((address): Mistake[] => {
    const [, name = '', code = ''] = CODE_ADDRESS.exec(address) ?? [];
    const kind = KIND_LIST.find(({ id }) => id === name);
    if (kind === undefined || !kind.pattern.test(code) || present.has(`${name}/${code}`)) return [];
    return [
      {
        file: join(folder, COLLECTIONS[kind.id].path),
        entry: `code "${code}"`,
        what: 'was removed, but its address is public',
        mend: 'restore it and give it status: withdrawn',
      },
    ];
  });
};
