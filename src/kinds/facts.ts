import { localeToStrings } from '../i18n/strings.ts';
import type { Locale } from '../i18n/locales.ts';
import type { KindId } from '../kind-list.ts';
import { codePath, guidePath, sourcesPath } from '../paths.ts';
import type { Status } from '../schemas/code.ts';
import type { Field } from '../schemas/field.ts';
import type { GuideEntry } from '../schemas/guide.ts';
import type { Source } from '../schemas/source.ts';
import { HANGUL, type Bilingual } from '../schemas/text.ts';
import type { JoinedReadings } from './shelf.ts';
import {
  foreign,
  line,
  titledSection,
  type Fact,
  type Inline,
  type Line,
  type Part,
  type Section,
} from './view.ts';

/** A note in the words of the Codebook, as a part of a page; nothing where there is none. */
export function noteToParts(note: Bilingual | null, locale: Locale): Part[] {
  if (note === null) return [];
  return [{ type: 'note', label: localeToStrings(locale).note, text: note[locale] }];
}

/** What became of a code, since when, and the code that took over. */
export function statusToFact(
  code: { kind: KindId; status: Status; statusSince: string | null; successor?: string | null },
  locale: Locale,
): Fact {
  const { kind, status, statusSince: since, successor = null } = code;
  const t = localeToStrings(locale);
  return {
    label: t.status,
    blocks: [
      line(
        { as: 'status', status, text: t.statuses[status] },
        ...(since === null ? [] : [' ', { as: 'time', at: since, text: t.since(since) } as const]),
      ),
      line(t.statusSentences[status]),
      ...(successor === null
        ? []
        : [
            line(`${t.successor} `, {
              as: 'link',
              href: codePath(locale, kind, successor),
              text: successor,
            }),
          ]),
    ],
  };
}

/** Links to the guides that help; nothing where there are none. */
export function guidesToFacts(guides: readonly GuideEntry[], locale: Locale): Fact[] {
  if (guides.length === 0) return [];
  const items = guides.map(({ title, group, id }) => [
    line({ as: 'link', href: guidePath(locale, group, id), text: title[locale] }),
  ]);
  return [{ label: localeToStrings(locale).guides, blocks: [{ items }] }];
}

/** The lists that have a code. */
export function sourcesToFact(sources: readonly Source[], locale: Locale): Fact {
  const items = sources.map(({ id, short }) => [
    line({ as: 'link', href: `${sourcesPath(locale)}#${id}`, text: short[locale] }),
  ]);
  return { label: localeToStrings(locale).listedIn, blocks: [{ items }] };
}

/** What other sources say, and whose words are shown; nothing where sources agree. */
export function readingsToFacts(
  { otherReadings, shownFrom }: JoinedReadings,
  locale: Locale,
): Fact[] {
  const t = localeToStrings(locale);
  const toSource = ({ id, short }: Source): Inline => ({
    as: 'link',
    href: `${sourcesPath(locale)}#${id}`,
    text: short[locale],
  });
  return [
    ...(shownFrom === null ? [] : [{ label: t.shownFrom, blocks: [line(toSource(shownFrom))] }]),
    ...(otherReadings.length === 0
      ? []
      : [
          {
            label: t.readings,
            blocks: otherReadings.flatMap(({ from, quote, text }): Line[] => [
              line(toSource(from), `: ${text[locale]}`),
              ...(quote === null
                ? []
                : [
                    {
                      inlines: [quote],
                      role: 'sent',
                      ...foreign(locale, HANGUL.test(quote) ? 'ko' : 'en'),
                    } as const,
                  ]),
            ]),
          },
        ]),
  ];
}

/**
 * The API fields in which one meets a code; nothing where there are none.
 * @param tells what is said of each: its name alone, where a page has little room, or what it carries
 */
export function fieldsToSections(
  fields: readonly Field[],
  locale: Locale,
  tells: 'name' | 'about' = 'about',
): Section[] {
  if (fields.length === 0) return [];
  const t = localeToStrings(locale);
  const facts = fields.map(({ id, directions, ...field }): Fact => ({
    label: id,
    isName: true,
    href: codePath(locale, 'field', id),
    blocks: [
      line(
        ...directions.flatMap((direction): Inline[] => [
          { as: 'text', text: t[direction], role: 'direction' },
          ' ',
        ]),
        field[tells][locale],
      ),
    ],
  }));
  return [titledSection('field-uses', t.fieldsOf, [{ type: 'facts', facts }])];
}
