import { z } from 'astro/zod';
import { kind } from './code.ts';
import { slug } from './slug.ts';
import { calendarDate } from './date.ts';
import { bilingual } from './text.ts';

/** An entry of `content/changes.yaml`: a change of weight in the published tables. */
export const change = z.strictObject({
  id: slug,
  date: calendarDate,
  kind,
  type: z
    .enum(['published', 'added', 'withdrawn', 'reworded', 'moved', 'reformatted', 'narrowed'])
    .meta({
      description:
        'What kind of change it was; narrowed: a list that has only part of what an earlier one has.',
    }),
  title: bilingual,
  text: bilingual.nullable().default(null),
  codes: z
    .array(z.string())
    .default([])
    .meta({ description: 'The codes concerned; empty where they are too many.' }),
  count: z
    .int()
    .positive()
    .nullable()
    .default(null)
    .meta({ description: 'How many codes are concerned.' }),
  source: slug,
  revision: z
    .string()
    .nullable()
    .default(null)
    .meta({ description: 'The revision of the manual’s repository.' }),
});
export type Change = z.infer<typeof change>;
