import { z } from 'astro/zod';
import type { Locale } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import { lookUp } from '../kinds/shelf.ts';
import type { Codebook, CodeTable } from '../model/codebook.ts';
import { KINDS } from '../kinds/index.ts';
import type { KindId } from '../kind-list.ts';
import {
  changeDataRow,
  crosswalkDataRow,
  guideDataRow,
  historyDataRow,
  issuerDataRow,
  limitDataRow,
  listDataRow,
  sourceDataRow,
} from '../schemas/data-row.ts';

/** The rows of each code table, by the name of the file. */
const KIND_ROWS = Object.fromEntries(
  Object.entries(KINDS).map(([id, { dataRow }]) => [id, dataRow]),
) as { [Id in KindId]: (typeof KINDS)[Id]['dataRow'] };

const { http, ...others } = KIND_ROWS;

/** The rows of each data file, by the name of the file. */
export const DATA_ROWS = {
  ...KIND_ROWS,
  codes: z.discriminatedUnion('kind', [http, ...Object.values(others)]),
  issuers: issuerDataRow,
  guides: guideDataRow,
  changes: changeDataRow,
  history: historyDataRow,
  crosswalk: crosswalkDataRow,
  limits: limitDataRow,
  lists: listDataRow,
  sources: sourceDataRow,
} as const satisfies Record<string, z.ZodType>;

/** The name of a data file. */
export type DataFile = keyof typeof DATA_ROWS;

/** Every data file, in the order in which the site lists them. */
export const DATA_FILES = Object.keys(DATA_ROWS) as readonly DataFile[];

/** Whether a data file is there as CSV, too: tables of codes, and lists whose rows are flat. */
export const hasCsv = (file: DataFile): boolean => file in KINDS || file === 'crosswalk';

/** What a data file has, in a few words: the title of its table, or what the site calls it. */
export function fileToTitle(file: DataFile, { tables }: Codebook, locale: Locale): string {
  const { dataFileNames } = localeToStrings(locale);
  if (file in dataFileNames) return dataFileNames[file as keyof typeof dataFileNames];
  return lookUp<CodeTable>(tables, file).title[locale];
}
