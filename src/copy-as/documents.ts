import { cellToCsv } from '../shared/csv-cell.ts';
import { textToMarkdown } from '../shared/markdown-text.ts';
import type { CopyTable } from './table.ts';

const hasDomains = ({ rows }: CopyTable): boolean => rows.some(({ domain }) => domain !== null);

/** A table as Markdown, with its source below; with a column for the domain where rows have one. */
export function tableToMarkdown(table: CopyTable): string {
  const { rows, title, source, date } = table;
  const domains = hasDomains(table);
  const toLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const head = ['Code', 'Korean', 'English', ...(domains ? ['Domain'] : [])];
  const lines = rows.map(({ code, ko, en, domain }) =>
    toLine([code, ...[ko, en, ...(domains ? [domain ?? ''] : [])].map(textToMarkdown)]),
  );
  return [
    toLine(head),
    toLine(head.map(() => '---')),
    ...lines,
    '',
    `[${textToMarkdown(title)}](${source}) (${date})`,
    '',
  ].join('\n');
}

/** A table as JSON: an object a row. */
export const tableToJson = ({ rows }: CopyTable): string =>
  `${JSON.stringify(
    rows.map(({ code, ko, en, domain }) => ({
      code,
      name: { ko, en },
      ...(domain !== null && { domain }),
    })),
    null,
    2,
  )}\n`;

/**
 * A table as CSV (RFC 4180), with a column for the domain where rows have one; without a byte order
 * mark, since it is pasted and not opened.
 */
export function tableToCsv(table: CopyTable): string {
  const domains = hasDomains(table);
  const body = table.rows.map(({ code, ko, en, domain }) => [
    code,
    ko,
    en,
    ...(domains ? [domain] : []),
  ]);
  return [['code', 'ko', 'en', ...(domains ? ['domain'] : [])], ...body]
    .map((cells) => `${cells.map(cellToCsv).join(',')}\r\n`)
    .join('');
}
