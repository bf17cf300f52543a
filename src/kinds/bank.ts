import { z } from 'astro/zod';
import { localeToStrings } from '../i18n/strings.ts';
import { joinInstitutions } from './institution/join.ts';
import {
  findInstitutionCode,
  institutionCodeToName,
  institutionColumns,
  institutionData,
  toInstitutionData,
  toInstitutionEntry,
  type InstitutionCode,
} from './institution/row.ts';
import { institutionCodesToTable, institutionCodeToSections } from './institution/sections.ts';
import { defineKind } from './kind.ts';
import { codeToBase } from './rows.ts';

const virtualAccount = z
  .boolean()
  .meta({ description: 'Whether the bank issues virtual accounts.' });

/** A row of `content/codes/bank.yaml`. */
export const bankRow = z.strictObject({ ...institutionColumns('bank'), virtualAccount });
export type BankRow = z.infer<typeof bankRow>;

/** A bank code as data. */
export const bankDataRow = z.strictObject({ ...institutionData('bank'), virtualAccount });

/** A bank code with the institution behind it. */
export type BankCode = InstitutionCode & BankRow & { kind: 'bank' };

/** Bank codes. */
export const bank = defineKind<BankCode, 'bank', typeof bankRow, typeof bankDataRow>({
  id: 'bank',
  collection: {
    path: 'codes/bank.yaml',
    key: 'code',
    noun: 'code',
    sorted: true,
    schema: bankRow,
  },
  dataRow: bankDataRow,
  entryType: 'InstitutionEntry',
  join: (rows, shelf) =>
    joinInstitutions('bank', rows, shelf, (row, joined) => ({
      ...row,
      ...joined,
      kind: 'bank' as const,
      flag: row.virtualAccount,
    })),
  titles: (code) => [institutionCodeToName(code)],
  find: findInstitutionCode,
  sentence: (code, locale) =>
    localeToStrings(locale).oneSentence.bank(institutionCodeToName(code)[locale]),
  sections: institutionCodeToSections,
  table: (codes, locale) =>
    institutionCodesToTable(codes, localeToStrings(locale).virtualAccount, locale),
  decode: (code) => [{ text: institutionCodeToName(code), response: null }],
  toDataRow: (code) => ({
    ...codeToBase(code),
    ...toInstitutionData(code),
    virtualAccount: code.virtualAccount,
  }),
  toEntry: toInstitutionEntry,
});
