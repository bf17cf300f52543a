import type { Locale } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import type { Code } from '../kinds/index.ts';
import type { Codebook, CodeTable } from '../model/codebook.ts';
import { codeToName } from '../kinds/index.ts';

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
  const shown = table.preview?.codes ?? [];
  const codes = shown.map((code) => findCode(table, code));
  return {
    locale,
    gateway: GATEWAY,
    title: table.title[locale],
    met: toMet(table, shown.at(-1)),
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
  const tables = [...codebook.tables.values()].flatMap((table) => {
    const code = table.preview?.inSite ?? null;
    return code === null ? [] : [{ table, code }];
  });
  const codes = tables.map(({ table, code }): PreviewCode => ({
    table: table.short[locale],
    code,
    name: codeToName(findCode(table, code))[locale],
  }));
  const { homeTitle, emptyTable } = localeToStrings(locale);
  const last = tables.at(-1);
  const met = last === undefined ? { before: '', value: '' } : toMet(last.table, last.code);
  return { locale, gateway: null, title: homeTitle, met, codes, instead: emptyTable };
}
