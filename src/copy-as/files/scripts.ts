import { linesToBlockComment, textToComment, textToQuoted } from '../text.ts';
import { hasSettlement, toLiterals, toSnake, type SourceTable } from './source-table.ts';

/** A table as TypeScript: a constant with its columns, and lookups. */
export function tableToTypeScriptConst(table: SourceTable): string {
  const { type, header, columns, rows } = table;
  const value = `${type.charAt(0).toLowerCase()}${type.slice(1)}s`;
  const lines = rows.map((row) => {
    const cells = toLiterals(row, textToQuoted).map(
      (literal, index) => `${columns[index]?.name ?? ''}: ${literal}`,
    );
    return `  ${textToQuoted(row.code)}: { ${cells.join(', ')} },`;
  });
  const money = hasSettlement(table)
    ? `
/** What happened to the money; 'unknown' for a code that is not here. */
export const ${value}SettlementOf = (code: string): string =>
  find${type}(code)?.settlement ?? 'unknown';
`
    : '';
  return `${linesToBlockComment(header)}
export const ${value} = {
${lines.join('\n')}
} as const;

export type ${type} = keyof typeof ${value};

export const is${type} = (code: string): code is ${type} =>
  Object.prototype.hasOwnProperty.call(${value}, code);

/** What the code is; null for one that is not here. */
export const find${type} = (code: string): (typeof ${value})[${type}] | null =>
  is${type}(code) ? ${value}[code] : null;
${money}`;
}

/** A table as a Python enum whose members are strings (3.8 or newer). */
export function tableToPythonEnum(table: SourceTable): string {
  const { type, header, columns, rows } = table;
  const quote = (text: string): string => textToQuoted(text);
  const toLiteral = (literal: string): string =>
    literal === 'true' ? 'True' : literal === 'false' ? 'False' : literal;
  const names = columns.map(({ name }) => toSnake(name));
  const money = hasSettlement(table)
    ? [
        '',
        '    @classmethod',
        '    def settlement_of(cls, code: Optional[str]) -> str:',
        '        """What happened to the money; "unknown" for a code that is not here."""',
        '        found = cls.find(code)',
        '        return "unknown" if found is None else found.settlement',
        '',
        '    @classmethod',
        `    def with_settlement(cls, settlement: str) -> List["${type}"]:`,
        '        """The codes that say this of the money."""',
        '        return [member for member in cls if member.settlement == settlement]',
      ]
    : [];
  return [
    ...header.map((line) => `# ${textToComment(line)}`),
    'from enum import Enum',
    'from typing import List, Optional',
    '',
    '',
    `class ${type}(str, Enum):`,
    ...columns.map(({ isFlag }, index) => `    ${names[index] ?? ''}: ${isFlag ? 'bool' : 'str'}`),
    '',
    `    def __new__(cls, code, ${names.join(', ')}):`,
    '        member = str.__new__(cls, code)',
    '        member._value_ = code',
    ...names.map((name) => `        member.${name} = ${name}`),
    '        return member',
    '',
    ...rows.map(
      (row) =>
        `    ${row.identifier} = (${[quote(row.code), ...toLiterals(row, quote).map(toLiteral)].join(', ')})`,
    ),
    '',
    '    @classmethod',
    `    def find(cls, code: Optional[str]) -> Optional["${type}"]:`,
    '        """What the code is; None for one that is not here."""',
    '        return cls._value2member_map_.get(code)',
    '',
    '    @classmethod',
    '    def label_of(cls, code: str) -> str:',
    '        """The Korean text; the code itself for one that is not here."""',
    '        found = cls.find(code)',
    '        return code if found is None else found.korean',
    ...money,
    '',
  ].join('\n');
}
