import { z } from 'astro/zod';
import { place } from './reading.ts';
import { slug } from './slug.ts';
import { bilingual } from './text.ts';

/** How a code comes to a merchant. */
export const DIRECTIONS = ['response', 'callback', 'webhook'] as const;

/** What the result of an operation is about. */
export const MOVES = ['payment', 'cancel', 'nothing'] as const;

/**
 * An entry of `content/operations.yaml`: an API or a callback by which response codes come to a
 * merchant, in the order of a payment’s life.
 */
export const operation = z.strictObject({
  id: slug,
  title: bilingual,
  call: z
    .string()
    .regex(/^(?:GET|POST) \/v1\/\S+$/, {
      error: 'is no call; write the method and the path, as in "POST /v1/checkout"',
    })
    .nullable()
    .meta({ description: 'The HTTP method and the path; null where the merchant calls nothing.' }),
  direction: z.enum(DIRECTIONS).meta({
    description:
      'response: in the answer to a call. callback: through the buyer’s browser. webhook: sent by NICEPAY to the merchant’s server.',
  }),
  moves: z.enum(MOVES).meta({
    description:
      'What its result is about: a payment, a cancellation, or nothing that moves money.',
  }),
  sources: z
    .array(z.strictObject(place))
    .min(1)
    .meta({ description: 'The manuals that document it, with page and section.' }),
});
export type Operation = z.infer<typeof operation>;
