import { z } from 'astro/zod';
import { partialDate } from './date.ts';
import { slug } from './slug.ts';

/** A page of a manual, as its path in the manual’s repository. */
export const manualPage = z
  .string()
  .regex(/^(?:[a-z]+\/)*[A-Za-z-]+\.md$/, { error: 'is no page of a manual' })
  .meta({ description: 'The page of the manual, as a path in its repository.' });

/** One heading of a page of a manual. */
export const heading = z.strictObject({
  level: z.int().min(1).max(6).meta({ description: 'How many # it begins with.' }),
  text: z.string().min(1).meta({ description: 'The heading as a reader sees it.' }),
  anchor: z.string().min(1).meta({
    description: 'The anchor that GitHub gives it, the number of a repeated heading included.',
  }),
});
export type Heading = z.infer<typeof heading>;

/**
 * An entry of `content/headings/<source>.yaml`: the headings of one page of a manual. Headings are
 * facts; no other text of a manual is kept here.
 */
export const headingsPage = z.strictObject({
  page: manualPage,
  commit: z
    .string()
    .regex(/^[0-9a-f]{7,40}$/, { error: 'is no revision; write at least seven of its digits' })
    .nullable()
    .meta({ description: 'The revision that was read; null when it is not known.' }),
  date: partialDate.meta({ description: 'The date of that text, as exactly as it is known.' }),
  headings: z
    .array(heading)
    .min(1)
    .meta({ description: 'Its headings in their order, those inside quotations left out.' }),
});

/** The headings of a page with the source that its file names. */
export const headingsEntry = z.strictObject({ ...headingsPage.shape, source: slug });
export type HeadingsEntry = z.infer<typeof headingsEntry>;
