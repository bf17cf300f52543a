import { LOCALES } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import { squash } from '../shared/squash.ts';
import type { SearchRecord } from '../shared/search-record.ts';
import type { Kind } from '../kinds/list.ts';
import { HANGUL, type Bilingual } from '../schemas/text.ts';
import { guideLinkToId, type CodebookGuide } from '../model/guides.ts';
import type { Code, Codebook, Institution } from '../model/codebook.ts';

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
    ...tables.flatMap(({ codes }) => codes.map((code) => codeToRecord(code, codebook))),
    ...[...codebook.institutions.values()].map((institution) =>
      institutionToRecord(institution, codebook.lexicon.corporateForms),
    ),
    ...tables.map(({ id, title, short, fields }) =>
      toRecord('table', `/${id}/`, title, tableToAliases(id, short, fields)),
    ),
    toRecord('table', '/issuer/', words('institutionsTitle'), Object.values(words('institutions'))),
    toRecord('table', '/changes/', words('changesTitle'), Object.values(words('changes'))),
    toRecord('table', '/guides/', words('guidesTitle'), []),
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

function codeToRecord(code: Code, codebook: Codebook): SearchRecord {
  const { kind, status } = code;
  const base = {
    type: 'code',
    kind,
    code: code.code,
    path: `/${kind}/${code.code}/`,
    status,
  } as const;
  switch (code.kind) {
    case 'http':
      return {
        ...base,
        titles: [{ ko: code.reason, en: code.reason }, code.description],
        aliases: [],
        owner: null,
      };
    case 'card':
    case 'bank': {
      const owner = codebook.institutions.get(code.issuer);
      return {
        ...base,
        titles: [code.name],
        aliases: newNames([code.name], [...code.aliases.ko, ...code.aliases.en]),
        owner: owner === undefined ? null : `/issuer/${owner.id}/`,
      };
    }
    case 'response':
      return {
        ...base,
        titles: code.meanings.map(({ message }) => message),
        aliases: [],
        owner: null,
      };
    case 'js-sdk':
      return { ...base, titles: [code.message], aliases: [], owner: null };
  }
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
function guideToRecords(guide: CodebookGuide): SearchRecord[] {
  const path = `/guides/${guide.group}/${guide.id}/`;
  const sections = guide.links.flatMap((link, index) =>
    link.table === null && link.inManualIndex
      ? [toRecord('section', `${path}#${guideLinkToId(link, index)}`, link.label, [])]
      : [],
  );
  return [toRecord('guide', path, guide.title, []), ...sections];
}

function tableToAliases(id: Kind, short: Bilingual, fields: readonly string[]): string[] {
  return [short.ko, short.en, id, `${short.ko}코드`, ...fields];
}

/** A word of the site in every language. */
function words(
  key: 'institutions' | 'institutionsTitle' | 'changes' | 'changesTitle' | 'guidesTitle',
): Bilingual {
  const [ko, en] = LOCALES.map((locale) => localeToStrings(locale)[key]);
  return { ko: ko ?? '', en: en ?? '' };
}
