import { inLocales } from '../../src/i18n/locales.ts';
import type { SearchRecord } from '../../src/shared/search-record.ts';

/** Records several times over, with other paths and titles, to see how a search grows. */
export function multiplyRecords(records: readonly SearchRecord[], copies: number): SearchRecord[] {
  return Array.from({ length: copies }, (_, copy) =>
    records.map((record) => ({
      ...record,
      path: copy === 0 ? record.path : `${record.path}?copy=${String(copy)}`,
      titles: record.titles.map((title) =>
        copy === 0 ? title : inLocales((locale) => `${title[locale]} ${String(copy)}`),
      ),
    })),
  ).flat();
}
