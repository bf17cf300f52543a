import { z } from 'astro/zod';
import { LOCALES } from '../i18n/locales.ts';
import { slug } from './slug.ts';

/** An entry of `content/retired-words.yaml`: a word that the site no longer uses, and what it says instead. */
export const retiredWord = z.strictObject({
  id: slug,
  locale: z.enum(LOCALES).meta({ description: 'The language of the word.' }),
  word: z.string().min(2).meta({ description: 'The word as it would stand in a text.' }),
  instead: z.string().min(2).meta({ description: 'What the site says for the same thing.' }),
});
export type RetiredWord = z.infer<typeof retiredWord>;
