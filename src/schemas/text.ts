import { z } from 'astro/zod';
import type { Locale } from '../i18n/locales.ts';

/** Any Hangul letter: syllables, jamo and compatibility jamo. */
export const HANGUL = /[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff]/u;

/** One line or paragraph of Korean, without surrounding blanks. */
export const koreanText = z
  .string()
  .min(1)
  .refine((text) => text.trim() === text, { error: 'begins or ends with a blank; remove it' })
  .meta({ description: 'Text in Korean.' });

/** One line or paragraph of English: no Hangul, without surrounding blanks. */
export const englishText = z
  .string()
  .min(1)
  .refine((text) => text.trim() === text, { error: 'begins or ends with a blank; remove it' })
  .refine((text) => !HANGUL.test(text), {
    error: 'holds Hangul in an English field; write it in English',
  })
  .meta({ description: 'Text in English.' });

/** The same text in both languages of the site. */
export const bilingual = z
  .strictObject({ ko: koreanText, en: englishText })
  .meta({ description: 'The same text in Korean and in English.' });

/** Something in every language of the site. */
export type LocaleMap<Value> = Record<Locale, Value>;

/** A text in Korean and English. */
export type Bilingual = z.infer<typeof bilingual>;

/** Names people type, by language; either list may be empty. */
export const aliases = z
  .strictObject({ ko: z.array(koreanText).default([]), en: z.array(englishText).default([]) })
  .default({ ko: [], en: [] })
  .meta({ description: 'Other names that people use, by language.' });
