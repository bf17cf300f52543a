import { localeToStrings } from '../i18n/strings.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Block, Fact, Inline, Line, List, Panel, Part, Rows, Section } from '../kinds/view.ts';
import { textToMarkdown } from '../shared/markdown-text.ts';
import { site } from '../site.ts';

/** An address in full, whether it is of this site or of another one. */
const toAbsolute = (href: string): string => new URL(href, site.origin).href;

/** Letters as they are, where their bytes are UTF-8; nothing that could end the link that it stands in. */
const addressToReadable = (address: string): string =>
  address
    .replace(/(?:%[89a-f][\da-f])+/gi, (bytes) => {
      try {
        return decodeURIComponent(bytes);
      } catch {
        return bytes;
      }
    })
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');

/** A link. @example linkToMarkdown('KB', '/issuer/kb/') // '[KB](https://codes.example/issuer/kb/)' */
export const linkToMarkdown = (text: string, href: string): string =>
  `[${textToMarkdown(text)}](${addressToReadable(toAbsolute(href))})`;

/**
 * A text to the letter, as code; one that holds backquotes stands between more of them.
 * @example textToCode('a`b') // '``a`b``'
 */
export function textToCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const inner = text.replace(/\s/g, ' ');
  const pad = /^`|`$|^ .*\S.* $/.test(inner) ? ' ' : '';
  return `${fence}${pad}${inner}${pad}${fence}`;
}

function inlineToMarkdown(inline: Inline): string {
  if (typeof inline === 'string') return textToMarkdown(inline);
  switch (inline.as) {
    case 'link':
      return linkToMarkdown(
        inline.code === undefined ? inline.text : `${inline.code} ${inline.text}`,
        inline.href,
      );
    case 'external':
      return linkToMarkdown(inline.text, inline.href);
    case 'code':
      return textToCode(inline.text);
    case 'text':
      if (inline.role === 'struck') return `~~${textToMarkdown(inline.text)}~~`;
      return inline.role === 'strong' || inline.role === 'unknown'
        ? `**${textToMarkdown(inline.text)}**`
        : textToMarkdown(inline.text);
    case 'time':
    case 'mark':
    case 'status':
      return textToMarkdown(inline.text);
  }
}

/** The pieces of a line. @example inlinesToMarkdown(['a', { as: 'code', text: 'b' }]) // 'a`b`' */
export const inlinesToMarkdown = (inlines: readonly Inline[]): string =>
  inlines.map(inlineToMarkdown).join('').replace(/ {2,}/g, ' ').trim();

function lineToMarkdown({ inlines, role }: Line): string {
  if (role === 'sent')
    return textToCode(inlines.filter((inline) => typeof inline === 'string').join(''));
  const text = inlinesToMarkdown(inlines);
  return role === 'quote' || role === 'second-quote' ? `“${text}”` : text;
}

const listToLines = ({ items, ordered = false }: List): string[] =>
  items.map(
    (lines, index) =>
      `${ordered ? `${String(index + 1)}.` : '-'} ${lines.map(lineToMarkdown).join(' ')}`,
  );

/** What a fact says, in one line. */
const blocksToMarkdown = (blocks: readonly Block[]): string =>
  blocks
    .map((block) =>
      'items' in block
        ? block.items.map((lines) => lines.map(lineToMarkdown).join(' ')).join(', ')
        : lineToMarkdown(block),
    )
    .join(' ');

function factToMarkdown({ label, isName, voice, blocks }: Fact, locale: Locale): string {
  const t = localeToStrings(locale);
  const name = isName === true ? textToCode(label) : `**${textToMarkdown(label)}**`;
  const whose = voice === undefined ? '' : ` (${voice === 'ours' ? t.ours : t.gatewaysWords})`;
  return `- ${name}${whose}: ${blocksToMarkdown(blocks)}`;
}

function partToMarkdown(part: Part, locale: Locale): string {
  switch (part.type) {
    case 'facts':
      return part.facts.map((fact) => factToMarkdown(fact, locale)).join('\n');
    case 'list':
      return listToLines(part.list).join('\n');
    case 'text':
      return part.blocks.map((block) => blocksToMarkdown([block])).join('\n\n');
    case 'note':
      return `> ${textToMarkdown(part.label)}: ${textToMarkdown(part.text)}`;
    case 'heading':
      return `### ${textToMarkdown(part.text)}`;
    case 'panel':
      return panelToMarkdown(part, locale);
  }
}

/** What became of the money and what to do, first in the text as on the page. */
function panelToMarkdown({ verdict, points, advice, buyer, more }: Panel, locale: Locale): string {
  return [
    `**${textToMarkdown(verdict)}**`,
    '',
    ...points.map(
      ({ label, inlines }) => `- ${textToMarkdown(label)}: ${inlinesToMarkdown(inlines)}`,
    ),
    ...[advice, ...(buyer === null ? [] : [buyer.fact])].map((fact) =>
      factToMarkdown(fact, locale),
    ),
    ...more.map((link) => `- ${inlinesToMarkdown([link])}`),
  ].join('\n');
}

/** A section of a page as blocks of Markdown. */
export function sectionToMarkdown({ title, twin, parts }: Section, locale: Locale): string[] {
  return [
    ...(title === null ? [] : [`## ${inlinesToMarkdown(title)}`]),
    ...(twin === null ? [] : [textToMarkdown(twin.text)]),
    ...parts.map((part) => partToMarkdown(part, locale)),
  ];
}

/** Rows as a table in Markdown. */
export function rowsToMarkdown({ columns, rows }: Rows): string {
  const toRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    toRow(columns.map(textToMarkdown)),
    toRow(columns.map(() => '---')),
    ...rows.map(({ head, cells }) =>
      toRow([
        inlinesToMarkdown([head]),
        ...cells.map(({ inlines }) =>
          inlines
            .map((inline) => inlinesToMarkdown([inline]))
            .filter((text) => text !== '')
            .join(' '),
        ),
      ]),
    ),
  ].join('\n');
}
