import { z } from 'astro/zod';
import { codeOf, lifecycle, slug } from './code.ts';
import { aliases, bilingual } from './text.ts';
import { webAddress } from './web-address.ts';

const institutionColumns = {
  name: bilingual.meta({ description: 'The names as the manual publishes them, to the letter.' }),
  issuer: slug.meta({ description: 'The id of the institution behind the code.' }),
  website: webAddress.nullable().meta({ description: 'The website as the manual publishes it.' }),
  websiteNow: webAddress
    .nullable()
    .default(null)
    .meta({ description: 'Today’s website, where it is known to differ from the published one.' }),
  websiteIsWrong: z
    .boolean()
    .default(false)
    .meta({ description: 'Whether the published website belongs to somebody else.' }),
  aliases,
};

/** A row of `content/codes/card.yaml`. */
export const cardRow = z.strictObject({
  code: codeOf('card'),
  ...institutionColumns,
  paymentWindow: z
    .boolean()
    .meta({ description: 'Whether the payment window offers this issuer.' }),
  successor: codeOf('card')
    .nullable()
    .default(null)
    .meta({ description: 'The code that the institution went into.' }),
  ...lifecycle,
});
export type CardRow = z.infer<typeof cardRow>;

/** A row of `content/codes/bank.yaml`. */
export const bankRow = z.strictObject({
  code: codeOf('bank'),
  ...institutionColumns,
  virtualAccount: z.boolean().meta({ description: 'Whether the bank issues virtual accounts.' }),
  successor: codeOf('bank')
    .nullable()
    .default(null)
    .meta({ description: 'The code that the institution went into.' }),
  ...lifecycle,
});
export type BankRow = z.infer<typeof bankRow>;
