import { inLocales } from '../../src/i18n/locales.ts';
import { recordToStep, type SearchRecord } from '../../src/shared/search-record.ts';

const toRank = (record: SearchRecord): number => Number(recordToStep(record) === 'all');

/** Records several times over, with other paths and titles, to see how a search grows. */
export function multiplyRecords(records: readonly SearchRecord[], copies: number): SearchRecord[] {
  const all = Array.from({ length: copies }, (_, copy) =>
    records.map((record) => ({
      ...record,
      path: copy === 0 ? record.path : `${record.path}?copy=${String(copy)}`,
      titles: record.titles.map((title) =>
        copy === 0 ? title : inLocales((locale) => `${title[locale]} ${String(copy)}`),
      ),
    })),
  ).flat();
  // Those of the first step stand first.
  return all.toSorted((a, b) => toRank(a) - toRank(b));
}
