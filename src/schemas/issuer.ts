import { z } from 'astro/zod';
import { status } from './code.ts';
import { slug } from './slug.ts';
import { partialDate } from './date.ts';
import { aliases, bilingual, originalName } from './text.ts';

/** What kind of institution stands behind a code. */
export const issuerType = z
  .enum([
    'card-company',
    'card-network',
    'bank',
    'central-bank',
    'policy-bank',
    'cooperative',
    'postal',
    'capital',
    'points',
    'wallet',
  ])
  .meta({ description: 'What kind of institution it is; our classification.' });
export type IssuerType = z.infer<typeof issuerType>;

/** Something that happened to an institution. */
export const issuerEvent = z.strictObject({
  date: partialDate,
  type: z
    .enum(['opened', 'renamed', 'merged', 'split', 'ownership', 'operation'])
    .meta({ description: 'What kind of event it was.' }),
  text: bilingual.meta({ description: 'What happened, in the words of the Codebook.' }),
  source: z.string().min(1).nullable().default(null).meta({ description: 'Where this was read.' }),
});
export type IssuerEvent = z.infer<typeof issuerEvent>;

/** An entry of `content/issuers.yaml`: an institution with all its codes. */
export const issuer = z.strictObject({
  id: slug,
  type: issuerType,
  name: bilingual.meta({ description: 'The everyday name today.' }),
  legalNames: z
    .array(
      z.strictObject({
        for: z
          .enum(['card', 'bank', 'all'])
          .meta({ description: 'Which of its codes the legal entity stands behind.' }),
        ...originalName,
        note: bilingual.nullable().default(null),
      }),
    )
    .min(1)
    .meta({
      description: 'Present legal names; several where card and bank are separate companies.',
    }),
  formerNames: z
    .array(
      z.strictObject({
        ...originalName,
        until: partialDate.nullable().default(null),
      }),
    )
    .default([])
    .meta({ description: 'Names that the institution or its predecessors had, the latest first.' }),
  aliases,
  status: status.default('active'),
  statusSince: partialDate.nullable().default(null),
  note: bilingual.nullable().default(null),
  related: z
    .array(z.strictObject({ issuer: slug, why: bilingual }))
    .default([])
    .meta({ description: 'Other institutions that are easily confused with it, or belong to it.' }),
  events: z.array(issuerEvent).default([]).meta({ description: 'Its history, oldest first.' }),
});
export type Issuer = z.infer<typeof issuer>;
