import { z } from 'astro/zod';
import { localeToRendered, others, type Locale } from '../i18n/locales.ts';
import { localeToLabel, localeToStrings } from '../i18n/strings.ts';
import type { KindId } from '../kind-list.ts';
import { codePath } from '../paths.ts';
import { codeOf, lifecycle } from '../schemas/code.ts';
import { dataBase, ownData } from '../schemas/data-row.ts';
import { bilingual } from '../schemas/text.ts';
import {
  fieldsToSections,
  guidesToFacts,
  noteToParts,
  readingsToFacts,
  sourcesToFact,
  statusToFact,
} from './facts.ts';
import { defineKind, type Kind } from './kind.ts';
import { codeToBase } from './rows.ts';
import { joinReadings, tableToContext, type JoinedReadings, type TableContext } from './shelf.ts';
import { foreign, line, plainSection } from './view.ts';

const plainRow = (id: KindId) =>
  z.strictObject({
    code: codeOf(id),
    message: bilingual.meta({
      description: 'Korean: what is sent, to the letter. English: a rendering by the Codebook.',
    }),
    ...lifecycle,
  });

const plainDataRow = <Id extends KindId>(id: Id) =>
  z.strictObject({ ...dataBase(id), ...ownData, message: bilingual });

/** A code with a message and nothing else of its own. */
export type PlainCode<Id extends KindId> = z.infer<ReturnType<typeof plainRow>> &
  JoinedReadings & {
    kind: Id;
    context: TableContext;
  };

/** The columns of a table of codes and messages. */
export function messageColumns(locale: Locale): string[] {
  const { code } = localeToStrings(locale);
  return [code, localeToLabel(locale, locale), localeToLabel(others(locale)[0], locale)];
}

/**
 * A kind whose rows have a code, a message and a note: it needs no component and no format of its own.
 * @param path of its rows, below the content folder
 * @example plainKind('js-sdk', 'codes/js-sdk.yaml').collection.path // 'codes/js-sdk.yaml'
 */
export function plainKind<Id extends KindId>(
  id: Id,
  path: string,
  { mayBeEmpty = false }: { mayBeEmpty?: boolean } = {},
): Kind<PlainCode<Id>, Id, ReturnType<typeof plainRow>, ReturnType<typeof plainDataRow<Id>>> {
  return defineKind({
    id,
    collection: { path, key: 'code', noun: 'code', sorted: true, mayBeEmpty, schema: plainRow(id) },
    dataRow: plainDataRow(id),
    entryType: 'MessageEntry',
    join(rows, shelf) {
      const context = tableToContext(shelf, id);
      return rows.map((row) => ({
        ...row,
        kind: id,
        context,
        ...joinReadings(row, shelf),
      }));
    },
    titles: ({ message }) => [message],
    find: () => ({ texts: [], aliases: [], institution: null }),
    sentence: ({ context }, locale) =>
      localeToStrings(locale).oneSentence.plain(context.title[locale]),
    sections(code, locale) {
      const { message, note, listedIn, context } = code;
      const t = localeToStrings(locale);
      const rendered = localeToRendered(locale);
      const facts = [
        {
          label: t.messageSent,
          voice: 'theirs' as const,
          blocks: [{ ...line(message.ko), ...foreign(locale, 'ko') }],
        },
        {
          label: t.messageRendered,
          voice: 'ours' as const,
          blocks: [{ ...line(message[rendered]), ...foreign(locale, rendered) }],
        },
        statusToFact(code, locale),
        ...readingsToFacts(code, locale),
        ...guidesToFacts(context.guides, locale),
        sourcesToFact(listedIn, locale),
      ];
      return [
        plainSection([...noteToParts(note, locale), { type: 'facts', facts }]),
        ...fieldsToSections(context.fields, locale),
      ];
    },
    table(codes, locale) {
      const [other] = others(locale);
      return {
        columns: messageColumns(locale),
        class: null,
        rows: codes.map(({ code, message }) => ({
          id: code,
          head: { as: 'link', href: codePath(locale, id, code), text: code },
          cells: [
            { inlines: [message[locale]] },
            { inlines: [message[other]], role: 'second', lang: other },
          ],
        })),
      };
    },
    decode: ({ message }) => [{ text: message, response: null }],
    toDataRow: (code) => ({ ...codeToBase(code), message: code.message }),
    toEntry: ({ message }) => ({ message }),
  });
}
