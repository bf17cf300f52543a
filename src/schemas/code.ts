import { z } from 'astro/zod';
import { partialDate } from './date.ts';
import { readings } from './reading.ts';
import { slug } from './slug.ts';
import { bilingual } from './text.ts';

export { slug };

/** The five tables, in the order in which the site shows them. */
export const KINDS = ['http', 'card', 'bank', 'response', 'js-sdk'] as const;

/** Which table a code belongs to. */
export const kind = z.enum(KINDS).meta({ description: 'The table that a code belongs to.' });
export type Kind = z.infer<typeof kind>;

/** How the codes of each table are written. */
export const CODE_PATTERNS = {
  http: /^[1-5]\d{2}$/,
  card: /^\d{2}$/,
  bank: /^\d{3}$/,
  response: /^[0-9A-Z]{4}$/,
  'js-sdk': /^[0-9A-Z]{4}$/,
} as const satisfies Record<Kind, RegExp>;

/**
 * The schema of a code of one table: always a string, so that `"01"` keeps its zero.
 * @throws when `z.regex` meets a code of another shape; the message shows the shape.
 */
export function codeOf(table: Kind) {
  return z
    .string()
    .regex(CODE_PATTERNS[table], {
      error: `has not the shape of a ${table} code; write all its characters, zeros included`,
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
