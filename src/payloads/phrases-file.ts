import type { Codebook } from '../model/codebook.ts';
import { guideLinkToId } from '../shared/guide-link.ts';
import type { Bilingual } from '../schemas/text.ts';
import type { PhrasesFile } from '../shared/files/phrases.ts';
import { squash } from '../shared/squash.ts';
import { codebookToCrosswalkFile } from './crosswalk-file.ts';
import { proseToParagraphs } from './prose-text.ts';
import { conceptToKey, createReduction, WISH } from '../shared/terms.ts';

/** Sentences of the pages that say what something is for: the path, then the sentences. */
function codebookToSentences(
  codebook: Codebook,
): (readonly [path: string, texts: readonly string[]])[] {
  const both = (...texts: readonly (Bilingual | null)[]): string[] =>
    texts.flatMap((text) => (text === null ? [] : [text.ko, text.en]));
  return [
    ...[...codebook.tables.values()].flatMap(({ codes }) =>
      codes.flatMap((code) =>
        code.kind === 'field'
          ? [
              [
                `/field/${code.code}/`,
                [
                  ...both(code.name, code.about),
                  ...code.aliases.filter((name) => /[가-힣 ]/.test(name)),
                ],
              ] as const,
            ]
          : [],
      ),
    ),
    ...[...codebook.guides.values()].flatMap((guide) => {
      const path = `/guides/${guide.group}/${guide.id}/`;
      return guide.links.flatMap((link, index) =>
        link.table === null
          ? [[`${path}#${guideLinkToId(link, index)}`, both(link.label, link.about)] as const]
          : [],
      );
    }),
    ...[...codebook.prose].map(
      ([name, mdx]) => [`/guides/${name.replace(/\.\w+$/, '')}/`, proseToParagraphs(mdx)] as const,
    ),
    ...codebook.openResults.map(
      ({ id, signs }) => [`/unknown-result/#${id}`, both(...signs)] as const,
    ),
    ...codebook.situations.map(
      ({ id, checks }) => [`/first-checks/#${id}`, both(...checks)] as const,
    ),
  ];
}

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
    return [...new Set([...terms.flatMap(({ keys }) => keys), ...(isWish ? [WISH] : [])])];
  };
  const common = new Set(toPlaces(everyday).map(conceptToKey));
  const bySaid = sayings.map(({ answers, say }) => {
    // Of some sayings one idea of every day is all that is left, which would answer too much.
    const lines = say
      .map((text) => ({ text, keys: toKeys(text) }))
      .filter(
        ({ text, keys }) => keys.length > (/\s/.test(text) && common.has(keys[0] ?? '') ? 1 : 0),
      )
      .map(({ keys }) => keys.join(' '));
    return [answers.join(' '), [...new Set(lines)].join('|')] as const;
  });
  const advice = new Map<string, Set<string>>();
  for (const { meanings, title } of domains.values())
    for (const { code, remedy } of meanings) {
      const { ko, en } = remedy.advice;
      const keys = toKeys(`${title.ko} ${title.en} ${ko} ${en}`)
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
    fillers,
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
    sentences: codebookToSentences(codebook).flatMap(([path, texts]) => {
      const lines = [...new Set(texts.map((text) => toKeys(text).join(' ')))].filter(Boolean);
      return lines.length === 0 ? [] : [[path, lines.join('|')] as const];
    }),
    advice: [...advice].map(([keys, paths]) => [keys, [...paths].join(' ')] as const),
  };
}
