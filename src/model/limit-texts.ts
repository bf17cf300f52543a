import { inLocales, type Locale } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import type { Content } from '../reading/collections.ts';
import type { Limit } from '../schemas/limit.ts';
import type { Bilingual } from '../schemas/text.ts';

/** How a text names a limit: `{limit:period-token}`. */
export const LIMIT_REFERENCE = /\{limit:([a-z0-9-]+)\}/g;

/**
 * The value of a limit with its unit, in the words of a language.
 * @example valueToText('30', 'minutes', 'ko') // '30분'
 */
export const valueToText = (value: string, unit: Limit['unit'], locale: Locale): string =>
  unit === null ? value : localeToStrings(locale).units[unit](value);

/**
 * A text with each limit that it names written out.
 * @throws Error when there is no such limit; the content checks tell it before
 */
function textWithLimits(text: string, limits: readonly Limit[], locale: Locale): string {
  return text.replace(LIMIT_REFERENCE, (_, id: string) => {
    const limit = limits.find((candidate) => candidate.id === id);
    if (limit === undefined) throw new Error(`The limit "${id}" does not exist.`);
    return valueToText(limit.value, limit.unit, locale);
  });
}

/** The texts in which advice is given, and lists: the only ones that may name limits. */
type Advice = Pick<Content, 'remedies' | 'situations' | 'domains' | 'lookalikes' | 'lists'>;

/**
 * Advice with the limits that it names written out, in every language: a number stands in
 * `content/limits.yaml` alone, and every text that uses it follows it.
 * @example adviceWithLimits(content).remedies[0]?.advice.ko // '토큰은 30분 동안 유효합니다.'
 */
export function adviceWithLimits({
  limits,
  remedies,
  situations,
  domains,
  lookalikes,
  lists,
}: Advice & Pick<Content, 'limits'>): Advice {
  const write = (text: Bilingual): Bilingual =>
    inLocales((locale) => textWithLimits(text[locale], limits, locale));
  const orNull = (text: Bilingual | null): Bilingual | null => (text === null ? null : write(text));
  return {
    remedies: remedies.map((entry) => ({
      ...entry,
      advice: write(entry.advice),
      buyerMessage: orNull(entry.buyerMessage),
      unknown: orNull(entry.unknown),
    })),
    situations: situations.map((entry) => ({ ...entry, checks: entry.checks.map(write) })),
    domains: domains.map((entry) => ({ ...entry, checks: entry.checks.map(write) })),
    lists: lists.map((list) => ({
      ...list,
      rows: list.rows.map((row) => ({
        ...row,
        cells: Object.fromEntries(
          Object.entries(row.cells).map(([id, cell]) => [
            id,
            typeof cell === 'string' || Array.isArray(cell) ? cell : write(cell),
          ]),
        ),
      })),
    })),
    lookalikes: lookalikes.map((entry) => ({ ...entry, difference: write(entry.difference) })),
  };
}
