import type { Kind, Status } from '../schemas/code.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Actor, RemedyBasis, Retry, Stage } from '../schemas/remedy.ts';
import type { Outcome } from '../schemas/response.ts';
import type { Bilingual } from '../schemas/text.ts';
import type {
  Code,
  Codebook,
  CodeTable,
  Institution,
  InstitutionCode,
  Meaning,
} from './codebook.ts';
import { codePath, guideSectionPath, issuerPath, manualPath, pathToAbsolute } from './paths.ts';

/** The version of the shape of the rows (semver): a field added is a minor version. */
export const SCHEMA_VERSION = '1.1.0';

/** What every row of every table has. Absent values are null, never missing. */
interface RowBase {
  kind: Kind;
  /** A string, with its leading zeros. */
  code: string;
  status: Status;
  statusSince: string | null;
  note: Bilingual | null;
  sources: readonly string[];
  /** Absolute addresses of its page. */
  url: Bilingual;
}

/** An HTTP status as data. */
export interface HttpDataRow extends RowBase {
  reason: string;
  description: Bilingual;
  descriptionBasis: 'manual' | 'codebook';
}

/** A card or bank code as data; the flag of the other kind is absent. */
export interface InstitutionDataRow extends RowBase {
  name: Bilingual;
  paymentWindow?: boolean;
  virtualAccount?: boolean;
  website: string | null;
  websiteNow: string | null;
  websiteIsWrong: boolean;
  issuer: string;
  successor: string | null;
  aliases: readonly string[];
}

/** One meaning of a response code as data. */
export interface MeaningDataRow {
  domain: string;
  message: Bilingual;
  outcome: Outcome;
  since: string;
  /** Where in a payment it occurs. */
  stage: Stage;
  /** Whose move it is; null where that is not known. */
  actor: Actor | null;
  retry: Retry | null;
  /** The Codebook’s own words. */
  advice: Bilingual;
  /** Absolute addresses of the section of a guide that helps. */
  guide: Bilingual | null;
  /** Safe to show to a buyer; null where none is due. */
  buyerMessage: Bilingual | null;
  /** What actor, retry and advice rest on. */
  basis: RemedyBasis;
  /** The address of the page of the manual that they follow from. */
  basisPage: string | null;
  note: Bilingual | null;
  sources: readonly string[];
}

/** A response code as data: one meaning, or two. */
export interface ResponseDataRow extends Pick<
  RowBase,
  'kind' | 'code' | 'status' | 'statusSince' | 'url'
> {
  meanings: readonly MeaningDataRow[];
}

/** A code of the JS SDK as data. */
export interface JsSdkDataRow extends RowBase {
  message: Bilingual;
}

/** A row of any table. */
export type DataRow = HttpDataRow | InstitutionDataRow | ResponseDataRow | JsSdkDataRow;

/** An institution as data. */
export interface IssuerDataRow {
  id: string;
  type: Institution['type'];
  name: Bilingual;
  legalNames: Institution['legalNames'];
  formerNames: Institution['formerNames'];
  aliases: readonly string[];
  status: Status;
  statusSince: string | null;
  cards: readonly string[];
  banks: readonly string[];
  events: Institution['events'];
  note: Bilingual | null;
  url: Bilingual;
}

/** What a data file is wrapped in. */
export interface Envelope<Row> {
  schemaVersion: string;
  /** The day of the content, `YYYY-MM-DD`, not of the build. */
  generatedFrom: string;
  /** The address of the list that the rows follow. */
  source: string | null;
  count: number;
  rows: readonly Row[];
}

const codeToUrl = ({ kind, code }: Code): Bilingual => ({
  ko: pathToAbsolute(codePath('ko', kind, code)),
  en: pathToAbsolute(codePath('en', kind, code)),
});

function toBase(code: Exclude<Code, { kind: 'response' }>): RowBase {
  const { kind, status, statusSince, note, sources } = code;
  return { kind, code: code.code, status, statusSince, note, sources, url: codeToUrl(code) };
}

function institutionToRow(code: InstitutionCode): InstitutionDataRow {
  const { name, website, websiteNow, websiteIsWrong, issuer, successor, aliases } = code;
  return {
    ...toBase(code),
    name,
    ...(code.kind === 'card'
      ? { paymentWindow: code.paymentWindow }
      : { virtualAccount: code.virtualAccount }),
    website,
    websiteNow,
    websiteIsWrong,
    issuer,
    successor,
    aliases: [...aliases.ko, ...aliases.en],
  };
}

function meaningToRow(meaning: Meaning): MeaningDataRow {
  const { domain, message, outcome, since, stage, remedy, note, sources } = meaning;
  const { actor, retry, advice, guide, buyerMessage, basis, page } = remedy;
  const inLocale = (locale: Locale): string =>
    pathToAbsolute(guideSectionPath(locale, guide ?? ''));
  return {
    domain: domain.id,
    message,
    outcome,
    since,
    stage,
    actor,
    retry,
    advice,
    guide: guide === null ? null : { ko: inLocale('ko'), en: inLocale('en') },
    buyerMessage,
    basis,
    basisPage: page === null ? null : manualPath(page),
    note,
    sources,
  };
}

/** A code as a row of data. */
export function codeToRow(code: Code): DataRow {
  switch (code.kind) {
    case 'http':
      return {
        ...toBase(code),
        reason: code.reason,
        description: code.description,
        descriptionBasis: code.descriptionBasis,
      };
    case 'card':
    case 'bank':
      return institutionToRow(code);
    case 'response': {
      const { kind, status, statusSince, meanings } = code;
      return {
        kind,
        code: code.code,
        status,
        statusSince,
        url: codeToUrl(code),
        meanings: meanings.map(meaningToRow),
      };
    }
    case 'js-sdk':
      return { ...toBase(code), message: code.message };
  }
}

/** An institution as a row of data. */
export function institutionToDataRow(institution: Institution): IssuerDataRow {
  const {
    id,
    type,
    name,
    legalNames,
    formerNames,
    aliases,
    status,
    statusSince,
    cards,
    banks,
    events,
    note,
  } = institution;
  return {
    id,
    type,
    name,
    legalNames,
    formerNames,
    aliases: [...aliases.ko, ...aliases.en],
    status,
    statusSince,
    cards: cards.map(({ code }) => code),
    banks: banks.map(({ code }) => code),
    events,
    note,
    url: { ko: pathToAbsolute(issuerPath('ko', id)), en: pathToAbsolute(issuerPath('en', id)) },
  };
}

/** Rows in their envelope. */
export function rowsToEnvelope<Row>(
  rows: readonly Row[],
  codebook: Codebook,
  source: string | null,
): Envelope<Row> {
  return {
    schemaVersion: SCHEMA_VERSION,
    generatedFrom: codebook.date,
    source,
    count: rows.length,
    rows,
  };
}

/** The address of the list that a table follows. */
export function tableToSource({ source }: CodeTable, { sources }: Codebook): string | null {
  return sources.get(source)?.url ?? null;
}
