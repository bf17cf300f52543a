import { kindFacts, type KindId } from '../../kind-list.ts';
import { rowsOf, rowToTitles, type Book, type Row } from '../../shared/book.ts';
import { stepsToAnswer } from '../../shared/settlement.ts';
import { tableToNamed } from '../identifiers.ts';

/** A column of a table as source code: its name in camelCase, and whether it is true or false. */
export interface Column {
  name: string;
  isFlag: boolean;
}

/** A code as source code has it. */
export interface SourceRow {
  /** A name in capitals that every language here takes. */
  identifier: string;
  code: string;
  /** A value for each column, in their order. */
  values: readonly (string | boolean)[];
}

/** A table as source code: every code with its columns. */
export interface SourceTable {
  kind: KindId;
  /** The name of its type: `CardCode`. */
  type: string;
  /** What stands above the code. */
  header: readonly string[];
  /** The columns after the code. */
  columns: readonly Column[];
  rows: readonly SourceRow[];
}

/** What source files are made of, as the package has it, too. */
export type SourceBook = Pick<Book, 'date' | 'tables' | 'issuers'>;

/** The tables that become source files: those whose codes come in answers. */
export const SOURCE_KINDS = [
  'http',
  'card',
  'bank',
  'response',
  'webapi',
] as const satisfies KindId[];

/** The published texts of a code in one language, those of two meanings joined. */
const toText = (row: Row, locale: 'ko' | 'en'): string =>
  row.name?.[locale] ?? [...new Set(rowToTitles(row).map((title) => title[locale]))].join(' / ');

/** What a code says of the money; open wherever nothing tells. */
function rowToMoney({ meanings, settlement }: Row): Record<string, string> {
  if (meanings === undefined)
    return settlement === undefined ? {} : { settlement: settlement ?? 'unknown' };
  const answer = stepsToAnswer(meanings);
  const money = answer.settlement ?? 'unknown';
  const isOpen = money === 'unknown' && answer.nextCall !== 'read-status';
  return { settlement: money, nextCall: isOpen ? 'look-up' : (answer.nextCall ?? 'look-up') };
}

/**
 * A table of the book as source code has it. What a code is called today stands beside the published
 * name; a code that was renamed or merged is named by what it is today, never by what it was.
 */
export function bookToSourceTable(book: SourceBook, kind: KindId, source: string): SourceTable {
  const issuers = new Map(book.issuers.map((issuer) => [issuer.id, issuer]));
  const rows = rowsOf(book, kind);
  // A merged code has the name of the institution that it went into.
  const presentOf = ({ issuer, status, name, nameNow }: Row) =>
    (status === 'merged' ? issuers.get(issuer ?? '')?.name : (nameNow ?? name)) ?? null;
  const records = rows.map((row): Record<string, string | boolean> => {
    const { status, successor, paymentWindow, virtualAccount, issuer } = row;
    const [korean, english] = [toText(row, 'ko'), toText(row, 'en')];
    const present = presentOf(row);
    return {
      korean,
      english,
      ...(issuer !== undefined && {
        presentKorean: present?.ko ?? korean,
        presentEnglish: present?.en ?? english,
      }),
      ...(paymentWindow !== undefined && { paymentWindow }),
      ...(virtualAccount !== undefined && { virtualAccount }),
      ...rowToMoney(row),
      status,
      ...(successor !== undefined && { successor: successor ?? '' }),
    };
  });
  const named = tableToNamed({
    kind,
    title: kind,
    source,
    date: book.date,
    rows: rows.map((row) => {
      const published = toText(row, 'en');
      const present = presentOf(row)?.en ?? published;
      const en = row.status === 'merged' ? `${present} ${row.code}` : present;
      return { code: row.code, ko: toText(row, 'ko'), en, domain: null };
    }),
  });
  const [first = {}] = records;
  const columns = Object.entries(first).map(([name, value]) => ({
    name,
    isFlag: typeof value === 'boolean',
  }));
  return {
    kind,
    type: kindFacts(kind).type,
    header: [
      `NICEPAY ${kind} codes (${book.date})`,
      source,
      'Codes are strings: "01" is not 1. korean and english are as published.',
      ...('successor' in first
        ? ['A code whose status is merged is obsolete: successor has the code of today.']
        : []),
      ...('settlement' in first
        ? ['A code that is not here says nothing of the money: look the payment up first.']
        : []),
    ],
    columns,
    rows: named.map(({ identifier, code }, index) => ({
      identifier,
      code,
      values: columns.map(({ name }) => records[index]?.[name] ?? ''),
    })),
  };
}

/** Whether a table says what happened to the money. */
export const hasSettlement = ({ columns }: SourceTable): boolean =>
  columns.some(({ name }) => name === 'settlement');

/**
 * The values of a row as a language writes them.
 * @example toLiterals(row, textToQuoted) // ['"비씨"', '"BC"', 'true']
 */
export const toLiterals = ({ values }: SourceRow, quote: (text: string) => string): string[] =>
  values.map((value) => (typeof value === 'boolean' ? String(value) : quote(value)));

/** `presentKorean` → `present_korean`. */
export const toSnake = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** `presentKorean` → `PresentKorean`. */
export const toPascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
