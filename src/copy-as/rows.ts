import type { DataRow } from '../schemas/data-row.ts';
import type { CopyRow } from './table.ts';

/** The rows of a data file as they are copied; a response code with two meanings gives two. */
export function dataToCopyRows(rows: readonly DataRow[]): CopyRow[] {
  return rows.flatMap((row): CopyRow[] => {
    const { code } = row;
    switch (row.kind) {
      case 'response':
        return row.meanings.map(({ message, domain }) => ({ code, ...message, domain }));
      case 'http':
        return [{ code, ko: row.description.ko, en: row.reason, domain: null }];
      case 'card':
      case 'bank':
        return [{ code, ...row.name, domain: null }];
      case 'js-sdk':
        return [{ code, ...row.message, domain: null }];
    }
  });
}
