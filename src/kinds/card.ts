import { z } from 'astro/zod';
import { localeToStrings } from '../i18n/strings.ts';
import { joinInstitutions } from './institution/join.ts';
import {
  findInstitutionCode,
  institutionCodeToName,
  institutionColumns,
  institutionData,
  isWallet,
  toInstitutionData,
  toInstitutionEntry,
  type InstitutionCode,
} from './institution/row.ts';
import { institutionCodesToTable, institutionCodeToSections } from './institution/sections.ts';
import { defineKind } from './kind.ts';
import { codeToBase } from './rows.ts';

const paymentWindow = z
  .boolean()
  .meta({ description: 'Whether the payment window offers this issuer.' });

/** A row of `content/codes/card.yaml`. */
export const cardRow = z.strictObject({ ...institutionColumns('card'), paymentWindow });
export type CardRow = z.infer<typeof cardRow>;

/** A card code as data. */
export const cardDataRow = z.strictObject({ ...institutionData('card'), paymentWindow });

/** A card code with the institution behind it. */
export type CardCode = InstitutionCode & CardRow & { kind: 'card' };

/** Card codes. */
export const card = defineKind<CardCode, 'card', typeof cardRow, typeof cardDataRow>({
  id: 'card',
  collection: {
    path: 'codes/card.yaml',
    key: 'code',
    noun: 'code',
    sorted: true,
    schema: cardRow,
  },
  dataRow: cardDataRow,
  entryType: 'InstitutionEntry',
  join: (rows, shelf) =>
    joinInstitutions('card', rows, shelf, (row, joined) => ({
      ...row,
      ...joined,
      kind: 'card' as const,
      flag: row.paymentWindow,
    })),
  titles: (code) => [institutionCodeToName(code)],
  find: findInstitutionCode,
  sentence(code, locale) {
    const { institution } = code;
    const name = institutionCodeToName(code);
    const { oneSentence } = localeToStrings(locale);
    if (isWallet(institution)) return oneSentence.wallet(name[locale]);
    if (institution.type === 'card-network') return oneSentence.network(institution.name[locale]);
    return oneSentence.card(name[locale]);
  },
  sections: institutionCodeToSections,
  table: (codes, locale) =>
    institutionCodesToTable(codes, localeToStrings(locale).paymentWindow, locale),
  decode: (code) => [{ text: institutionCodeToName(code), response: null }],
  toDataRow: (code) => ({
    ...codeToBase(code),
    ...toInstitutionData(code),
    paymentWindow: code.paymentWindow,
  }),
  toEntry: toInstitutionEntry,
});
