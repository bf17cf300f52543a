/** Which rows of the crosswalk fit what is typed: names, codes, or the code of a system by its name. */

import { squash } from '../../shared/squash.ts';

/** A row of the crosswalk as it is compared. */
export interface ComparedRow {
  /** What each cell says, the own code and name first, squashed. */
  cells: readonly string[];
  /** The codes of each cell, squashed; the own code first. */
  codes: readonly (readonly string[])[];
}

/** A table of the crosswalk as it is compared. */
export interface ComparedTable {
  /** What the system of each column is called, squashed. */
  heads: readonly string[];
  rows: readonly ComparedRow[];
}

/** A text as it is compared. @example toBare('토스 뱅크') // '토스뱅크' */
export const toBare = (text: string): string => squash(text.normalize('NFC')).text;

/**
 * Which rows fit a query. A word that names a system, beside another word, looks for that one in the
 * columns of the system, as a whole code first: `토스 11` is not the 11 of somebody else.
 * @returns for each row whether it fits; every row for a query without words
 * @example queryToFits('토스 11', table) // [false, true, …]
 */
export function queryToFits(query: string, { heads, rows }: ComparedTable): boolean[] {
  const words = query.split(/\s+/u).map(toBare).filter(Boolean);
  const isSystem = (word: string): boolean =>
    word.length > 1 && heads.some((head) => head.includes(word));
  const systems = words.filter(isSystem);
  const others = words.filter((word) => !isSystem(word));
  if (systems.length > 0 && others.length > 0) {
    const columns = heads.flatMap((head, column) =>
      systems.every((word) => head.includes(word)) ? [column] : [],
    );
    // A number is the code of the system; a name may be that of the institution.
    const isNamed = (row: ComparedRow, word: string): boolean =>
      !/^\d+$/.test(word) && row.cells[0]?.includes(word) === true;
    const fitBy = (fits: (row: ComparedRow, column: number, word: string) => boolean): boolean[] =>
      rows.map((row) =>
        others.every(
          (word) => isNamed(row, word) || columns.some((column) => fits(row, column, word)),
        ),
      );
    const whole = fitBy((row, column, word) => row.codes[column]?.includes(word) === true);
    if (whole.includes(true)) return whole;
    const part = fitBy((row, column, word) => row.cells[column]?.includes(word) === true);
    if (part.includes(true)) return part;
  }
  const all = toBare(query);
  const inOne = rows.map(({ cells }) => cells.some((cell) => cell.includes(all)));
  if (inOne.includes(true)) return inOne;
  return rows.map(({ cells }) => words.every((word) => cells.some((cell) => cell.includes(word))));
}
