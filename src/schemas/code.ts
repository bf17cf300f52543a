import { z } from 'astro/zod';
import { KIND_LIST, kindFacts, type KindId } from '../kind-list.ts';
import { partialDate } from './date.ts';
import { readings } from './reading.ts';
import { slug } from './slug.ts';
import { bilingual } from './text.ts';

/** Which table a code belongs to. */
export const kind = z
  .enum(KIND_LIST.map(({ id }) => id))
  .meta({ description: 'The table that a code belongs to.' });

/**
 * The schema of a code of one table: always a string, so that `"01"` keeps its zero.
 * @throws when `z.regex` meets a code of another shape; the message names the table
 */
export function codeOf(table: KindId) {
  return z
    .string()
    .regex(kindFacts(table).pattern, {
      error: `is not written like a ${table} code; write all its characters, zeros included`,
    })
    .meta({ description: `A ${table} code, a string with its leading zeros.` });
}

/** What became of a code. A code is never removed. */
export const STATUSES = ['active', 'renamed', 'merged', 'withdrawn'] as const;

export const status = z.enum(STATUSES).meta({
  description:
    'active: as published. renamed: the institution now has another name. merged: its institution went into another. withdrawn: no longer in the manual.',
});
export type Status = z.infer<typeof status>;

/** What every row of every table carries beside its own columns. */
export const lifecycle = {
  status: status.default('active'),
  statusSince: partialDate
    .nullable()
    .default(null)
    .meta({ description: 'Since when the status holds; null when it is not known.' }),
  note: bilingual.nullable().default(null).meta({
    description: 'What a reader must know about this code, in the words of the Codebook.',
  }),
  sources: z.array(slug).min(1).meta({ description: 'Ids of the lists that have this code.' }),
  ...readings,
};
