import { cellToCsv } from '../model/csv.ts';
import type { CopyTable } from './table.ts';

const cellToMarkdown = (text: string): string =>
  text.replace(/[\\|`*_<>[\]]/g, '\\$&').replace(/\s+/g, ' ');

/** A table as Markdown, with its source below. */
export function tableToMarkdown({ rows, title, source, date }: CopyTable): string {
  const lines = rows.map(
    ({ code, ko, en }) => `| ${code} | ${cellToMarkdown(ko)} | ${cellToMarkdown(en)} |`,
  );
  return [
    '| Code | Korean | English |',
    '| --- | --- | --- |',
    ...lines,
    '',
    `[${cellToMarkdown(title)}](${source}) (${date})`,
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

/** A table as CSV (RFC 4180); without a byte order mark, since it is pasted and not opened. */
export const tableToCsv = ({ rows }: CopyTable): string =>
  [['code', 'ko', 'en'], ...rows.map(({ code, ko, en }) => [code, ko, en])]
    .map((cells) => `${cells.map(cellToCsv).join(',')}\r\n`)
    .join('');
