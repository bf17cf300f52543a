import { z } from 'astro/zod';
import { inLocales, ORIGINAL, type Locale } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import { codePath } from '../paths.ts';
import { codeOf, lifecycle } from '../schemas/code.ts';
import { dataBase, ownData } from '../schemas/data-row.ts';
import { place } from '../schemas/reading.ts';
import { slug } from '../schemas/slug.ts';
import { bilingual } from '../schemas/text.ts';
import {
  guidesToFacts,
  noteToParts,
  readingsToFacts,
  sourcesToFact,
  statusToFact,
} from './facts.ts';
import { defineKind } from './kind.ts';
import { codeToBase } from './rows.ts';
import { joinReadings, tableToContext, type JoinedReadings, type TableContext } from './shelf.ts';
import { foreign, line, plainSection, type Fact, type Inline } from './view.ts';

/** Who wrote a text: the gateway's manual, or the Codebook where the manual is silent. */
export const basis = z
  .enum(['manual', 'codebook'])
  .meta({ description: 'Whose words the Korean text is: the manual’s, or the Codebook’s own.' });

/** A response code that a source names with an HTTP status. */
export const codeOfStatus = z
  .strictObject({
    code: codeOf('response'),
    operation: slug
      .nullable()
      .default(null)
      .meta({ description: 'The id of the API that answers so; null where none is named.' }),
    ...place,
  })
  .meta({ description: 'A response code that comes with the status.' });

/** A row of `content/codes/http.yaml`. */
export const httpRow = z.strictObject({
  code: codeOf('http'),
  reason: z.string().min(1).meta({ description: 'The reason phrase, as the manual writes it.' }),
  description: bilingual.meta({ description: 'When the gateway answers so.' }),
  descriptionBasis: basis.default('manual'),
  codes: z
    .array(codeOfStatus)
    .default([])
    .meta({ description: 'The response codes that come with it, as each source names them.' }),
  ...lifecycle,
});
export type HttpRow = z.infer<typeof httpRow>;

/** An HTTP status as data. */
export const httpDataRow = z.strictObject({
  ...dataBase('http'),
  ...ownData,
  reason: httpRow.shape.reason,
  description: httpRow.shape.description,
  descriptionBasis: basis,
  codes: z
    .array(codeOfStatus)
    .meta({ description: 'The response codes that come with it, as each source names them.' }),
});

/** An HTTP status with what it names. */
export type HttpCode = HttpRow &
  JoinedReadings & {
    kind: 'http';
    context: TableContext;
  };

/** The response codes that come with a status, each once; nothing where none is named. */
function codesOfStatusToFacts({ codes }: HttpCode, locale: Locale): Fact[] {
  const found = [...new Set(codes.map(({ code }) => code))];
  if (found.length === 0) return [];
  const inlines = found.flatMap((code, index): Inline[] => [
    ...(index > 0 ? [', '] : []),
    { as: 'link', href: codePath(locale, 'response', code), text: code },
  ]);
  return [{ label: localeToStrings(locale).codesOfStatus, blocks: [line(...inlines)] }];
}

/** HTTP statuses: what comes at the head of every answer. */
export const http = defineKind<HttpCode, 'http', typeof httpRow, typeof httpDataRow>({
  id: 'http',
  collection: {
    path: 'codes/http.yaml',
    key: 'code',
    noun: 'code',
    sorted: true,
    schema: httpRow,
  },
  dataRow: httpDataRow,
  entryType: 'HttpEntry',
  join(rows, shelf) {
    const context = tableToContext(shelf, 'http');
    return rows.map((row) => ({
      ...row,
      kind: 'http',
      context,
      ...joinReadings(row, shelf),
    }));
  },
  titles: ({ reason }) => [inLocales(() => reason)],
  find: ({ description }) => ({ texts: [description], aliases: [], institution: null }),
  sentence: ({ code, reason }, locale) => localeToStrings(locale).oneSentence.http(code, reason),
  sections(code, locale) {
    const { description, descriptionBasis, note, listedIn, context } = code;
    const t = localeToStrings(locale);
    const isOurs = descriptionBasis === 'codebook' || locale !== ORIGINAL;
    const ours = descriptionBasis === 'codebook' ? t.descriptionOurs : t.ours;
    const facts: Fact[] = [
      {
        label: t.description,
        blocks: [
          line(description[locale]),
          ...(isOurs ? [{ inlines: [ours], role: 'aside' } as const] : []),
        ],
      },
      ...codesOfStatusToFacts(code, locale),
      statusToFact(code, locale),
      ...readingsToFacts(code, locale),
      ...guidesToFacts(context.guides, locale),
      sourcesToFact(listedIn, locale),
    ];
    return [plainSection([...noteToParts(note, locale), { type: 'facts', facts }])];
  },
  table(codes, locale) {
    const t = localeToStrings(locale);
    return {
      columns: [t.code, t.reason, t.description, t.status],
      class: null,
      rows: codes.map(({ code, kind, reason, description, descriptionBasis, status }) => ({
        id: code,
        gone: status === 'withdrawn',
        head: { as: 'link', href: codePath(locale, kind, code), text: code },
        cells: [
          { inlines: [reason], role: 'name', ...foreign(locale, 'en') },
          {
            inlines: [
              description[locale],
              ...(descriptionBasis === 'codebook'
                ? [{ as: 'text', role: 'second', text: ` (${t.ours})` } as const]
                : []),
            ],
          },
          {
            inlines:
              status === 'active' ? [] : [{ as: 'status', status, text: t.statuses[status] }],
          },
        ],
      })),
    };
  },
  decode: ({ description }) => [{ text: description, response: null }],
  toDataRow: (code) => ({
    ...codeToBase(code),
    reason: code.reason,
    description: code.description,
    descriptionBasis: code.descriptionBasis,
    codes: code.codes,
  }),
  toEntry: ({ reason, description, status }) => ({ reason, description, status }),
});
