import { linesToBlockComment, textToKotlin, textToQuoted } from '../text.ts';
import { hasSettlement, toLiterals, type Column, type SourceTable } from './source-table.ts';

const toJavaType = ({ isFlag }: Column): string => (isFlag ? 'boolean' : 'String');

/** A table as a Java enum (8 or newer). */
export function tableToJavaEnum(table: SourceTable): string {
  const { type, header, rows } = table;
  const columns: readonly Column[] = [{ name: 'code', isFlag: false }, ...table.columns];
  const constants = rows.map(
    (row) =>
      `    ${row.identifier}(${[textToQuoted(row.code), ...toLiterals(row, textToQuoted)].join(', ')})`,
  );
  const money = hasSettlement(table)
    ? `
    /** What happened to the money; "unknown" for a code that is not here, and for null. */
    public static String settlementOf(String code) {
        ${type} found = byCode.get(code);
        return found == null ? "unknown" : found.settlement;
    }

    /** The codes that say this of the money. */
    public static java.util.Set<${type}> withSettlement(String settlement) {
        java.util.Set<${type}> found = java.util.EnumSet.noneOf(${type}.class);
        for (${type} value : values()) {
            if (value.settlement.equals(settlement)) {
                found.add(value);
            }
        }
        return found;
    }
`
    : '';
  return `${linesToBlockComment(header)}
public enum ${type} {
${constants.join(',\n')};

    private static final java.util.Map<String, ${type}> byCode = new java.util.HashMap<>();

    static {
        for (${type} value : values()) {
            byCode.put(value.code, value);
        }
    }

${columns.map((column) => `    private final ${toJavaType(column)} ${column.name};`).join('\n')}

    ${type}(${columns.map((column) => `${toJavaType(column)} ${column.name}`).join(', ')}) {
${columns.map(({ name }) => `        this.${name} = ${name};`).join('\n')}
    }

${columns
  .map(
    (column) =>
      `    public ${toJavaType(column)} ${column.name}() {\n        return ${column.name};\n    }\n`,
  )
  .join('\n')}
    /** What the code is; empty for one that is not here, and for null. */
    public static java.util.Optional<${type}> of(String code) {
        return java.util.Optional.ofNullable(byCode.get(code));
    }

    /** The Korean text; the code itself for one that is not here. */
    public static String labelOf(String code) {
        ${type} found = byCode.get(code);
        return found == null ? code : found.korean;
    }
${money}}
`;
}

/** A table as a Kotlin enum class. */
export function tableToKotlinEnum(table: SourceTable): string {
  const { type, header, rows } = table;
  const columns: readonly Column[] = [{ name: 'code', isFlag: false }, ...table.columns];
  const constants = rows.map(
    (row) =>
      `    ${row.identifier}(${[textToKotlin(row.code), ...toLiterals(row, textToKotlin)].join(', ')})`,
  );
  const money = hasSettlement(table)
    ? `
        /** What happened to the money; "unknown" for a code that is not here, and for null. */
        fun settlementOf(code: String?): String = byCode[code]?.settlement ?: "unknown"

        /** The codes that say this of the money. */
        fun withSettlement(settlement: String): List<${type}> =
            values().filter { it.settlement == settlement }
`
    : '';
  return `${linesToBlockComment(header)}
enum class ${type}(
${columns.map(({ name, isFlag }) => `    val ${name}: ${isFlag ? 'Boolean' : 'String'},`).join('\n')}
) {
${constants.join(',\n')};

    companion object {
        private val byCode: Map<String?, ${type}> = values().associateBy { it.code }

        /** What the code is; null for one that is not here. */
        fun of(code: String?): ${type}? = byCode[code]

        /** The Korean text; the code itself for one that is not here. */
        fun labelOf(code: String): String = byCode[code]?.korean ?: code
${money}    }
}
`;
}
