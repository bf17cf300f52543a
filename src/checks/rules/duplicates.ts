import type { Rule } from '../rule.ts';
import type { Mistake } from '../../reading/mistake.ts';
import type { Content } from '../../schemas/collections.ts';

/** No code or id stands twice; a response code with two meanings says so on both rows. */
export const checkDuplicates: Rule = ({ content, fileOf }) => {
  const mistakes: Mistake[] = [];
  const keyed: [string, readonly (object & { code?: string; id?: string })[]][] = [
    ['code', content.http],
    ['code', content.card],
    ['code', content.bank],
    ['code', content.jsSdk],
    ['domain', content.domains],
    ['table', content.tables],
    ['field', content.fields],
    ['issuer', content.issuers],
    ['source', content.sources],
    ['operation', content.operations],
    ['change', content.changes],
    ['remedy', content.remedies],
    ['lookalike', content.lookalikes],
    ['situation', content.situations],
    ['system', content.systems],
    ['card code', content.crosswalk.filter(({ kind }) => kind === 'card')],
    ['bank code', content.crosswalk.filter(({ kind }) => kind === 'bank')],
  ];
  for (const [noun, entries] of keyed) {
    const seen = new Set<string>();
    for (const entry of entries) {
      const key = entry.code ?? entry.id ?? '';
      if (seen.has(key)) {
        mistakes.push({
          file: fileOf(entry),
          entry: `${noun} "${key}"`,
          what: 'stands twice',
          mend: 'remove one of the two',
        });
      }
      seen.add(key);
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
