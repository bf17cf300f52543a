import { codeToRow, changeToDataRow, sourceToDataRow } from './rows.ts';
import type { Codebook } from '../model/codebook.ts';
import type { HistoryDataRow } from '../schemas/data-row.ts';
import { bookToDays, rowToPeriods } from '../shared/history.ts';

/** What every code meant from its first list on, as rows of data. */
export function codebookToHistory({ tables, changes, sources }: Codebook): HistoryDataRow[] {
  const days = bookToDays({
    changes: changes.map(changeToDataRow),
    sources: [...sources.values()].map(sourceToDataRow),
  });
  return [...tables.values()].flatMap(({ codes }) =>
    codes.map(codeToRow).map((row) => ({
      kind: row.kind,
      code: row.code,
      periods: rowToPeriods(row, days),
    })),
  );
}
