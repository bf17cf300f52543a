import type { Rule } from '../rule.ts';
import type { Mistake } from '../../reading/mistake.ts';
import {
  COLLECTIONS,
  entryToKey,
  type CollectionName,
  type Content,
} from '../../reading/collections.ts';

/** No code or id stands twice in a file; a response code with two meanings says so on both rows. */
export const checkDuplicates: Rule = ({ content, fileOf }) => {
  const mistakes: Mistake[] = [];
  for (const name of Object.keys(COLLECTIONS) as CollectionName[]) {
    const { key, noun } = COLLECTIONS[name];
    // Files have names of their own, and response codes a rule of their own.
    if (key === 'path' || name === 'response') continue;
    const seen = new Set<string>();
    for (const entry of content[name]) {
      const own = entryToKey(entry);
      const place = `${fileOf(entry)} ${own}`;
      if (seen.has(place)) {
        mistakes.push({
          file: fileOf(entry),
          entry: `${noun} "${own}"`,
          what: 'stands twice',
          mend: 'remove one of the two',
        });
      }
      seen.add(place);
    }
  }
  return [...mistakes, ...responseDuplicates(content.response, fileOf)];
};

function responseDuplicates(
  rows: Content['response'],
  fileOf: (entry: object) => string,
): Mistake[] {
  const byCode = Map.groupBy(rows, (row) => row.code);
  return rows.flatMap((row) => {
    const others = (byCode.get(row.code) ?? []).filter((other) => other !== row);
    const at = { file: fileOf(row), entry: `code "${row.code}"` };
    const inSameFile = others.find((other) => other.domain === row.domain);
    if (inSameFile !== undefined) {
      return inSameFile === byCode.get(row.code)?.[0]
        ? [{ ...at, what: 'stands twice', mend: 'remove one of the two' }]
        : [];
    }
    const unnamed = others.find((other) => other.domain !== row.alsoIn);
    if (unnamed !== undefined) {
      return [
        {
          ...at,
          what: `also stands in the domain "${unnamed.domain}"`,
          mend: `remove one of the two, or write alsoIn: ${unnamed.domain} if the code has two meanings`,
        },
      ];
    }
    if (row.alsoIn !== null && others.length === 0) {
      return [
        {
          ...at,
          what: `says that it is also in the domain "${row.alsoIn}", which does not have it`,
          mend: 'add it there or remove alsoIn',
        },
      ];
    }
    return [];
  });
}
