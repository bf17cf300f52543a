import { z } from 'astro/zod';
import { change } from './change.ts';
import type { KindId } from '../kind-list.ts';
import { codeOf, kind, status } from './code.ts';
import { slug } from './slug.ts';
import { partialDate } from './date.ts';
import { GUIDE_GROUPS } from './guide.ts';
import { issuer } from './issuer.ts';
import { reading } from './reading.ts';
import { bilingual } from './text.ts';
import { webAddress } from './web-address.ts';

/** Absolute addresses of a page in each language. */
export const pages = z
  .strictObject({
    ko: z.string().meta({ description: 'The address of the Korean page.' }),
    en: z.string().meta({ description: 'The address of the English page.' }),
  })
  .meta({ description: 'Absolute addresses of its page, by language.' });
export const aliasList = z
  .array(z.string())
  .meta({ description: 'Other names that people use, in either language.' });
const note = bilingual
  .nullable()
  .meta({ description: 'What a reader must know, in the words of the Codebook.' });
const sources = z.array(slug).meta({ description: 'Ids of the lists that have it.' });
/** What sources say differently, and whose words are shown. */
const read = {
  readings: z.array(z.strictObject(reading.shape)).meta({
    description: 'What other sources say, where they differ from what the row has.',
  }),
  readFrom: slug.nullable().meta({
    description: 'The id of the source that the row follows where they differ; null where none do.',
  }),
};
const statusSince = partialDate
  .nullable()
  .meta({ description: 'Since when the status holds; null when it is not known.' });

/** What every row of every table has. Absent values are null, never missing. */
export const dataBase = <Id extends KindId>(id: Id) => ({
  kind: z.literal(id).meta({ description: 'The table that the code belongs to.' }),
  code: codeOf(id),
  status,
  statusSince,
  url: pages,
});

/** What every row with one meaning has beside that. */
export const ownData = { note, sources, ...read };

/** An institution as data. */
export const issuerDataRow = z.strictObject({
  id: slug,
  type: issuer.shape.type,
  name: issuer.shape.name,
  legalNames: issuer.shape.legalNames,
  formerNames: issuer.shape.formerNames,
  aliases: aliasList,
  status,
  statusSince,
  cards: z.array(codeOf('card')).meta({ description: 'Its card codes.' }),
  banks: z.array(codeOf('bank')).meta({ description: 'Its bank codes.' }),
  events: issuer.shape.events,
  note,
  url: pages,
});
export type IssuerDataRow = z.infer<typeof issuerDataRow>;

/** A guide of the manual as data. */
export const guideDataRow = z.strictObject({
  group: z.enum(GUIDE_GROUPS).meta({ description: 'The group of guides that it stands in.' }),
  id: slug,
  title: bilingual,
  manual: webAddress.meta({ description: 'The page of the manual, in Korean.' }),
  sections: z
    .array(
      z.strictObject({
        label: bilingual,
        about: bilingual.nullable().meta({ description: 'One line on what one finds there.' }),
        table: z
          .enum(kind.options)
          .nullable()
          .meta({ description: 'The table that the section is; null for all others.' }),
        manual: webAddress.meta({ description: 'The section in the manual.' }),
        url: pages,
      }),
    )
    .meta({ description: 'Its sections, in the order of the manual.' }),
  url: pages,
});
export type GuideDataRow = z.infer<typeof guideDataRow>;

/** A change of the tables as data. */
export const changeDataRow = z.strictObject({
  id: slug,
  date: change.shape.date,
  kind: change.shape.kind,
  type: change.shape.type,
  title: bilingual,
  text: bilingual.nullable().meta({ description: 'What changed, in a sentence or two.' }),
  codes: z.array(z.string()).meta({
    description: 'The codes concerned; empty where they are too many.',
  }),
  count: z.int().nullable().meta({ description: 'How many codes are concerned.' }),
  source: change.shape.source,
  revision: z.string().nullable().meta({ description: 'The revision of the manual’s repository.' }),
});
export type ChangeDataRow = z.infer<typeof changeDataRow>;

/** An institution’s code and its code in one other system, as data. */
export const crosswalkDataRow = z.strictObject({
  kind: z.enum(['card', 'bank']).meta({ description: 'Whether it is a card or a bank code.' }),
  code: z.string().meta({ description: 'The code with NICEPAY.' }),
  issuer: slug.meta({ description: 'The id of the institution.' }),
  system: slug.meta({ description: 'The other system.' }),
  foreignCode: z.string().meta({ description: 'The code in the other system, to the letter.' }),
  former: z.boolean().meta({
    description: 'Whether the foreign code stood for the institution only before a merger.',
  }),
  trap: z.string().nullable().meta({
    description: 'The NICEPAY code with the same number that is another institution’s.',
  }),
  source: z.string().meta({ description: 'Where the foreign code was read.' }),
  note,
  url: pages,
});
export type CrosswalkDataRow = z.infer<typeof crosswalkDataRow>;

/** What a data file is wrapped in. */
export const envelopeOf = (row: z.ZodType) =>
  z.strictObject({
    schemaVersion: z
      .string()
      .meta({ description: 'The version of the shape of the rows (semver).' }),
    generatedFrom: z
      .string()
      .meta({ description: 'The day of the content, YYYY-MM-DD, not of the build.' }),
    source: z
      .string()
      .nullable()
      .meta({ description: 'The address of the list that the rows follow.' }),
    count: z.int().nonnegative().meta({ description: 'How many rows there are.' }),
    rows: z.array(row).meta({ description: 'The rows, in the order of the site.' }),
  });

/** A data file: its rows, and what it says of them. */
export type Envelope<Row> = Omit<z.infer<ReturnType<typeof envelopeOf>>, 'rows'> & {
  rows: readonly Row[];
};
