import { z } from 'astro/zod';
import { inLocales, localeToRendered, others, type Locale } from '../i18n/locales.ts';
import { localeToLabel, localeToStrings } from '../i18n/strings.ts';
import { codePath } from '../paths.ts';
import { dataBase, ownData } from '../schemas/data-row.ts';
import { olderFacts, olderRow, type OlderRow } from '../schemas/older-api.ts';
import type { Bilingual } from '../schemas/text.ts';
import { noteToParts, readingsToFacts, sourcesToFact, statusToFact } from './facts.ts';
import { defineKind } from './kind.ts';
import { codeToBase } from './rows.ts';
import { joinReadings, tableToContext, type JoinedReadings, type TableContext } from './shelf.ts';
import { foreign, line, plainSection, type Fact, type Inline } from './view.ts';

/** A response code of the older API as data. */
export const olderDataRow = z.strictObject({
  ...dataBase('webapi'),
  ...ownData,
  api: z.literal('older').meta({
    description: 'Always "older": the API with field names in PascalCase, not the one of today.',
  }),
  ...olderFacts,
});

/** A response code of the older API with what it names. */
export type OlderCode = OlderRow &
  JoinedReadings & {
    kind: 'webapi';
    context: TableContext;
  };

/** What a code says: its message, what a source says of it, or that nothing but its number is known. */
const codeToWords = ({ message, meaning }: OlderRow): Bilingual =>
  message ?? meaning ?? inLocales((locale) => localeToStrings(locale).older.numberOnly);

/** What it is called: its words, marked as those of the older API wherever they are shown. */
const codeToTitle = (code: OlderRow): Bilingual =>
  inLocales((locale) => localeToStrings(locale).older.marked(codeToWords(code)[locale]));

/** The message as its source quotes it, and what it says; that nothing says it where that is so. */
function wordsToFacts({ message, meaning, advice }: OlderCode, locale: Locale): Fact[] {
  const t = localeToStrings(locale);
  const rendered = localeToRendered(locale);
  const sent: Fact[] =
    message === null
      ? []
      : [
          {
            label: t.messageSent,
            voice: 'theirs',
            blocks: [{ ...line(message.ko), ...foreign(locale, 'ko') }],
          },
          {
            label: t.messageRendered,
            voice: 'ours',
            blocks: [{ ...line(message[rendered]), ...foreign(locale, rendered) }],
          },
        ];
  const said = meaning === null ? [] : [meaning[locale]];
  const missing = message === null && meaning === null ? [t.older.numberOnly] : [];
  const lines = [...said, ...missing];
  return [
    ...sent,
    ...(lines.length === 0
      ? []
      : [
          {
            label: t.older.meaning,
            voice: 'ours' as const,
            blocks: lines.map((text) => line(text)),
          },
        ]),
    ...(advice === null
      ? []
      : [{ label: t.older.advice, voice: 'ours' as const, blocks: [line(advice[locale])] }]),
  ];
}

/** How the call ended, and what became of the money where a source tells it. */
function moneyToFacts({ outcome, moves, settlement }: OlderCode, locale: Locale): Fact[] {
  const t = localeToStrings(locale);
  const told =
    settlement === null
      ? t.older.moneyNotTold
      : t.verdicts[moves === 'cancel' ? 'cancel' : 'payment'][settlement];
  return [
    ...(outcome === null ? [] : [{ label: t.outcome, blocks: [line(t.outcomes[outcome])] }]),
    { label: t.older.money, blocks: [line(told)] },
  ];
}

/** The response code of the same number, and whether it is the same. */
function todayToFact({ code, today }: OlderCode, locale: Locale): Fact {
  const { older } = localeToStrings(locale);
  const link: Inline[] =
    today === null
      ? []
      : [
          {
            as: 'link',
            href: codePath(locale, 'response', code),
            text: code,
            ...(today === 'other' && { role: 'trap' as const }),
          },
          ' · ',
        ];
  return {
    label: older.today,
    blocks: [line(...link, today === null ? older.todayNone : older.todays[today])],
  };
}

/** Response codes of the older API, whose field names begin with a capital letter. */
export const webapi = defineKind<OlderCode, 'webapi', typeof olderRow, typeof olderDataRow>({
  id: 'webapi',
  collection: {
    path: 'codes/webapi.yaml',
    key: 'code',
    noun: 'code',
    sorted: true,
    schema: olderRow,
  },
  dataRow: olderDataRow,
  entryType: 'OlderEntry',
  join(rows, shelf) {
    const context = tableToContext(shelf, 'webapi');
    return rows.map((row) => ({ ...row, kind: 'webapi', context, ...joinReadings(row, shelf) }));
  },
  titles: (code) => [codeToTitle(code)],
  find: ({ message, meaning }) => ({
    texts: message !== null && meaning !== null ? [meaning] : [],
    aliases: [],
    institution: null,
  }),
  sentence: (_, locale) => localeToStrings(locale).older.sentence,
  sections(code, locale) {
    const t = localeToStrings(locale);
    return [
      plainSection([
        { type: 'note', label: t.older.mark, text: t.older.note },
        ...noteToParts(code.note, locale),
        {
          type: 'facts',
          facts: [
            ...wordsToFacts(code, locale),
            ...moneyToFacts(code, locale),
            todayToFact(code, locale),
            // No manual lists these codes, so an active one has nothing to say of its state.
            ...(code.status === 'active' ? [] : [statusToFact(code, locale)]),
            ...readingsToFacts(code, locale),
            sourcesToFact(code.listedIn, locale),
          ],
        },
      ]),
    ];
  },
  table(codes, locale) {
    const t = localeToStrings(locale);
    const [other] = others(locale);
    return {
      columns: [
        t.code,
        localeToLabel(locale, locale),
        localeToLabel(other, locale),
        t.outcome,
        t.older.today,
      ],
      class: null,
      rows: codes.map((code) => {
        const words = codeToTitle(code);
        const { outcome, today } = code;
        return {
          id: code.code,
          head: { as: 'link', href: codePath(locale, 'webapi', code.code), text: code.code },
          cells: [
            { inlines: [words[locale]] },
            { inlines: [words[other]], role: 'second', lang: other },
            { inlines: outcome === null ? [] : [t.outcomes[outcome]] },
            { inlines: today === null ? [] : [t.older.todayShort[today]] },
          ],
        };
      }),
    };
  },
  decode: (code) => [{ text: codeToTitle(code), response: null }],
  toDataRow: (code) => ({
    ...codeToBase(code),
    api: 'older',
    message: code.message,
    meaning: code.meaning,
    advice: code.advice,
    outcome: code.outcome,
    moves: code.moves,
    settlement: code.settlement,
    today: code.today,
  }),
  toEntry: ({ message, meaning, outcome, settlement, today }) => ({
    api: 'older',
    message,
    meaning,
    outcome,
    settlement,
    today,
  }),
});
