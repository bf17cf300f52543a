import type { OpenResult } from '../../schemas/open-result.ts';
import type { Stage } from '../../schemas/remedy.ts';
import type { Settlement } from '../../closed-lists.ts';
import { stepsToAnswer, type Answer } from '../../shared/settlement.ts';
import { ANY_OPERATION } from '../../schemas/step.ts';
import { placeToManual } from '../manual-places.ts';
import { joinReadings, listsToAbsences, lookUp, type Shelf } from '../shelf.ts';
import { rowToBodies } from './bodies.ts';
import type { JoinedDomain, JoinedRemedy, Meaning, ResponseCode, ResponseEntry } from './row.ts';

const byCode = (a: { code: string }, b: { code: string }): number =>
  a.code < b.code ? -1 : a.code > b.code ? 1 : 0;

/** The domains of a shelf, each joined once. */
const domainsOf = new WeakMap<Shelf, ReadonlyMap<string, JoinedDomain>>();

/** The domains of a shelf with the fields and guides that they name, in the order of the site. */
export function shelfToDomains(shelf: Shelf): ReadonlyMap<string, JoinedDomain> {
  const known = domainsOf.get(shelf);
  if (known !== undefined) return known;
  const made = new Map(
    [...shelf.domains.values()].map((domain, place) => [
      domain.id,
      {
        ...domain,
        place,
        fields: domain.fields.map((id) => lookUp(shelf.fields, id)),
        guides: domain.guides.map((id) => lookUp(shelf.guides, id)),
      },
    ]),
  );
  domainsOf.set(shelf, made);
  return made;
}

function joinRemedies(shelf: Shelf): ReadonlyMap<string, JoinedRemedy> {
  return new Map(
    [...shelf.remedies.values()].map((remedy) => {
      const { guide: section, source, page, section: anchor } = remedy;
      const guide =
        section === null
          ? null
          : { section, guide: lookUp(shelf.guides, section.replace(/#.*/, '')) };
      const place = page === null ? null : placeToManual(shelf, { source, page, section: anchor });
      return [remedy.id, { ...remedy, guide, place }];
    }),
  );
}

/**
 * What a row means for the money: the steps of its code where it has some, else those of its remedy,
 * and the safest of them.
 * @throws Error when there are none, which means that the checks were not run
 */
function joinSteps(
  { code, remedy }: ResponseEntry,
  shelf: Shelf,
): Pick<Meaning, 'cause' | 'causeUnknown' | 'steps'> & Answer {
  const entry = shelf.steps.get(code) ?? lookUp(shelf.steps, remedy);
  const [first, ...others] = entry.steps.map((step) => ({
    ...step,
    operation: step.operation === ANY_OPERATION ? null : lookUp(shelf.operations, step.operation),
    source: step.source === null ? null : lookUp(shelf.sources, step.source),
    place:
      step.source === null || step.page === null
        ? null
        : placeToManual(shelf, { source: step.source, page: step.page, section: step.section }),
  }));
  if (first === undefined) throw new Error(`"${entry.id}" has no steps; run the content checks.`);
  return {
    cause: entry.cause,
    causeUnknown: entry.unknown,
    steps: [first, ...others],
    ...stepsToAnswer(entry.steps),
  };
}

/** What to do about a code: the entry that names it, else that of its stage where the result is open. */
function toOpenResult(
  code: string,
  where: Stage,
  settlement: Settlement | null,
  { openResults }: Shelf,
): OpenResult | null {
  const named = openResults.find(({ codes }) => codes.includes(code));
  if (named !== undefined || settlement !== 'unknown') return named ?? null;
  return openResults.find(({ stages }) => stages.includes(where)) ?? null;
}

/** Joins the rows with their domains, remedies and look-alikes; a code with two meanings is one code. */
export function joinResponses(rows: readonly ResponseEntry[], shelf: Shelf): ResponseCode[] {
  const domains = shelfToDomains(shelf);
  const remedies = joinRemedies(shelf);
  const place = ({ domain }: ResponseEntry): number => lookUp(domains, domain).place;
  const groups = Map.groupBy(
    rows.toSorted((a, b) => byCode(a, b) || place(a) - place(b)),
    ({ code }) => code,
  );
  const codes = [...groups.values()].flatMap((group): ResponseCode[] => {
    const [first, ...others] = group.map((row): Meaning => {
      const domain = lookUp(domains, row.domain);
      const where = row.stage ?? domain.stage;
      const money = joinSteps(row, shelf);
      return {
        ...row,
        domain,
        remedy: lookUp(remedies, row.remedy),
        stage: where,
        similar: [],
        ...joinReadings(row, shelf),
        reaches: row.reaches.map((reach) => ({
          ...reach,
          operation: lookUp(shelf.operations, reach.operation),
        })),
        bodies: rowToBodies(row, shelf),
        absences: listsToAbsences(row.sources, shelf.sources),
        ...money,
        openResult: toOpenResult(row.code, where, money.settlement, shelf),
      };
    });
    if (first === undefined) return [];
    // A code is gone only when all its meanings are.
    const living = [first, ...others].find(({ status }) => status === 'active') ?? first;
    const { code, status, statusSince } = living;
    const causedBy = shelf.causes.get(code) ?? [];
    return [
      { kind: 'response', code, status, statusSince, meanings: [first, ...others], causedBy },
    ];
  });
  joinSimilar(codes, shelf);
  return codes;
}

/** Tells each meaning the codes that send the same message, and those that look like its code. */
function joinSimilar(codes: readonly ResponseCode[], { lookalikes }: Shelf): void {
  const byNumber = new Map(codes.map((code) => [code.code, code]));
  const said = codes.flatMap((code) =>
    [...new Set(code.meanings.map(({ message }) => message.en))].map((message) => ({
      message,
      code,
    })),
  );
  const byMessage = Map.groupBy(said, ({ message }) => message);
  const alike = new Map<string, (typeof lookalikes)[number][]>();
  for (const entry of lookalikes) {
    for (const code of entry.codes) {
      alike.set(code, [...(alike.get(code) ?? []), entry]);
    }
  }
  for (const { code, meanings } of codes) {
    for (const meaning of meanings) {
      const same = (byMessage.get(meaning.message.en) ?? []).flatMap(({ code: other }) =>
        other.code === code ? [] : [other],
      );
      meaning.similar = [
        ...(same.length === 0 ? [] : [{ codes: same, difference: null }]),
        ...(alike.get(code) ?? []).map((entry) => ({
          codes: entry.codes
            .toSorted()
            .flatMap((other) => byNumber.get(other) ?? [])
            .filter((other) => other.code !== code && !same.includes(other)),
          difference: entry.difference,
        })),
      ];
    }
  }
}
