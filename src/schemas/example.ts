import { z } from 'astro/zod';
import { codeOf } from './code.ts';
import { place } from './reading.ts';
import { slug } from './slug.ts';
import { bilingual } from './text.ts';

/** A value as JSON has it. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
/** The fields of a body, in the order in which they are sent. */
export type JsonFields = Readonly<Record<string, Json>>;

/**
 * The fields of a text; null where it is no JSON object.
 * @example textToFields('{ "amount": 1004 }') // { amount: 1004 }
 * @example textToFields('[1]') // null
 */
export function textToFields(text: string): JsonFields | null {
  try {
    const value = JSON.parse(text) as Json;
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as JsonFields)
      : null;
  } catch {
    return null;
  }
}

const fields = z.string().refine((text) => textToFields(text) !== null, {
  error: 'is no JSON object; write { "field": value, … }',
});

/** An entry of `content/examples.yaml`: the body of one API or callback, by how its call ended. */
export const exampleShape = z.strictObject({
  id: slug.meta({ description: 'The id of the API or callback, in content/operations.yaml.' }),
  codeField: z
    .enum(['resultCode', 'authResultCode'])
    .default('resultCode')
    .meta({ description: 'The field with the code; its message stands in the field beside.' }),
  form: z
    .boolean()
    .default(false)
    .meta({ description: 'Whether it is sent as a form, by the browser of the buyer.' }),
  like: slug
    .nullable()
    .default(null)
    .meta({ description: 'The API whose success it has, changed by its own.' }),
  success: fields.meta({
    description: 'The fields of a success beside code and message, as JSON.',
  }),
  without: z
    .array(z.string().min(1))
    .default([])
    .meta({ description: 'Fields of the other API that it does not have.' }),
  failure: fields
    .default('{}')
    .meta({ description: 'The fields that a failure has beside code and message, as JSON.' }),
  failures: z
    .array(
      z.strictObject({
        codes: z.array(codeOf('response')).min(1),
        body: fields.meta({ description: 'The fields beside code and message, as JSON.' }),
      }),
    )
    .default([])
    .meta({ description: 'The codes of which a page says that they come with other fields.' }),
  request: fields
    .nullable()
    .default(null)
    .meta({ description: 'The body of the call, as JSON; null where it has none.' }),
  ...place,
});
export type ExampleShape = z.infer<typeof exampleShape>;

/** On what it rests that a code can be brought about. */
export const TRIGGER_BASES = ['sandbox', 'general'] as const;

/** An entry of `content/sandbox.yaml`: how to bring a code about for a test. */
export const trigger = z.strictObject({
  id: slug,
  brings: codeOf('response'),
  operation: slug.meta({ description: 'The id of the API; every-api for any.' }),
  basis: z.enum(TRIGGER_BASES).meta({
    description: 'sandbox: said of the Sandbox. general: a rule that holds everywhere.',
  }),
  how: bilingual.meta({ description: 'What to send, in the words of the Codebook.' }),
  ...place,
});
export type Trigger = z.infer<typeof trigger>;
