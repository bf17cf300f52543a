import { others, type Locale } from '../../i18n/locales.ts';
import { localeToStrings } from '../../i18n/strings.ts';
import type { Strings } from '../../i18n/ko.ts';
import type { MeaningRow, Row } from '../../shared/book.ts';
import type { Explained } from '../explain.ts';
import type { SettlementAnswer } from '../settlement.ts';
import type { Paint, Painter } from './paint.ts';
import { COMMAND_WORDS } from './words.ts';

/** How a settlement looks. */
const PAINTS: Readonly<Record<string, Paint>> = {
  settled: 'good',
  'not-settled': 'bad',
  unknown: 'open',
  'already-done': 'open',
  'not-applicable': 'dim',
};

/** A word of the site for a value; the value itself where the site has none. */
const toWord = (words: Readonly<Record<string, string>>, value: string | null): string | null =>
  value === null ? null : (words[value] ?? value);

const line = (label: string, value: string | null): string[] =>
  value === null ? [] : [`  ${label}: ${value}`];

function answerToLines(
  answer: SettlementAnswer,
  retry: string | null,
  t: Strings,
  paint: Painter,
): string[] {
  const { settlement, nextCall, sameOrderId, newOrderId, call } = answer;
  const permission = (value: string | null, words: Readonly<Record<string, string>>) =>
    value === 'not-applicable' ? null : (toWord(words, value) ?? t.permissions.unknown);
  const ofNew = { ...t.permissions, 'after-look-up': t.newOrderIdAfterLookUp };
  // Where waiting helps, there is nothing to correct.
  const isUnchanged = nextCall === 'same-call' && retry === 'later';
  const next = isUnchanged
    ? t.nextCallUnchanged
    : (toWord(t.nextCalls, nextCall) ?? t.nextCallUnknown);
  return [
    `  ${paint(PAINTS[settlement ?? 'unknown'] ?? 'open', toWord(t.settlements, settlement) ?? t.settlementUnknown)}`,
    ...line(t.nextCall, call === null ? next : `${next} (${call})`),
    ...line(t.sameOrderId, permission(sameOrderId, t.permissions)),
    ...line(t.newOrderId, permission(newOrderId, ofNew)),
  ];
}

/** What a response code says of the money, without its meaning where a text leaves it open. */
export function answerToText(
  answer: SettlementAnswer,
  meaning: MeaningRow | null,
  locale: Locale,
  paint: Painter,
): string {
  const lines =
    meaning === null
      ? answerToLines(answer, null, localeToStrings(locale), paint)
      : meaningToLines(meaning, answer, locale, paint);
  return lines.join('\n');
}

/** A meaning of a response code as a person reads it. */
function meaningToLines(
  meaning: MeaningRow,
  answer: SettlementAnswer,
  locale: Locale,
  paint: Painter,
): string[] {
  const t = localeToStrings(locale);
  const words = COMMAND_WORDS[locale];
  return [
    ...answerToLines(answer, meaning.retry, t, paint),
    ...line(t.whoseMove, toWord(t.actors, meaning.actor) ?? t.actorUnknown),
    ...line(t.facets.retry, toWord(t.retries, meaning.retry) ?? t.retryUnknown),
    ...line(words.advice, meaning.advice?.[locale] ?? null),
    ...line(t.buyerMessage, meaning.buyerMessage?.[locale] ?? null),
  ];
}

/** What the values of a field mean, place by place. */
const setsToLines = ({ code, values = [] }: Row, locale: Locale): string[] =>
  values.flatMap(({ id, path, values: own }) => [
    `  ${path === null ? code : `${path}.${code}`} (${id})`,
    ...own.map(({ value, state, meaning }) => {
      const t = localeToStrings(locale).field;
      const mark = t.states[state] === '' ? '' : `${t.states[state]} `;
      return `    ${value ?? t.noValue[state]}  ${mark}${meaning[locale]}`;
    }),
  ]);

/** What a name row says beside its name. */
function rowToLines(row: Row, locale: Locale): string[] {
  const { about, note, description, successor, status } = row;
  const t = localeToStrings(locale);
  return [
    ...(status === 'active'
      ? []
      : [
          `  ${t.statuses[status]}${successor === null || successor === undefined ? '' : ` → ${successor}`}`,
        ]),
    ...(description === undefined ? [] : [`  ${description[locale]}`]),
    ...(about === undefined ? [] : [`  ${about[locale]}`]),
    ...(note === null || note === undefined ? [] : [`  ${note[locale]}`]),
    ...setsToLines(row, locale),
  ];
}

/**
 * A code as a person reads it on a terminal.
 * @param answerOf what a meaning says of the money, by its domain
 */
export function explainedToText(
  { kind, code, titles, row }: Explained,
  locale: Locale,
  paint: Painter,
  answerOf: (domain: string) => SettlementAnswer,
): string {
  const meanings = row.meanings ?? [];
  const heads = titles.map((title) => {
    const other = title[others(locale)[0]];
    const both = other === title[locale] ? '' : `  ${paint('dim', other)}`;
    return `${paint('bold', `${kind} ${code}`)}  ${title[locale]}${both}`;
  });
  if (meanings.length === 0) return [...heads, ...rowToLines(row, locale)].join('\n');
  return meanings
    .map((meaning, index) =>
      [
        heads[index] ?? '',
        ...meaningToLines(meaning, answerOf(meaning.domain), locale, paint),
      ].join('\n'),
    )
    .join('\n');
}
