import { others, type Locale } from '../../i18n/locales.ts';
import { kindToLabel, localeToStrings } from '../../i18n/strings.ts';
import { codePath, sourcesPath, tablePath } from '../../paths.ts';
import type { Source } from '../../schemas/source.ts';
import type { ManualPlace } from '../manual-places.ts';
import { guidesToFacts, noteToParts, sourcesToFact, statusToFact } from '../facts.ts';
import {
  foreign,
  line,
  plainSection,
  type Fact,
  type Group,
  type Inline,
  type Line,
  type Part,
  type Row,
  type Section,
} from '../view.ts';
import { codeToPaths, setToAnchors } from './names.ts';
import type { FieldCode, JoinedMessage, JoinedPlace, JoinedValueSet } from './row.ts';

/** How many values of a field its table shows. */
const SHOWN_VALUES = 4;

type Value = JoinedValueSet['values'][number];

/** A source in a word or two, as a link to what is told of it. */
const sourceToLink = ({ id, short }: Source, locale: Locale): Inline => ({
  as: 'link',
  href: `${sourcesPath(locale)}#${id}`,
  text: short[locale],
});

/** What one source says otherwise, as a line beside the point. */
const readingToLine = (source: Source, text: string, locale: Locale): Line => ({
  inlines: [sourceToLink(source, locale), `: ${text}`],
  role: 'aside',
});

/** A page of a manual as a link that is marked as outward. */
const manualToLink = ({ address, page }: ManualPlace, locale: Locale): Inline => ({
  as: 'external',
  href: address,
  text: page,
  hint: localeToStrings(locale).opensElsewhere,
});

/** Messages as one title. */
const messagesToTitle = (messages: readonly JoinedMessage[], locale: Locale): string =>
  messages.map(({ title }) => title[locale]).join(' · ');

/** How it is written: its type, its length, and whether it has to be there. */
function toShape(
  { type, bytes, required }: Pick<JoinedPlace, 'type' | 'bytes' | 'required'>,
  locale: Locale,
): string {
  const t = localeToStrings(locale).field;
  return [
    ...(type === null ? [] : [t.types[type]]),
    ...(bytes === null ? [] : [t.bytes(bytes)]),
    ...(required === null ? [] : [t.required[required]]),
  ].join(' · ');
}

/** The manuals in which its place is documented, by their pages, each once. */
function placeToSources({ in: messages, sources }: JoinedPlace, locale: Locale): Inline[] {
  const found = messages
    .flatMap(({ manuals }) => manuals)
    .filter(({ source }) => sources.includes(source.id));
  const pages = new Map(found.map((place) => [place.address, place]));
  return [...pages.values()]
    .slice(0, 3)
    .flatMap((place, index): Inline[] => [
      ...(index === 0 ? [] : [', ']),
      manualToLink(place, locale),
    ]);
}

function placeToFact(place: JoinedPlace, code: FieldCode, locale: Locale): Fact {
  const { in: messages, path, readings } = place;
  const shape = toShape(place, locale);
  const full: Inline[] =
    path === null ? [] : [{ as: 'code', text: `${path}.${code.code}` }, ...(shape ? [' · '] : [])];
  return {
    label: messagesToTitle(messages, locale),
    blocks: [
      line(...full, shape),
      ...readings.map(({ from, ...differs }) =>
        readingToLine(from, toShape(differs, locale), locale),
      ),
      { inlines: placeToSources(place, locale), role: 'aside' },
    ],
  };
}

function valueToFact(value: Value, anchors: readonly string[], locale: Locale): Fact {
  const t = localeToStrings(locale).field;
  const [id, bare] = anchors;
  const mark = t.states[value.state];
  return {
    label: value.value ?? t.noValue[value.state],
    isName: value.value !== null,
    ...(id === undefined ? {} : { id }),
    ...(bare === undefined ? {} : { otherId: bare }),
    blocks: [
      line(
        ...(mark === '' ? [] : [{ as: 'text', text: `${mark} `, role: 'trap' } as const]),
        value.meaning[locale],
      ),
      ...(value.onlyIn === null
        ? []
        : [{ inlines: [t.onlyIn(value.onlyIn.short[locale])], role: 'aside' } as const]),
      ...value.readings.map(({ from, text }) => readingToLine(from, text[locale], locale)),
    ],
  };
}

function setToSection(set: JoinedValueSet, code: FieldCode, locale: Locale): Section {
  const t = localeToStrings(locale).field;
  const anchors = setToAnchors(code, set);
  const name = set.path === null ? '' : ` ${set.path}.${code.code}`;
  const where =
    set.where?.[locale] ??
    (set.in.length === 0 ? t.everywhere : messagesToTitle(set.in, locale)) + name;
  return {
    id: set.id,
    class: null,
    title: [t.valuesIn(where)],
    twin: null,
    parts: [
      {
        type: 'facts',
        facts: set.values.map((value, index) => valueToFact(value, anchors[index] ?? [], locale)),
      },
    ],
  };
}

function causesToFacts({ causes }: FieldCode, locale: Locale): Fact[] {
  const t = localeToStrings(locale).field;
  if (causes.length === 0) return [];
  const items = causes.map(({ code, when, basis, place }) => [
    line(
      { as: 'link', href: codePath(locale, 'response', code), text: code },
      ` ${when[locale]} `,
      ...(place === null
        ? [{ as: 'text', text: `(${t.causeBasis[basis]})`, role: 'small' } as const]
        : [manualToLink(place, locale)]),
    ),
  ]);
  return [{ label: t.causes, blocks: [{ items }] }];
}

function rulesToFacts(code: FieldCode, locale: Locale): Fact[] {
  return code.rules.map(({ about, text, place, readings }) => ({
    label: about[locale],
    blocks: [
      line(text[locale]),
      ...readings.map(({ from, text: other }) => readingToLine(from, other[locale], locale)),
      { inlines: [manualToLink(place, locale)], role: 'aside' },
    ],
  }));
}

function olderToFacts({ older }: FieldCode, locale: Locale): Fact[] {
  const t = localeToStrings(locale).field;
  if (older.length === 0) return [];
  const items = older.map(({ id, note, source }) => [
    line({ as: 'code', text: id }, ...(note === null ? [] : [` ${note[locale]}`]), ' ', {
      as: 'link',
      href: `${sourcesPath(locale)}#${source}`,
      text: t.olderSource,
    }),
  ]);
  return [{ label: t.older, blocks: [{ items }] }];
}

/** What the page of a field says: what it carries, its values place by place, and where it occurs. */
export function fieldToSections(code: FieldCode, locale: Locale): Section[] {
  const { about, carries, example, note, places, values, context } = code;
  const t = localeToStrings(locale);
  const [other] = others(locale);
  const paths = codeToPaths(code).filter((name) => name !== code.code);
  const facts: Fact[] = [
    {
      label: t.field.about,
      blocks: [
        line(about[locale]),
        { inlines: [about[other]], role: 'aside', ...foreign(locale, other) },
      ],
    },
    ...(carries === null
      ? []
      : [
          {
            label: t.field.carries,
            blocks: [
              line({
                as: 'link',
                href: tablePath(locale, carries),
                text: kindToLabel(carries, locale),
              }),
            ],
          },
        ]),
    ...(paths.length === 0
      ? []
      : [
          {
            label: t.field.fullNames,
            blocks: [
              line(
                ...paths.flatMap((text, index): Inline[] => [
                  ...(index === 0 ? [] : [', ']),
                  { as: 'code', text },
                ]),
              ),
            ],
          },
        ]),
    ...(example === null
      ? []
      : [{ label: t.field.example, blocks: [line({ as: 'code', text: example })] }]),
    ...olderToFacts(code, locale),
    ...causesToFacts(code, locale),
  ];
  const rules = rulesToFacts(code, locale);
  const parts: Part[] = [...noteToParts(note, locale), { type: 'facts', facts }];
  const rest: Fact[] = [
    ...(code.status === 'active' ? [] : [statusToFact(code, locale)]),
    ...guidesToFacts(context.guides, locale),
    sourcesToFact(code.listedIn, locale),
  ];
  return [
    plainSection(parts),
    ...values.map((set) => setToSection(set, code, locale)),
    ...(rules.length === 0
      ? []
      : [
          {
            ...plainSection([{ type: 'facts', facts: rules }]),
            id: 'rules',
            title: [t.field.rules],
          } satisfies Section,
        ]),
    ...(places.length === 0
      ? []
      : [
          {
            ...plainSection([
              { type: 'facts', facts: places.map((place) => placeToFact(place, code, locale)) },
            ]),
            id: 'places',
            title: [t.field.places],
          } satisfies Section,
        ]),
    plainSection([{ type: 'facts', facts: rest }]),
  ];
}

/** The table of fields, subject by subject. */
export function fieldsToGroups(codes: readonly FieldCode[], locale: Locale): Group[] {
  const t = localeToStrings(locale);
  const groups = [...Map.groupBy(codes, ({ subject }) => subject)];
  return groups.map(([{ id, title, about }, found]) => ({
    id: `subject-${id}`,
    title: title[locale],
    href: `#subject-${id}`,
    about: about[locale],
    columns: [t.field.name, t.field.means, t.field.values],
    class: 'field-table',
    rows: found.map((field): Row => ({
      id: field.code,
      gone: field.status === 'withdrawn',
      head: { as: 'link', href: codePath(locale, 'field', field.code), text: field.code },
      cells: [{ inlines: [field.name[locale]] }, { inlines: valuesInShort(field), role: 'second' }],
    })),
  }));
}

/** The values of a field in a line: the first few that come, each once. */
function valuesInShort({ values }: FieldCode): Inline[] {
  const sent = values
    .flatMap((set) => set.values)
    .flatMap(({ value, state }) => (state === 'sent' && value !== null ? [value] : []));
  const found = [...new Set(sent)];
  return [
    ...found
      .slice(0, SHOWN_VALUES)
      .flatMap((text, index): Inline[] => [...(index === 0 ? [] : [' ']), { as: 'code', text }]),
    ...(found.length > SHOWN_VALUES ? [' …'] : []),
  ];
}
