import { ORIGINAL, others, type Locale } from '../../i18n/locales.ts';
import { localeToLabel, localeToStrings } from '../../i18n/strings.ts';
import { addressToLabel, codePath, crosswalkPath, issuerPath } from '../../paths.ts';
import type { Status } from '../../schemas/code.ts';
import { HANGUL } from '../../schemas/text.ts';
import {
  fieldsToSections,
  guidesToFacts,
  noteToParts,
  readingsToFacts,
  sourcesToFact,
  statusToFact,
} from '../facts.ts';
import {
  foreign,
  line,
  plainSection,
  titledSection,
  namesFor,
  type Block,
  type Fact,
  type Inline,
  type Line,
  type Part,
  type Rows,
  type Section,
} from '../view.ts';
import {
  institutionCodeToName,
  institutionToAliases,
  legalNamesFor,
  type Institution,
  type InstitutionCode,
  type InstitutionKind,
} from './row.ts';

/** What the flag of a kind is called, and what it says in a sentence. */
export function flagToWords({ kind, flag }: InstitutionCode, locale: Locale) {
  const t = localeToStrings(locale);
  return kind === 'card'
    ? { label: t.paymentWindow, sentence: flag ? t.paymentWindowYes : t.paymentWindowNo }
    : { label: t.virtualAccount, sentence: flag ? t.virtualAccountYes : t.virtualAccountNo };
}

const toExternal = (href: string, locale: Locale): Inline => ({
  as: 'external',
  href,
  text: addressToLabel(href),
  hint: localeToStrings(locale).opensElsewhere,
});

/** Names in either language in one line, with commas. */
export function namesToLine(names: readonly string[], locale: Locale): Line {
  return line(
    ...names.flatMap((name, index): Inline[] => [
      ...(index > 0 ? [', '] : []),
      { as: 'text', text: name, ...foreign(locale, HANGUL.test(name) ? 'ko' : 'en') },
    ]),
  );
}

/** Legal names, each with its renderings and its note on lines of their own. */
export function legalNamesToBlocks(
  names: Institution['legalNames'],
  locale: Locale,
  withKind = false,
): Block[] {
  const t = localeToStrings(locale);
  return names.flatMap(({ note, for: kind, ...name }): Block[] => [
    line(
      { as: 'text', text: name[ORIGINAL], ...foreign(locale, ORIGINAL) },
      ...(withKind && kind !== 'all'
        ? [' ', { as: 'text', text: t.legalNameFor[kind], role: 'aside' } as const]
        : []),
    ),
    ...others(ORIGINAL).flatMap((lang) => {
      const text = name[lang];
      return text === null ? [] : [line({ as: 'text', text, ...foreign(locale, lang) })];
    }),
    ...(note === null ? [] : [{ inlines: [note[locale]], role: 'aside' } as const]),
  ]);
}

/**
 * Which of several codes of one institution to send, and which may come all the same: our reading of a
 * merger. Nothing for a code that stands alone.
 */
export function sendingToFacts(code: InstitutionCode, locale: Locale): Fact[] {
  const { kind, successor, institution } = code;
  const t = localeToStrings(locale);
  const former = institution.codes.filter(
    (other) => other.kind === kind && other.successor === code.code,
  );
  const sent = successor ?? (former.length === 0 ? null : code.code);
  if (sent === null) return [];
  const received = successor === null ? former.map((other) => other.code) : [code.code];
  const text = t.sendingText(sent, received.join(', '));
  return [{ label: t.sending, voice: 'ours', blocks: [line(text)] }];
}

/** The name in the manual, where it is not the one of today by which the page calls the code. */
export function publishedNameToFacts(
  { name, nameNow }: Pick<InstitutionCode, 'name' | 'nameNow'>,
  locale: Locale,
): Fact[] {
  if (nameNow === null) return [];
  const [own, ...twins] = namesFor(name, locale);
  return [
    {
      label: localeToStrings(locale).namePublished,
      voice: 'theirs',
      blocks: [
        line(
          own.text,
          ...twins.flatMap(({ lang, text }): Inline[] => [' ', { as: 'text', text, lang }]),
        ),
      ],
    },
  ];
}

function codeToFacts(code: InstitutionCode, locale: Locale): Fact[] {
  const { institution, website, websiteNow, websiteIsWrong, kind } = code;
  const t = localeToStrings(locale);
  const names = Object.values(code.aliases).flat();
  const flag = flagToWords(code, locale);
  return [
    ...publishedNameToFacts(code, locale),
    // What people come for stands first.
    {
      label: flag.label,
      blocks: [line({ as: 'mark', full: code.flag, text: flag.sentence })],
    },
    ...sendingToFacts(code, locale),
    {
      label: t.issuer,
      blocks: [
        line({
          as: 'link',
          href: issuerPath(locale, institution.id),
          text: institution.name[locale],
        }),
        { inlines: [t.issuerTypes[institution.type]], role: 'aside' },
      ],
    },
    {
      label: t.legalName,
      blocks: legalNamesToBlocks(legalNamesFor(institution, kind), locale),
    },
    ...(names.length === 0 ? [] : [{ label: t.aliases, blocks: [namesToLine(names, locale)] }]),
    ...(websiteNow === null
      ? []
      : [{ label: t.websiteNow, blocks: [line(toExternal(websiteNow, locale))] }]),
    ...(website === null
      ? []
      : [
          {
            label: t.websitePublished,
            blocks: websiteIsWrong
              ? [
                  line({ as: 'text', text: addressToLabel(website), role: 'struck' } as const),
                  { inlines: [t.websiteWrong], role: 'aside' } as const,
                ]
              : [line(toExternal(website, locale))],
          },
        ]),
    statusToFact(code, locale),
    ...readingsToFacts(code, locale),
    ...guidesToFacts(code.context.guides, locale),
    sourcesToFact(code.listedIn, locale),
  ];
}

/** Codes as a list with their names; nothing where there are none. */
export function codesToSections(
  codes: readonly InstitutionCode[],
  title: string,
  locale: Locale,
): Section[] {
  if (codes.length === 0) return [];
  const t = localeToStrings(locale);
  const [other] = others(locale);
  const items = codes.map((own) => {
    const { kind, code, status } = own;
    const name = institutionCodeToName(own);
    return [
      line(
        { as: 'link', href: codePath(locale, kind, code), code, text: name[locale] },
        ' ',
        { as: 'text', text: name[other], role: 'second', lang: other },
        ...(status === 'active'
          ? []
          : [' ', { as: 'status', status, text: t.statuses[status] } as const]),
      ),
    ];
  });
  return [titledSection('code-list', title, [{ type: 'list', list: { items } }])];
}

/** What other systems call a code; nothing where no other system has it. */
export function elsewhereToSections(
  code: InstitutionCode,
  locale: Locale,
  titled = false,
): Section[] {
  const { elsewhere, traps, crosswalkNote } = code;
  if (elsewhere.length === 0 && traps.length === 0) return [];
  const t = localeToStrings(locale);
  const former: Inline[] = [' ', { as: 'text', text: t.elsewhereFormer, role: 'small' }];
  const facts = [...Map.groupBy(elsewhere, ({ system }) => system)].map(
    ([system, found]): Fact => ({
      label: system.title[locale],
      blocks: found.map((item) =>
        line(
          { as: 'code', text: item.code },
          ...(item.former ? former : []),
          ...(item.trap === null
            ? []
            : [
                ' ',
                {
                  as: 'link',
                  href: codePath(locale, item.trap.kind, item.trap.code),
                  text: t.elsewhereTrap(item.trap.code, institutionCodeToName(item.trap)[locale]),
                  role: 'trap',
                } as const,
              ]),
        ),
      ),
    }),
  );
  const items = traps.map((trap) => [
    line(
      {
        as: 'link',
        href: codePath(locale, trap.means.kind, trap.means.code),
        text: t.elsewhereMeans(
          trap.system.short[locale],
          code.code,
          institutionCodeToName(trap.means)[locale],
          trap.means.code,
        ),
        role: 'trap',
      },
      ...(trap.former ? former : []),
    ),
  ]);
  const parts: Part[] = [
    ...(facts.length === 0 ? [] : [{ type: 'facts', facts } as const]),
    ...(items.length === 0
      ? []
      : [
          { type: 'heading', text: t.elsewhereTrapsLabel } as const,
          { type: 'list', list: { items } } as const,
        ]),
    ...noteToParts(crosswalkNote, locale),
  ];
  const title: Inline[] = [
    { as: 'link', href: crosswalkPath(locale), text: t.elsewhere },
    ...(titled ? [` · ${code.code} ${institutionCodeToName(code)[locale]}`] : []),
  ];
  return [{ id: null, class: 'elsewhere', title, twin: null, parts }];
}

/** The history of an institution; nothing where none is known. */
export function eventsToSections(events: Institution['events'], locale: Locale): Section[] {
  if (events.length === 0) return [];
  const t = localeToStrings(locale);
  const items = events.map(({ date, text, cited }): Line[] => [
    line({ as: 'time', at: date, text: date }),
    line(text[locale]),
    ...(cited.length === 0
      ? []
      : [
          {
            inlines: [
              `${t.source} `,
              ...cited.flatMap(({ text: said, href }, index): Inline[] => [
                ...(index > 0 ? [', '] : []),
                href === null
                  ? { as: 'text', text: said, ...foreign(locale, 'ko') }
                  : {
                      as: 'external',
                      href,
                      text: said,
                      hint: t.opensElsewhere,
                      ...(HANGUL.test(said) ? foreign(locale, 'ko') : {}),
                    },
              ]),
            ],
            role: 'aside',
          } as const,
        ]),
  ]);
  return [titledSection('timeline', t.history, [{ type: 'list', list: { items, ordered: true } }])];
}

/** Institutions that are easily taken for this one; nothing where there are none. */
export function relatedToSections({ related }: Institution, locale: Locale): Section[] {
  if (related.length === 0) return [];
  const facts = related.map(({ institution, why }): Fact => {
    const name = institution.name[locale];
    return {
      label: name,
      blocks: [
        line(why[locale]),
        line({ as: 'link', href: issuerPath(locale, institution.id), text: name }),
      ],
    };
  });
  return [titledSection(null, localeToStrings(locale).related, [{ type: 'facts', facts }])];
}

/** What the page of a card or bank code says. */
export function institutionCodeToSections(code: InstitutionCode, locale: Locale): Section[] {
  const { institution, note, context } = code;
  const others = institution.codes.filter((other) => other !== code);
  return [
    plainSection([
      ...noteToParts(note, locale),
      { type: 'facts', facts: codeToFacts(code, locale) },
    ]),
    ...codesToSections(others, localeToStrings(locale).otherCodes, locale),
    ...elsewhereToSections(code, locale),
    ...fieldsToSections(context.fields, locale),
    ...eventsToSections(institution.events, locale),
    ...relatedToSections(institution, locale),
  ];
}

const statusToInlines = (
  { kind, status, successor }: { kind: InstitutionKind; status: Status; successor: string | null },
  locale: Locale,
): Inline[] => [
  ...(status === 'active'
    ? []
    : [{ as: 'status', status, text: localeToStrings(locale).statuses[status] } as const]),
  ...(successor === null
    ? []
    : [
        ' ',
        {
          as: 'link',
          href: codePath(locale, kind, successor),
          text: `→ ${successor}`,
        } as const,
      ]),
];

/** The table of card or bank codes. */
export function institutionCodesToTable(
  codes: readonly InstitutionCode[],
  flagLabel: string,
  locale: Locale,
): Rows {
  const [other] = others(locale);
  const t = localeToStrings(locale);
  return {
    columns: [
      t.code,
      localeToLabel(locale, locale),
      localeToLabel(other, locale),
      flagLabel,
      t.status,
      t.website,
    ],
    class: null,
    rows: codes.map((code) => {
      const website = code.websiteNow ?? code.website;
      return {
        id: code.code,
        gone: code.status === 'merged',
        head: { as: 'link', href: codePath(locale, code.kind, code.code), text: code.code },
        cells: [
          {
            inlines: [
              institutionCodeToName(code)[locale],
              ...(code.nameNow === null || code.nameNow[locale] === code.name[locale]
                ? []
                : [
                    ' ',
                    {
                      as: 'text',
                      text: t.publishedAs(code.name[locale]),
                      role: 'small',
                    } as const,
                  ]),
            ],
            role: 'name',
          },
          { inlines: [institutionCodeToName(code)[other]], role: 'second', lang: other },
          {
            inlines: [{ as: 'mark', full: code.flag, text: code.flag ? t.yes : t.no }],
            role: 'flag',
          },
          { inlines: statusToInlines(code, locale) },
          {
            inlines:
              website === null
                ? []
                : [{ as: 'external', href: website, text: addressToLabel(website), hint: '' }],
          },
        ],
      };
    }),
  };
}

function namesToSection(institution: Institution, locale: Locale): Section {
  const t = localeToStrings(locale);
  const { formerNames, legalNames } = institution;
  const names = institutionToAliases(institution);
  const former = formerNames.map(({ until, ...name }) => [
    line(
      { as: 'text', text: name[ORIGINAL], ...foreign(locale, ORIGINAL) },
      ...others(ORIGINAL).flatMap((lang): Inline[] => {
        const text = name[lang];
        return text === null || text === name[ORIGINAL]
          ? []
          : [' ', { as: 'text', text, ...foreign(locale, lang) }];
      }),
      ...(until === null
        ? []
        : [' ', { as: 'time', at: until, text: t.until(until), role: 'aside' } as const]),
    ),
  ]);
  const facts: Fact[] = [
    { label: t.legalName, blocks: legalNamesToBlocks(legalNames, locale, true) },
    ...(former.length === 0 ? [] : [{ label: t.formerNames, blocks: [{ items: former }] }]),
    ...(names.length === 0 ? [] : [{ label: t.aliases, blocks: [namesToLine(names, locale)] }]),
  ];
  return titledSection(null, t.names, [{ type: 'facts', facts }]);
}

/** What the page of an institution says. */
export function institutionToSections(institution: Institution, locale: Locale): Section[] {
  const { codes, note, events } = institution;
  const t = localeToStrings(locale);
  const of = (kind: InstitutionKind): InstitutionCode[] =>
    codes.filter((code) => code.kind === kind);
  return [
    plainSection(noteToParts(note, locale)),
    ...codesToSections(of('card'), t.cardCodes, locale),
    ...codesToSections(of('bank'), t.bankCodes, locale),
    ...codes.flatMap((code) => elsewhereToSections(code, locale, true)),
    namesToSection(institution, locale),
    ...eventsToSections(events, locale),
    ...relatedToSections(institution, locale),
  ];
}
