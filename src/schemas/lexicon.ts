import { z } from 'astro/zod';
import { RECORD_TYPES } from '../shared/search-record.ts';
import { kind } from './code.ts';

const words = z.array(
  z
    .string()
    .min(1)
    .refine((text) => text === text.toLowerCase().normalize('NFC'), {
      error: 'is not in lower case; queries are compared in lower case',
    }),
);

/** `content/lexicon.yaml`: how people speak of the tables when they search. */
export const lexicon = z.strictObject({
  tables: z
    .array(
      z.strictObject({
        kind,
        names: words.meta({ description: 'Names before a code, beside the API fields.' }),
        kinds: words.default([]).meta({ description: 'Names behind a code: 12 카드.' }),
        suffixes: words
          .default([])
          .meta({ description: 'Names behind that of an institution: 신한카드.' }),
        context: words.default([]).meta({ description: 'Words that add nothing to its codes.' }),
      }),
    )
    .meta({ description: 'What people call the tables.' }),
  types: z
    .array(
      z.strictObject({
        type: z.enum(RECORD_TYPES).meta({ description: 'What else a search finds.' }),
        context: words,
      }),
    )
    .meta({ description: 'What people call what is no code.' }),
  codeWords: words.min(1).meta({ description: 'Words for a code.' }),
  counters: words.min(1).meta({ description: 'Words that count codes: 12번.' }),
  fillers: words.meta({ description: 'Words that do not say what is looked for.' }),
  corporateForms: z
    .array(z.string().min(1))
    .meta({ description: 'What companies add to their legal names and nobody types.' }),
});
export type Lexicon = z.infer<typeof lexicon>;
