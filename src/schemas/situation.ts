import { z } from 'astro/zod';
import { codeOf } from './code.ts';
import { slug } from './slug.ts';
import { bilingual } from './text.ts';

/** An entry of `content/situations.yaml`: what developers meet most, in the order of the page. */
export const situation = z.strictObject({
  id: slug,
  title: bilingual,
  codes: z
    .array(codeOf('response'))
    .min(1)
    .meta({ description: 'The response codes that one meets then.' }),
  guide: z
    .string()
    .regex(/^[a-z]+\/[a-z]+#.+$/, {
      error: 'is no section of a guide; write it as <group>/<guide>#<section>',
    })
    .meta({ description: 'The section of a guide that helps, as <group>/<guide>#<section>.' }),
  checks: z
    .array(bilingual)
    .min(2)
    .meta({ description: 'What to check, the likeliest first, in the words of the Codebook.' }),
});
export type Situation = z.infer<typeof situation>;
