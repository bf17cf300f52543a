import type { Locale } from '../i18n/locales.ts';
import type { JoinedGuide } from '../kinds/guide-section.ts';
import { codeToKind, type Code, type DataRow } from '../kinds/index.ts';
import type { Institution, InstitutionKind } from '../kinds/institution/row.ts';
import { inLocales } from '../i18n/locales.ts';
import type { Codebook } from '../model/codebook.ts';
import { listToPath } from '../model/fact-lists.ts';
import { limitToPath } from '../model/limits.ts';
import { guidePath, issuerPath, pathToAbsolute, tablePath } from '../paths.ts';
import type { Change } from '../schemas/change.ts';
import type {
  ChangeDataRow,
  Envelope,
  GuideDataRow,
  IssuerDataRow,
  LimitDataRow,
  ListDataRow,
  SourceDataRow,
} from '../schemas/data-row.ts';
import type { FactList } from '../schemas/fact-list.ts';
import type { Limit } from '../schemas/limit.ts';
import type { Source } from '../schemas/source.ts';
import { toVersion } from '../shared/package-version.ts';
import { guideLinkToId } from '../shared/guide-link.ts';

/** The version of the shape of the rows (semver): a field or a value added is a minor version. */
export const SCHEMA_VERSION = '1.6.0';
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
    aliases: Object.values(aliases).flat(),
    status,
    statusSince,
    cards: codesOf('card'),
    banks: codesOf('bank'),
    // The address is made of what the source says.
    events: events.map(({ date, type: kind, text, source }) => ({
      date,
      type: kind,
      text,
      source,
    })),
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

/** A change as a row of data. */
export const changeToDataRow = (change: Change): ChangeDataRow => ({
  ...change,
  version: toVersion(SCHEMA_VERSION, change.date, 0),
});

/** A list that the tables come from as a row of data. */
export const sourceToDataRow = ({
  id,
  title,
  date,
  about,
  url,
  compared,
}: Source): SourceDataRow => ({ id, title, date, about, website: url, compared });

/** A limit as a row of data. */
export function limitToDataRow(limit: Limit, codebook: Codebook): LimitDataRow {
  const { id, group, what, value, unit, direction, port, environment, note, readings } = limit;
  return {
    id,
    group,
    what,
    value,
    unit,
    direction,
    port,
    environment,
    note,
    readings,
    url: inLocales((locale) => pathToAbsolute(limitToPath(codebook, limit, locale))),
  };
}

/** A list as a row of data. */
export function listToDataRow(list: FactList, codebook: Codebook): ListDataRow {
  const { id, title, about, columns, sources, rows } = list;
  const all = sources.map(({ source }) => source);
  return {
    id,
    title,
    about,
    columns,
    sources,
    rows: rows.map((row) => ({
      id: row.id,
      sources: row.sources.length === 0 ? [...new Set(all)] : row.sources,
      cells: Object.fromEntries(columns.map((column) => [column.id, row.cells[column.id] ?? null])),
    })),
    url: inLocales((locale) => pathToAbsolute(listToPath(codebook, id, locale))),
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
