import type { Rule } from '../rule.ts';
import type { Mistake } from '../../reading/mistake.ts';

/** A merged code names a successor that exists and lives; only merged codes have one. */
export const checkSuccessors: Rule = ({ content, fileOf }) =>
  [content.card, content.bank].flatMap((rows) => {
    const byCode = new Map(rows.map((row) => [row.code, row]));
    return rows.flatMap((row): Mistake[] => {
      const at = { file: fileOf(row), entry: `code "${row.code}"` };
      if (row.successor === null) {
        return row.status === 'merged'
          ? [
              {
                ...at,
                what: 'is merged and has no successor',
                mend: 'add the code that its institution went into',
              },
            ]
          : [];
      }
      if (row.status !== 'merged') {
        return [
          {
            ...at,
            what: `is ${row.status} and has a successor`,
            mend: 'write status: merged, or remove the successor',
          },
        ];
      }
      const successor = byCode.get(row.successor);
      if (successor === undefined) {
        return [
          {
            ...at,
            what: `names the successor "${row.successor}", which does not exist`,
            mend: 'correct the code',
          },
        ];
      }
      if (successor === row || successor.successor === row.code) {
        return [
          {
            ...at,
            what: `and its successor "${row.successor}" lead to each other`,
            mend: 'name the code that remains',
          },
        ];
      }
      if (successor.status === 'merged' || successor.status === 'withdrawn') {
        return [
          {
            ...at,
            what: `names the successor "${row.successor}", which is itself ${successor.status}`,
            mend: 'name the code that remains',
          },
        ];
      }
      return [];
    });
  });
