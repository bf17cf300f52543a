import { z } from 'astro/zod';
import { kind } from './code.ts';
import { slug } from './slug.ts';
import { calendarDate } from './date.ts';
import { bilingual } from './text.ts';

/** An entry of `content/tables.yaml`: what one table is about. */
export const table = z.strictObject({
  id: kind,
  title: bilingual,
  short: bilingual.meta({ description: 'The title in a word or two, for navigation.' }),
  about: bilingual.meta({ description: 'What the codes are and where one meets them.' }),
  source: slug.meta({ description: 'Id of the list that the table follows.' }),
  revised: calendarDate.meta({ description: 'When the manual last changed this table.' }),
  fields: z
    .array(z.string())
    .default([])
    .meta({ description: 'API fields that carry these codes.' }),
  guides: z
    .array(z.string())
    .default([])
    .meta({ description: 'Guides that help, as <group>/<guide>.' }),
});
export type Table = z.infer<typeof table>;
