import { z } from 'astro/zod';
import { codeOf, lifecycle } from './code.ts';
import { bilingual } from './text.ts';

/** Who wrote a text: the gateway's manual, or the Codebook where the manual is silent. */
export const basis = z
  .enum(['manual', 'codebook'])
  .meta({ description: 'Whose words the Korean text is: the manual’s, or the Codebook’s own.' });

/** A row of `content/codes/http.yaml`. */
export const httpRow = z.strictObject({
  code: codeOf('http'),
  reason: z.string().min(1).meta({ description: 'The reason phrase, as the manual writes it.' }),
  description: bilingual.meta({ description: 'When the gateway answers so.' }),
  descriptionBasis: basis.default('manual'),
  ...lifecycle,
});
export type HttpRow = z.infer<typeof httpRow>;
