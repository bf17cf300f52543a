import type { CrosswalkDataRow } from '../schemas/data-row.ts';
import type { Bilingual } from '../schemas/text.ts';
import type { System } from '../schemas/system.ts';
import { lookUp, type Codebook, type InstitutionCode } from './codebook.ts';
import { codePath, pathToAbsolute } from '../paths.ts';

/** A code that another system gives to the institution behind one of ours. */
export interface Elsewhere {
  system: System;
  /** The other system’s code, to the letter. */
  code: string;
  /** Whether it stood for the institution only before a merger. */
  former: boolean;
  /** The code of ours that has the same number and stands for another institution. */
  trap: InstitutionCode | null;
}

/** A number of ours that means another institution in another system. */
export interface Trap {
  system: System;
  /** The institution’s code with us. */
  means: InstitutionCode;
  former: boolean;
}

/** All card and bank codes. */
const institutionCodes = ({ tables }: Codebook): InstitutionCode[] =>
  [lookUp(tables, 'card'), lookUp(tables, 'bank')].flatMap(({ codes }) =>
    codes.filter((code) => code.kind === 'card' || code.kind === 'bank'),
  );

const WIDTH = { card: 2, bank: 3 } as const;

/** Our code with the same number, where it belongs to another institution. */
function codeToTrap(codes: readonly InstitutionCode[], own: InstitutionCode, foreign: string) {
  if (!/^\d+$/.test(foreign)) return null;
  const number = foreign.padStart(WIDTH[own.kind], '0');
  const same = codes.find(({ kind, code }) => kind === own.kind && code === number);
  return same === undefined || same.issuer === own.issuer ? null : same;
}

/**
 * What other systems call the institution behind a code, in the order of the systems.
 * @example codeToElsewhere(codebook, bank088).map(({ code }) => code) // ['088', '026', 'SHBKKRSE', …]
 */
export function codeToElsewhere(codebook: Codebook, own: InstitutionCode): Elsewhere[] {
  const row = codebook.crosswalk.find(({ kind, code }) => kind === own.kind && code === own.code);
  if (row === undefined) return [];
  const codes = institutionCodes(codebook);
  return [...codebook.systems.values()].flatMap((system) => {
    const toElsewhere =
      (former: boolean) =>
      (code: string): Elsewhere => ({ system, code, former, trap: codeToTrap(codes, own, code) });
    return [
      ...(row.in[system.id] ?? []).map(toElsewhere(false)),
      ...(row.former[system.id] ?? []).map(toElsewhere(true)),
    ];
  });
}

/**
 * Where the number of a code of ours means another institution.
 * @example codeToTraps(codebook, bank026) // KFTC, where 026 is Shinhan Bank before its merger
 */
export function codeToTraps(codebook: Codebook, own: InstitutionCode): Trap[] {
  return institutionCodes(codebook)
    .filter(({ kind }) => kind === own.kind)
    .flatMap((other) =>
      codeToElsewhere(codebook, other).flatMap(({ system, former, trap }) =>
        trap?.code === own.code ? [{ system, means: other, former }] : [],
      ),
    );
}

/** What is easily mistaken about a code; null where nothing is. */
export function codeToCrosswalkNote(codebook: Codebook, own: InstitutionCode): Bilingual | null {
  const row = codebook.crosswalk.find(({ kind, code }) => kind === own.kind && code === own.code);
  return row?.note ?? null;
}

/** A table of the crosswalk page: one row a code of ours, one column a system. */
export interface CrosswalkTable {
  kind: 'card' | 'bank';
  systems: readonly System[];
  rows: readonly { own: InstitutionCode; cells: readonly (readonly Elsewhere[])[] }[];
}

/** Both tables of the crosswalk page; codes that no other system has are left out. */
export function codebookToCrosswalkTables(codebook: Codebook): CrosswalkTable[] {
  return (['card', 'bank'] as const).map((kind) => {
    const systems = [...codebook.systems.values()].filter((system) => system.kind === kind);
    const rows = institutionCodes(codebook)
      .filter((code) => code.kind === kind)
      .map((own) => ({ own, found: codeToElsewhere(codebook, own) }))
      .filter(({ found }) => found.length > 0)
      .map(({ own, found }) => ({
        own,
        cells: systems.map(({ id }) => found.filter(({ system }) => system.id === id)),
      }));
    return { kind, systems, rows };
  });
}

/** The crosswalk as data. */
export function codebookToCrosswalkRows(codebook: Codebook): CrosswalkDataRow[] {
  return institutionCodes(codebook).flatMap((own) =>
    codeToElsewhere(codebook, own).map(({ system, code, former, trap }) => ({
      kind: own.kind,
      code: own.code,
      issuer: own.issuer,
      system: system.id,
      foreignCode: code,
      former,
      trap: trap?.code ?? null,
      source: system.source,
      note: codeToCrosswalkNote(codebook, own),
      url: {
        ko: pathToAbsolute(codePath('ko', own.kind, own.code)),
        en: pathToAbsolute(codePath('en', own.kind, own.code)),
      },
    })),
  );
}
