import { z } from 'astro/zod';
import { slug } from './slug.ts';
import { bilingual } from './text.ts';

const codesBySystem = z.record(slug, z.array(z.string().min(1)).min(1)).default({});

/**
 * An entry of `content/crosswalk/<kind>.yaml`: the codes that other systems give to the institution
 * behind a card or bank code. Its kind is the file it stands in.
 */
export const crosswalkRow = z.strictObject({
  code: z.string().regex(/^\d{2,3}$/, { error: 'is no card or bank code' }),
  in: codesBySystem.meta({ description: 'The codes by system, to the letter.' }),
  former: codesBySystem.meta({
    description: 'Codes by system that stood for the institution before a merger.',
  }),
  note: bilingual.nullable().default(null).meta({
    description: 'What is easily mistaken here, in the words of the Codebook.',
  }),
});

/** A row of the crosswalk with the kind that its file names. */
export const crosswalkEntry = z.strictObject({
  ...crosswalkRow.shape,
  kind: z.enum(['card', 'bank']),
});
export type CrosswalkEntry = z.infer<typeof crosswalkEntry>;
