import { z } from 'astro/zod';
import { slug } from './slug.ts';
import { stage } from './remedy.ts';
import { bilingual } from './text.ts';

/** An entry of `content/domains.yaml`: a group (구분) of response codes, in the order of the site. */
export const domain = z.strictObject({
  id: slug,
  title: bilingual,
  when: bilingual.meta({ description: 'One sentence: when one meets these codes.' }),
  paymentWindow: z.boolean().default(false).meta({
    description: 'Whether the payment window raises them, so that they reach the JS SDK.',
  }),
  fields: z.array(z.string()).min(1).meta({ description: 'API fields in which one meets them.' }),
  guides: z
    .array(z.string())
    .default([])
    .meta({ description: 'Guides that help, as <group>/<guide>.' }),
  stage,
  checks: z
    .array(bilingual)
    .min(1)
    .meta({ description: 'What to check first, in the words of the Codebook.' }),
});
export type Domain = z.infer<typeof domain>;
