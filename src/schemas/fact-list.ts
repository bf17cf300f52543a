import { z } from 'astro/zod';
import { partialDate } from './date.ts';
import { manualPage } from './headings.ts';
import { slug } from './slug.ts';
import { bilingual } from './text.ts';

/** What the cells of a column hold: a text, something to the letter, or codes of a table. */
export const CELL_TYPES = ['text', 'code', 'card', 'bank', 'response'] as const;
export type CellType = (typeof CELL_TYPES)[number];

/** A cell: a text in both languages, one thing to the letter, or several. */
export const cell = z.union([bilingual, z.string().min(1), z.array(z.string().min(1)).min(1)]);
export type Cell = z.infer<typeof cell>;

/** A page of a manual that has the list, and the day of that text. */
export const listPlace = z.strictObject({
  source: slug.meta({ description: 'The id of the source.' }),
  page: manualPage,
  section: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .meta({ description: 'The anchor of the section on that page; null: the page as a whole.' }),
  date: partialDate.meta({ description: 'The day of that text, as exactly as it is known.' }),
});
export type ListPlace = z.infer<typeof listPlace>;

/** A column of a list. */
export const listColumn = z.strictObject({
  id: slug,
  as: z.enum(CELL_TYPES).meta({
    description:
      'text: a text in both languages. code: something to the letter, or several. card, bank, response: codes of that table.',
  }),
  title: bilingual,
});

/** A row of a list. */
export const listRow = z.strictObject({
  id: slug,
  sources: z
    .array(slug)
    .default([])
    .meta({ description: 'The ids of the sources that have the row; none: all of the list.' }),
  cells: z.record(slug, cell).meta({
    description: 'A cell a column; a column is left out where no source says anything.',
  }),
});

/**
 * An entry of `content/lists.yaml`: a list that a manual has in its pages and that is no table of codes.
 * A text may name a number of `content/limits.yaml`: `{limit:period-cancel-card}`.
 */
export const factList = z.strictObject({
  id: slug,
  title: bilingual,
  about: bilingual.meta({ description: 'What it lists, and how to use it, in a sentence or two.' }),
  columns: z.array(listColumn).min(2),
  sources: z.array(listPlace).min(1),
  rows: z.array(listRow).min(1),
});
export type FactList = z.infer<typeof factList>;
