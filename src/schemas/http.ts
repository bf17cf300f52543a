import { z } from 'astro/zod';
import { codeOf, lifecycle } from './code.ts';
import { place } from './reading.ts';
import { slug } from './slug.ts';
import { bilingual } from './text.ts';

/** Who wrote a text: the gateway's manual, or the Codebook where the manual is silent. */
export const basis = z
  .enum(['manual', 'codebook'])
  .meta({ description: 'Whose words the Korean text is: the manual’s, or the Codebook’s own.' });

/** A response code that a source names with an HTTP status. */
export const codeOfStatus = z
  .strictObject({
    code: codeOf('response'),
    operation: slug
      .nullable()
      .default(null)
      .meta({ description: 'The id of the API that answers so; null where none is named.' }),
    ...place,
  })
  .meta({ description: 'A response code that comes with the status.' });
export type CodeOfStatus = z.infer<typeof codeOfStatus>;

/** A row of `content/codes/http.yaml`. */
export const httpRow = z.strictObject({
  code: codeOf('http'),
  reason: z.string().min(1).meta({ description: 'The reason phrase, as the manual writes it.' }),
  description: bilingual.meta({ description: 'When the gateway answers so.' }),
  descriptionBasis: basis.default('manual'),
  codes: z
    .array(codeOfStatus)
    .default([])
    .meta({ description: 'The response codes that come with it, as each source names them.' }),
  ...lifecycle,
});
export type HttpRow = z.infer<typeof httpRow>;
