import { z } from 'astro/zod';
import { codeOf } from './code.ts';
import { STAGES } from './remedy.ts';
import { slug } from './slug.ts';
import { settlement } from './step.ts';
import { bilingual } from './text.ts';

/** What a call of a step can answer with, and what that means for the money. */
export const openResultAnswer = z.strictObject({
  code: codeOf('response'),
  status: z
    .string()
    .regex(/^[a-z][A-Za-z]+$/, { error: 'is no value of status' })
    .nullable()
    .meta({ description: 'The status that comes with the code; null where it does not matter.' }),
  settlement,
  text: bilingual.meta({ description: 'What it means and what to do then.' }),
  go: slug
    .nullable()
    .default(null)
    .meta({ description: 'The id of the entry to go on with; null where the next step follows.' }),
});

/** A step that a person can follow under pressure. */
export const openResultStep = z
  .strictObject({
    title: bilingual,
    text: bilingual,
    call: z
      .string()
      .regex(/^(?:GET|POST) \/v1\/\S+$/, {
        error: 'is no call; write the method and the path, as in "GET /v1/payments/{tid}"',
      })
      .nullable()
      .default(null),
    fields: z
      .array(z.string().regex(/^[a-z][A-Za-z]+$/, { error: 'is no name of a field' }))
      .default([])
      .meta({ description: 'The fields that the call sends, or that its answer is read for.' }),
    answers: z.array(openResultAnswer).default([]),
    go: slug.nullable().default(null).meta({ description: 'The id of the entry that says more.' }),
  })
  .refine(({ call, fields, answers }) => call !== null || fields.length + answers.length === 0, {
    error: 'has fields or answers but no call; name the call',
    params: { whole: true },
  });

/**
 * An entry of `content/open-results.yaml`: what to do when the result of a payment or cancellation
 * is not known, in the order of the page.
 */
export const openResult = z.strictObject({
  id: slug,
  title: bilingual,
  signs: z.array(bilingual).min(1).meta({ description: 'How one sees that this is the case.' }),
  money: settlement,
  answer: bilingual.meta({ description: 'What is known of the money, and what not to do.' }),
  stages: z.array(z.enum(STAGES)).meta({
    description: 'The stages of a payment whose codes lead here when the result is not known.',
  }),
  codes: z
    .array(codeOf('response'))
    .meta({ description: 'The response codes that lead here, whatever their stage.' }),
  steps: z.array(openResultStep).min(1),
});
export type OpenResult = z.infer<typeof openResult>;
