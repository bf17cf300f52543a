import { localeToStrings } from '../i18n/strings.ts';
import { fieldEntry } from '../schemas/field.ts';
import { joinFields } from './field/join.ts';
import { codeToPaths, codeToValueNames } from './field/names.ts';
import { fieldDataRow, type FieldCode } from './field/row.ts';
import { fieldsToGroups, fieldToSections } from './field/sections.ts';
import { fieldToDataRow } from './field/to-data-row.ts';
import { defineKind } from './kind.ts';

/**
 * Fields of the API: requests, responses, callbacks and webhooks.
 *
 * What wants fields without schemas, such as a file for browsers, takes the codes of `tableOf(codebook, 'field')`
 * with `FieldCode` (`field/row.ts`) as a type alone, and asks `field/names.ts`, which loads no Zod:
 * - `codeToPaths` gives the full names of a field (`card.cardCode`, `interestFree[].cardCode`); `aliases` and
 *   `older` have what people and the older API call it.
 * - `places` says in which messages it occurs; a message has its `operations` and its `direction`.
 * - `values` has one set a place. A set without messages in `in` holds in all of the field; another one
 *   holds in its messages, and below its `path` (`cashReceipts[]`), which goes before a set without one.
 * - `setToAnchors` gives the ids of the values on the page of the field: `session.paid`, then `paid`.
 */
export const field = defineKind<FieldCode, 'field', typeof fieldEntry, typeof fieldDataRow>({
  id: 'field',
  collection: {
    path: 'codes/field',
    key: 'code',
    noun: 'field',
    sorted: true,
    columnsFromPath: ['subject'],
    schema: fieldEntry,
  },
  dataRow: fieldDataRow,
  entryType: 'FieldEntry',
  join: joinFields,
  titles: ({ name }) => [name],
  find: (code) => ({
    texts: [],
    aliases: [
      code.code,
      ...codeToPaths(code).filter((path) => path !== code.code),
      ...code.aliases,
      ...code.older.map(({ id }) => id),
      ...codeToValueNames(code),
    ],
    institution: null,
  }),
  sentence: ({ about }, locale) => `${localeToStrings(locale).field.sentence} ${about[locale]}`,
  sections: fieldToSections,
  table: fieldsToGroups,
  decode: ({ about }) => [{ text: about, response: null }],
  toDataRow: fieldToDataRow,
  toEntry: ({ name, about, values }) => ({
    name,
    about,
    values: [
      ...new Set(
        values.flatMap((set) =>
          set.values.flatMap(({ value, state }) =>
            state === 'sent' && value !== null ? [value] : [],
          ),
        ),
      ),
    ],
  }),
});
