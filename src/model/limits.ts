import type { Locale } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import { LIMIT_UNITS, type Limit, type LimitGroup, type Reading } from '../schemas/limit.ts';
import { lookUp } from '../kinds/shelf.ts';
import { sourcePagePath } from '../paths.ts';
import type { Codebook } from './codebook.ts';

/** What one source says of a limit, as a page shows it. */
export interface ShownReading {
  /** The name of the source, short. */
  source: string;
  /** The section of the source’s page, an absolute address; null where the source has none. */
  href: string | null;
  /** The date of that text; null when it is not known. */
  date: string | null;
  /** What it says differently; null where it says the same. */
  difference: string | null;
}

/** A limit as a page shows it, in one language. */
export interface ShownLimit {
  id: string;
  /** With its unit: `30초`. */
  value: string;
  /** What it limits, with its environment. */
  what: string;
  /** Who opens the connection, with the port; null where neither is known. */
  connection: string | null;
  note: string | null;
  /** The newest first. */
  readings: readonly ShownReading[];
}

/** A group of limits as a page shows it. */
export interface ShownLimits {
  group: LimitGroup;
  title: string;
  /** In the order of their ids. */
  rows: readonly ShownLimit[];
}

const valueToText = (group: LimitGroup, value: string, locale: Locale): string =>
  LIMIT_UNITS[group] === 'seconds' ? localeToStrings(locale).seconds(value) : value;

function readingToShown(
  codebook: Codebook,
  group: LimitGroup,
  { source: id, page, section, date, value, note }: Reading,
  locale: Locale,
): ShownReading {
  const source = lookUp(codebook.sources, id);
  const differences = [
    ...(value === null ? [] : [valueToText(group, value, locale)]),
    ...(note === null ? [] : [note[locale]]),
  ];
  return {
    source: source.short[locale],
    href: source.url === null ? null : sourcePagePath(source.url, page, section),
    date,
    difference: differences.length === 0 ? null : differences.join(': '),
  };
}

function limitToShown(codebook: Codebook, limit: Limit, locale: Locale): ShownLimit {
  const t = localeToStrings(locale);
  const { id, group, value, what, environment, direction, port, note, readings } = limit;
  const connection = [
    ...(direction === null ? [] : [t.directions[direction]]),
    ...(port === null ? [] : [t.port(port)]),
  ];
  return {
    id,
    value: valueToText(group, value, locale),
    what: [what[locale], ...(environment === null ? [] : [t.environments[environment]])].join(', '),
    connection: connection.length === 0 ? null : connection.join(', '),
    note: note === null ? null : note[locale],
    readings: readings.map((reading) => readingToShown(codebook, group, reading, locale)),
  };
}

/**
 * A group of limits in the words of a language.
 * @example groupToLimits(codebook, 'timeouts', 'en').rows[0]?.value // '5 s'
 */
export function groupToLimits(codebook: Codebook, group: LimitGroup, locale: Locale): ShownLimits {
  return {
    group,
    title: localeToStrings(locale).limitGroups[group],
    rows: codebook.limits
      .filter((limit) => limit.group === group)
      .map((limit) => limitToShown(codebook, limit, locale)),
  };
}
