import { z } from 'astro/zod';
import { dataBase, ownData } from '../../schemas/data-row.ts';
import {
  fieldCause,
  fieldFacts,
  fieldPlace,
  fieldRow,
  fieldRule,
  fieldValue,
  valueSet,
  type FieldCause,
  type FieldEntry,
  type FieldPlace,
  type FieldRule,
  type FieldValue,
  type ValueSet,
} from '../../schemas/field.ts';
import { message, type Message } from '../../schemas/message.ts';
import type { OlderField } from '../../schemas/older-api.ts';
import { slug } from '../../schemas/slug.ts';
import type { Source } from '../../schemas/source.ts';
import type { Subject } from '../../schemas/subject.ts';
import { bilingual } from '../../schemas/text.ts';
import type { ManualPlace } from '../manual-places.ts';
import type { JoinedReadings, TableContext } from '../shelf.ts';

/** A message of the API with where the manuals list its fields. */
export type JoinedMessage = Message & { manuals: readonly ManualPlace[] };

/** What a source says otherwise, with the source itself. */
type Said<Reading> = Reading & { from: Source };

/** A place of a field with the messages themselves. */
export type JoinedPlace = Omit<FieldPlace, 'in' | 'readings'> & {
  in: readonly JoinedMessage[];
  readings: readonly Said<FieldPlace['readings'][number]>[];
};

/** A value with the source that alone has it; null where no other source of its field could have it. */
export type JoinedValue = Omit<FieldValue, 'readings'> & {
  readings: readonly Said<FieldValue['readings'][number]>[];
  onlyIn: Source | null;
};

/** The values of a place with the messages themselves. */
export type JoinedValueSet = Omit<ValueSet, 'in' | 'values'> & {
  in: readonly JoinedMessage[];
  values: readonly JoinedValue[];
};

/** A rule with where a manual tells it. */
export type JoinedRule = Omit<FieldRule, 'readings'> & {
  readings: readonly Said<FieldRule['readings'][number]>[];
  place: ManualPlace;
};

/** A code that a wrong field brings, with where a manual says so. */
export type JoinedCause = FieldCause & { place: ManualPlace | null };

/** A field of the API with what it names. */
export type FieldCode = Omit<FieldEntry, 'subject' | 'places' | 'values' | 'rules' | 'causes'> &
  JoinedReadings & {
    kind: 'field';
    context: TableContext;
    subject: Subject;
    places: readonly JoinedPlace[];
    values: readonly JoinedValueSet[];
    rules: readonly JoinedRule[];
    causes: readonly JoinedCause[];
    /** What the older API calls it. */
    older: readonly OlderField[];
  };

const messageIds = z.array(slug).meta({
  description: 'The ids of the requests, responses, callbacks and webhooks that have it.',
});

/** A field of the API as data. */
export const fieldDataRow = z.strictObject({
  ...dataBase('field'),
  ...ownData,
  ...fieldFacts,
  subject: slug.meta({ description: 'The id of its subject, the group that it stands in.' }),
  carries: fieldRow.shape.carries.unwrap().meta({
    description: 'The table whose codes it carries; null for every other field.',
  }),
  paths: z.array(z.string()).meta({
    description: 'Its full names, with the objects that it stands in: card.cardCode.',
  }),
  aliases: z.array(z.string()).meta({ description: 'Other names by which people look for it.' }),
  example: z.string().nullable().meta({ description: 'An example of its value; null: none.' }),
  places: z
    .array(
      z.strictObject({
        ...fieldPlace.shape,
        in: messageIds,
        operations: z
          .array(slug)
          .meta({ description: 'The APIs and callbacks of these messages.' }),
        direction: z
          .array(message.shape.direction)
          .meta({ description: 'Which way these messages go.' }),
      }),
    )
    .meta({ description: 'Where it occurs, and how it is written there.' }),
  values: z
    .array(
      z.strictObject({
        id: valueSet.shape.id,
        in: messageIds,
        where: bilingual.nullable().meta({ description: 'Where that is, in words; null: see in.' }),
        path: valueSet.shape.path,
        values: z
          .array(
            z.strictObject({
              ...fieldValue.shape,
              id: z.string().nullable().meta({ description: 'What names it: paid.' }),
              anchor: z
                .string()
                .meta({ description: 'The id of its element on the page: session.paid.' }),
            }),
          )
          .meta({ description: 'The values, in the order of the page.' }),
      }),
    )
    .meta({ description: 'The values that it has, place by place.' }),
  rules: z
    .array(z.strictObject(fieldRule.shape))
    .meta({ description: 'Formats, defaults and formulas.' }),
  causes: z
    .array(z.strictObject(fieldCause.shape))
    .meta({ description: 'The response codes that one gets when it is wrong.' }),
  older: z
    .array(
      z.strictObject({
        name: z.string().meta({ description: 'The name in the older API.' }),
        note: bilingual.nullable().meta({ description: 'How the two differ; null: not told.' }),
        source: slug.meta({ description: 'The id of the source.' }),
      }),
    )
    .meta({ description: 'What the older API calls it.' }),
});
