import type { FieldCode } from '../kinds/field/row.ts';
import { tableOf, type Codebook } from '../model/codebook.ts';
import type { DecoderFields } from '../shared/files/decoder.ts';
import { inLocales } from '../i18n/locales.ts';
import type { Bilingual } from '../schemas/text.ts';
import { publish } from './published.ts';

/** A name as the decoder compares names. */
const nameToKey = (name: string): string => name.replace(/[_-]/g, '').toLowerCase();

/** What each value of a field means; what means several things in several places names them all. */
function codeToMeanings({ values }: FieldCode): Record<string, Bilingual> {
  const meanings = new Map<string, Bilingual[]>();
  for (const { value, state, meaning } of values.flatMap((set) => set.values))
    if (value !== null && state === 'sent') {
      const known = meanings.get(value) ?? [];
      if (!known.some(({ ko }) => ko === meaning.ko)) known.push(meaning);
      meanings.set(value, known);
    }
  return Object.fromEntries(
    [...meanings].map(([value, all]) => [
      value,
      inLocales((locale) => all.map((meaning) => meaning[locale]).join(' / ')),
    ]),
  );
}

/** A spelling that stands in a message: canceledAt, as a manual has it beside cancelledAt. */
const IS_SPELLING = /^[a-z]+[A-Z][A-Za-z]+$/;

/** The fields of the API as the decoder explains them, loaded only when a text has some. */
export const codebookToDecoderFields = publish((codebook: Codebook) => {
  const codes = new Set(tableOf(codebook, 'field').codes.map(({ code }) => code));
  const fields = tableOf(codebook, 'field').codes.map((code): DecoderFields['fields'][number] => ({
    id: code.code,
    names: [
      ...new Set(
        [
          code.code,
          ...code.older.map(({ id }) => id),
          ...code.aliases.filter((alias) => IS_SPELLING.test(alias) && !codes.has(alias)),
        ].map(nameToKey),
      ),
    ],
    about: code.about,
    values: codeToMeanings(code),
  }));
  const data: DecoderFields = { fields };
  return { fields: JSON.stringify(data) };
});
