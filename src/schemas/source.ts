import { z } from 'astro/zod';
import { slug } from './slug.ts';
import { calendarDate } from './date.ts';
import { manualPage } from './headings.ts';
import { bilingual } from './text.ts';
import { addressToMistake, webAddress } from './web-address.ts';

/** An address with a place for the path of a page. */
const pageTemplate = z
  .string()
  .regex(/^https:\/\/[^\s{}]+\/\{page\}$/, {
    error: 'is no address of pages; write it from https:// to a last /{page}',
  })
  .superRefine((text, context) => {
    const message = addressToMistake(text.replace('{page}', ''));
    if (message !== null) context.addIssue({ code: 'custom', message });
  })
  .nullable()
  .default(null);

/**
 * The source that a page of the manual is in where no other is named: the whole Korean manual.
 * Its guides and most advice follow it.
 */
export const MAIN_MANUAL = 'manual-2025';

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
    pages: pageTemplate.meta({
      description: 'Where a reader opens its pages, {page} for the path.',
    }),
    raw: pageTemplate.meta({
      description: 'Where the text of its pages is had, {page} for the path.',
    }),
    tablesPage: manualPage
      .nullable()
      .default(null)
      .meta({ description: 'The page with its tables, which npm run check:sources reads.' }),
    compared: calendarDate
      .nullable()
      .default(null)
      .meta({ description: 'When its tables were last compared with the content.' }),
    editionOf: slug.nullable().default(null).meta({
      description:
        'The id of the list of which this one is another edition: where a row has no reading of this one, that list’s reading holds. Null for a list of its own.',
    }),
    exactMessages: z.boolean().default(true).meta({
      description:
        'False for an old list whose messages differ in full stops and blanks alone: they are compared without them.',
    }),
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
