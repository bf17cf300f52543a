import { z } from 'astro/zod';

/** `content/harmless.yaml`: the words that the decoder leaves readable wherever they stand. */
export const harmless = z.strictObject({
  words: z
    .array(
      z.array(
        z.string().regex(/^(?:[a-z][a-z0-9]*|[가-힣]+)$/, {
          error: 'is no word in lower case or Hangul',
        }),
      ),
    )
    .min(1)
    .meta({ description: 'Words that name no person, no place and no key.' }),
  endings: z
    .array(z.string().regex(/^[가-힣]+$/, { error: 'is no Korean ending' }))
    .min(1)
    .meta({ description: 'What a Korean word may end in.' }),
});
/** The words that stay readable. */
export type Harmless = z.infer<typeof harmless>;
