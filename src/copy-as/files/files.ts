import { kindFacts, type KindId } from '../../kind-list.ts';
import { bookToBuyerMessages } from './buyer-messages.ts';
import { tableToCSharp, tableToGo, tableToSwiftEnum } from './compiled.ts';
import { tableToJavaEnum, tableToKotlinEnum } from './jvm.ts';
import { tableToPhpArray, tableToPhpEnum } from './php.ts';
import { tableToPythonEnum, tableToTypeScriptConst } from './scripts.ts';
import { bookToSourceTable, toSnake, type SourceBook, type SourceTable } from './source-table.ts';
import { tableToMySqlUpsert, tableToSqlUpsert } from './sql.ts';

/** `CardCode` → `card_code`. */
const toLower = (type: string): string => toSnake(type).slice(1);

/** The languages in which each table is a file, in the order in which they are offered. */
export const LANGUAGES = {
  php: { label: 'PHP 8.1', toName: (type) => `${type}.php`, make: tableToPhpEnum },
  'php-array': { label: 'PHP 5.6', toName: (type) => `${type}s.php`, make: tableToPhpArray },
  java: { label: 'Java', toName: (type) => `${type}.java`, make: tableToJavaEnum },
  kotlin: { label: 'Kotlin', toName: (type) => `${type}.kt`, make: tableToKotlinEnum },
  typescript: { label: 'TypeScript', toName: (type) => `${type}.ts`, make: tableToTypeScriptConst },
  python: { label: 'Python', toName: (type) => `${toLower(type)}.py`, make: tableToPythonEnum },
  sql: {
    label: 'PostgreSQL, SQLite',
    toName: (type) => `${toLower(type)}.sql`,
    make: tableToSqlUpsert,
  },
  mysql: {
    label: 'MySQL',
    toName: (type) => `${toLower(type)}.mysql.sql`,
    make: tableToMySqlUpsert,
  },
  swift: { label: 'Swift', toName: (type) => `${type}.swift`, make: tableToSwiftEnum },
  csharp: { label: 'C#', toName: (type) => `${type}.cs`, make: tableToCSharp },
  go: { label: 'Go', toName: (type) => `${toLower(type)}.go`, make: tableToGo },
} as const satisfies Record<
  string,
  { label: string; toName: (type: string) => string; make: (table: SourceTable) => string }
>;
/** A language in which a table is a file. */
export type Language = keyof typeof LANGUAGES;

/** The name of the file with what buyers are told. */
export const BUYER_MESSAGES = 'buyer-messages.json';

/**
 * The name of the file of a table.
 * @example toFileName('card', 'php') // 'CardCode.php'
 */
export const toFileName = (kind: KindId, language: Language): string =>
  LANGUAGES[language].toName(kindFacts(kind).type);

/**
 * The files of the tables of a book, by name, each made when it is asked for; none of an empty table.
 * @param toSource the address of a table
 */
export function bookToFiles(
  book: SourceBook,
  toSource: (kind: KindId) => string,
  kinds: readonly KindId[],
): Map<string, () => string> {
  const files = new Map<string, () => string>([[BUYER_MESSAGES, () => bookToBuyerMessages(book)]]);
  for (const kind of kinds.filter((id) => (book.tables[id] ?? []).length > 0))
    for (const language of Object.keys(LANGUAGES) as Language[])
      files.set(toFileName(kind, language), () =>
        LANGUAGES[language].make(bookToSourceTable(book, kind, toSource(kind))),
      );
  return files;
}
