import type { Mistake } from '../../reading/mistake.ts';
import type { Cell, CellType, FactList } from '../../schemas/fact-list.ts';
import type { Rule } from '../rule.ts';

/** Whether a cell is what its column holds. */
function fits(cell: Cell, as: CellType): boolean {
  const isText = typeof cell === 'object' && !Array.isArray(cell);
  return as === 'text' ? isText : !isText;
}

/**
 * A list is read as a table: each row has a name of its own and the cells of the columns, and one guide
 * shows the list, which is its page.
 */
export const checkFactLists: Rule = ({ content, fileOf }) =>
  content.lists.flatMap((list): Mistake[] => {
    const at = { file: fileOf(list), entry: `list "${list.id}"` };
    const shown = content.guides.flatMap(({ links }) =>
      links.flatMap(({ lists }) => lists.filter((id) => id === list.id)),
    );
    return [
      ...listToMistakes(list),
      ...(shown.length === 1
        ? []
        : [
            [
              shown.length === 0
                ? 'is shown by no guide'
                : `is shown ${String(shown.length)} times by guides`,
              'name it in lists of the one section of a guide that it belongs to',
            ] as const,
          ]),
    ].map(([what, mend]) => ({ ...at, what, mend }));
  });

function listToMistakes({ columns, rows }: FactList): (readonly [what: string, mend: string])[] {
  const seen = new Set<string>();
  const [first] = columns;
  return rows.flatMap(({ id, cells }) => {
    const mistakes: [string, string][] = [];
    if (seen.has(id)) mistakes.push([`has the row "${id}" twice`, 'give the second another id']);
    seen.add(id);
    const unknown = Object.keys(cells).find((name) => columns.every((own) => own.id !== name));
    if (unknown !== undefined)
      mistakes.push([
        `has in the row "${id}" a cell of "${unknown}", which is no column`,
        'correct the name, or add the column',
      ]);
    if (first !== undefined && cells[first.id] === undefined)
      mistakes.push([`has no "${first.id}" in the row "${id}"`, 'say what the row is about']);
    const wrong = columns.find(({ id: column, as }) => {
      const cell = cells[column];
      return cell !== undefined && !fits(cell, as);
    });
    if (wrong !== undefined)
      mistakes.push([
        `has in the row "${id}" a cell of "${wrong.id}" that is no ${wrong.as}`,
        wrong.as === 'text' ? 'write it in both languages' : 'write it to the letter',
      ]);
    return mistakes;
  });
}
