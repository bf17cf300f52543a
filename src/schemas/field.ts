import { z } from 'astro/zod';
import { codeOf, kind, lifecycle } from './code.ts';
import { manualPage } from './headings.ts';
import { slug } from './slug.ts';
import { bilingual } from './text.ts';

/** How a value is written. */
export const FIELD_TYPES = ['string', 'integer', 'boolean', 'object', 'array'] as const;

/** Whether a field has to be there. */
export const REQUIREMENTS = ['yes', 'no', 'conditional'] as const;

/** How a value stands to what comes. */
export const VALUE_STATES = ['sent', 'never', 'pattern', 'absent', 'other'] as const;
export type ValueState = (typeof VALUE_STATES)[number];

const type = z.enum(FIELD_TYPES).meta({ description: 'The type of the value in JSON.' });
const bytes = z.int().positive().meta({ description: 'The greatest length in bytes.' });
const required = z.enum(REQUIREMENTS).meta({
  description:
    'yes: always there. no: may be left out, empty or null. conditional: has to be there in the case that the manual names.',
});
const messages = z.array(slug).meta({ description: 'Ids of messages, in content/messages.yaml.' });
const sources = z.array(slug).min(1).meta({ description: 'Ids of the manuals that say so.' });
const path = z
  .string()
  .regex(/^[a-zA-Z]+(?:\[\])?(?:\.[a-zA-Z]+(?:\[\])?)*$/, {
    error: 'is no path of objects, such as card or cashReceipts[]',
  })
  .nullable()
  .default(null)
  .meta({ description: 'The objects that it stands in: card, cashReceipts[]; null: in none.' });
const section = z
  .string()
  .min(1)
  .nullable()
  .default(null)
  .meta({ description: 'The anchor of the section on that page; null: the page as a whole.' });
const said = z.strictObject({
  source: slug.meta({ description: 'The id of the source.' }),
  text: bilingual.meta({ description: 'What it says, in the words of the Codebook.' }),
});

/** Where a field occurs, and how it is written there. */
export const fieldPlace = z.strictObject({
  id: slug.meta({ description: 'What names the place among those of its field.' }),
  in: messages.min(1),
  path,
  type: type.nullable().default(null),
  bytes: bytes
    .nullable()
    .default(null)
    .meta({ description: 'The greatest length in bytes; null where no manual tells one.' }),
  required: required
    .nullable()
    .default(null)
    .meta({ description: 'Whether it has to be there; null where no manual tells.' }),
  sources,
  readings: z
    .array(
      z.strictObject({
        source: slug.meta({ description: 'The id of the source.' }),
        type: type.nullable().default(null),
        bytes: bytes.nullable().default(null),
        required: required.nullable().default(null),
      }),
    )
    .default([])
    .meta({ description: 'What an older manual says differently.' }),
});

/** One value of a field in one place. */
export const fieldValue = z.strictObject({
  value: z
    .string()
    .min(1)
    .nullable()
    .meta({ description: 'The value to the letter; null where it is left out or anything else.' }),
  id: slug
    .nullable()
    .default(null)
    .meta({ description: 'What names it in addresses, where the value itself cannot.' }),
  state: z.enum(VALUE_STATES).default('sent').meta({
    description:
      'sent: it comes, or may be sent. never: a manual lists it and another says that it does not come. pattern: an example or a form, not a value. absent: the field is left out or empty. other: any other value.',
  }),
  meaning: bilingual.meta({ description: 'What it stands for there.' }),
  sources,
  readings: z.array(said).default([]).meta({ description: 'What an older manual says of it.' }),
});

/** The values that a field has in one place. */
export const valueSet = z.strictObject({
  id: slug.meta({ description: 'What names the place in addresses: session in #session.paid.' }),
  in: messages.default([]).meta({
    description: 'Ids of the messages in which it has these values; none: in all of the field.',
  }),
  where: bilingual
    .nullable()
    .default(null)
    .meta({ description: 'Where that is, in words, where the messages do not say it all.' }),
  path,
  values: z.array(fieldValue).min(1),
});

/** A rule of a field that is no list of values: a format, a default, a formula. */
export const fieldRule = z.strictObject({
  about: bilingual.meta({
    description: 'What the rule is about: the name under which it is found.',
  }),
  text: bilingual,
  source: slug.meta({ description: 'The id of the source.' }),
  page: manualPage,
  section,
  readings: z.array(said).default([]).meta({ description: 'What another manual says of it.' }),
});

/** A response code that one gets when a field is wrong. */
export const fieldCause = z.strictObject({
  code: codeOf('response'),
  when: bilingual.meta({ description: 'What is wrong then.' }),
  basis: z.enum(['manual', 'message', 'reading']).meta({
    description:
      'manual: the page says so. message: the message of the code names it. reading: our interpretation.',
  }),
  source: slug.nullable().default(null).meta({ description: 'The manual that says so.' }),
  page: manualPage.nullable().default(null),
  section,
});

/** What a row and a data row of a field share. */
export const fieldFacts = {
  name: bilingual.meta({ description: 'What it is, in a word or two.' }),
  about: bilingual.meta({ description: 'What it carries, in a sentence or two.' }),
};

/** A row of `content/codes/field/<subject>.yaml`: a field of the API, by the last part of its name. */
export const fieldRow = z.strictObject({
  code: codeOf('field'),
  ...fieldFacts,
  carries: kind
    .nullable()
    .default(null)
    .meta({ description: 'The table whose codes it carries; null for every other field.' }),
  aliases: z
    .array(z.string().min(1))
    .default([])
    .meta({ description: 'Other names by which people look for it.' }),
  example: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .meta({ description: 'An example of its value, of nobody.' }),
  places: z.array(fieldPlace).default([]),
  values: z.array(valueSet).default([]),
  rules: z.array(fieldRule).default([]),
  causes: z
    .array(fieldCause)
    .default([])
    .meta({ description: 'The response codes that one gets when it is wrong.' }),
  ...lifecycle,
});

/** A row with the subject that its file names. */
export const fieldEntry = z.strictObject({ ...fieldRow.shape, subject: slug });
export type FieldEntry = z.infer<typeof fieldEntry>;
export type FieldPlace = z.infer<typeof fieldPlace>;
export type FieldValue = z.infer<typeof fieldValue>;
export type ValueSet = z.infer<typeof valueSet>;
export type FieldRule = z.infer<typeof fieldRule>;
export type FieldCause = z.infer<typeof fieldCause>;

/** A field that carries the codes of a table, as the table names it. */
export interface Field {
  /** Its name. */
  id: string;
  /** The table whose codes it carries; null for a field that carries none. */
  kind: FieldEntry['carries'];
  name: FieldEntry['name'];
  about: FieldEntry['about'];
  /** Which way the messages go that have it. */
  directions: readonly ('request' | 'response')[];
}
