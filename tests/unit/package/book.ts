import { checkedContent } from '../../../src/checks/check-content.ts';
import {
  codeToRow,
  institutionToDataRow,
  SCHEMA_VERSION,
  sourceToDataRow,
} from '../../../src/formats/rows.ts';
import type { KindId } from '../../../src/kind-list.ts';
import { contentToCodebook } from '../../../src/model/codebook.ts';
import { rowsToValues } from '../../../src/package/values.ts';
import type { Book, Row } from '../../../src/shared/book.ts';
import { toVersion } from '../../../src/shared/package-version.ts';

const codebook = contentToCodebook(checkedContent());

const tables: Book['tables'] = Object.fromEntries(
  [...codebook.tables].map(([kind, { codes }]): [KindId, readonly Row[]] => [
    kind,
    codes.map((code) => codeToRow(code) as Row),
  ]),
);

/** The real content as the package has it. */
export const book: Book = {
  date: codebook.date,
  version: toVersion(SCHEMA_VERSION, codebook.date, 0),
  tables,
  issuers: [...codebook.institutions.values()].map(institutionToDataRow),
  changes: codebook.changes,
  sources: [...codebook.sources.values()].map(sourceToDataRow),
  values: rowsToValues(tables.field ?? []),
};
