import { z } from 'astro/zod';
import { slug } from './code.ts';
import { calendarDate } from './date.ts';
import { bilingual } from './text.ts';
import { webAddress } from './web-address.ts';

/** An entry of `content/sources.yaml`: a published list that the tables come from. */
export const source = z.strictObject({
  id: slug,
  title: bilingual,
  short: bilingual.meta({ description: 'The title in two or three words.' }),
  date: calendarDate
    .nullable()
    .meta({ description: 'The date of the version that was read; null when unknown.' }),
  url: webAddress.nullable(),
  about: bilingual.meta({ description: 'What it has, and what it lacks.' }),
});
export type Source = z.infer<typeof source>;
