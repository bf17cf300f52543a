import type { Locale } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import { type Limit, type LimitGroup, type Reading } from '../schemas/limit.ts';
import type { JoinedGuide } from '../kinds/guide-section.ts';
import { lookUp } from '../kinds/shelf.ts';
import { guidePath, manualPath } from '../paths.ts';
import type { Codebook } from './codebook.ts';
import { valueToText } from './limit-texts.ts';

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

function readingToShown(
  codebook: Codebook,
  unit: Limit['unit'],
  { source: id, page, section, date, value, note }: Reading,
  locale: Locale,
): ShownReading {
  const source = lookUp(codebook.sources, id);
  const differences = [
    ...(value === null ? [] : [valueToText(value, unit, locale)]),
    ...(note === null ? [] : [note[locale]]),
  ];
  return {
    source: source.short[locale],
    href: source.pages === null ? null : manualPath(source.pages, page, section),
    date,
    difference: differences.length === 0 ? null : differences.join(': '),
  };
}

function limitToShown(codebook: Codebook, limit: Limit, locale: Locale): ShownLimit {
  const t = localeToStrings(locale);
  const { id, value, unit, what, environment, direction, port, note, readings } = limit;
  const connection = [
    ...(direction === null ? [] : [t.directions[direction]]),
    ...(port === null ? [] : [t.port(port)]),
  ];
  return {
    id,
    value: valueToText(value, unit, locale),
    what: [what[locale], ...(environment === null ? [] : [t.environments[environment]])].join(', '),
    connection: connection.length === 0 ? null : connection.join(', '),
    note: note === null ? null : note[locale],
    readings: readings.map((reading) => readingToShown(codebook, unit, reading, locale)),
  };
}

/** The id of the limit that has the host of the API in the Sandbox. */
export const SANDBOX_HOST = 'host-api-sandbox';

/**
 * The value of a limit, without its unit.
 * @throws Error when there is none of that id
 * @example limitToValue(codebook.limits, 'timeout-read') // '30'
 */
export function limitToValue(limits: readonly Limit[], id: string): string {
  const found = limits.find((limit) => limit.id === id);
  if (found === undefined) throw new Error(`The limit "${id}" does not exist.`);
  return found.value;
}

/**
 * The first guide that shows a group of limits.
 * @throws Error when none does
 * @example groupToGuide(codebook, 'timeouts').id // 'preparations'
 */
export function groupToGuide({ guides }: Pick<Codebook, 'guides'>, group: LimitGroup): JoinedGuide {
  const guide = [...guides.values()].find(({ links }) =>
    links.some(({ limits }) => limits.includes(group)),
  );
  if (guide === undefined) throw new Error(`No guide shows the limits of "${group}".`);
  return guide;
}

/**
 * The path of a limit: its row on the page of the first guide that shows its group.
 * @throws Error when no guide shows it
 * @example limitToPath(codebook, limit, 'ko') // '/guides/common/preparations/#timeout-read'
 */
export function limitToPath(
  codebook: Pick<Codebook, 'guides'>,
  { id, group }: Pick<Limit, 'id' | 'group'>,
  locale: Locale,
): string {
  const guide = groupToGuide(codebook, group);
  return `${guidePath(locale, guide.group, guide.id)}#${id}`;
}

/**
 * A group of limits in the words of a language.
 * @example groupToLimits(codebook, 'timeouts', 'en').rows[0]?.value // '5 seconds'
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
