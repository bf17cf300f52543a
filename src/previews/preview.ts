import type { Locale } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import { lookUp } from '../kinds/shelf.ts';
import type { Code } from '../kinds/index.ts';
import type { Codebook, CodeTable } from '../model/codebook.ts';
import { codeToName } from '../kinds/index.ts';
import type { KindId } from '../kind-list.ts';

/** A code as a preview shows it. */
export interface PreviewCode {
  /** The table that it belongs to, in a word; null where all codes are of one table. */
  table: string | null;
  code: string;
  name: string;
}

/** How a developer meets a code, as it stands in a log: `cardCode: ` and `"44"`, `HTTP ` and `404`. */
export interface Met {
  before: string;
  /** The code as it is written there; empty where there is none to show. */
  value: string;
}

/** What a preview says, in one language: texts as they are read, not yet markup. */
export interface Preview {
  locale: Locale;
  /** Whose codes they are; null where the title says so. */
  gateway: string | null;
  title: string;
  met: Met;
  /** Four codes or none; the last one is the one that is met. */
  codes: readonly PreviewCode[];
  /** What stands in the place of the codes of an empty table. */
  instead: string;
}

/** The payment gateway by its own name, the same in both languages. */
const GATEWAY = 'NICEPAY';

/** Codes that many readers know, with names that are read at a glance; in the order of the table. */
const SHOWN: Readonly<Record<KindId, readonly string[]>> = {
  http: ['200', '401', '403', '404'],
  card: ['02', '04', '07', '44'],
  bank: ['004', '081', '088', '090'],
  response: ['0000', '2001', '3011', 'A127'],
  'js-sdk': [],
};

/** One code of each table that has some. */
const SHOWN_OF_ALL: readonly (readonly [KindId, string])[] = [
  ['http', '404'],
  ['card', '12'],
  ['bank', '088'],
  ['response', '3011'],
];

function toMet({ short, fields: [field] }: CodeTable, code: string | undefined): Met {
  if (code === undefined) return { before: field ?? short.en, value: '' };
  return field === undefined
    ? { before: `${short.en} `, value: code }
    : { before: `${field}: `, value: `"${code}"` };
}

/**
 * The code of a table.
 * @throws Error when the table has no such code: content has changed and so must the choice
 */
function findCode({ id, codes }: CodeTable, code: string): Code {
  const found = codes.find((candidate) => candidate.code === code);
  if (found === undefined)
    throw new Error(`The previews show ${id} code ${code}, which the table does not have.`);
  return found;
}

/**
 * What the preview of a table says.
 * @throws Error when the table lacks a code that its preview shows
 * @example tableToPreview(cardTable, 'en').codes[0] // { table: null, code: '02', name: 'KB Kookmin' }
 */
export function tableToPreview(table: CodeTable, locale: Locale): Preview {
  const codes = SHOWN[table.id].map((code) => findCode(table, code));
  return {
    locale,
    gateway: GATEWAY,
    title: table.title[locale],
    met: toMet(table, SHOWN[table.id].at(-1)),
    codes: codes.map((code) => ({
      table: null,
      code: code.code,
      name: codeToName(code)[locale],
    })),
    instead: localeToStrings(locale).emptyTable,
  };
}

/**
 * What the preview of the whole site says: a code of each table.
 * @throws Error when a table lacks the code that the preview shows
 * @example codebookToPreview(codebook, 'ko').codes[1] // { table: '카드', code: '12', name: 'NH채움' }
 */
export function codebookToPreview(codebook: Codebook, locale: Locale): Preview {
  const codes = SHOWN_OF_ALL.map(([kind, code]): PreviewCode => {
    const table = lookUp(codebook.tables, kind);
    return {
      table: table.short[locale],
      code,
      name: codeToName(findCode(table, code))[locale],
    };
  });
  const { homeTitle, emptyTable } = localeToStrings(locale);
  const met = toMet(lookUp(codebook.tables, 'response'), codes.at(-1)?.code);
  return { locale, gateway: null, title: homeTitle, met, codes, instead: emptyTable };
}
