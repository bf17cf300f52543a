import type { Locale } from '../i18n/locales.ts';
import type { JoinedGuide } from '../kinds/guide-section.ts';
import { codeToKind, type Code, type DataRow } from '../kinds/index.ts';
import type { Institution, InstitutionKind } from '../kinds/institution/row.ts';
import { inLocales } from '../kinds/rows.ts';
import type { Codebook } from '../model/codebook.ts';
import { guidePath, issuerPath, pathToAbsolute, tablePath } from '../paths.ts';
import type { Envelope, GuideDataRow, IssuerDataRow } from '../schemas/data-row.ts';
import { guideLinkToId } from '../shared/guide-link.ts';

/** The version of the shape of the rows (semver): a field or a value added is a minor version. */
export const SCHEMA_VERSION = '1.3.0';
/** A code as a row of data. */
export const codeToRow = (code: Code): DataRow => codeToKind(code).toDataRow(code) as DataRow;

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
    codes,
    events,
    note,
  } = institution;
  const codesOf = (kind: InstitutionKind): string[] =>
    codes.filter((own) => own.kind === kind).map(({ code }) => code);
  return {
    id,
    type,
    name,
    legalNames,
    formerNames,
    aliases: [...aliases.ko, ...aliases.en],
    status,
    statusSince,
    cards: codesOf('card'),
    banks: codesOf('bank'),
    events,
    note,
    url: inLocales((locale) => pathToAbsolute(issuerPath(locale, id))),
  };
}

/** A guide as a row of data. */
export function guideToDataRow(guide: JoinedGuide): GuideDataRow {
  const { group, id, title, manual, links } = guide;
  const url = (locale: Locale): string => pathToAbsolute(guidePath(locale, group, id));
  return {
    group,
    id,
    title,
    manual,
    sections: links.map((link, index) => {
      const { label, about, table } = link;
      const section = (locale: Locale): string =>
        table === null
          ? `${url(locale)}#${encodeURIComponent(guideLinkToId(link, index))}`
          : pathToAbsolute(tablePath(locale, table));
      return {
        label,
        about,
        table,
        manual: link.manual,
        url: inLocales(section),
      };
    }),
    url: inLocales(url),
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
