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
  isInMenu: z
    .boolean()
    .default(true)
    .meta({ description: 'Whether the menu of every page leads to it; else the home page alone.' }),
  preview: z
    .strictObject({
      codes: z
        .array(z.string())
        .meta({ description: 'Four codes that many readers know; none for an empty table.' }),
      inSite: z
        .string()
        .nullable()
        .default(null)
        .meta({ description: 'The code that stands for the table on the picture of the site.' }),
    })
    .nullable()
    .default(null)
    .meta({
      description:
        'What the preview of the table shows; null: its pages have the preview of the site.',
    }),
});
export type Table = z.infer<typeof table>;
