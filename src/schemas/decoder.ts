import { z } from 'astro/zod';
import { DECODED_HINTS, DECODED_STATES } from '../closed-lists.ts';
import { codeOf, kind } from './code.ts';
import { slug } from './slug.ts';
import { bilingual } from './text.ts';

const names = z
  .array(z.string().regex(/^(?:[a-zA-Z]+|[가-힣]+)$/, { error: 'is no field name' }))
  .min(1);
const means = z
  .enum(DECODED_STATES)
  .meta({ description: 'What it says of the payment; each has a sentence of its own.' });

/** `content/decoder.yaml`: what the decoder reads in a message beside the codes. */
export const decoder = z.strictObject({
  fields: z
    .strictObject({
      secret: names.meta({ description: 'Fields that are never shown.' }),
      amount: names.meta({ description: 'Fields with an amount.' }),
      date: names.meta({ description: 'Fields with a date or a time.' }),
      tid: names.meta({ description: 'Fields with the number of a transaction.' }),
      order: names.meta({ description: 'Fields with the number of an order.' }),
      institution: names.meta({ description: 'Fields with the name of an institution.' }),
      message: names.meta({ description: 'Fields with the message of a result code.' }),
      status: names.meta({ description: 'Fields with the state of the payment.' }),
      cancel: names.meta({ description: 'Fields that only a cancellation has.' }),
      escrow: names.meta({ description: 'Fields that are true in an escrow transaction.' }),
      http: names.meta({ description: 'Fields with an HTTP status, as logs call them.' }),
      method: names.meta({ description: 'Fields with the method of payment.' }),
      billing: names.meta({ description: 'Fields of a billing key.' }),
      log: names.meta({ description: 'What the record of a log says of itself.' }),
      wrapped: names.meta({ description: 'What wrappers call a result code.' }),
    })
    .meta({ description: 'The fields that carry no code of a table, by what they tell.' }),
  names: z
    .array(z.strictObject({ kind, names }))
    .meta({ description: 'Other names of the fields with codes.' }),
  either: names.meta({ description: 'Fields with the code of a card issuer or of a bank.' }),
  spoken: z
    .array(
      z.strictObject({
        kind,
        names: z
          .array(
            z
              .string()
              .regex(/^[A-Za-z가-힣]+(?: [A-Za-z가-힣]+)*$/, { error: 'is no name in words' }),
          )
          .min(1),
      }),
    )
    .meta({ description: 'How prose names a code of a table beside the fields.' }),
  secretParts: z
    .array(z.string().regex(/^[a-z]+$/, { error: 'is no part of a name in lower case' }))
    .meta({ description: 'A name with one of these in it carries a secret.' }),
  plain: names.meta({ description: 'Names that carry no secret though a part says so.' }),
  shown: names.meta({ description: 'Names that are shown as names.' }),
  fillers: z
    .array(z.string().min(1))
    .meta({ description: 'Words that stand between a name and its value.' }),
  authentication: z
    .string()
    .meta({ description: 'The field with the result of the authentication, before the approval.' }),
  objects: z
    .array(z.strictObject({ name: z.string(), kind }))
    .meta({ description: 'Objects in which a bare "code" is a code of a table.' }),
  marks: z
    .strictObject({
      cancel: z.array(z.string().min(1)).meta({ description: 'Paths of cancel requests.' }),
      escrow: z.array(z.string().min(1)).meta({ description: 'Words of escrow messages.' }),
      payment: z
        .array(z.string().min(1))
        .meta({ description: 'Words near a code in brackets, or a message, of a payment.' }),
      failure: z
        .array(z.string().min(1))
        .meta({ description: 'Words near a code in brackets that is one of a failure.' }),
    })
    .meta({ description: 'Where the text says what a message is about.' }),
  statuses: z
    .array(z.strictObject({ status: z.string().min(1), means }))
    .meta({ description: 'What a status says of a payment whose call succeeded.' }),
  successes: z
    .array(z.strictObject({ means, codes: z.array(codeOf('response')).min(1) }))
    .meta({ description: 'What a success code says where no status stands beside it.' }),
  likelier: z
    .array(z.strictObject({ hint: z.enum(DECODED_HINTS), domains: z.array(slug).min(1) }))
    .meta({ description: 'Which meaning of a code is likelier, by its domain; the first counts.' }),
  samples: z
    .array(z.strictObject({ id: slug, name: bilingual, text: z.string().min(1) }))
    .min(1)
    .meta({ description: 'What the page offers to try.' }),
});
export type Decoder = z.infer<typeof decoder>;
