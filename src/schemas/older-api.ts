import { z } from 'astro/zod';
import { SETTLEMENTS } from '../closed-lists.ts';
import { codeOf, lifecycle } from './code.ts';
import { MOVES } from './operation.ts';
import { outcome } from './remedy.ts';
import { slug } from './slug.ts';
import { bilingual } from './text.ts';

/** How a code of the older API stands to the response code of the same number. */
export const TODAY = ['same', 'other'] as const;

/** What a row and a data row of the older API's codes share, each null where no source tells it. */
export const olderFacts = {
  message: bilingual.nullable().meta({
    description:
      'Korean: what is sent, to the letter, as a source quotes it. English: a rendering by the Codebook. null: no source quotes it.',
  }),
  meaning: bilingual.nullable().meta({
    description:
      'What a source says of it, in the words of the Codebook; null where the message says it, or nothing does.',
  }),
  advice: bilingual.nullable().meta({
    description: 'What the source says to do, in the words of the Codebook; null: nothing.',
  }),
  outcome: outcome.nullable().meta({ description: 'How the call ended; null: not told.' }),
  moves: z
    .enum(MOVES)
    .nullable()
    .meta({ description: 'What settlement speaks of; null: not told.' }),
  settlement: z.enum(SETTLEMENTS).nullable().meta({
    description: 'What became of the money, only where a source tells it; null: not told.',
  }),
  today: z.enum(TODAY).nullable().meta({
    description:
      'same: the response code of this number says the same. other: it is not the same code. null: there is none.',
  }),
};

/** A row of `content/codes/webapi.yaml`: a response code of the older API, as a public source names it. */
export const olderRow = z.strictObject({
  code: codeOf('webapi'),
  message: olderFacts.message,
  meaning: olderFacts.meaning.default(null),
  advice: olderFacts.advice.default(null),
  outcome: olderFacts.outcome.default(null),
  moves: olderFacts.moves.default(null),
  settlement: olderFacts.settlement.default(null),
  today: olderFacts.today.default(null),
  ...lifecycle,
});
export type OlderRow = z.infer<typeof olderRow>;

/** Where the older API has a field. */
export const OLDER_PLACES = ['request', 'response', 'both', 'callback', 'webhook'] as const;

const fieldName = z.string().regex(/^[A-Za-z]+$/, { error: 'is no field name' });

/** An entry of `content/older-fields.yaml`: a field of the older API, and what it is called today. */
export const olderField = z.strictObject({
  id: fieldName.meta({ description: 'The name in the older API, to the letter.' }),
  today: fieldName.nullable().meta({
    description: 'The name in the present API, without its object; null where it has none.',
  }),
  in: z.enum(OLDER_PLACES).meta({
    description: 'Where the older API has it; both: in requests and responses.',
  }),
  note: bilingual.nullable().default(null).meta({ description: 'How the two differ.' }),
  source: slug.meta({ description: 'The id of the source in which it was read.' }),
});
export type OlderField = z.infer<typeof olderField>;
