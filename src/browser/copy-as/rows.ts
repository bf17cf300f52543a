import type { DataRow } from '../../kinds/index.ts';
import type { CopyRow } from './table.ts';

/** The rows of a data file as they are copied; a response code with two meanings gives two. */
export function dataToCopyRows(rows: readonly DataRow[]): CopyRow[] {
  return rows.flatMap((row): CopyRow[] => {
    const { code } = row;
    if ('meanings' in row)
      return row.meanings.map(({ message, domain }) => ({ code, ...message, domain }));
    if ('reason' in row) return [{ code, ko: row.description.ko, en: row.reason, domain: null }];
    return [{ code, ...('name' in row ? row.name : row.message), domain: null }];
  });
}
