import { z } from 'astro/zod';
import { codeOf } from './code.ts';
import { slug } from './slug.ts';
import { bilingual } from './text.ts';

/** An entry of `content/lookalikes.yaml`: response codes that look alike and differ. */
export const lookalike = z.strictObject({
  id: slug,
  codes: z
    .array(codeOf('response'))
    .min(2)
    .meta({ description: 'The response codes that are taken for each other.' }),
  difference: bilingual.meta({ description: 'How they differ, in the words of the Codebook.' }),
});
export type Lookalike = z.infer<typeof lookalike>;
