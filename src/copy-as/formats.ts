import { tableToCsv, tableToJson, tableToMarkdown } from './documents.ts';
import { tableToJava } from './java.ts';
import { tableToKotlin } from './kotlin.ts';
import { tableToPython } from './python.ts';
import { tableToSql } from './sql.ts';
import type { CopyTable } from './table.ts';
import { tableToTypeScript } from './typescript.ts';

/** The forms in which a table can be copied, in the order in which they are offered. */
export const COPY_AS = {
  typescript: { label: 'TypeScript', make: tableToTypeScript },
  java: { label: 'Java', make: tableToJava },
  kotlin: { label: 'Kotlin', make: tableToKotlin },
  python: { label: 'Python', make: tableToPython },
  sql: { label: 'SQL', make: tableToSql },
  markdown: { label: 'Markdown', make: tableToMarkdown },
  json: { label: 'JSON', make: tableToJson },
  csv: { label: 'CSV', make: tableToCsv },
} as const satisfies Record<string, { label: string; make: (table: CopyTable) => string }>;
/** The forms that are no code. */
export const DOCUMENTS: ReadonlySet<string> = new Set(['markdown', 'json', 'csv']);
/** A form in which a table can be copied. */
export type CopyAs = keyof typeof COPY_AS;
