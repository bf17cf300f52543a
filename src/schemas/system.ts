import { z } from 'astro/zod';
import { slug } from './slug.ts';
import { bilingual } from './text.ts';

/** An entry of `content/systems.yaml`: another system that numbers the same institutions. */
export const system = z.strictObject({
  id: slug,
  kind: z.enum(['card', 'bank']).meta({ description: 'Whether it numbers card issuers or banks.' }),
  title: bilingual,
  short: bilingual.meta({ description: 'The title in a word or two, for the head of a column.' }),
  names: z
    .array(z.string().min(1))
    .min(1)
    .meta({ description: 'What people type to name the system, in lower case.' }),
  source: z.string().min(1).meta({ description: 'Where its codes were read.' }),
});
export type System = z.infer<typeof system>;
