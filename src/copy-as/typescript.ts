import { tableToTypeName } from './identifiers.ts';
import { tableToCodes, tableToHeader, type CopyTable } from './table.ts';
import { linesToBlockComment, textToQuoted } from './text.ts';

/** A table as TypeScript: a constant, the union of its codes, and a guard. */
export function tableToTypeScript(table: CopyTable): string {
  const type = tableToTypeName(table);
  const value = `${type.charAt(0).toLowerCase()}${type.slice(1)}s`;
  const rows = tableToCodes(table).map(
    ({ code, ko, en }) =>
      `  ${textToQuoted(code)}: { ko: ${textToQuoted(ko)}, en: ${textToQuoted(en)} },`,
  );
  return [
    linesToBlockComment(tableToHeader(table)),
    `export const ${value} = {`,
    ...rows,
    '} as const;',
    '',
    `export type ${type} = keyof typeof ${value};`,
    '',
    `export const is${type} = (code: string): code is ${type} => Object.hasOwn(${value}, code);`,
    '',
  ].join('\n');
}
