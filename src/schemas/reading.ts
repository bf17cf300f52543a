import { z } from 'astro/zod';
import { manualPage } from './headings.ts';
import { calendarDate } from './date.ts';
import { slug } from './slug.ts';
import { bilingual } from './text.ts';
import { webAddress } from './web-address.ts';

/** The columns of a row that a source may fill with other words than those shown first. */
export const READ_COLUMNS = [
  'message',
  'name',
  'website',
  'flag',
  'description',
  'status',
] as const;

/** What a reading may be about: a column of the row, or what the row stands for. */
export const READING_SUBJECTS = [...READ_COLUMNS, 'meaning', 'listing'] as const;

/** Where in a source something was read. */
export const place = {
  source: slug.meta({ description: 'The id of the source, in content/sources.yaml.' }),
  page: manualPage
    .nullable()
    .default(null)
    .meta({ description: 'The page of that manual; null where it is the list itself.' }),
  section: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .meta({ description: 'The anchor of the section on that page.' }),
};

/** A section without its page could be anywhere. */
const hasPage = ({ page, section }: { page: string | null; section: string | null }): boolean =>
  section === null || page !== null;
const SECTION_ALONE = {
  error: 'names a section without its page; add page or remove section',
  params: { whole: true },
};

/** The source of what was seen in production and stands in no manual. */
export const PRODUCTION = 'production';

/** How many reports of different people must agree before they become a reading. */
export const FEWEST_REPORTS = 2;

/** One reading of a fact by one source, where it differs from what is shown first. */
export const reading = z
  .strictObject({
    ...place,
    about: z.enum(READING_SUBJECTS).meta({
      description: 'What the source tells differently; listing: whether it has the code.',
    }),
    quote: z
      .string()
      .min(1)
      .nullable()
      .default(null)
      .meta({ description: 'What the source says, to the letter; null where it is told in text.' }),
    text: bilingual.meta({ description: 'What the source says, in the words of the Codebook.' }),
    reports: z
      .array(
        z.strictObject({
          date: calendarDate.meta({ description: 'The day on which it was seen.' }),
          url: webAddress.meta({ description: 'The report.' }),
        }),
      )
      .default([])
      .meta({
        description: 'Of what was seen in production: the reports that agree; empty for a list.',
      }),
  })
  .refine(hasPage, SECTION_ALONE)
  .meta({ description: 'What one source says, where sources differ.' });
export type Reading = z.infer<typeof reading>;

/** What every row that sources may read differently carries. */
export const readings = {
  readings: z
    .array(reading)
    .default([])
    .meta({ description: 'What other sources say, where they differ from what is shown first.' }),
  readFrom: slug.nullable().default(null).meta({
    description: 'The id of the source whose reading is shown first; null where sources agree.',
  }),
};

/** One way by which a response code can come to a merchant, as far as a source names it. */
export const reach = z
  .strictObject({
    operation: slug.meta({ description: 'The id of the API or callback.' }),
    ...place,
    converted: z
      .boolean()
      .default(false)
      .meta({ description: 'Whether the API turns the code into 0000 on its way.' }),
    basis: z.enum(['named', 'reading']).default('named').meta({
      description:
        'named: the source names the code there. reading: it follows from a rule of the source, as the Codebook reads it.',
    }),
    when: bilingual
      .nullable()
      .default(null)
      .meta({ description: 'What brings it there, in the words of the Codebook; null: not told.' }),
  })
  .refine(hasPage, SECTION_ALONE)
  .meta({ description: 'An API or callback by which the code can come to a merchant.' });
export type Reach = z.infer<typeof reach>;
