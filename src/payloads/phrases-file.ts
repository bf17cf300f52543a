import type { Codebook } from '../model/codebook.ts';
import { LOCALES } from '../i18n/locales.ts';
import { guideLinkToId } from '../shared/guide-link.ts';
import type { Bilingual } from '../schemas/text.ts';
import type { PhrasesFile } from '../shared/files/phrases.ts';
import { squash } from '../shared/squash.ts';
import { codebookToCrosswalkFile } from './crosswalk-file.ts';
import { proseToParagraphs } from './prose-text.ts';
import { conceptToKey, createReduction, WISH } from '../shared/terms.ts';

/** What a page says of what it is for. */
interface Told {
  path: string;
  /** Sentences that name it. */
  lines: readonly string[];
  /** What it says beside, of which the words alone count. */
  rest: readonly string[];
}

const both = (...texts: readonly (Bilingual | null)[]): string[] =>
  texts.flatMap((text) => (text === null ? [] : Object.values(text)));

/** What the pages say of fields, guides and situations. */
const codebookToTold = (codebook: Codebook): Told[] => [
  ...[...codebook.tables.values()].flatMap(({ codes }) =>
    codes.flatMap((code): Told[] =>
      code.kind === 'field'
        ? [
            {
              path: `/field/${code.code}/`,
              lines: [...both(code.name), ...code.aliases.filter((name) => /[가-힣 ]/.test(name))],
              rest: both(code.about),
            },
          ]
        : [],
    ),
  ),
  ...[...codebook.guides.values()].flatMap((guide): Told[] => {
    const path = `/guides/${guide.group}/${guide.id}/`;
    return [
      {
        path,
        lines: [],
        rest: LOCALES.flatMap((locale) =>
          proseToParagraphs(codebook.prose.get(`${guide.group}/${guide.id}.${locale}`) ?? ''),
        ),
      },
      ...guide.links.flatMap((link, index) =>
        link.table === null
          ? [
              {
                path: `${path}#${guideLinkToId(link, index)}`,
                lines: both(link.label, link.about),
                rest: [],
              },
            ]
          : [],
      ),
    ];
  }),
  ...codebook.openResults.map(({ id, signs }): Told => ({
    path: `/unknown-result/#${id}`,
    lines: [],
    rest: both(...signs),
  })),
  ...codebook.situations.map(({ id, checks }): Told => ({
    path: `/first-checks/#${id}`,
    lines: [],
    rest: both(...checks),
  })),
];

/** What is told in one's own words, and of what: the lexicon, the sayings and the advice, reduced to concepts. */
export function codebookToPhrasesFile(codebook: Codebook): PhrasesFile {
  const { lexicon, domains } = codebook;
  const {
    concepts,
    everyday,
    computing,
    troubles,
    intents,
    fillers,
    endings,
    brands,
    units,
    sayings,
  } = lexicon;
  const toPlaces = (ids: readonly string[]): number[] =>
    ids.map((id) => concepts.findIndex((concept) => concept.id === id));
  const reduce = createReduction({
    concepts: concepts.map(({ words }) => words),
    intents,
    fillers: [...fillers, ...brands],
    endings,
  });
  const toKeys = (text: string): string[] => {
    const { terms, isWish } = reduce(text);
    // Sorted, as what is alike packs well when it stands together.
    return [...new Set([...terms.flatMap(({ keys }) => keys), ...(isWish ? [WISH] : [])])].sort();
  };
  const common = new Set(toPlaces(everyday).map(conceptToKey));
  const bySaid = [...Map.groupBy(sayings, ({ answers }) => answers.join(' '))].map(
    ([paths, same]) => {
      // Of some sayings one idea of every day is all that is left, which would answer too much.
      const lines = same
        .flatMap(({ say }) => say)
        .map((text) => ({ text, keys: toKeys(text) }))
        .filter(
          ({ text, keys }) => keys.length > (/\s/.test(text) && common.has(keys[0] ?? '') ? 1 : 0),
        )
        .map(({ keys }) => keys.join(' '));
      return [paths, [...new Set(lines)].sort().join('|')] as const;
    },
  );
  const advice = new Map<string, Set<string>>();
  for (const { meanings, title } of domains.values())
    for (const { code, remedy } of meanings) {
      const texts = [title, remedy.advice].flatMap((text) => Object.values(text));
      const keys = toKeys(texts.join(' '))
        .filter((key) => key.startsWith('#'))
        .join(' ');
      const paths = advice.get(keys) ?? new Set();
      advice.set(keys, paths.add(`/response/${code}/`));
    }
  const ends = Map.groupBy(
    [...domains.values()].flatMap(({ meanings }) => meanings),
    ({ code }) => code,
  );
  return {
    fields: toPlaces(lexicon.asksField),
    everydayNames: lexicon.everydayNames,
    everyday: toPlaces(everyday),
    computing: toPlaces(computing),
    troubles: toPlaces(troubles),
    successes: [...ends]
      .filter(([, meanings]) => meanings.every(({ outcome }) => outcome === 'success'))
      .map(([code]) => `/response/${code}/`)
      .join(' '),
    concepts: concepts.map(({ words }) => words.join('|')),
    intents,
    endings,
    brands,
    units,
    systems: [
      ...new Set(
        codebookToCrosswalkFile(codebook).systems.flatMap(({ names }) =>
          names.map((name) => squash(name).text),
        ),
      ),
    ],
    sayings: bySaid,
    sentences: codebookToTold(codebook).flatMap(({ path, lines, rest }) => {
      const named = [...new Set(lines.map((text) => toKeys(text).join(' ')))].filter(Boolean);
      const known = new Set(named.flatMap((line) => line.split(' ')));
      const others = new Set(
        rest.flatMap(toKeys).filter((key) => !known.has(key) && /^(?:#|[a-z])/.test(key)),
      );
      others.delete(WISH);
      const all = [...named, [...others].sort().join(' ')].filter(Boolean);
      return all.length === 0 ? [] : [[path, all.join('|')] as const];
    }),
    advice: [...advice].map(([keys, paths]) => [keys, [...paths].join(' ')] as const),
  };
}
