import { COLLECTIONS, entryToKey, type CollectionName } from '../../reading/collections.ts';
import type { Limit } from '../../schemas/limit.ts';
import type { Rule } from '../rule.ts';
import type { Mistake } from '../../reading/mistake.ts';

/** Rows stand in the order of their keys, so that a code has one place and a diff one line. */
export const checkOrder: Rule = ({ content, fileOf }) => {
  const mistakes: Mistake[] = [];
  for (const name of Object.keys(COLLECTIONS) as CollectionName[]) {
    const { sorted, noun } = COLLECTIONS[name];
    if (!sorted) continue;
    let previous = { file: '', key: '' };
    for (const entry of content[name]) {
      const file = fileOf(entry);
      const key = entryToKey(entry);
      if (file === previous.file && key < previous.key) {
        mistakes.push({
          file,
          entry: `${noun} "${key}"`,
          what: `stands after "${previous.key}"`,
          mend: `move it up, so that the rows are sorted`,
        });
      }
      previous = { file, key };
    }
  }
  return [
    ...mistakes,
    ...changesOrder(content.changes, fileOf),
    ...readingsOrder(content.limits, fileOf),
  ];
};

function changesOrder(
  changes: readonly { id: string; date: string }[],
  fileOf: (entry: object) => string,
): Mistake[] {
  return changes.flatMap((change, index) => {
    const previous = changes[index - 1];
    if (previous === undefined || previous.date >= change.date) return [];
    return [
      {
        file: fileOf(change),
        entry: `change "${change.id}"`,
        what: `stands after the older change "${previous.id}"`,
        mend: 'move it up, so that the newest is first',
      },
    ];
  });
}

function readingsOrder(limits: readonly Limit[], fileOf: (entry: object) => string): Mistake[] {
  return limits.flatMap((entry) =>
    entry.readings.flatMap((reading, index) => {
      const previous = entry.readings[index - 1];
      if (previous === undefined || previous.date === null || reading.date === null) return [];
      if (previous.date >= reading.date) return [];
      return [
        {
          file: fileOf(entry),
          entry: `limit "${entry.id}"`,
          what: `has a reading of "${reading.source}", which stands after the older one of "${previous.source}"`,
          mend: 'move it up, so that the newest is first',
        },
      ];
    }),
  );
}
