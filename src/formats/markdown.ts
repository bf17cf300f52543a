import type { Locale } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import {
  lookUp,
  type Code,
  type Codebook,
  type CodeTable,
  type InstitutionCode,
  type ResponseCode,
} from '../model/codebook.ts';
import { codeToElsewhere } from '../model/crosswalk.ts';
import { codeToName, codeToSentence, codeToTitleName } from '../model/describe.ts';
import { guideLinkToId, sectionToLabel, type CodebookGuide } from '../model/guides.ts';
import {
  codePath,
  domainPath,
  guidePath,
  guideSectionPath,
  issuerPath,
  manualPath,
  pathToAbsolute,
  tablePath,
} from '../model/paths.ts';
import { meaningToSimilar } from '../model/similar.ts';

/**
 * A text in which nothing is read as Markdown, in one line.
 * @example textToMarkdown('a_b | c') // 'a\\_b \\| c'
 * @example textToMarkdown('1. &lt;') // '1\\. \\&lt;'
 */
export const textToMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|#~]|&(?=#?\w+;)/g, '\\$&')
    .replace(/\s+/g, ' ')
    // What would begin a list, a heading or a line across.
    .replace(/^( ?)([-+=]|\d+(?=[.)]))/, (_, blank: string, sign: string) =>
      /\d/.test(sign) ? `${blank}${sign}\\` : `${blank}\\${sign}`,
    );

/**
 * A text to the letter, as code; one that holds backquotes stands between more of them.
 * @example textToCodeSpan('a`b') // '``a`b``'
 */
export function textToCodeSpan(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const inner = text.replace(/\s/g, ' ');
  const pad = /^`|`$|^ .*\S.* $/.test(inner) ? ' ' : '';
  return `${fence}${pad}${inner}${pad}${fence}`;
}

const link = (text: string, path: string): string =>
  `[${textToMarkdown(text)}](${pathToAbsolute(path)})`;

/** Facts as a list, the absent ones left out. */
const facts = (pairs: readonly (readonly [label: string, value: string | null])[]): string =>
  pairs
    .flatMap(([label, value]) => (value === null ? [] : [`- **${label}**: ${value}`]))
    .join('\n');

const toDocument = (...blocks: readonly (string | null)[]): string =>
  `${blocks.filter((block) => block !== null && block !== '').join('\n\n')}\n`;

function institutionToBlocks(code: InstitutionCode, codebook: Codebook, locale: Locale): string[] {
  const t = localeToStrings(locale);
  const institution = lookUp(codebook.institutions, code.issuer);
  const elsewhere = codeToElsewhere(codebook, code).map(
    ({ system, code: foreign, former }) =>
      `- ${textToMarkdown(system.title[locale])}: ${textToCodeSpan(foreign)}${former ? ` (${t.elsewhereFormer})` : ''}`,
  );
  const own =
    code.kind === 'card'
      ? ([t.paymentWindow, code.paymentWindow ? t.yes : t.no] as const)
      : ([t.virtualAccount, code.virtualAccount ? t.yes : t.no] as const);
  return [
    facts([
      [t.issuer, link(institution.name[locale], issuerPath(locale, institution.id))],
      [t.legalName, textToMarkdown(institution.legalNames.map(({ ko }) => ko).join(', '))],
      [t.aliases, textToMarkdown([...code.aliases.ko, ...code.aliases.en].join(', ')) || null],
      own,
      [t.websitePublished, code.website],
      [t.websiteNow, code.websiteNow],
      [t.status, t.statuses[code.status]],
      [t.successor, code.successor],
    ]),
    ...(elsewhere.length === 0 ? [] : [`## ${t.elsewhere}`, elsewhere.join('\n')]),
  ];
}

function responseToBlocks(code: ResponseCode, codebook: Codebook, locale: Locale): string[] {
  const t = localeToStrings(locale);
  return code.meanings.flatMap((meaning) => {
    const { domain, message, outcome, remedy, stage, since, note } = meaning;
    const { actor, retry, advice, buyerMessage, guide, basis, page } = remedy;
    const similar = meaningToSimilar(codebook, meaning).flatMap(({ codes, difference }) => [
      ...codes.map((other) => link(other.code, codePath(locale, 'response', other.code))),
      ...(difference === null ? [] : [textToMarkdown(difference[locale])]),
    ]);
    const help = guide === null ? null : lookUp(codebook.guides, guide.replace(/#.*/, ''));
    return [
      ...(code.meanings.length > 1 ? [`## ${textToMarkdown(message[locale])}`] : []),
      facts([
        [t.whoseMove, actor === null ? t.actorUnknown : t.actors[actor]],
        [t.retry, retry === null ? t.retryUnknown : t.retries[retry]],
        [t.messageSent, textToCodeSpan(message.ko)],
        [t.messageRendered, `${textToMarkdown(message.en)} (${t.ours})`],
        [t.advice, `${textToMarkdown(advice[locale])} (${t.remedyBasis[basis]})`],
        [t.buyerMessage, buyerMessage === null ? null : textToMarkdown(buyerMessage[locale])],
        [
          t.guides,
          guide === null || help === null
            ? null
            : link(sectionToLabel(help, guide)[locale], guideSectionPath(locale, guide)),
        ],
        [t.source, page === null ? null : manualPath(page)],
        [t.lookalikes, similar.join(', ') || null],
        [t.outcome, t.outcomes[outcome]],
        [t.stage, t.stages[stage]],
        [t.domain, link(domain.title[locale], domainPath(locale, domain.id))],
        [t.listedSince, since],
        [t.note, note === null ? null : textToMarkdown(note[locale])],
      ]),
    ];
  });
}

function codeToBlocks(code: Code, codebook: Codebook, locale: Locale): string[] {
  const t = localeToStrings(locale);
  switch (code.kind) {
    case 'card':
    case 'bank':
      return institutionToBlocks(code, codebook, locale);
    case 'response':
      return responseToBlocks(code, codebook, locale);
    case 'http':
      return [
        facts([
          [t.description, textToMarkdown(code.description[locale])],
          [t.status, t.statuses[code.status]],
        ]),
      ];
    case 'js-sdk':
      return [facts([[t.message, textToMarkdown(code.message[locale])]])];
  }
}

/** The page of a code as Markdown. */
export function codeToMarkdown(code: Code, codebook: Codebook, locale: Locale): string {
  const t = localeToStrings(locale);
  const { kind, code: id } = code;
  const other = locale === 'ko' ? 'en' : 'ko';
  const note = 'note' in code ? code.note : null;
  return toDocument(
    `# ${id} ${textToMarkdown(codeToTitleName(code, locale))}`,
    kind === 'http' ? null : textToMarkdown(codeToTitleName(code, other)),
    kind === 'response' && code.meanings.length > 1
      ? t.twoMeaningsLead
      : textToMarkdown(codeToSentence(codebook, code, locale)),
    ...codeToBlocks(code, codebook, locale),
    note === null ? null : `> ${textToMarkdown(note[locale])}`,
    `${link(lookUp(codebook.tables, kind).title[locale], tablePath(locale, kind))} · ${pathToAbsolute(codePath(locale, kind, id))}`,
  );
}

/** The page of a table as Markdown: one row a code and meaning. */
export function tableToMarkdown(table: CodeTable, locale: Locale): string {
  const t = localeToStrings(locale);
  const other = locale === 'ko' ? 'en' : 'ko';
  const rows = table.codes.flatMap((code) => {
    const names =
      code.kind === 'response' ? code.meanings.map(({ message }) => message) : [codeToName(code)];
    return names.map(
      (name) =>
        `| ${link(code.code, codePath(locale, table.id, code.code))} | ${textToMarkdown(name[locale])} | ${textToMarkdown(name[other])} |`,
    );
  });
  return toDocument(
    `# ${textToMarkdown(table.title[locale])}`,
    textToMarkdown(table.about[locale]),
    rows.length === 0
      ? t.emptyTableLead
      : [
          `| ${t.code} | ${locale === 'ko' ? t.korean : t.english} | ${locale === 'ko' ? t.english : t.korean} |`,
          '| --- | --- | --- |',
          ...rows,
        ].join('\n'),
  );
}

/**
 * The prose of a guide without the components in it: a code becomes a link, a note a quotation.
 * @example proseToMarkdown('see <Code kind="http" code="404" />', codebook, 'en') // 'see [404 Not Found](…)'
 */
export function proseToMarkdown(prose: string, codebook: Codebook, locale: Locale): string {
  return prose
    .replace(
      /<Code kind="([^"]+)" code="([^"]+)"[^>]*\/>/g,
      (whole: string, kind: string, id: string) => {
        const table = [...codebook.tables.values()].find((candidate) => candidate.id === kind);
        const code = table?.codes.find((candidate) => candidate.code === id);
        return table === undefined || code === undefined
          ? whole
          : link(`${id} ${codeToName(code)[locale]}`, codePath(locale, table.id, id));
      },
    )
    .replace(/<CodeList domain="([^"]+)" \/>/g, (_, id: string) =>
      lookUp(codebook.domains, id)
        .meanings.map(
          ({ code, message }) =>
            `- ${link(`${code} ${message[locale]}`, codePath(locale, 'response', code))}`,
        )
        .join('\n'),
    )
    .replace(/<Note>\s*([\s\S]*?)\s*<\/Note>/g, (_, note: string) => note.replace(/^/gm, '> '))
    .trim();
}

/**
 * The page of a guide as Markdown.
 * @param prose its prose, as it is written
 */
export function guideToMarkdown(
  guide: CodebookGuide,
  prose: string,
  codebook: Codebook,
  locale: Locale,
): string {
  const t = localeToStrings(locale);
  const page = guidePath(locale, guide.group, guide.id);
  const sections = guide.links.map((section, index) => {
    const path =
      section.table === null
        ? `${page}#${guideLinkToId(section, index)}`
        : tablePath(locale, section.table);
    const about = section.about === null ? '' : `: ${textToMarkdown(section.about[locale])}`;
    return `- ${link(section.label[locale], path)}${about} (${manualPath(section.page, section.anchor)})`;
  });
  return toDocument(
    `# ${textToMarkdown(guide.title[locale])}`,
    proseToMarkdown(prose, codebook, locale),
    `## ${t.guideSections}`,
    sections.join('\n'),
    manualPath(guide.page),
  );
}
