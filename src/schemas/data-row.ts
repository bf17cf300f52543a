import { z } from 'astro/zod';
import { inLocales, LANGUAGES } from '../i18n/locales.ts';
import { change } from './change.ts';
import type { KindId } from '../kind-list.ts';
import { codeOf, kind, status } from './code.ts';
import { slug } from './slug.ts';
import { calendarDate, partialDate } from './date.ts';
import { cell, listColumn, listPlace } from './fact-list.ts';
import { GUIDE_GROUPS } from './guide.ts';
import { issuer } from './issuer.ts';
import { direction, environment, limitGroup, reading as limitReading, UNITS } from './limit.ts';
import { reading } from './reading.ts';
import { bilingual, earlierText } from './text.ts';
import { webAddress } from './web-address.ts';

/** Absolute addresses of a page in each language. */
export const pages = z
  .strictObject(
    inLocales((locale) =>
      z.string().meta({ description: `The address of the ${LANGUAGES[locale].inEnglish} page.` }),
    ),
  )
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

/** A number, address or name that an integration depends on, as data. */
export const limitDataRow = z.strictObject({
  id: slug,
  group: limitGroup,
  what: bilingual.meta({ description: 'What it is the limit or the address of.' }),
  value: z.string().meta({ description: 'The value of the newest reading, without its unit.' }),
  unit: z
    .enum(UNITS)
    .nullable()
    .meta({ description: 'In what it is counted; null: written in full.' }),
  direction: direction.nullable().meta({ description: 'Who opens the connection; null: none.' }),
  port: z.int().nullable().meta({ description: 'The TCP port; null where no source names one.' }),
  environment: environment.nullable().meta({
    description: 'The environment; null where the sources make no difference.',
  }),
  note: bilingual.nullable().meta({ description: 'What one must know, in our own words.' }),
  readings: z.array(limitReading).meta({ description: 'What each source says, the newest first.' }),
  url: pages,
});
export type LimitDataRow = z.infer<typeof limitDataRow>;

/** A list of a manual that is no table of codes, as data. */
export const listDataRow = z.strictObject({
  id: slug,
  title: bilingual,
  about: bilingual.meta({ description: 'What it lists, and how to use it.' }),
  columns: z.array(listColumn).meta({ description: 'Its columns, in order.' }),
  sources: z.array(listPlace).meta({ description: 'The pages of the manuals that have it.' }),
  rows: z
    .array(
      z.strictObject({
        id: slug,
        sources: z.array(slug).meta({ description: 'The ids of the sources that have the row.' }),
        cells: z.record(slug, cell.nullable()).meta({
          description: 'A cell a column; null where no source says anything.',
        }),
      }),
    )
    .meta({ description: 'Its rows.' }),
  url: pages,
});
export type ListDataRow = z.infer<typeof listDataRow>;

/** A list that the tables come from, as data. */
export const sourceDataRow = z.strictObject({
  id: slug,
  title: bilingual,
  date: calendarDate.nullable().meta({
    description: 'The day of the version that was read; null where it is not known.',
  }),
  about: bilingual.meta({ description: 'What it has, and what it lacks.' }),
  website: webAddress.nullable().meta({ description: 'Where it is published.' }),
  compared: calendarDate.nullable().meta({
    description: 'When its tables were last compared with the content.',
  }),
});
export type SourceDataRow = z.infer<typeof sourceDataRow>;

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
  version: z.string().meta({
    description: 'The lowest version of the package whose content has the change.',
  }),
});
export type ChangeDataRow = z.infer<typeof changeDataRow>;

/** What a code meant from its first list on, as data. */
export const historyDataRow = z.strictObject({
  kind,
  code: z.string().meta({ description: 'The code, a string with its leading zeros.' }),
  periods: z
    .array(
      z.strictObject({
        from: partialDate.meta({ description: 'The first day on which a list has it so.' }),
        until: partialDate.nullable().meta({
          description: 'The first day on which a list has it otherwise; null where it holds today.',
        }),
        texts: z
          .array(z.strictObject(earlierText))
          .meta({ description: 'Its message or name in those days, one a meaning.' }),
        status,
      }),
    )
    .meta({ description: 'Oldest first; empty where no dated list has the code.' }),
});
export type HistoryDataRow = z.infer<typeof historyDataRow>;

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
