import { others, type Locale } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import { codeToHead, codeToKind, idToKind, type Code } from '../kinds/index.ts';
import type { JoinedGuide } from '../kinds/guide-section.ts';
import { openResultsToSections } from '../kinds/open-results.ts';
import { textToMarkdown } from '../shared/markdown-text.ts';
import { lookUp } from '../kinds/shelf.ts';
import type { Codebook, CodeTable } from '../model/codebook.ts';
import { codePath, guidePath, openResultsPath, pathToAbsolute, tablePath } from '../paths.ts';
import { listToShown } from '../model/fact-lists.ts';
import { guideToCodes } from '../model/guides.ts';
import { groupToLimits } from '../model/limits.ts';
import { proseCodeToLink } from '../model/prose-code.ts';
import type { LimitGroup } from '../schemas/limit.ts';
import type { Group } from '../kinds/view.ts';
import type { OpenResult } from '../schemas/open-result.ts';
import {
  inlinesToMarkdown,
  linkToMarkdown as link,
  rowsToMarkdown,
  sectionToMarkdown,
  textToCode,
} from './view-to-markdown.ts';

const toDocument = (...blocks: readonly (string | null)[]): string =>
  `${blocks.filter((block) => block !== null && block !== '').join('\n\n')}\n`;

/**
 * The page of a code as Markdown: the same facts as the page, from the same list.
 * @param title of its table
 */
export function codeToMarkdown(code: Code, title: string, locale: Locale): string {
  const { kind: id, code: number } = code;
  const { names, lead, sentence } = codeToHead(code, locale);
  const [first, ...others] = names;
  return toDocument(
    `# ${number} ${textToMarkdown(first.text)}`,
    ...others.map(({ text }) => textToMarkdown(lead === null ? text : `${lead} ${text}`)),
    textToMarkdown(sentence),
    pathToAbsolute(codePath(locale, id, number)),
    ...codeToKind(code)
      .sections(code, locale)
      .flatMap((section) => sectionToMarkdown(section, locale)),
    link(title, tablePath(locale, id)),
  );
}

/** The page on results that are not known as Markdown: the same steps as the page. */
export function openResultsToMarkdown(openResults: readonly OpenResult[], locale: Locale): string {
  const t = localeToStrings(locale);
  return toDocument(
    `# ${textToMarkdown(t.openResultsTitle)}`,
    textToMarkdown(t.openResultsLead),
    pathToAbsolute(openResultsPath(locale)),
    ...openResultsToSections(openResults, locale).flatMap((section) =>
      sectionToMarkdown(section, locale),
    ),
    textToMarkdown(t.oursHint),
  );
}

const groupsToMarkdown = (groups: readonly Group[]): string[] =>
  groups.flatMap((group) => [
    `## ${link(group.title, group.href)}`,
    textToMarkdown(group.about),
    rowsToMarkdown(group),
  ]);

/**
 * The page of a table as Markdown: the same rows as the page.
 * @param instead response codes that come in its place where it is empty
 */
export function tableToMarkdown(
  { id, title, about, codes }: CodeTable,
  instead: readonly Group[],
  locale: Locale,
): string {
  const { emptyTableLead, emptyTableInstead } = localeToStrings(locale);
  const content = idToKind(id).table(codes, locale);
  const groups = 'rows' in content ? [rowsToMarkdown(content)] : groupsToMarkdown(content);
  return toDocument(
    `# ${textToMarkdown(title[locale])}`,
    textToMarkdown(about[locale]),
    ...(codes.length === 0
      ? [emptyTableLead, emptyTableInstead, ...groupsToMarkdown(instead)]
      : groups),
  );
}

/**
 * The prose of a guide without the components in it: a code becomes a link, a note a quotation.
 * @example proseToMarkdown('see <Code kind="http" code="404" />', codebook, 'en') // 'see [404 Not Found](…)'
 */
export function proseToMarkdown(prose: string, codebook: Codebook, locale: Locale): string {
  return prose
    .replace(/<Code\s([^>]*?)\/>/g, (_, written: string) => {
      const given = Object.fromEntries(
        [...written.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
      );
      const { kind = '', code = '', domain } = given;
      const { text, href } = proseCodeToLink({ kind, code, domain }, codebook, locale);
      return link(`${code} ${text}`, href);
    })
    .replace(/<CodeList domain="([^"]+)" \/>/g, (_, id: string) =>
      lookUp(codebook.domains, id)
        .meanings.map(
          ({ code, message }) =>
            `- ${link(`${code} ${message[locale]}`, codePath(locale, 'response', code))}`,
        )
        .join('\n'),
    )
    .replace(/<Note>\s*([\s\S]*?)\s*<\/Note>/g, (_, note: string) =>
      `${localeToStrings(locale).note}: ${note}`.replace(/^/gm, '> '),
    )
    .trim();
}

/**
 * A group of limits as its heading and a Markdown table, each limit with what its sources say.
 * @example limitsToMarkdown(codebook, 'timeouts', 'en')[0] // '#### Timeouts'
 */
export function limitsToMarkdown(
  codebook: Codebook,
  group: LimitGroup,
  locale: Locale,
): [title: string, table: string] {
  const t = localeToStrings(locale);
  const { title, rows } = groupToLimits(codebook, group, locale);
  const cells = rows.map(({ value, what, connection, note, readings }) => {
    const sources = readings.map(({ source, href, date, difference }) => {
      const name = textToMarkdown(source);
      const parts = [
        href === null ? name : `[${name}](${href})`,
        ...(date === null ? [] : [date]),
        ...(difference === null ? [] : [textToMarkdown(difference)]),
      ];
      return parts.join(' ');
    });
    const purpose = note === null ? what : `${what}. ${note}`;
    return [textToCode(value), textToMarkdown(purpose), connection ?? '', sources.join('<br>')];
  });
  const head = [t.limitValue, t.limitWhat, t.limitConnection, t.source];
  return [
    `#### ${textToMarkdown(title)}`,
    [head, head.map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n'),
  ];
}

/** A list with its title, what it lists, its table and its sources, as blocks of Markdown. */
function listToMarkdown(codebook: Codebook, id: string, locale: Locale): string[] {
  const { title, about, table, sources } = listToShown(codebook, id, locale);
  return [
    `#### ${textToMarkdown(title)}`,
    textToMarkdown(about),
    rowsToMarkdown(table),
    `${localeToStrings(locale).source}: ${inlinesToMarkdown(sources)}`,
  ];
}

/**
 * The page of a guide as Markdown.
 * @param prose its prose, as it is written
 */
export function guideToMarkdown(
  guide: JoinedGuide,
  prose: string,
  codebook: Codebook,
  locale: Locale,
): string {
  const t = localeToStrings(locale);
  const page = guidePath(locale, guide.group, guide.id);
  const sections = guide.links.map(({ label, table, manual, about, limits, lists }) => {
    const words = textToMarkdown(label[locale]);
    return {
      name:
        table === null ? `[${words}](${manual})` : link(label[locale], tablePath(locale, table)),
      about: about === null ? null : textToMarkdown(about[locale]),
      tables: [
        ...limits.flatMap((group) => limitsToMarkdown(codebook, group, locale)),
        ...lists.flatMap((id) => listToMarkdown(codebook, id, locale)),
      ],
    };
  });
  const codes = guideToCodes(codebook, guide, locale).map(
    ({ href, name, count }) => `- ${link(name, href)} ${t.countRows(count)}`,
  );
  return toDocument(
    `# ${textToMarkdown(guide.title[locale])}`,
    textToMarkdown(guide.title[others(locale)[0]]),
    `[${t.guideManual}](${guide.manual})`,
    pathToAbsolute(page),
    // A link within the page leads to the page, which the Markdown is a twin of.
    proseToMarkdown(prose, codebook, locale).replaceAll('](#', `](${pathToAbsolute(page)}#`),
    `## ${t.guideSections}`,
    sections
      .filter(({ tables }) => tables.length === 0)
      .map(({ name, about }) => (about === null ? `- ${name}` : `- ${name}: ${about}`))
      .join('\n'),
    // What has tables is a heading, since a table in a list is not read everywhere.
    ...sections
      .filter(({ tables }) => tables.length > 0)
      .flatMap(({ name, about, tables }) => [
        `### ${name}`,
        ...(about === null ? [] : [about]),
        ...tables,
      ]),
    ...(codes.length === 0 ? [] : [`## ${t.guideCodes}`, codes.join('\n')]),
  );
}
