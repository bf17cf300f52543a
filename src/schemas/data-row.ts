import { z } from 'astro/zod';
import { change } from './change.ts';
import { codeOf, KINDS, slug, status, type Kind } from './code.ts';
import { partialDate } from './date.ts';
import { GUIDE_GROUPS } from './guide.ts';
import { basis, codeOfStatus, httpRow } from './http.ts';
import { bankRow, cardRow } from './institution-code.ts';
import { issuer } from './issuer.ts';
import { reach, reading } from './reading.ts';
import { actor, remedyBasis, retry, stage } from './remedy.ts';
import { jsSdkRow, outcome, responseRow } from './response.ts';
import { bilingual } from './text.ts';
import { webAddress } from './web-address.ts';

/** Absolute addresses of a page in each language. */
const pages = z
  .strictObject({ ko: z.string(), en: z.string() })
  .meta({ description: 'Absolute addresses of its page, by language.' });
const aliasList = z
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
const base = <Name extends Kind>(kind: Name) => ({
  kind: z.literal(kind).meta({ description: 'The table that the code belongs to.' }),
  code: codeOf(kind),
  status,
  statusSince,
  url: pages,
});
const own = { note, sources, ...read };

/** An HTTP status as data. */
export const httpDataRow = z.strictObject({
  ...base('http'),
  ...own,
  reason: httpRow.shape.reason,
  description: httpRow.shape.description,
  descriptionBasis: basis,
  codes: z
    .array(codeOfStatus)
    .meta({ description: 'The response codes that come with it, as each source names them.' }),
});
export type HttpDataRow = z.infer<typeof httpDataRow>;

/** What a card and a bank code have in common. */
const institutionFields = (row: typeof cardRow | typeof bankRow) => ({
  name: row.shape.name,
  website: row.shape.website,
  websiteNow: webAddress.nullable().meta({
    description: 'Today’s website, where it is known to differ from the published one.',
  }),
  websiteIsWrong: z
    .boolean()
    .meta({ description: 'Whether the published website belongs to somebody else.' }),
  issuer: row.shape.issuer,
  successor: z
    .string()
    .nullable()
    .meta({ description: 'The code that the institution went into; null where there is none.' }),
  aliases: aliasList,
});

/** A card code as data. */
export const cardDataRow = z.strictObject({
  ...base('card'),
  ...own,
  ...institutionFields(cardRow),
  paymentWindow: cardRow.shape.paymentWindow,
});
export type CardDataRow = z.infer<typeof cardDataRow>;

/** A bank code as data. */
export const bankDataRow = z.strictObject({
  ...base('bank'),
  ...own,
  ...institutionFields(bankRow),
  virtualAccount: bankRow.shape.virtualAccount,
});
export type BankDataRow = z.infer<typeof bankDataRow>;

/** One meaning of a response code as data. */
export const meaningDataRow = z.strictObject({
  domain: slug.meta({ description: 'The id of its domain, the group that it stands in.' }),
  message: responseRow.shape.message,
  outcome,
  since: responseRow.shape.since,
  stage,
  actor: actor.nullable(),
  retry: retry.nullable(),
  advice: bilingual.meta({ description: 'What to do, in the words of the Codebook.' }),
  guide: pages
    .nullable()
    .meta({ description: 'Absolute addresses of the section of a guide that helps.' }),
  buyerMessage: bilingual
    .nullable()
    .meta({ description: 'A sentence that is safe to show to a buyer; null where none is due.' }),
  basis: remedyBasis,
  basisPage: webAddress
    .nullable()
    .meta({ description: 'The page of the manual that actor, retry and advice follow from.' }),
  note,
  sources,
  absentFrom: z.array(slug).meta({
    description:
      'Ids of lists that select from one of its sources, such as what the APIs return, and leave it out.',
  }),
  reaches: z.array(z.strictObject(reach.shape)).meta({
    description: 'By which APIs and callbacks it can come, where a source names them.',
  }),
  ...read,
});
export type MeaningDataRow = z.infer<typeof meaningDataRow>;

/** A response code as data: one meaning, or two. */
export const responseDataRow = z.strictObject({
  ...base('response'),
  meanings: z
    .array(meaningDataRow)
    .min(1)
    .meta({ description: 'Its meanings; two where two domains use the same code.' }),
});
export type ResponseDataRow = z.infer<typeof responseDataRow>;

/** A code of the JS SDK as data. */
export const jsSdkDataRow = z.strictObject({
  ...base('js-sdk'),
  ...own,
  message: jsSdkRow.shape.message,
});
export type JsSdkDataRow = z.infer<typeof jsSdkDataRow>;

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
          .enum(KINDS)
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
  kind: z.enum(['card', 'bank']),
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

/** The rows of each data file, by the name of the file. */
export const DATA_ROWS = {
  http: httpDataRow,
  card: cardDataRow,
  bank: bankDataRow,
  response: responseDataRow,
  'js-sdk': jsSdkDataRow,
  codes: z.discriminatedUnion('kind', [
    httpDataRow,
    cardDataRow,
    bankDataRow,
    responseDataRow,
    jsSdkDataRow,
  ]),
  issuers: issuerDataRow,
  guides: guideDataRow,
  changes: changeDataRow,
  crosswalk: crosswalkDataRow,
} as const satisfies Record<string, z.ZodType>;
export type DataFile = keyof typeof DATA_ROWS;

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
    rows: z.array(row),
  });
