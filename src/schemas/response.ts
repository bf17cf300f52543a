import { z } from 'astro/zod';
import { codeOf, lifecycle, slug } from './code.ts';
import { calendarDate } from './date.ts';
import { reach } from './reading.ts';
import { stage } from './remedy.ts';
import { bilingual } from './text.ts';

/** How the call ended that got this code. */
export const outcome = z.enum(['success', 'failure']).meta({ description: 'How the call ended.' });
export type Outcome = z.infer<typeof outcome>;

/**
 * A row of `content/codes/response/<domain>.yaml`: one meaning of a response code.
 * Its domain is the file it stands in.
 */
export const responseRow = z.strictObject({
  code: codeOf('response'),
  message: bilingual.meta({
    description: 'Korean: what the API sends, to the letter. English: a rendering by the Codebook.',
  }),
  outcome,
  remedy: slug.meta({ description: 'The id of what to do about it.' }),
  stage: stage.nullable().default(null).meta({
    description: 'Where in a payment it occurs, where that is not the stage of its domain.',
  }),
  alsoIn: slug
    .nullable()
    .default(null)
    .meta({ description: 'The other domain in which the same code has another meaning.' }),
  since: calendarDate.meta({ description: 'Since when the manual lists the code.' }),
  reaches: z.array(reach).default([]).meta({
    description: 'By which APIs and callbacks it can come, where a source names them.',
  }),
  ...lifecycle,
});
export type ResponseRow = z.infer<typeof responseRow>;

/** A row of `content/codes/js-sdk.yaml`. The manual announces this table and has not filled it yet. */
export const jsSdkRow = z.strictObject({
  code: codeOf('js-sdk'),
  message: bilingual,
  ...lifecycle,
});
export type JsSdkRow = z.infer<typeof jsSdkRow>;
