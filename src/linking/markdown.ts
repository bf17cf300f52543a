import { htmlToBlocks } from './html.ts';
import { inlineToPieces, type InlineText } from './markdown-inline.ts';
import type { Block, LinkOptions } from './spots.ts';
import type { Range } from './source.ts';

/** A line of a source. */
interface Line {
  /** Where it begins in the source. */
  at: number;
  /** Without its end. */
  text: string;
}

const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/;
/** What stands before the content of a line: quotes and the signs of lists. */
const CONTAINER = /^(?:\s*(?:>|(?:[-*+]|\d{1,9}[.)])(?=\s)(?:\s+\[[ xX]\](?=\s))?))+\s*/;
const QUOTE = /^\s{0,3}(?:>\s?)+/;
const ITEM = /^(\s*)([-*+]|\d{1,9}[.)])(\s+)(?=\S)/;
const HEADING = /^#{1,6}(?:\s|$)/;
const UNDERLINE = /^(?:=+|-+)\s*$/;
const DELIMITER = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
const DEFINITION = /^\[(?!\^)((?:\\.|[^\]\\])+)\]:\s*\S/;
/** Blocks of HTML that go on to their own end, whatever stands between. */
const WHOLE: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![A-Za-z]/, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
];
/** Elements that begin a block of HTML, which ends at an empty line. */
const BLOCK_TAG =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[\s/>]|$)/i;

function sourceToLines(source: string): Line[] {
  let at = 0;
  return source.split('\n').map((text) => {
    const line = { at, text: text.replace(/\r$/, '') };
    at += text.length + 1;
    return line;
  });
}

/** How many lines the matter before the text takes: YAML or TOML between two rules. */
function frontMatter(lines: readonly Line[]): number {
  const [first] = lines;
  const rule = first?.text.trimEnd();
  if (rule !== '---' && rule !== '+++') return 0;
  const end = lines.findIndex(({ text }, index) => index > 0 && text.trimEnd() === rule);
  return end < 0 ? 0 : end + 1;
}

/** Cells of a row of a table, without the bars between them. */
function rowToCells({ text, offsets }: InlineText): InlineText[] {
  const cells: InlineText[] = [];
  let from = /^\s*\|?/.exec(text)?.[0].length ?? 0;
  const end = text.trimEnd().length;
  for (let at = from; at <= end; at += 1) {
    const isEnd = at === end;
    if (!isEnd && text.charAt(at) === '\\') at += 1;
    else if (isEnd || text.charAt(at) === '|') {
      if (!isEnd || from < end)
        cells.push({ text: text.slice(from, at), offsets: offsets.slice(from, at) });
      from = at + 1;
    }
  }
  return cells;
}

/** Lines as one text, with the place of each character. */
function linesToInline(lines: readonly { at: number; text: string }[]): InlineText {
  const text = lines.map((line) => line.text).join('\n');
  const offsets = lines.flatMap((line) =>
    Array.from({ length: line.text.length + 1 }, (_, index) => line.at + index),
  );
  return { text, offsets };
}

/**
 * The blocks of Markdown (CommonMark with the tables of GFM, HTML in it, and MDX), by the lines of the source:
 * fences, indented code, front matter, definitions and, unless wished, headings are none.
 * @example markdownToBlocks('cardCode 12', {}).length // 1
 */
export function markdownToBlocks(source: string, options: LinkOptions): readonly Block<Range>[] {
  const lines = sourceToLines(source);
  const blocks: Block<Range>[] = [];
  const definitions = new Set(
    lines.flatMap(({ text }) => {
      const label = DEFINITION.exec(text.replace(CONTAINER, '').trimStart())?.[1];
      return label === undefined ? [] : [label.trim().toLowerCase().replace(/\s+/g, ' ')];
    }),
  );
  const toPieces = (inline: InlineText) => inlineToPieces(inline, definitions);
  let paragraph: Line[] = [];
  const endParagraph = (isHeading = false): void => {
    if (paragraph.length > 0 && (!isHeading || options.headings === true))
      blocks.push({ type: 'text', pieces: toPieces(linesToInline(paragraph)) });
    paragraph = [];
  };
  /** Where the content of the items begins that a line may go on with. */
  let items: number[] = [];
  let wasBlank = true;
  for (let index = frontMatter(lines); index < lines.length; index += 1) {
    const line = lines[index] ?? { at: 0, text: '' };
    const bare = line.text.replace(QUOTE, '');
    const indent = (/^\s*/.exec(bare)?.[0] ?? '').replaceAll('\t', '    ').length;
    if (bare.trim() === '') {
      endParagraph();
      wasBlank = true;
      continue;
    }
    const isLazy = paragraph.length > 0;
    // An item that a line does not reach into is over, save for a paragraph that goes on.
    if (!isLazy) items = items.filter((from) => from <= indent);
    if (!isLazy && indent - (items.at(-1) ?? 0) >= 4) continue;
    const item = ITEM.exec(bare);
    if (item !== null && (wasBlank || !isLazy || indent <= (items.at(-1) ?? indent) + 1)) {
      items = items.filter((from) => from <= indent);
      const content = /** The content of an item of code begins after one blank. */ item[0].length;
      if ((item[3] ?? '').length > 4) {
        endParagraph();
        continue;
      }
      items.push(content);
    }
    wasBlank = false;
    const lead = CONTAINER.exec(line.text)?.[0] ?? /^\s*/.exec(line.text)?.[0] ?? '';
    const content: Line = { at: line.at + lead.length, text: line.text.slice(lead.length) };
    const fence = FENCE.exec(content.text)?.[1];
    if (fence !== undefined) {
      endParagraph();
      const close = new RegExp(`^[\\s>]*\\${fence.charAt(0)}{${String(fence.length)},}\\s*$`);
      while (index + 1 < lines.length && !close.test(lines[index + 1]?.text ?? '')) index += 1;
      index += 1;
      continue;
    }
    const whole = WHOLE.find(([begin]) => begin.test(content.text));
    if (whole !== undefined) {
      endParagraph();
      while (index < lines.length && !whole[1].test(lines[index]?.text ?? '')) index += 1;
      continue;
    }
    if (BLOCK_TAG.test(content.text)) {
      endParagraph();
      let last = index;
      while (last + 1 < lines.length && lines[last + 1]?.text.trim() !== '') last += 1;
      const end = lines[last] ?? line;
      const html = source.slice(content.at, end.at + end.text.length);
      blocks.push(...htmlToBlocks(html, options, content.at));
      index = last;
      continue;
    }
    if (/^(?:import|export)\s/.test(line.text) && !isLazy) {
      while (index + 1 < lines.length && lines[index + 1]?.text.trim() !== '') index += 1;
      continue;
    }
    if (HEADING.test(content.text)) {
      endParagraph();
      paragraph = [content];
      endParagraph(true);
      continue;
    }
    if (isLazy && UNDERLINE.test(content.text)) {
      endParagraph(true);
      continue;
    }
    if ((!isLazy && DEFINITION.test(content.text)) || /^:{3,}/.test(content.text)) {
      endParagraph();
      continue;
    }
    const below = lines[index + 1]?.text.replace(CONTAINER, '').trim() ?? '';
    if (content.text.includes('|') && below.includes('-') && DELIMITER.test(below)) {
      const head = rowToCells(linesToInline([content]));
      if (head.length === rowToCells({ text: below, offsets: [] }).length) {
        endParagraph();
        const rows = [head.map(toPieces)];
        for (index += 2; index < lines.length; index += 1) {
          const row = lines[index];
          const text = row?.text.replace(QUOTE, '') ?? '';
          if (row === undefined || text.trim() === '' || !text.includes('|')) break;
          const at = row.at + row.text.length - text.length;
          rows.push(rowToCells(linesToInline([{ at, text }])).map(toPieces));
        }
        index -= 1;
        blocks.push({ type: 'table', rows });
        continue;
      }
    }
    // Each item, and each line that begins anew, is read on its own.
    if (item !== null || lead.includes('>') !== (paragraph[0] !== undefined && lead.includes('>')))
      endParagraph();
    paragraph.push(content);
  }
  endParagraph();
  return blocks;
}
