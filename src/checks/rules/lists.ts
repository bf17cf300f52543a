import { contentToEntries, valueToLeaves } from '../entries.ts';
import type { Rule } from '../rule.ts';

/** Nothing stands twice in one list: a code, a source, a name or a sentence. */
export const checkLists: Rule = ({ content, fileOf }) =>
  contentToEntries(content).flatMap(({ entry, name }) =>
    valueToLeaves(entry).flatMap(({ keys, value }) => {
      if (!Array.isArray(value) || value.length < 2) return [];
      const written = value.map((item: unknown) => JSON.stringify(item));
      // Whoever searches writes a name in any case.
      const isOfNames = keys.some((key) => key === 'aliases' || key === 'names');
      const items = isOfNames ? written.map((item) => item.toLowerCase()) : written;
      const twice = written.find((_, index) => items.indexOf(items[index] ?? '') < index);
      if (twice === undefined) return [];
      const shown = twice.length > 80 ? `${twice.slice(0, 80)}…` : twice;
      return [
        {
          file: fileOf(entry),
          entry: name,
          what: `has ${shown} twice in ${keys.join('.')}`,
          mend: 'remove one of the two',
        },
      ];
    }),
  );
