import type { KindId } from '../kind-list.ts';
import { HANGUL } from '../schemas/text.ts';
import { markdownToTables, type MarkdownTable } from './markdown.ts';

/** What a table of a manual tells of a code, as far as it can be compared. */
export const FACTS = [
  'message',
  'reason',
  'description',
  'codes',
  'nameKo',
  'nameEn',
  'flag',
  'website',
] as const;
export type Fact = (typeof FACTS)[number];

/** A line of a table of a manual. */
export interface PublishedRow {
  kind: KindId;
  code: string;
  /** What the line says, to the letter, blanks made one; a flag is `yes` or `no`. */
  facts: Partial<Record<Fact, string>>;
}

/** How a table is known by its first line, and how each of its lines is read. */
interface TableShape {
  kind: KindId;
  header: RegExp;
  code: RegExp;
  read: (cells: readonly string[]) => PublishedRow['facts'];
}

/** A flag as manuals write it, as `yes` or `no`. @example cellToFlag('O') // 'yes' */
export const cellToFlag = (cell = ''): 'yes' | 'no' => (/^(?:o|yes|y)$/i.test(cell) ? 'yes' : 'no');

const readInstitution: TableShape['read'] = ([, nameKo = '', nameEn = '', flag, site = '']) => ({
  nameKo,
  nameEn,
  flag: cellToFlag(flag),
  website: site,
});

/**
 * What the Korean manual says of a status, apart: its reason phrase and what it means. Null for a
 * text of another shape.
 * @example textToStatus('Forbidden,') // { reason: 'Forbidden', description: '' }
 */
export function textToStatus(text: string): { reason: string; description: string } | null {
  const [, reason, description] = /^([A-Z][A-Za-z ]*),(.*)$/.exec(text) ?? [];
  return reason === undefined ? null : { reason, description: description?.trim() ?? '' };
}

/**
 * What a status means. The English manuals write sentences of their own, of which the reason phrase
 * or the response codes that they name can be compared.
 */
function readStatus([, text = '']: readonly string[]): PublishedRow['facts'] {
  const status = textToStatus(text);
  if (status === null) {
    return { codes: namesToCodes(text.match(/\b(?:[A-Z]\d{3}|\d{4})\b/g) ?? []) };
  }
  const { reason, description } = status;
  return description === '' || HANGUL.test(description) ? status : { reason };
}

/**
 * Codes as one text that can be compared: sorted, each once.
 * @example namesToCodes(['U104', 'U101', 'U104']) // 'U101 U104'
 */
export const namesToCodes = (codes: readonly string[]): string =>
  [...new Set(codes)].sort().join(' ');

const SHAPES: readonly TableShape[] = [
  { kind: 'http', header: /^(?:http status\b|상태코드\|)/i, code: /^\d{3}$/, read: readStatus },
  {
    kind: 'card',
    header: /^(?:코드|code)\|.*\|(?:결제창|(?:hosted )?payment (?:page|window))\|/i,
    code: /^\d{2}$/,
    read: readInstitution,
  },
  {
    kind: 'bank',
    header: /^(?:코드|code)\|.*\|(?:가상계좌 ?발급|virtual account issuance)\|/i,
    code: /^\d{3}$/,
    read: readInstitution,
  },
  {
    kind: 'response',
    header: /^(?:code\|message \(korean\)|코드\|메시지$)/i,
    code: /^[0-9A-Z]{4}$/,
    read: ([, message = '']) => ({ message }),
  },
];

/**
 * The codes of a page of a manual, line by line; tables of anything else are passed over.
 * @throws Error when a line of a table of codes does not begin with a code
 * @example markdownToPublished('|Code|message (korean)|\n|-|-|\n|2001|취소 성공|')
 * // [{ kind: 'response', code: '2001', facts: { message: '취소 성공' } }]
 */
export function markdownToPublished(markdown: string): PublishedRow[] {
  return markdownToTables(markdown).flatMap(tableToPublished);
}

function tableToPublished({ header, rows }: MarkdownTable): PublishedRow[] {
  const line = header.join('|');
  const shape = SHAPES.find((candidate) => candidate.header.test(line));
  if (shape === undefined) return [];
  return rows.map((cells) => {
    const [code = ''] = cells;
    if (!shape.code.test(code)) {
      throw new Error(`a line of its ${shape.kind} table begins with "${code}", which is no code`);
    }
    return { kind: shape.kind, code, facts: shape.read(cells) };
  });
}
