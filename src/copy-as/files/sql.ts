import { textToComment, textToSql } from '../text.ts';
import { toLiterals, toSnake, type SourceTable } from './source-table.ts';

/** The name of the table: `nicepay_card_code`. */
const toName = ({ kind }: SourceTable): string => `nicepay_${kind.replace('-', '_')}_code`;

function tableToUpsert(
  table: SourceTable,
  toUpdate: (columns: readonly string[]) => string,
): string {
  const { header, columns, rows } = table;
  const name = toName(table);
  const names = columns.map((column) => toSnake(column.name));
  const lines = rows.map(
    (row) => `  (${[textToSql(row.code), ...toLiterals(row, textToSql)].join(', ')})`,
  );
  return [
    ...header.map((line) => `-- ${textToComment(line)}`),
    '-- For codes that are not here: LEFT JOIN it, and COALESCE to the code itself.',
    `CREATE TABLE IF NOT EXISTS ${name} (`,
    '  code VARCHAR(16) NOT NULL PRIMARY KEY,',
    columns
      .map(
        ({ isFlag }, index) =>
          `  ${names[index] ?? ''} ${isFlag ? 'BOOLEAN' : 'VARCHAR(512)'} NOT NULL`,
      )
      .join(',\n'),
    ');',
    `INSERT INTO ${name} (${['code', ...names].join(', ')}) VALUES`,
    lines.join(',\n'),
    `${toUpdate(names)};`,
    '',
  ].join('\n');
}

/** A table as SQL for PostgreSQL and SQLite: the schema, and an upsert of all rows. */
export const tableToSqlUpsert = (table: SourceTable): string =>
  tableToUpsert(
    table,
    (names) =>
      `ON CONFLICT (code) DO UPDATE SET\n${names.map((name) => `  ${name} = excluded.${name}`).join(',\n')}`,
  );

/** The same for MySQL and MariaDB. */
export const tableToMySqlUpsert = (table: SourceTable): string =>
  tableToUpsert(
    table,
    (names) =>
      `ON DUPLICATE KEY UPDATE\n${names.map((name) => `  ${name} = VALUES(${name})`).join(',\n')}`,
  );
