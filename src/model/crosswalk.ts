import { inLocales } from '../i18n/locales.ts';
import type { Elsewhere, InstitutionCode, InstitutionKind } from '../kinds/institution/row.ts';
import { codePath, pathToAbsolute } from '../paths.ts';
import type { CrosswalkDataRow } from '../schemas/data-row.ts';
import type { System } from '../schemas/system.ts';
import type { Bilingual } from '../schemas/text.ts';
import { tableOf, type Codebook } from './codebook.ts';

/** All card and bank codes. */
const institutionCodes = (codebook: Codebook): InstitutionCode[] => [
  ...tableOf(codebook, 'card').codes,
  ...tableOf(codebook, 'bank').codes,
];

/** A table of the crosswalk page: one row a code of ours, one column a system. */
export interface CrosswalkTable {
  kind: InstitutionKind;
  title: Bilingual;
  systems: readonly System[];
  rows: readonly { own: InstitutionCode; cells: readonly (readonly Elsewhere[])[] }[];
}

/** Both tables of the crosswalk page; codes that no other system has are left out. */
export function codebookToCrosswalkTables(codebook: Codebook): CrosswalkTable[] {
  return (['card', 'bank'] as const).map((kind) => {
    const systems = [...codebook.systems.values()].filter((system) => system.kind === kind);
    const rows = institutionCodes(codebook)
      .filter((code) => code.kind === kind)
      .filter(({ elsewhere }) => elsewhere.length > 0)
      .map((own) => ({
        own,
        cells: systems.map(({ id }) => own.elsewhere.filter(({ system }) => system.id === id)),
      }));
    return { kind, title: tableOf(codebook, kind).title, systems, rows };
  });
}

/** The crosswalk as data. */
export function codebookToCrosswalkRows(codebook: Codebook): CrosswalkDataRow[] {
  return institutionCodes(codebook).flatMap((own) =>
    own.elsewhere.map(({ system, code, former, trap }) => ({
      kind: own.kind,
      code: own.code,
      issuer: own.issuer,
      system: system.id,
      foreignCode: code,
      former,
      trap: trap?.code ?? null,
      source: system.source,
      note: own.crosswalkNote,
      url: inLocales((locale) => pathToAbsolute(codePath(locale, own.kind, own.code))),
    })),
  );
}
