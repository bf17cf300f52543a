import { z } from 'astro/zod';
import { slug } from './slug.ts';
import { bilingual } from './text.ts';
import { webAddress } from './web-address.ts';

const names = z.array(z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/, { error: 'is no field name' }));

/** An entry of `content/payloads.yaml`: how one knows what a payment system sent. */
export const payload = z
  .strictObject({
    id: slug,
    title: bilingual,
    own: z.boolean().meta({ description: 'Whether its codes are those of the Codebook.' }),
    kin: z.boolean().default(false).meta({
      description:
        'Whether its codes and messages are much like NICEPAY’s, so that they tell nothing.',
    }),
    fields: names.meta({
      description: 'Names that the system alone writes so; none where its texts tell.',
    }),
    hints: names.meta({ description: 'Names that others may have, too.' }),
    texts: z
      .array(z.string().min(3))
      .meta({ description: 'Hosts, prefixes and messages, wherever they stand.' }),
    card: slug.nullable().meta({ description: 'Its numbering of card issuers in the crosswalk.' }),
    bank: slug.nullable().meta({ description: 'Its numbering of banks in the crosswalk.' }),
    sources: z.array(webAddress).min(1).nullable().meta({
      description: 'Public pages on which its marks were read; null where none was found.',
    }),
    unknown: z
      .string()
      .min(1)
      .nullable()
      .default(null)
      .meta({ description: 'Why no page is named; null where one is.' }),
  })
  .refine(({ sources, unknown }) => (sources === null) !== (unknown === null), {
    error: 'names either the pages of its marks in sources, or in unknown why there is none',
    path: ['sources'],
  });
/** What marks the payloads of a system. */
export type Payload = z.infer<typeof payload>;
