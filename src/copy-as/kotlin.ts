import { tableToNamed, tableToTypeName } from './identifiers.ts';
import { tableToHeader, type CopyTable } from './table.ts';
import { linesToBlockComment, textToKotlin } from './text.ts';

/** A table as a Kotlin enum class with a lookup by code. */
export function tableToKotlin(table: CopyTable): string {
  const type = tableToTypeName(table);
  const constants = tableToNamed(table).map(
    ({ identifier, code, ko, en }) =>
      `    ${identifier}(${[code, ko, en].map(textToKotlin).join(', ')})`,
  );
  return `${linesToBlockComment(tableToHeader(table))}
enum class ${type}(val code: String, val korean: String, val english: String) {
${constants.join(',\n')};

    companion object {
        private val byCode = values().associateBy { it.code }

        fun of(code: String): ${type}? = byCode[code]
    }
}
`;
}
