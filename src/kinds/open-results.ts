import { localeToStrings } from '../i18n/strings.ts';
import type { Locale } from '../i18n/locales.ts';
import { codePath, openResultsPath, sourceFilePath } from '../paths.ts';
import type { OpenResult } from '../schemas/open-result.ts';
import type { Settlement } from '../closed-lists.ts';
import { line, type Block, type Fact, type Inline, type Part, type Section } from './view.ts';

/** A settlement as a mark: full where something is certain. */
const settlementToMark = (settlement: Settlement, locale: Locale): Inline => ({
  as: 'mark',
  full: settlement !== 'unknown',
  strong: settlement === 'settled',
  text: localeToStrings(locale).settlements[settlement],
});

type Step = OpenResult['steps'][number];

/** The call of a step, what it sends, and what it can answer with. */
function stepToFacts(
  { call, fields, answers }: Step,
  toGo: (id: string | null) => Block[],
  locale: Locale,
): Fact[] {
  const t = localeToStrings(locale);
  if (call === null) return [];
  const names = fields.flatMap((text, index): Inline[] => [
    ...(index === 0 ? [] : [' ']),
    { as: 'code', text },
  ]);
  return [
    { label: t.openResultsCall, blocks: [line({ as: 'code', text: call })] },
    ...(fields.length === 0 ? [] : [{ label: t.openResultsFields, blocks: [line(...names)] }]),
    ...answers.map(({ code, status, settlement, text, go }): Fact => ({
      label: status === null ? code : `${code} ${status}`,
      isName: true,
      blocks: [
        line(settlementToMark(settlement, locale), ' ', {
          as: 'link',
          href: codePath(locale, 'response', code),
          text: code,
        }),
        line(text[locale]),
        ...toGo(go),
      ],
    })),
  ];
}

/** Code that branches on a result, in the languages that most integrations are written in. */
export const HANDLING: readonly (readonly [language: string, file: string])[] = [
  ['TypeScript', 'handling.ts'],
  ['Java', 'NextCall.java'],
  ['PHP', 'NextCall.php'],
];

/** Where the code is that branches on a result. */
function handlingToSection(locale: Locale): Section {
  const t = localeToStrings(locale);
  return {
    id: 'handling',
    class: 'open-result',
    title: [t.handlingTitle],
    twin: null,
    parts: [
      { type: 'text', blocks: [line(t.handlingLead)] },
      {
        type: 'list',
        list: {
          items: HANDLING.map(([text, file]) => [
            line({ as: 'link', href: sourceFilePath(file), text: `${text}: ${file}` }),
          ]),
        },
      },
    ],
  };
}

/**
 * What to do when a result is not known: a section a case, in the order of the page. The same for
 * HTML and Markdown.
 */
export function openResultsToSections(all: readonly OpenResult[], locale: Locale): Section[] {
  const t = localeToStrings(locale);
  const titles = new Map(all.map(({ id, title }) => [id, title]));
  const toGo = (id: string | null): Block[] => {
    const title = id === null ? undefined : titles.get(id);
    if (id === null || title === undefined) return [];
    const href = openResultsPath(locale, id);
    return [line({ as: 'link', href, text: t.openResultsGo(title[locale]) })];
  };
  const cases = all.map(({ id, title, signs, money, answer, steps }): Section => ({
    id,
    class: 'open-result',
    title: [title[locale]],
    twin: null,
    parts: [
      { type: 'list', list: { items: signs.map((sign) => [line(sign[locale])]) } },
      {
        type: 'note',
        label: t.settlements[money],
        text: answer[locale],
      },
      ...steps.flatMap((step, index): Part[] => [
        { type: 'heading', text: `${String(index + 1)}. ${step.title[locale]}` },
        { type: 'text', blocks: [line(step.text[locale]), ...toGo(step.go)] },
        ...(step.call === null
          ? []
          : [{ type: 'facts', facts: stepToFacts(step, toGo, locale) } as const]),
      ]),
    ],
  }));
  return [...cases, handlingToSection(locale)];
}
