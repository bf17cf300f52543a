import { kindFacts } from '../kind-list.ts';
import { tableToCodes, type CopyRow, type CopyTable } from './table.ts';

/** Words that no language here takes as a name in capitals. */
const RESERVED: ReadonlySet<string> = new Set([
  'NULL',
  'TRUE',
  'FALSE',
  'NONE',
  'COMPANION',
  'ENTRIES',
]);

/**
 * A name as an identifier in capitals; empty where nothing of it can be one.
 * @example nameToIdentifier('KB Kookmin') // 'KB_KOOKMIN'
 * @example nameToIdentifier('토스뱅크') // ''
 */
export function nameToIdentifier(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/&/g, ' and ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase();
}

/** A code of a table with its identifier. */
export interface Named extends CopyRow {
  identifier: string;
}

/**
 * The codes of a table with identifiers that are valid and unique in every language here. Names give
 * them where there are names; messages would make bad ones, so response codes give them themselves.
 * @example tableToNamed(cards)[1].identifier // 'KB_KOOKMIN'
 * @example tableToNamed(responses)[0].identifier // 'CODE_0000'
 */
export function tableToNamed(table: CopyTable): Named[] {
  const rows = tableToCodes(table);
  const hasNames = kindFacts(table.kind).says === 'name';
  const own = ({ code }: CopyRow): string => (/^[A-Z]/.test(code) ? code : `CODE_${code}`);
  const wanted = rows.map((row) => {
    const name = hasNames ? nameToIdentifier(row.en) : '';
    if (name === '' || RESERVED.has(name)) return own(row);
    return /^\d/.test(name) ? `N_${name}` : name;
  });
  const counts = new Map<string, number>();
  for (const name of wanted) counts.set(name, (counts.get(name) ?? 0) + 1);
  const used = new Set<string>();
  return rows.map((row, index) => {
    const name = wanted[index] ?? own(row);
    let identifier = (counts.get(name) ?? 0) > 1 ? `${name}_${row.code}` : name;
    while (used.has(identifier)) identifier += '_';
    used.add(identifier);
    return { ...row, identifier };
  });
}

/** The name of a table’s type: `CardCode`. */
export const tableToTypeName = ({ kind }: CopyTable): string => kindFacts(kind).type;
