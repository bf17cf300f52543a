import { institutionCodeToName } from '../kinds/institution/row.ts';
import { LOCALES, type Locale, type LocaleMap } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import type { BankCode } from '../kinds/bank.ts';
import { textToXml } from '../shared/xml.ts';

/** What a buyer chooses a bank for, with the field that takes its code. */
const FIELDS = { 'refund-banks': 'refundBankCode', 'virtual-account-banks': 'vbankCode' } as const;
/** The id of a list of banks, which is the name of its files. */
export type BankList = keyof typeof FIELDS;
/** The lists of banks, in the order in which they are offered. */
export const BANK_LISTS: readonly BankList[] = ['refund-banks', 'virtual-account-banks'];

/** A bank that a buyer may choose. */
export interface BankChoice {
  code: string;
  /** What it is called today. */
  name: Readonly<LocaleMap<string>>;
}

/**
 * The banks that a buyer may choose, in the order of their codes: for a virtual account those that the manual
 * marks so. For refunds no manual has a list: these are the codes in use, without the central bank, which
 * has no accounts of buyers. A code that was merged into another one is in neither.
 * @example codesToChoices(codes, 'virtual-account-banks').some(({ code }) => code === '004') // true
 */
export function codesToChoices(codes: readonly BankCode[], list: BankList): BankChoice[] {
  return codes
    .filter(({ status }) => status === 'active' || status === 'renamed')
    .filter(({ virtualAccount, institution }) =>
      list === 'refund-banks' ? institution.type !== 'central-bank' : virtualAccount,
    )
    .map((bank) => ({ code: bank.code, name: institutionCodeToName(bank) }));
}

/**
 * A list of banks as an element of HTML that a form takes as it is, with its label.
 * @param source the address of the table
 * @param date of the content, `YYYY-MM-DD`
 */
export function choicesToSelect(
  choices: readonly BankChoice[],
  list: BankList,
  locale: Locale,
  source: string,
  date: string,
): string {
  const t = localeToStrings(locale).bankLists[list];
  const field = FIELDS[list];
  const option = (value: string, text: string): string =>
    `  <option value="${textToXml(value)}">${textToXml(text)}</option>`;
  return [
    `<!-- ${t.note} ${source} (${date}) -->`,
    `<label for="${field}">${textToXml(t.label)}</label>`,
    `<select id="${field}" name="${field}" required>`,
    option('', t.choose),
    ...choices.map(({ code, name }) => option(code, name[locale])),
    '</select>',
    '',
  ].join('\n');
}

/**
 * The name of a file with a list of banks.
 * @example toBankFile('refund-banks', 'ko') // 'refund-banks.ko.txt'
 */
export const toBankFile = (list: BankList, locale: Locale): string => `${list}.${locale}.txt`;

/** The files of both lists, by name: an element in each language, and the data. */
export function codesToBankFiles(
  codes: readonly BankCode[],
  toSource: (locale: Locale) => string,
  date: string,
): [name: string, text: string][] {
  return BANK_LISTS.flatMap((list): [string, string][] => {
    const choices = codesToChoices(codes, list);
    return [
      [`${list}.json`, `${JSON.stringify(choices, null, 2)}\n`],
      ...LOCALES.map((locale): [string, string] => [
        toBankFile(list, locale),
        choicesToSelect(choices, list, locale, toSource(locale), date),
      ]),
    ];
  });
}
