import type { Kind, Status } from '../schemas/code.ts';
import type { Content } from '../schemas/collections.ts';
import type { BankRow, CardRow } from '../schemas/institution-code.ts';
import type { Domain } from '../schemas/domain.ts';
import type { HttpRow } from '../schemas/http.ts';
import type { Issuer } from '../schemas/issuer.ts';
import type { JsSdkRow, ResponseRow } from '../schemas/response.ts';
import type { Lookalike } from '../schemas/lookalike.ts';
import type { Remedy, Stage } from '../schemas/remedy.ts';
import type { Situation } from '../schemas/situation.ts';
import type { Source } from '../schemas/source.ts';
import type { Table } from '../schemas/table.ts';
import { listsToAbsences } from './readings.ts';

/** An HTTP status as a page shows it. */
export type HttpCode = HttpRow & { kind: 'http' };
/** A card code with the institution behind it. */
export type CardCode = CardRow & { kind: 'card' };
/** A bank code with the institution behind it. */
export type BankCode = BankRow & { kind: 'bank' };
/** One meaning of a response code, with its domain, what to do about it, and where it occurs. */
export type Meaning = Omit<ResponseRow, 'remedy' | 'stage'> & {
  /** The selections of its lists that leave it out. */
  absences: readonly Source[];
  domain: Domain;
  remedy: Remedy;
  stage: Stage;
};

/** A response code: one meaning, or two in different domains. */
export interface ResponseCode {
  kind: 'response';
  code: string;
  status: Status;
  statusSince: string | null;
  meanings: readonly [Meaning, ...Meaning[]];
}

/** A code of the JS SDK. The manual has published none yet. */
export type JsSdkCode = JsSdkRow & { kind: 'js-sdk' };

/** Any code of any table. */
export type Code = HttpCode | CardCode | BankCode | ResponseCode | JsSdkCode;
/** A code that stands for an institution. */
export type InstitutionCode = CardCode | BankCode;

/** An institution with all its codes. */
export type Institution = Issuer & { cards: readonly CardCode[]; banks: readonly BankCode[] };

/** A table with its codes, sorted. */
export type CodeTable = Table & { codes: readonly Code[] };

/** A group of response codes with its rows, sorted. */
export type ResponseDomain = Domain & { meanings: readonly Meaning[] };

/** Everything the site publishes, joined. Plain data: no I/O, nothing of Astro. */
export interface Codebook {
  tables: ReadonlyMap<Kind, CodeTable>;
  institutions: ReadonlyMap<string, Institution>;
  domains: ReadonlyMap<string, ResponseDomain>;
  /** Response codes by their code, sorted. */
  responses: ReadonlyMap<string, ResponseCode>;
  /** Response codes by the English of each of their messages, sorted; each once. */
  responsesByMessage: ReadonlyMap<string, readonly ResponseCode[]>;
  fields: ReadonlyMap<string, Content['fields'][number]>;
  sources: ReadonlyMap<string, Content['sources'][number]>;
  /** The APIs and callbacks by which codes come, in the order of a payment’s life. */
  operations: ReadonlyMap<string, Content['operations'][number]>;
  guides: ReadonlyMap<string, Content['guides'][number]>;
  /** Other systems that number the same institutions, in the order of the site. */
  systems: ReadonlyMap<string, Content['systems'][number]>;
  crosswalk: Content['crosswalk'];
  lookalikes: readonly Lookalike[];
  situations: readonly Situation[];
  /** Newest first. */
  changes: Content['changes'];
  /** The day of the latest change, `YYYY-MM-DD`: the content's date, not the build's. */
  date: string;
}

const byCode = (a: { code: string }, b: { code: string }): number =>
  a.code < b.code ? -1 : a.code > b.code ? 1 : 0;

/**
 * The entry of an id that the content checks have seen.
 * @throws Error when there is none, which means that the checks were not run
 */
export function lookUp<Value>(map: ReadonlyMap<string, Value>, id: string): Value {
  const value = map.get(id);
  if (value === undefined) throw new Error(`"${id}" does not exist; run the content checks.`);
  return value;
}

function responsesToMessages(
  responses: readonly ResponseCode[],
): ReadonlyMap<string, readonly ResponseCode[]> {
  const said = responses.flatMap((code) =>
    [...new Set(code.meanings.map(({ message }) => message.en))].map((message) => ({
      message,
      code,
    })),
  );
  const groups = Map.groupBy(said, ({ message }) => message);
  return new Map([...groups].map(([message, group]) => [message, group.map(({ code }) => code)]));
}

/**
 * Joins the content into one model.
 * @throws Error when an entry refers to one that does not exist; checked content never does
 */
export function contentToCodebook(content: Content): Codebook {
  const domains = new Map(content.domains.map((domain) => [domain.id, domain]));
  const cards = content.card.map((row): CardCode => ({ kind: 'card', ...row }));
  const banks = content.bank.map((row): BankCode => ({ kind: 'bank', ...row }));
  const remedies = new Map(content.remedies.map((remedy) => [remedy.id, remedy]));
  const sources = new Map(content.sources.map((source) => [source.id, source]));
  const responses = rowsToResponses(content.response, domains, remedies, sources);
  const codes: Record<Kind, readonly Code[]> = {
    http: content.http.map((row): HttpCode => ({ kind: 'http', ...row })),
    card: cards,
    bank: banks,
    response: responses,
    'js-sdk': content.jsSdk.map((row): JsSdkCode => ({ kind: 'js-sdk', ...row })),
  };
  const cardsOf = Map.groupBy(cards, ({ issuer }) => issuer);
  const banksOf = Map.groupBy(banks, ({ issuer }) => issuer);
  const meaningsOf = Map.groupBy(
    responses.flatMap(({ meanings }) => meanings),
    ({ domain }) => domain.id,
  );
  return {
    tables: new Map(
      content.tables.map((table) => [table.id, { ...table, codes: codes[table.id] }]),
    ),
    institutions: new Map(
      content.issuers.map((issuer) => [
        issuer.id,
        { ...issuer, cards: cardsOf.get(issuer.id) ?? [], banks: banksOf.get(issuer.id) ?? [] },
      ]),
    ),
    domains: new Map(
      content.domains.map((domain) => [
        domain.id,
        { ...domain, meanings: meaningsOf.get(domain.id) ?? [] },
      ]),
    ),
    responses: new Map(responses.map((code) => [code.code, code])),
    responsesByMessage: responsesToMessages(responses),
    fields: new Map(content.fields.map((field) => [field.id, field])),
    sources,
    operations: new Map(content.operations.map((operation) => [operation.id, operation])),
    guides: new Map(content.guides.map((guide) => [`${guide.group}/${guide.id}`, guide])),
    systems: new Map(content.systems.map((system) => [system.id, system])),
    crosswalk: content.crosswalk,
    lookalikes: content.lookalikes,
    situations: content.situations,
    changes: content.changes,
    date: content.changes.reduce((latest, { date }) => (date > latest ? date : latest), ''),
  };
}

/**
 * How many rows a table has: a code with two meanings has two.
 * @example tableToRowCount(responseTable) // 520, of 516 codes
 */
export function tableToRowCount({ codes }: CodeTable): number {
  return codes.reduce(
    (sum, code) => sum + (code.kind === 'response' ? code.meanings.length : 1),
    0,
  );
}

/** Whether a code stands for an institution. */
export function isInstitutionCode(code: Code): code is InstitutionCode {
  return code.kind === 'card' || code.kind === 'bank';
}

function rowsToResponses(
  rows: Content['response'],
  domains: ReadonlyMap<string, Domain>,
  remedies: ReadonlyMap<string, Remedy>,
  sources: ReadonlyMap<string, Source>,
): ResponseCode[] {
  const order = [...domains.keys()];
  const place = (row: { domain: string }): number => order.indexOf(row.domain);
  const groups = Map.groupBy(
    rows.toSorted((a, b) => byCode(a, b) || place(a) - place(b)),
    ({ code }) => code,
  );
  return [...groups.values()].flatMap((group): ResponseCode[] => {
    const [first, ...others] = group.map((row): Meaning => {
      const domain = lookUp(domains, row.domain);
      const remedy = lookUp(remedies, row.remedy);
      const absences = listsToAbsences(row.sources, sources);
      return { ...row, domain, remedy, absences, stage: row.stage ?? domain.stage };
    });
    if (first === undefined) return [];
    // A code is gone only when all its meanings are.
    const living = [first, ...others].find(({ status }) => status === 'active') ?? first;
    const { code, status, statusSince } = living;
    return [{ kind: 'response', code, status, statusSince, meanings: [first, ...others] }];
  });
}
