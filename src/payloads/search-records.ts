import { LOCALES } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import { squash } from '../shared/squash.ts';
import type { SearchRecord } from '../shared/search-record.ts';
import type { KindId } from '../kind-list.ts';
import { HANGUL, type Bilingual } from '../schemas/text.ts';
import { guideLinkToId } from '../shared/guide-link.ts';
import type { GuideEntry } from '../schemas/guide.ts';
import { codeToKind, type Code } from '../kinds/index.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Institution } from '../kinds/institution/row.ts';

/** Names without those that differ from a title or an earlier name in case, blanks or punctuation only. */
function newNames(titles: readonly Bilingual[], names: readonly (string | null)[]): string[] {
  const seen = new Set(titles.flatMap(({ ko, en }) => [squash(ko).text, squash(en).text]));
  return names.flatMap((name) => {
    const key = squash(name ?? '').text;
    if (name === null || key === '' || seen.has(key)) return [];
    seen.add(key);
    return [name];
  });
}

/** Everything that a search can find, as records: the tables, the institutions, the codes, the domains. */
export function codebookToRecords(codebook: Codebook): SearchRecord[] {
  const tables = [...codebook.tables.values()];
  return [
    ...tables.flatMap(({ codes }) => codes.map(codeToRecord)),
    ...[...codebook.institutions.values()].map((institution) =>
      institutionToRecord(institution, codebook.lexicon.corporateForms),
    ),
    ...tables.map(({ id, title, short, fields }) =>
      toRecord('table', `/${id}/`, title, tableToAliases(id, short, fields)),
    ),
    toRecord('table', '/issuer/', words('institutionsTitle'), Object.values(words('institutions'))),
    toRecord('table', '/changes/', words('changesTitle'), Object.values(words('changes'))),
    toRecord('table', '/guides/', words('guidesTitle'), []),
    toRecord('table', '/unknown-result/', words('openResultsTitle'), openResultWords()),
    ...codebook.openResults.map(({ id, title }) =>
      toRecord('section', `/unknown-result/#${id}`, title, []),
    ),
    ...[...codebook.guides.values()].flatMap(guideToRecords),
    ...[...codebook.domains.values()].map(({ id, title }) =>
      toRecord('domain', `/response/domain/${id}/`, title, []),
    ),
  ];
}

function toRecord(
  type: SearchRecord['type'],
  path: string,
  title: Bilingual,
  aliases: readonly (string | null)[],
): SearchRecord {
  return {
    type,
    kind: null,
    code: null,
    path,
    titles: [title],
    aliases: newNames([title], aliases),
    status: 'active',
    owner: null,
  };
}

function codeToRecord(code: Code): SearchRecord {
  const { kind, status } = code;
  const titles = codeToKind(code).titles(code);
  const { texts, aliases, institution } = codeToKind(code).find(code);
  return {
    type: 'code',
    kind,
    code: code.code,
    path: `/${kind}/${code.code}/`,
    status,
    titles: [...titles, ...texts],
    aliases: newNames(titles, aliases),
    owner: institution === null ? null : `/issuer/${institution}/`,
  };
}

function institutionToRecord(
  institution: Institution,
  corporateForms: readonly string[],
): SearchRecord {
  const { id, name, aliases, formerNames, legalNames, status } = institution;
  const legal = legalNames.map(({ ko, en }) => ({
    ko: bareName(ko, corporateForms),
    en: bareName(en ?? '', corporateForms),
  }));
  const names = [...formerNames, ...legal].flatMap(({ ko, en }) => [ko, en]);
  return {
    ...toRecord('issuer', `/issuer/${id}/`, name, [...aliases.ko, ...aliases.en, ...names]),
    status,
  };
}

/**
 * A legal name as people say it.
 * @param forms what companies add to their names
 * @example bareName('주식회사 하나은행', ['주식회사']) // '하나은행'
 * @example bareName('BC Card Co., Ltd.', ['Co., Ltd.']) // 'BC Card'
 */
export function bareName(name: string, forms: readonly string[]): string {
  const form = forms.find(
    (candidate) =>
      name.startsWith(candidate) ||
      name.endsWith(` ${candidate}`) ||
      (HANGUL.test(candidate) && name.endsWith(candidate)),
  );
  if (form === undefined) return name;
  const rest = name.startsWith(form) ? name.slice(form.length) : name.slice(0, -form.length);
  return bareName(rest.trim().replace(/,$/, ''), forms);
}

/**
 * A guide, and the sections that the manual’s index has; those that lead to a table are the table
 * itself, and the others are found by the full text.
 */
function guideToRecords(guide: GuideEntry): SearchRecord[] {
  const path = `/guides/${guide.group}/${guide.id}/`;
  const sections = guide.links.flatMap((link, index) =>
    link.table === null && link.inManualIndex
      ? [toRecord('section', `${path}#${guideLinkToId(link, index)}`, link.label, [])]
      : [],
  );
  return [toRecord('guide', path, guide.title, []), ...sections];
}

function tableToAliases(id: KindId, short: Bilingual, fields: readonly string[]): string[] {
  return [short.ko, short.en, id, `${short.ko}코드`, ...fields];
}

/** What somebody types whose call did not come back. */
const openResultWords = (): string[] =>
  LOCALES.flatMap((locale) => localeToStrings(locale).openResultsWords);

/** A word of the site in every language. */
function words(
  key:
    | 'institutions'
    | 'institutionsTitle'
    | 'changes'
    | 'changesTitle'
    | 'guidesTitle'
    | 'openResultsTitle',
): Bilingual {
  const [ko, en] = LOCALES.map((locale) => localeToStrings(locale)[key]);
  return { ko: ko ?? '', en: en ?? '' };
}
