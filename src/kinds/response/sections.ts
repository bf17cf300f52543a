import { others, type Locale } from '../../i18n/locales.ts';
import { localeToStrings } from '../../i18n/strings.ts';
import { codePath, dataPagePath, domainPath, examplePath } from '../../paths.ts';
import type { Outcome } from '../../schemas/remedy.ts';
import {
  fieldsToSections,
  guidesToFacts,
  noteToParts,
  readingsToFacts,
  sourcesToFact,
} from '../facts.ts';
import { messageColumns } from '../plain.ts';
import { ANY_API } from './bodies.ts';
import { meaningToPanel, meaningToStepFacts } from './panel.ts';
import type { Meaning, ResponseCode, Similar } from './row.ts';
import {
  line,
  plainSection,
  titledSection,
  type Fact,
  type Group,
  type Inline,
  type Line,
  type Part,
  type Row,
  type Rows,
  type Section,
} from '../view.ts';

/** How a call ended, as a mark. */
export const outcomeToMark = (outcome: Outcome, locale: Locale): Inline => ({
  as: 'mark',
  full: outcome === 'success',
  strong: outcome === 'success',
  text: localeToStrings(locale).outcomes[outcome],
});

function similarToFact({ codes, difference }: Similar, locale: Locale): Fact {
  const t = localeToStrings(locale);
  const items = codes.map(({ code, meanings }) => [
    line(
      { as: 'link', href: codePath(locale, 'response', code), text: code },
      ...(difference === null
        ? []
        : [` ${meanings.map(({ message }) => message[locale]).join(' / ')}`]),
    ),
  ]);
  return {
    label: difference === null ? t.sameMessage : t.lookalikes,
    blocks: [
      { items },
      ...(difference === null ? [] : [{ inlines: [difference[locale]], role: 'aside' as const }]),
    ],
  };
}

/**
 * By which APIs and callbacks a code can come: all of them, or none where the steps have told
 * of each already; nothing where no source says so.
 */
function reachesToFacts({ reaches, absences, steps }: Meaning, locale: Locale): Fact[] {
  const t = localeToStrings(locale);
  const told = new Set(steps.map(({ operation }) => operation));
  const shown = reaches.every(({ operation }) => told.has(operation)) ? [] : reaches;
  const items = shown.map(({ operation, converted, basis, when }) => [
    line(
      operation.title[locale],
      ...(operation.call === null ? [] : [' ', { as: 'code', text: operation.call } as const]),
      ...(converted ? [` · ${t.converted[basis]}`] : when === null ? [] : [` · ${when[locale]}`]),
    ),
  ]);
  const absent = absences.flatMap(({ absence }): Line[] =>
    absence === null ? [] : [{ inlines: [absence[locale]], role: 'aside' }],
  );
  if (items.length === 0 && absent.length === 0) return [];
  return [{ label: t.reaches, blocks: [...(items.length === 0 ? [] : [{ items }]), ...absent] }];
}

/** How many bodies a page links to; the page of the data has the rest. */
const MOST_BODIES = 2;

/** The bodies with which a code comes, as files to look at and to test with; nothing where there are none. */
function bodiesToFacts({ code, bodies }: Meaning, locale: Locale): Fact[] {
  if (bodies.length === 0) return [];
  const t = localeToStrings(locale);
  const links = bodies.slice(0, MOST_BODIES).flatMap(({ id, title }): Inline[] => [
    {
      as: 'link',
      href: examplePath(id, `${code}.json`),
      text: id === ANY_API ? 'JSON' : title[locale],
    },
    ', ',
  ]);
  const more: Inline = { as: 'link', href: `${dataPagePath(locale)}#examples`, text: t.mocks };
  return [{ label: t.testBodies, blocks: [line(...links, more)] }];
}

/** What a reader looks for later: where it occurs, what it is taken for, and who says so. */
function meaningToFacts(meaning: Meaning, locale: Locale): Fact[] {
  const { domain, outcome, since, remedy, stage, similar, listedIn } = meaning;
  const t = localeToStrings(locale);
  return [
    { label: t.outcome, blocks: [line(outcomeToMark(outcome, locale))] },
    { label: t.stage, voice: 'ours', blocks: [line(t.stages[stage])] },
    {
      label: t.domain,
      voice: 'ours',
      blocks: [
        line({ as: 'link', href: domainPath(locale, domain.id), text: domain.title[locale] }),
        { inlines: [domain.when[locale]], role: 'aside' },
      ],
    },
    ...similar.map((entry) => similarToFact(entry, locale)),
    ...reachesToFacts(meaning, locale),
    ...bodiesToFacts(meaning, locale),
    ...(remedy.guide === null ? guidesToFacts(domain.guides, locale) : []),
    { label: t.listedSince, blocks: [line({ as: 'time', at: since, text: since })] },
    ...readingsToFacts(meaning, locale),
    sourcesToFact(listedIn, locale),
  ];
}

/** The fields that bring a code when they are wrong, with what is wrong then; nothing for none. */
function causesToSections(causedBy: ResponseCode['causedBy'], locale: Locale): Section[] {
  if (causedBy.length === 0) return [];
  const facts = causedBy.map(({ field, when }): Fact => ({
    label: field,
    isName: true,
    href: codePath(locale, 'field', field),
    blocks: [line(when[locale])],
  }));
  const title = localeToStrings(locale).field.causesOf;
  return [{ ...titledSection('field-causes', title, [{ type: 'facts', facts }]), aside: true }];
}

/** What the page of a response code says: the answer of each meaning, then what can wait. */
export function responseToSections(
  { meanings, causedBy }: ResponseCode,
  locale: Locale,
): Section[] {
  const t = localeToStrings(locale);
  const [other] = others(locale);
  const fields = new Set(meanings.flatMap(({ domain }) => domain.fields));
  const isTwofold = meanings.length > 1;
  return [
    ...meanings.flatMap((meaning, index): Section[] => {
      const { domain, message, note, steps } = meaning;
      const facts: Part = { type: 'facts', facts: meaningToStepFacts(meaning, locale) };
      // Several steps have a heading: below that of their meaning, where it has one.
      const isApart = steps.length > 1 && !isTwofold;
      const answer: Section = {
        id: domain.id,
        class: 'meaning',
        title: isTwofold ? [`${t.meaningOf(index + 1)} ${message[locale]}`] : null,
        twin: isTwofold ? { text: message[other], lang: other } : null,
        parts: [
          meaningToPanel(meaning, locale),
          ...noteToParts(note, locale),
          ...(isTwofold && steps.length > 1
            ? [{ type: 'heading', text: t.stepsTitle } as const]
            : []),
          ...(isApart ? [] : [facts]),
        ],
      };
      return isApart ? [answer, titledSection('steps', t.stepsTitle, [facts])] : [answer];
    }),
    ...meanings.map((meaning, index): Section => ({
      ...plainSection([
        ...(isTwofold ? [{ type: 'heading', text: t.meaningOf(index + 1) } as const] : []),
        { type: 'facts', facts: meaningToFacts(meaning, locale) },
      ]),
      aside: true,
    })),
    ...causesToSections(causedBy, locale),
    ...fieldsToSections([...fields], locale, 'name').map((section) => ({
      ...section,
      aside: true,
    })),
  ];
}

/**
 * Meanings as the rows of a table.
 * @param seen codes whose row stands earlier on the page, so that an id is given once
 */
export function meaningsToRows(
  meanings: readonly Meaning[],
  locale: Locale,
  seen: ReadonlySet<string> = new Set(),
): Rows {
  const t = localeToStrings(locale);
  const [other] = others(locale);
  return {
    columns: [...messageColumns(locale), t.outcome],
    class: 'response-table',
    rows: meanings.map(({ code, message, outcome, domain, remedy, settlement }): Row => ({
      id: seen.has(code) ? `${code}-${domain.id}` : code,
      filters: { settlement, outcome, actor: remedy.actor, retry: remedy.retry },
      head: { as: 'link', href: codePath(locale, 'response', code), text: code },
      cells: [
        { inlines: [message[locale]] },
        { inlines: [message[other]], role: 'second', lang: other },
        {
          inlines: [
            outcomeToMark(outcome, locale),
            ...(outcome === 'failure' && remedy.actor !== null
              ? [{ as: 'text', text: t.actors[remedy.actor], role: 'small' } as const]
              : []),
          ],
          role: 'flag',
        },
      ],
    })),
  };
}

/** Meanings as the groups of a table, one a domain in the order in which the domains come. */
export function meaningsToGroups(meanings: readonly Meaning[], locale: Locale): Group[] {
  const seen = new Set<string>();
  const groups = [...Map.groupBy(meanings, ({ domain }) => domain)];
  return groups
    .toSorted(([a], [b]) => a.place - b.place)
    .map(([{ id, title, when }, found]) => {
      const rows = meaningsToRows(found, locale, new Set(seen));
      for (const { code } of found) seen.add(code);
      return {
        ...rows,
        id,
        title: title[locale],
        href: domainPath(locale, id),
        about: when[locale],
      };
    });
}
