import { z } from 'astro/zod';
import { RECORD_TYPES } from '../closed-lists.ts';
import { kind } from './code.ts';

const words = z.array(
  z
    .string()
    .min(1)
    .refine((text) => text === text.toLowerCase().normalize('NFC'), {
      error: 'is not in lower case; queries are compared in lower case',
    }),
);

/** A page of the site without base and language, with the part of it that is meant. */
const path = z.string().regex(/^\/(?:[^\s/]+\/)+(?:#\S+)?$/);

/** `content/lexicon.yaml`: how people speak of the tables when they search. */
export const lexicon = z.strictObject({
  brands: words.min(1).meta({ description: 'Names of the gateway, which say nothing of a query.' }),
  units: words.min(1).meta({ description: 'What stands behind a number that is no code: 5만원.' }),
  intents: words.min(1).meta({ description: 'Words that wish for a guide or a tool.' }),
  endings: words.meta({ description: 'What Korean words end in: 했대요.' }),
  concepts: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9-]+$/),
        words: words.min(1).meta({ description: 'How the idea is said, in both languages.' }),
        example: z
          .tuple([z.string().min(2), path])
          .meta({ description: 'A query with such a word, and a page that it must find.' }),
      }),
    )
    .superRefine((concepts, context) => {
      const owners = new Map<string, string>();
      for (const { id, words } of concepts)
        for (const word of words) {
          // Blanks and hyphens make no difference to the search.
          const key = word.replace(/[\s-]/g, '');
          const owner = owners.get(key);
          if (owner !== undefined)
            context.addIssue(
              `"${word}" of the concept "${id}" stands in "${owner}" already; keep one`,
            );
          owners.set(key, id);
        }
    })
    .meta({ description: 'Ideas with the words in which they are said.' }),
  everyday: words.meta({
    description:
      'Concepts that are of every day: they alone do not answer a query with words that no text has.',
  }),
  computing: words.meta({
    description:
      'Concepts of all computing: beside words that no text has they say nothing of payments.',
  }),
  asksField: words.meta({ description: 'Concepts that ask for a field.' }),
  troubles: words.meta({ description: 'Concepts that tell that something goes wrong.' }),
  everydayNames: words.meta({
    description:
      'Names of institutions that are words of every day: they need 카드 or 은행 beside.',
  }),
  sayings: z
    .array(
      z.strictObject({
        answers: z.array(path).min(1).meta({ description: 'Pages, of which any answers.' }),
        why: z.string().min(1).optional().meta({ description: 'Why one page answers all of it.' }),
        say: z.array(z.string().min(2)).min(1).meta({ description: 'What people say of it.' }),
      }),
    )
    .meta({ description: 'What people say where the words alone do not lead to the answer.' }),
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
