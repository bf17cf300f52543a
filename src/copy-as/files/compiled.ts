import { linesToBlockComment, textToQuoted, textToSwift } from '../text.ts';
import {
  hasSettlement,
  toLiterals,
  toPascal,
  type Column,
  type SourceTable,
} from './source-table.ts';

const withCode = (table: SourceTable): readonly Column[] => [
  { name: 'code', isFlag: false },
  ...table.columns,
];

/** A table as a Swift enum. */
export function tableToSwiftEnum(table: SourceTable): string {
  const { type, header, columns, rows } = table;
  const money = hasSettlement(table)
    ? `
    /// What happened to the money; "unknown" for a code that is not here.
    public static func settlement(of code: String) -> String {
        ${type}(rawValue: code)?.row.settlement ?? "unknown"
    }

    /// The codes that say this of the money.
    public static func with(settlement: String) -> [${type}] {
        allCases.filter { $0.row.settlement == settlement }
    }
`
    : '';
  return `${linesToBlockComment(header)}
public enum ${type}: String, CaseIterable {
${rows.map(({ identifier, code }) => `    case ${identifier} = ${textToSwift(code)}`).join('\n')}

    public struct Row {
${columns.map(({ name, isFlag }) => `        public let ${name}: ${isFlag ? 'Bool' : 'String'}`).join('\n')}
    }

    private static let rows: [String: Row] = [
${rows
  .map(
    (row) =>
      `        ${textToSwift(row.code)}: Row(${toLiterals(row, textToSwift)
        .map((literal, index) => `${columns[index]?.name ?? ''}: ${literal}`)
        .join(', ')}),`,
  )
  .join('\n')}
    ]

    public var row: Row { ${type}.rows[rawValue]! }

    /// What the code is; nil for one that is not here.
    public static func of(_ code: String) -> ${type}? { ${type}(rawValue: code) }

    /// The Korean text; the code itself for one that is not here.
    public static func label(of code: String) -> String { rows[code]?.korean ?? code }
${money}}
`;
}

/** A table as a C# class whose fields are the codes. */
export function tableToCSharp(table: SourceTable): string {
  const { type, header, rows } = table;
  const columns = withCode(table);
  const toType = ({ isFlag }: Column): string => (isFlag ? 'bool' : 'string');
  const money = hasSettlement(table)
    ? `
        /// <summary>What happened to the money; "unknown" for a code that is not here.</summary>
        public static string SettlementOf(string code)
        {
            var found = Find(code);
            return found == null ? "unknown" : found.Settlement;
        }

        /// <summary>The codes that say this of the money.</summary>
        public static IEnumerable<${type}> WithSettlement(string settlement)
        {
            foreach (var value in byCode.Values)
                if (value.Settlement == settlement) yield return value;
        }
`
    : '';
  return `${linesToBlockComment(header)}
using System.Collections.Generic;

namespace Nicepay
{
    public sealed class ${type}
    {
        // Above the codes, which fill it.
        private static readonly Dictionary<string, ${type}> byCode = new Dictionary<string, ${type}>();

${rows
  .map(
    (row) =>
      `        public static readonly ${type} ${row.identifier} = new ${type}(${[textToQuoted(row.code), ...toLiterals(row, textToQuoted)].join(', ')});`,
  )
  .join('\n')}

${columns.map((column) => `        public ${toType(column)} ${toPascal(column.name)} { get; private set; }`).join('\n')}

        private ${type}(${columns.map((column) => `${toType(column)} ${column.name}`).join(', ')})
        {
${columns.map(({ name }) => `            ${toPascal(name)} = ${name};`).join('\n')}
            byCode[code] = this;
        }

        public static IEnumerable<${type}> All { get { return byCode.Values; } }

        /// <summary>What the code is; null for one that is not here.</summary>
        public static ${type} Find(string code)
        {
            ${type} found;
            return code != null && byCode.TryGetValue(code, out found) ? found : null;
        }

        /// <summary>The Korean text; the code itself for one that is not here.</summary>
        public static string LabelOf(string code)
        {
            var found = Find(code);
            return found == null ? code : found.Korean;
        }
${money}    }
}
`;
}

/** A table as Go: a type of strings, its constants and a map of their rows. */
export function tableToGo(table: SourceTable): string {
  const { type, header, columns, rows } = table;
  const map = `${type.charAt(0).toLowerCase()}${type.slice(1)}Rows`;
  const money = hasSettlement(table)
    ? `
// SettlementOf${type} tells what happened to the money; "unknown" for a code that is not here.
func SettlementOf${type}(code string) string {
	if row, ok := ${map}[${type}(code)]; ok {
		return row.Settlement
	}
	return "unknown"
}

// ${type}sWithSettlement has the codes that say this of the money.
func ${type}sWithSettlement(settlement string) map[${type}]bool {
	found := map[${type}]bool{}
	for code, row := range ${map} {
		if row.Settlement == settlement {
			found[code] = true
		}
	}
	return found
}
`
    : '';
  return `${linesToBlockComment(header)}
package nicepay

// ${type} is a code, known or not.
type ${type} string

const (
${rows.map(({ identifier, code }) => `	${type}_${identifier} ${type} = ${textToQuoted(code)}`).join('\n')}
)

// ${type}Row has what is known of a code.
type ${type}Row struct {
${columns.map(({ name, isFlag }) => `	${toPascal(name)} ${isFlag ? 'bool' : 'string'}`).join('\n')}
}

var ${map} = map[${type}]${type}Row{
${rows.map((row) => `	${textToQuoted(row.code)}: {${toLiterals(row, textToQuoted).join(', ')}},`).join('\n')}
}

// Find${type} has the row of a code; false for one that is not here.
func Find${type}(code string) (${type}Row, bool) {
	row, ok := ${map}[${type}(code)]
	return row, ok
}

// LabelOf${type} is the Korean text; the code itself for one that is not here.
func LabelOf${type}(code string) string {
	if row, ok := ${map}[${type}(code)]; ok {
		return row.Korean
	}
	return code
}
${money}`;
}
