import { z } from 'astro/zod';
import { slug } from './slug.ts';
import { bilingual } from './text.ts';

/** An entry of `content/subjects.yaml`: what a group of fields is about, in the order of the site. */
export const subject = z.strictObject({
  id: slug,
  title: bilingual,
  about: bilingual.meta({ description: 'One sentence on the fields of the group.' }),
});
export type Subject = z.infer<typeof subject>;
