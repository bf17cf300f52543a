import { tableToNamed, tableToTypeName } from './identifiers.ts';
import { tableToHeader, type CopyTable } from './table.ts';
import { textToComment, textToQuoted } from './text.ts';

/** A table as a Python enum whose members are strings (Python 3.8 or newer). */
export function tableToPython(table: CopyTable): string {
  const type = tableToTypeName(table);
  const members = tableToNamed(table).map(
    ({ identifier, code, ko, en }) =>
      `    ${identifier} = (${[code, ko, en].map(textToQuoted).join(', ')})`,
  );
  return [
    ...tableToHeader(table).map((line) => `# ${textToComment(line)}`),
    'from enum import Enum',
    '',
    '',
    `class ${type}(str, Enum):`,
    '    korean: str',
    '    english: str',
    '',
    `    def __new__(cls, code: str, korean: str, english: str) -> "${type}":`,
    '        member = str.__new__(cls, code)',
    '        member._value_ = code',
    '        member.korean = korean',
    '        member.english = english',
    '        return member',
    '',
    ...members,
    '',
  ].join('\n');
}
