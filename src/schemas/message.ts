import { z } from 'astro/zod';
import { manualPage } from './headings.ts';
import { slug } from './slug.ts';
import { bilingual } from './text.ts';

/** Which way a message goes. */
export const MESSAGE_DIRECTIONS = ['request', 'response', 'callback', 'webhook'] as const;
export type MessageDirection = (typeof MESSAGE_DIRECTIONS)[number];

/**
 * An entry of `content/messages.yaml`: a request, a response, a callback or a webhook with a set of fields
 * of its own, in the order in which a page names them.
 */
export const message = z.strictObject({
  id: slug,
  title: bilingual.meta({ description: 'What a reader calls it.' }),
  direction: z.enum(MESSAGE_DIRECTIONS).meta({
    description:
      'request: from the merchant to NICEPAY. response: the answer to it. callback: through the buyer’s browser. webhook: from NICEPAY to the merchant’s server.',
  }),
  operations: z
    .array(slug)
    .min(1)
    .meta({ description: 'The APIs and callbacks that it belongs to.' }),
  sources: z
    .array(
      z.strictObject({
        source: slug.meta({ description: 'The id of the source, in content/sources.yaml.' }),
        page: manualPage,
        section: z.string().min(1).meta({ description: 'The anchor of its table of fields.' }),
      }),
    )
    .min(1)
    .meta({ description: 'Where the manuals list its fields.' }),
});
export type Message = z.infer<typeof message>;
