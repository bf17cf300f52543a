import { z } from 'astro/zod';
import { CAUSES, NEXT_CALLS, PERMISSIONS, SETTLEMENTS } from '../closed-lists.ts';
import { place } from './reading.ts';
import { remedyBasis } from './remedy.ts';
import { slug } from './slug.ts';
import { bilingual } from './text.ts';

export const settlement = z.enum(SETTLEMENTS).meta({
  description:
    'What the call did to the money: of a payment, or of a cancellation where the call is one. settled: it took effect. not-settled: it did not. unknown: this does not tell. already-done: an earlier call had done it. not-applicable: the call moves no money.',
});

export const nextCall = z.enum(NEXT_CALLS).meta({
  description:
    'What to call next. read-status: nothing, the answer itself has the status. look-up: look the payment up. wait-for-webhook: nothing until one comes. contact: ask NICEPAY. new-session: begin the payment anew. same-call: the same call, corrected where it was wrong. approve, cancel, net-cancel: that API.',
});

const permission = z.enum(PERMISSIONS);

export const cause = z.enum(CAUSES).meta({
  description:
    'Who caused it, which is not always who has to act. network: the line between two systems. nobody: nothing went wrong.',
});

/** The `operation` of a step that holds wherever no other step of its entry does. */
export const ANY_OPERATION = 'any';

/** What decides the next step, each null where it is not known. */
export const stepAnswer = {
  settlement: settlement.nullable(),
  nextCall: nextCall.nullable(),
  sameOrderId: permission.nullable().meta({
    description:
      'Whether the same orderId may be sent again. Of a cancellation, its own orderId is meant.',
  }),
  newOrderId: permission.nullable().meta({
    description:
      'Whether the same may be sent under a new orderId, which can charge or refund twice.',
  }),
};

/** What a code means for the money where one API or callback returned it. */
export const step = z
  .strictObject({
    operation: slug.meta({
      description: 'The id of the API or callback; any: wherever no other step says more.',
    }),
    ...stepAnswer,
    call: z
      .string()
      .regex(/^(?:GET|POST) \/v1\/\S+$/, {
        error: 'is no call; write the method and the path, as in "GET /v1/payments/{tid}"',
      })
      .nullable()
      .default(null)
      .meta({ description: 'The API that the next call means; null where it is none.' }),
    limits: bilingual
      .nullable()
      .default(null)
      .meta({ description: 'What limits the answer: in which case it holds, what stays open.' }),
    basis: remedyBasis.meta({
      description:
        'What settlement rests on. message: the message names a refusal, or says what was done. manual: a page of a manual. reading: it is the Codebook’s own reading.',
    }),
    ...place,
    source: slug
      .nullable()
      .default(null)
      .meta({ description: 'The manual that says so, in content/sources.yaml.' }),
    unknown: bilingual
      .nullable()
      .default(null)
      .meta({ description: 'Why a field of the step is null.' }),
  })
  .refine(
    ({ basis, source, page, section }) => {
      const named = [source, page, section].filter((part) => part !== null).length;
      return basis === 'manual' ? named === 3 : named === 0;
    },
    {
      error:
        'names a manual without its page and section, or has another basis than manual; give basis, source, page and section together',
      params: { whole: true },
    },
  )
  .refine(
    (entry) =>
      (entry.unknown !== null) ===
      (entry.settlement === null ||
        entry.nextCall === null ||
        entry.sameOrderId === null ||
        entry.newOrderId === null),
    {
      error: 'must say in unknown why a field is null, and only then; add or remove unknown',
      params: { whole: true },
    },
  );
export type Step = z.infer<typeof step>;

/**
 * An entry of `content/steps.yaml`: what a response code means for the money and what may be sent
 * next, by the API or callback that returned it. It belongs to all codes of a remedy, or to one code
 * that needs answers of its own.
 */
export const stepsEntry = z
  .strictObject({
    id: z
      .string()
      .regex(/^(?:[0-9A-Z]{4}|[a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/, {
        error: 'is neither the id of a remedy nor a response code in quotes',
      })
      .meta({ description: 'The id of a remedy, or a response code.' }),
    cause: cause.nullable(),
    unknown: bilingual.nullable().default(null).meta({ description: 'Why cause is null.' }),
    steps: z.array(step).min(1),
  })
  .refine((entry) => (entry.unknown !== null) === (entry.cause === null), {
    error: 'must say in unknown why cause is null, and only then; add or remove unknown',
    params: { whole: true },
  });
export type StepsEntry = z.infer<typeof stepsEntry>;
