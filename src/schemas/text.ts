import { z } from 'astro/zod';
import { inLocales, LANGUAGES, LOCALES, ORIGINAL, type Locale } from '../i18n/locales.ts';

/** Any Hangul letter: syllables, jamo and compatibility jamo. */
export const HANGUL = /[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff]/u;

/**
 * One line or paragraph of a language, without surrounding blanks.
 * @example localeToText('en').safeParse('카드').success // false: English holds no Hangul
 */
const localeToText = (locale: Locale) => {
  const { inEnglish, hasHangul } = LANGUAGES[locale];
  const text = z
    .string()
    .min(1)
    .refine((value) => value.trim() === value, {
      error: 'begins or ends with a blank; remove it',
    });
  const own = hasHangul
    ? text
    : text.refine((value) => !HANGUL.test(value), {
        error: `holds Hangul in a text in ${inEnglish}; write it in ${inEnglish}`,
      });
  return own.meta({ description: `Text in ${inEnglish}.` });
};

/** One line or paragraph, in each language of the site. */
export const texts = inLocales(localeToText);

const ALL = LOCALES.map((locale) => `in ${LANGUAGES[locale].inEnglish}`);

/** The same text in every language of the site. */
export const bilingual = z
  .strictObject(texts)
  .meta({ description: `The same text ${new Intl.ListFormat('en').format(ALL)}.` });

/** A text in every language of the site. */
export type Bilingual = z.infer<typeof bilingual>;

/** Texts by language, of which each has at least one. */
export const textLists = z.strictObject(inLocales((locale) => z.array(texts[locale]).min(1)));

/** Names people type, by language; any of the lists may be empty. */
export const aliases = z
  .strictObject(inLocales((locale) => z.array(texts[locale]).default([])))
  .default(() => inLocales(() => []))
  .meta({ description: 'Other names that people use, by language.' });

/** The schemas of a text that is known in Korean, and perhaps in other languages. */
const withOriginal = <Known, Other>(known: Known, toOther: (locale: Locale) => Other) =>
  inLocales((locale) => (locale === ORIGINAL ? known : toOther(locale))) as Record<
    typeof ORIGINAL,
    Known
  > &
    Record<Exclude<Locale, typeof ORIGINAL>, Other>;

/** A name by language, the Korean one known; null in a language in which nobody has published it. */
export const originalName = withOriginal(texts[ORIGINAL], (locale) =>
  texts[locale].nullable().default(null),
);

/** A text of earlier days by language, the Korean one known, as data has it. */
export const earlierText = withOriginal(
  z.string().meta({ description: `${LANGUAGES[ORIGINAL].inEnglish}.` }),
  (locale) =>
    z
      .string()
      .nullable()
      .meta({
        description: `${LANGUAGES[locale].inEnglish}; null where only the Korean of those days is known.`,
      }),
);
