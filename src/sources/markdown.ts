/** A heading of a Markdown page. */
export interface MarkdownHeading {
  /** 1 to 6. */
  level: number;
  /** What a reader sees: without marks, tags and pictures. */
  text: string;
  /** The anchor that GitHub gives it. */
  anchor: string;
}

/** A table of a Markdown page, its cells as a reader sees them. */
export interface MarkdownTable {
  /** The cells of its first line. */
  header: readonly string[];
  /** Its other lines; each has as many cells as the header. */
  rows: readonly (readonly string[])[];
}

/** The lines that are neither code nor comment: a `#` or `|` in those says nothing of the page. */
function textToLines(markdown: string): string[] {
  const lines: string[] = [];
  let fence: string | null = null;
  for (const line of markdown.replace(/<!--[\s\S]*?-->/g, '').split(/\r?\n/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
    if (fence === null && mark === null) lines.push(line);
    else if (fence === null) fence = mark;
    else if (mark?.startsWith(fence) === true) fence = null;
  }
  return lines;
}

/** Text without tags, pictures, links and marks, its blanks as they are. */
function inlineToText(markdown: string): string {
  return markdown
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<(https?:\/\/[^\s>]+)>/g, '$1')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/[`*]/g, '');
}

/**
 * The anchor of a heading by GitHub's rule: lower case, nothing but letters, digits, hyphens and
 * underscores, each blank a hyphen. A heading that stands again on its page gets a number
 * ({@link markdownToHeadings}).
 * @param heading the heading as it is written, without its `#`
 * @example headingToAnchor('취소·환불') // '취소환불'
 * @example headingToAnchor('Transaction Search API <img src="beta.svg">') // 'transaction-search-api-'
 */
export function headingToAnchor(heading: string): string {
  return inlineToText(heading.trim())
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

/**
 * The headings of a page with their anchors. Headings inside quotations are left out: the manuals
 * use them for cautions, not for sections.
 * @example markdownToHeadings('# A\n## A')[1] // { level: 2, text: 'A', anchor: 'a-1' }
 */
export function markdownToHeadings(markdown: string): MarkdownHeading[] {
  const seen = new Map<string, number>();
  return textToLines(markdown).flatMap((line) => {
    const [, marks, heading] = /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/.exec(line) ?? [];
    if (marks === undefined || heading === undefined) return [];
    const base = headingToAnchor(heading);
    const count = seen.get(base) ?? 0;
    seen.set(base, count + 1);
    return [
      {
        level: marks.length,
        text: inlineToText(heading).replace(/\s+/g, ' ').trim(),
        anchor: count === 0 ? base : `${base}-${String(count)}`,
      },
    ];
  });
}

/** The cells of a line of a table; null when the line is none. */
function lineToCells(line: string): string[] | null {
  if (!/^\s*\|/.test(line)) return null;
  // A bar after a backslash belongs to the text of its cell.
  const cells = line
    .trim()
    .replace(/^\|/, '')
    .split(/(?<!\\)\|/);
  if (cells.at(-1)?.trim() === '') cells.pop();
  return cells.map((cell) => inlineToText(cell).replaceAll('\\|', '|').replace(/\s+/g, ' ').trim());
}

/**
 * The tables of a page. As GitHub shows them, a line has the cells of the header: what is more is
 * dropped, what is missing is empty.
 * @example markdownToTables('|a|b|\n|-|-|\n|1|')[0]?.rows // [['1', '']]
 */
export function markdownToTables(markdown: string): MarkdownTable[] {
  const tables: MarkdownTable[] = [];
  const lines = textToLines(markdown).map(lineToCells);
  for (const [index, rule] of lines.entries()) {
    const header = lines[index - 1];
    if (header == null || rule?.every((cell) => /^:?-+:?$/.test(cell)) !== true) continue;
    const end = lines.indexOf(null, index);
    tables.push({
      header,
      rows: lines
        .slice(index + 1, end === -1 ? undefined : end)
        .flatMap((row) => (row === null ? [] : [header.map((_, at) => row[at] ?? '')])),
    });
  }
  return tables;
}
