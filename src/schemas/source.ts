import { z } from 'astro/zod';
import { slug } from './slug.ts';
import { calendarDate } from './date.ts';
import { bilingual } from './text.ts';
import { webAddress } from './web-address.ts';

/** An entry of `content/sources.yaml`: a published list that the tables come from. */
export const source = z
  .strictObject({
    id: slug,
    title: bilingual,
    short: bilingual.meta({ description: 'The title in two or three words.' }),
    date: calendarDate
      .nullable()
      .meta({ description: 'The date of the version that was read; null when unknown.' }),
    url: webAddress.nullable(),
    about: bilingual.meta({ description: 'What it has, and what it lacks.' }),
    narrows: slug.nullable().default(null).meta({
      description:
        'The id of the list of which this one is a selection; null for a list of its own.',
    }),
    absence: bilingual.nullable().default(null).meta({
      description: 'What it means when a code of that list is not in the selection.',
    }),
  })
  .refine(({ narrows, absence }) => (narrows === null) === (absence === null), {
    error: 'has narrows or absence without the other; give both or neither',
    params: { whole: true },
  });
export type Source = z.infer<typeof source>;
