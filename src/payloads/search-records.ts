import { inLocales, LOCALES, type Locale, type LocaleMap } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import { squash } from '../shared/squash.ts';
import { recordToStep, type SearchRecord } from '../shared/search-record.ts';
import type { KindId } from '../kind-list.ts';
import { HANGUL, type Bilingual } from '../schemas/text.ts';
import { guideLinkToId } from '../shared/guide-link.ts';
import type { FactList } from '../schemas/fact-list.ts';
import type { Limit } from '../schemas/limit.ts';
import type { GuideEntry } from '../schemas/guide.ts';
import { codeToKind, type Code } from '../kinds/index.ts';
import type { Codebook } from '../model/codebook.ts';
import { listToPosition } from '../model/fact-lists.ts';
import { groupToGuide } from '../model/limits.ts';
import type { Institution } from '../kinds/institution/row.ts';

/** Names without those that differ from a title or an earlier name in case, blanks or punctuation only. */
function newNames(titles: readonly Bilingual[], names: readonly (string | null)[]): string[] {
  const seen = new Set(
    titles.flatMap((title) => Object.values(title).map((text) => squash(text).text)),
  );
  return names.flatMap((name) => {
    const key = squash(name ?? '').text;
    if (name === null || key === '' || seen.has(key)) return [];
    seen.add(key);
    return [name];
  });
}

/**
 * Everything that a search can find, as records: the tables, the institutions, the codes, the domains. What
 * the first step of the search finds stands first.
 */
export function codebookToRecords(codebook: Codebook): SearchRecord[] {
  const tables = [...codebook.tables.values()];
  const ideas = new Set(codebook.lexicon.concepts.flatMap((concept) => concept.words));
  const records = [
    ...tables.flatMap(({ codes }) => codes.map((code) => codeToRecord(code, ideas))),
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
    toRecord('tool', '/decode/', words('decodeTitle'), []),
    toRecord('tool', '/first-checks/', words('firstChecksTitle'), []),
    ...codebook.situations.map(({ id, title }) =>
      toRecord('section', `/first-checks/#${id}`, title, []),
    ),
    toRecord('tool', '/data/', words('dataTitle'), []),
    toRecord('tool', '/crosswalk/', words('crosswalkTitle'), []),
    toRecord('tool', '/linking/', words('linkingTitle'), []),
    ...[...codebook.guides.values()].flatMap(guideToRecords),
    ...codebook.lists.map((list) => listToRecord(list, codebook)),
    ...codebook.limits.map((limit) => limitToRecord(limit, codebook)),
    ...[...codebook.domains.values()].map(({ id, title }) =>
      toRecord('domain', `/response/domain/${id}/`, title, []),
    ),
  ];
  const isEarly = (record: SearchRecord): boolean => recordToStep(record) !== 'all';
  return [...records.filter(isEarly), ...records.filter((record) => !isEarly(record))];
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

/**
 * The name of a field that is a word of every day, as it stands in a path; null for any other code. A
 * bare word is read as a part of a sentence, a part of a path as the name that it is. Only words that
 * the lexicon knows as ideas: among others they are read as these, so that `tid not found` finds what it
 * found before. And only fields that stand in no object: `vat` and `installment` alone mean something else.
 */
function codeToPathName(code: Code, ideas: ReadonlySet<string>): string | null {
  if (code.kind !== 'field') return null;
  const isTop = code.places.some(({ path }) => path === null);
  return isTop && ideas.has(code.code) ? `${code.code}.` : null;
}

function codeToRecord(code: Code, ideas: ReadonlySet<string>): SearchRecord {
  const { kind, status } = code;
  const pathName = codeToPathName(code, ideas);
  const titles = codeToKind(code).titles(code);
  const { texts, aliases, institution } = codeToKind(code).find(code);
  return {
    type: 'code',
    kind,
    code: code.code,
    path: `/${kind}/${code.code}/`,
    status,
    titles: [...titles, ...texts],
    // In front, and beside a title that is called alike: it is found otherwise.
    aliases:
      pathName === null
        ? newNames(titles, aliases)
        : [pathName, ...newNames(titles, aliases).filter((name) => name !== code.code)],
    owner: institution === null ? null : `/issuer/${institution}/`,
  };
}

function institutionToRecord(
  institution: Institution,
  corporateForms: readonly string[],
): SearchRecord {
  const { id, name, aliases, formerNames, legalNames, status } = institution;
  const inAll = (name: LocaleMap<string | null>) => LOCALES.map((locale) => name[locale]);
  const legal = legalNames.flatMap(inAll).map((name) => bareName(name ?? '', corporateForms));
  const names = [...formerNames.flatMap(inAll), ...legal];
  return {
    ...toRecord('issuer', `/issuer/${id}/`, name, [...Object.values(aliases).flat(), ...names]),
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

/** A guide and its sections; those that lead to a table are the table itself. */
function guideToRecords(guide: GuideEntry): SearchRecord[] {
  const path = `/guides/${guide.group}/${guide.id}/`;
  const sections = guide.links.flatMap((link, index) =>
    link.table === null
      ? [toRecord('section', `${path}#${guideLinkToId(link, index)}`, link.label, [])]
      : [],
  );
  return [toRecord('guide', path, guide.title, []), ...sections];
}

function listToRecord({ id, title }: FactList, codebook: Codebook): SearchRecord {
  const { group, guide, anchor } = listToPosition(codebook, id);
  return toRecord('section', `/guides/${group}/${guide}/#${anchor}`, title, []);
}

/** A limit: what it is, unless its name says so, what it limits, and its environment where there is one in each. */
function limitToRecord({ id, group, what, environment }: Limit, codebook: Codebook): SearchRecord {
  const guide = groupToGuide(codebook, group);
  const inWords = (locale: Locale): string => {
    const { limitGroups, environments } = localeToStrings(locale);
    const isSaid = squash(what[locale]).text.includes(squash(limitGroups[group]).text);
    return [
      isSaid ? what[locale] : `${limitGroups[group]}: ${what[locale]}`,
      ...(environment === null ? [] : [environments[environment]]),
    ].join(', ');
  };
  const path = `/guides/${guide.group}/${guide.id}/#${id}`;
  return toRecord('section', path, inLocales(inWords), []);
}

function tableToAliases(id: KindId, short: Bilingual, fields: readonly string[]): string[] {
  return [...Object.values(short), id, `${short.ko}코드`, ...fields];
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
    | 'openResultsTitle'
    | 'decodeTitle'
    | 'firstChecksTitle'
    | 'dataTitle'
    | 'crosswalkTitle'
    | 'linkingTitle',
): Bilingual {
  return inLocales((locale) => localeToStrings(locale)[key]);
}
