import type { Locale } from '../i18n/locales.ts';
import type {
  BankDataRow,
  CardDataRow,
  GuideDataRow,
  HttpDataRow,
  IssuerDataRow,
  JsSdkDataRow,
  MeaningDataRow,
  ResponseDataRow,
} from '../schemas/data-row.ts';
import type { Bilingual } from '../schemas/text.ts';
import type {
  Code,
  Codebook,
  CodeTable,
  Institution,
  InstitutionCode,
  Meaning,
} from '../model/codebook.ts';
import { guideLinkToId, type CodebookGuide } from '../model/guides.ts';
import {
  codePath,
  guidePath,
  guideSectionPath,
  issuerPath,
  manualPath,
  pathToAbsolute,
  tablePath,
} from '../model/paths.ts';

/** The version of the shape of the rows (semver): a field added is a minor version. */
export const SCHEMA_VERSION = '1.2.0';

/** A row of any table. */
export type DataRow = HttpDataRow | CardDataRow | BankDataRow | ResponseDataRow | JsSdkDataRow;

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

function toBase<Row extends Exclude<Code, { kind: 'response' }>>(code: Row) {
  const { status, statusSince, note, sources, readings, readFrom } = code;
  const kind: Row['kind'] = code.kind;
  const url = codeToUrl(code);
  return { kind, code: code.code, status, statusSince, note, sources, readings, readFrom, url };
}

function toInstitutionFields(code: InstitutionCode) {
  const { name, website, websiteNow, websiteIsWrong, issuer, successor, aliases } = code;
  return {
    name,
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
  const { absences, reaches, readings, readFrom } = meaning;
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
    absentFrom: absences.map(({ id }) => id),
    reaches,
    readings,
    readFrom,
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
        codes: code.codes,
      };
    case 'card':
      return { ...toBase(code), ...toInstitutionFields(code), paymentWindow: code.paymentWindow };
    case 'bank':
      return { ...toBase(code), ...toInstitutionFields(code), virtualAccount: code.virtualAccount };
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

/** A guide as a row of data. */
export function guideToDataRow(guide: CodebookGuide): GuideDataRow {
  const { group, id, title, page, links } = guide;
  const url = (locale: Locale): string => pathToAbsolute(guidePath(locale, group, id));
  return {
    group,
    id,
    title,
    manual: manualPath(page),
    sections: links.map((link, index) => {
      const { label, about, table, anchor } = link;
      const section = (locale: Locale): string =>
        table === null
          ? `${url(locale)}#${encodeURIComponent(guideLinkToId(link, index))}`
          : pathToAbsolute(tablePath(locale, table));
      return {
        label,
        about,
        table,
        manual: manualPath(link.page, anchor),
        url: { ko: section('ko'), en: section('en') },
      };
    }),
    url: { ko: url('ko'), en: url('en') },
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
