import type { Bilingual } from '../schemas/text.ts';
import type { CopyRow } from './table.ts';

/** What copying reads of a row of a data file, whichever table it is of. */
export type NamedRow = { code: string } & (
  | { meanings: readonly { message: Bilingual; domain: string }[] }
  | { reason: string; description: Bilingual }
  | { name: Bilingual; nameNow?: Bilingual | null }
  | { message: Bilingual | null; meaning?: Bilingual | null }
);

/** The rows of a data file as they are copied; a response code with two meanings gives two. */
export function dataToCopyRows(rows: readonly NamedRow[]): CopyRow[] {
  return rows.flatMap((row): CopyRow[] => {
    const { code } = row;
    if ('meanings' in row)
      return row.meanings.map(({ message, domain }) => ({ code, ...message, domain }));
    if ('reason' in row) return [{ code, ko: row.description.ko, en: row.reason, domain: null }];
    // Of a code of the older API it may be that nothing but its number is known.
    const names =
      'name' in row
        ? (row.nameNow ?? row.name)
        : (row.message ?? row.meaning ?? { ko: code, en: code });
    return [{ code, ...names, domain: null }];
  });
}
