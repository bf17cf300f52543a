import { sourceToCited } from './cited.ts';
import { kindFacts } from '../../kind-list.ts';
import type { CrosswalkEntry } from '../../schemas/crosswalk.ts';
import type { System } from '../../schemas/system.ts';
import type { Bilingual } from '../../schemas/text.ts';
import { joinReadings, lookUp, tableToContext, type Shelf } from '../shelf.ts';
import type {
  Elsewhere,
  Institution,
  InstitutionCode,
  InstitutionKind,
  InstitutionRow,
  Trap,
} from './row.ts';

/** The institutions of a shelf, each made once for all kinds that name it. */
const institutionsOf = new WeakMap<
  Shelf,
  Map<string, Institution & { codes: InstitutionCode[] }>
>();

/** The institutions of a shelf, with the codes that were joined so far. */
export function shelfToInstitutions(
  shelf: Shelf,
): ReadonlyMap<string, Institution & { codes: InstitutionCode[] }> {
  const known = institutionsOf.get(shelf);
  if (known !== undefined) return known;
  const made = new Map(
    [...shelf.issuers.values()].map((issuer) => {
      const related: { institution: Institution; why: Bilingual }[] = [];
      const events = issuer.events.map((event) => ({
        ...event,
        cited: event.source === null ? [] : sourceToCited(event.source, shelf.outlets),
      }));
      const codes: InstitutionCode[] = [];
      return [issuer.id, { ...issuer, events, codes, related }] as const;
    }),
  );
  for (const { id, related } of shelf.issuers.values()) {
    for (const { issuer, why } of related) {
      lookUp(made, id).related.push({ institution: lookUp(made, issuer), why });
    }
  }
  institutionsOf.set(shelf, made);
  return made;
}

/**
 * Joins the rows of cards or banks with their institutions and with the codes of other systems.
 * @param toCode gives a row its own columns
 */
export function joinInstitutions<Row extends InstitutionRow, Code extends InstitutionCode>(
  kind: InstitutionKind,
  rows: readonly Row[],
  shelf: Shelf,
  toCode: (row: Row, joined: Omit<InstitutionCode, keyof InstitutionRow | 'kind' | 'flag'>) => Code,
): Code[] {
  const institutions = shelfToInstitutions(shelf);
  const context = tableToContext(shelf, kind);
  const codes = rows.map((row) => {
    const institution = lookUp(institutions, row.issuer);
    const code = toCode(row, {
      institution,
      context,
      elsewhere: [],
      traps: [],
      crosswalkNote: null,
      ...joinReadings(row, shelf),
    });
    institution.codes.push(code);
    return code;
  });
  joinCrosswalk(
    codes,
    shelf.crosswalk.filter((row) => row.kind === kind),
    [...shelf.systems.values()],
  );
  return codes;
}

function joinCrosswalk(
  codes: readonly InstitutionCode[],
  crosswalk: readonly CrosswalkEntry[],
  systems: readonly System[],
): void {
  const byCode = new Map(codes.map((code) => [code.code, code]));
  const traps = new Map<string, Trap[]>();
  for (const row of crosswalk) {
    const own = byCode.get(row.code);
    if (own === undefined) continue;
    const found = systems.flatMap((system): Elsewhere[] =>
      [
        ...(row.in[system.id] ?? []).map((code) => ({ code, former: false })),
        ...(row.former[system.id] ?? []).map((code) => ({ code, former: true })),
      ].map(({ code, former }) => ({ system, code, former, trap: codeToTrap(byCode, own, code) })),
    );
    own.elsewhere = found;
    own.crosswalkNote = row.note;
  }
  for (const means of codes) {
    for (const { system, former, trap } of means.elsewhere) {
      if (trap === null) continue;
      const known = traps.get(trap.code) ?? [];
      known.push({ system, means, former });
      traps.set(trap.code, known);
    }
  }
  for (const [code, found] of traps) {
    const own = byCode.get(code);
    if (own !== undefined) own.traps = found;
  }
}

/** Our code with the same number, where it belongs to another institution. */
function codeToTrap(
  codes: ReadonlyMap<string, InstitutionCode>,
  own: InstitutionCode,
  foreignCode: string,
): InstitutionCode | null {
  const { width } = kindFacts(own.kind);
  if (!/^\d+$/.test(foreignCode) || width === null) return null;
  const same = codes.get(foreignCode.padStart(width, '0'));
  return same === undefined || same.issuer === own.issuer ? null : same;
}
