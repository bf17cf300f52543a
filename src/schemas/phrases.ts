import { z } from 'astro/zod';
import { slug } from './slug.ts';
import { englishText, koreanText } from './text.ts';

const phraseList = z.strictObject({
  ko: z.array(koreanText).min(1),
  en: z.array(englishText).min(1),
});

/** An entry of `content/phrases.yaml`: the words by which the checks see what a text tells to do. */
export const phrases = z.strictObject({
  id: slug,
  lookUpFirst: phraseList.meta({ description: 'Advice with one of these says to look up first.' }),
  doNotRepeat: phraseList.meta({
    description: 'A sentence for the buyer with one of these says not to pay or ask again.',
  }),
  invitesAgain: phraseList.meta({
    description: 'A sentence for the buyer with one of these invites to pay or ask again.',
  }),
  repeatsCall: phraseList.meta({
    description: 'Advice with one of these tells to do again what was asked for.',
  }),
  saysDone: phraseList.meta({
    description: 'A text with one of these says that a payment or cancellation took effect.',
  }),
  saysNotDone: phraseList.meta({
    description:
      'A text with one of these says that a payment or cancellation did not take effect.',
  }),
});
export type Phrases = z.infer<typeof phrases>;
