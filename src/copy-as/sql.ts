import { tableToCodes, tableToHeader, type CopyTable } from './table.ts';
import { textToComment, textToSql } from './text.ts';

/** A table as SQL for PostgreSQL, MySQL and SQLite: the table and one insert of all rows. */
export function tableToSql(table: CopyTable): string {
  const name = `nicepay_${table.kind.replace('-', '_')}_code`;
  const rows = tableToCodes(table).map(
    ({ code, ko, en }) => `  (${[code, ko, en].map(textToSql).join(', ')})`,
  );
  return [
    ...tableToHeader(table).map((line) => `-- ${textToComment(line)}`),
    `CREATE TABLE ${name} (`,
    '  code VARCHAR(4) NOT NULL PRIMARY KEY,',
    '  name_ko VARCHAR(255) NOT NULL,',
    '  name_en VARCHAR(255) NOT NULL',
    ');',
    ...(rows.length === 0
      ? []
      : [`INSERT INTO ${name} (code, name_ko, name_en) VALUES`, `${rows.join(',\n')};`]),
    '',
  ].join('\n');
}
