import { z } from 'astro/zod';
import { kind } from './code.ts';
import { manualPage } from './headings.ts';
import { bilingual } from './text.ts';

/** An entry of `content/fields.yaml`: an API field that carries codes. */
export const field = z.strictObject({
  id: z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*$/, { error: 'is no field name' }),
  kind,
  uses: z
    .array(
      z.strictObject({
        in: z.enum(['request', 'response']),
        where: bilingual.meta({
          description: 'Where in the message it stands and what it says there.',
        }),
        pages: z
          .array(manualPage)
          .default([])
          .meta({ description: 'Pages of the manual that show it.' }),
      }),
    )
    .min(1),
});
export type Field = z.infer<typeof field>;
