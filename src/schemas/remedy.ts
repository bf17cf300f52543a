import { z } from 'astro/zod';
import { manualPage } from './headings.ts';
import { slug } from './slug.ts';
import { MAIN_MANUAL } from './source.ts';
import { bilingual } from './text.ts';

/** How the call ended that got this code. */
export const outcome = z.enum(['success', 'failure']).meta({ description: 'How the call ended.' });
export type Outcome = z.infer<typeof outcome>;

/** Where in a payment a code occurs, in the order of a payment’s life. */
export const STAGES = [
  'any',
  'payment-window',
  'approval',
  'billing-key',
  'virtual-account',
  'cash-receipt',
  'escrow',
  'cancel',
  'net-cancel',
  'inquiry',
  'webhook',
] as const;
export const stage = z
  .enum(STAGES)
  .meta({ description: 'Where in a payment the code occurs; any: at any request.' });
export type Stage = z.infer<typeof stage>;

/** Whose move it is. */
export const ACTORS = [
  'buyer',
  'developer',
  'merchant',
  'institution',
  'gateway',
  'nobody',
] as const;
export const actor = z.enum(ACTORS).meta({
  description:
    'Who has to act. developer: the merchant’s developer. merchant: its contract or settings. institution: the issuer or bank. nobody: nothing is left to do.',
});
export type Actor = z.infer<typeof actor>;

/** Whether the same request may be sent again. */
export const RETRIES = [
  'check-first',
  'never',
  'after-correction',
  'later',
  'not-applicable',
] as const;
export const retry = z.enum(RETRIES).meta({
  description:
    'check-first: the result may be open; look the payment up, then decide. never: the same again can only fail or do harm. after-correction: once something was changed. later: as it is, after a pause. not-applicable: there is nothing to repeat.',
});
export type Retry = z.infer<typeof retry>;

/** What advice rests on. */
export const remedyBasis = z.enum(['message', 'manual', 'reading']).meta({
  description:
    'message: it follows from the message itself. manual: from a page of the manual, named in page. reading: it is the Codebook’s own reading.',
});
export type RemedyBasis = z.infer<typeof remedyBasis>;

/**
 * An entry of `content/remedies.yaml`: what to do about one or several codes, in the words of the
 * Codebook. What neither message nor manual tells is null, with its reason in `unknown`.
 */
export const remedy = z
  .strictObject({
    id: slug,
    actor: actor.nullable(),
    retry: retry.nullable(),
    advice: bilingual.meta({ description: 'One or two sentences on what to do.' }),
    guide: z
      .string()
      .regex(/^[a-z]+\/[a-z]+#.+$/, {
        error: 'is no section of a guide; write it as <group>/<guide>#<section>',
      })
      .nullable()
      .default(null)
      .meta({ description: 'The section of a guide that helps, as <group>/<guide>#<section>.' }),
    buyerMessage: bilingual
      .nullable()
      .default(null)
      .meta({ description: 'A sentence that is safe to show to a buyer; null where none is due.' }),
    basis: remedyBasis,
    source: slug
      .default(MAIN_MANUAL)
      .meta({ description: 'The id of the manual that the page is in.' }),
    page: manualPage
      .nullable()
      .default(null)
      .meta({ description: 'The page of the manual that it follows from.' }),
    section: z
      .string()
      .min(1)
      .nullable()
      .default(null)
      .meta({ description: 'The anchor of the section on that page: 망취소.' }),
    unknown: bilingual
      .nullable()
      .default(null)
      .meta({ description: 'Why actor or retry is null.' }),
  })
  .refine((entry) => (entry.basis === 'manual') === (entry.page !== null), {
    error: 'names a page of the manual or the basis manual without the other; give both or neither',
    params: { whole: true },
  })
  .refine((entry) => (entry.unknown !== null) === (entry.actor === null || entry.retry === null), {
    error: 'must say in unknown why actor or retry is null, and only then; add or remove unknown',
    params: { whole: true },
  })
  .refine((entry) => entry.actor !== 'buyer' || entry.buyerMessage !== null, {
    error: 'is the buyer’s move and has no sentence for the buyer; add buyerMessage',
    params: { whole: true },
  });
export type Remedy = z.infer<typeof remedy>;
