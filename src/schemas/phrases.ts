import { z } from 'astro/zod';
import { slug } from './slug.ts';
import { textLists } from './text.ts';

/** An entry of `content/phrases.yaml`: the words by which the checks see what a text tells to do. */
export const phrases = z.strictObject({
  id: slug,
  lookUpFirst: textLists.meta({ description: 'Advice with one of these says to look up first.' }),
  doNotRepeat: textLists.meta({
    description: 'A sentence for the buyer with one of these says not to pay or ask again.',
  }),
  invitesAgain: textLists.meta({
    description: 'A sentence for the buyer with one of these invites to pay or ask again.',
  }),
  repeatsCall: textLists.meta({
    description: 'Advice with one of these tells to do again what was asked for.',
  }),
  saysDone: textLists.meta({
    description: 'A text with one of these says that a payment or cancellation took effect.',
  }),
  saysNotDone: textLists.meta({
    description:
      'A text with one of these says that a payment or cancellation did not take effect.',
  }),
});
export type Phrases = z.infer<typeof phrases>;
