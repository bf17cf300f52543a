import type { KindId } from '../kind-list.ts';

/** A row of a table, as far as code made of it needs it. */
export interface CopyRow {
  code: string;
  ko: string;
  en: string;
  /** The domain of a response code, which tells apart the two meanings of one code. */
  domain: string | null;
}

/** A table that is copied as code. */
export interface CopyTable {
  kind: KindId;
  title: string;
  /** The absolute address of the table. */
  source: string;
  /** The day of its content, `YYYY-MM-DD`. */
  date: string;
  rows: readonly CopyRow[];
}

/** What stands above everything that is copied. */
export const tableToHeader = ({ title, source, date }: CopyTable): string[] => [
  `${title} (${date})`,
  source,
  'Codes are strings: "01" is not 1.',
];

/** The rows, a code with two meanings once: the texts are joined. */
export function tableToCodes({ rows }: CopyTable): CopyRow[] {
  return [...Map.groupBy(rows, ({ code }) => code).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const join = (pick: (row: CopyRow) => string): string =>
      [...new Set(group.map(pick))].join(' / ');
    return [{ ...first, ko: join(({ ko }) => ko), en: join(({ en }) => en) }];
  });
}
