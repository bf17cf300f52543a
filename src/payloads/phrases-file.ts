import type { Codebook } from '../model/codebook.ts';
import { LOCALES } from '../i18n/locales.ts';
import { guideLinkToId } from '../shared/guide-link.ts';
import type { Bilingual } from '../schemas/text.ts';
import type { PhrasesFile } from '../shared/files/phrases.ts';
import { squash } from '../shared/squash.ts';
import { codebookToCrosswalkFile } from './crosswalk-file.ts';
import { proseToParagraphs } from './prose-text.ts';
import { GROUP, keysToLine, LINE } from '../shared/key-line.ts';
import { codebookToRecords } from './search-records.ts';
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
  const records = codebookToRecords(codebook);
  const places = new Map(records.map(({ path }, place) => [path, place]));
  const groups = [...Map.groupBy(sayings, ({ answers }) => answers.join(' ')).values()]
    .map((same) => ({
      answers: (same[0]?.answers ?? []).flatMap((path) => places.get(path) ?? []),
      // Of some sayings one idea of every day is all that is left, which would answer too much.
      lines: same
        .flatMap(({ say }) => say)
        .map((text) => ({ text, keys: toKeys(text) }))
        .filter(
          ({ text, keys }) => keys.length > (/\s/.test(text) && common.has(keys[0] ?? '') ? 1 : 0),
        )
        .map(({ keys }) => keys),
    }))
    .sort((x, y) => compareLists(x.answers, y.answers));
  const advice = new Map<string, Set<string>>();
  for (const { meanings, title } of domains.values())
    for (const { code, remedy } of meanings) {
      const texts = [title, remedy.advice].flatMap((text) => Object.values(text));
      const keys = toKeys(texts.join(' ')).filter((key) => key.startsWith('#'));
      // Of a code with two meanings it is that of the last.
      advice.set(`/response/${code}/`, new Set(keys));
    }
  const sentences = new Map(
    codebookToTold(codebook).map(({ path, lines, rest }) => {
      const named = lines.map((text) => toKeys(text)).filter(({ length }) => length > 0);
      const known = new Set(named.flat());
      const others = new Set(
        rest.flatMap(toKeys).filter((key) => !known.has(key) && /^(?:#|[a-z])/.test(key)),
      );
      others.delete(WISH);
      return [path, others.size === 0 ? named : [...named, [...others].sort()]] as const;
    }),
  );
  const counts = concepts.map(() => 0);
  const all = [...groups.flatMap(({ lines }) => lines), ...[...sentences.values()].flat()];
  for (const key of [...all, ...[...advice.values()].map((keys) => [...keys])].flat())
    if (key.startsWith('#')) counts[Number(key.slice(1))] = (counts[Number(key.slice(1))] ?? 0) + 1;
  /** The concepts in the order in which they travel: what is said most has the shortest sign. */
  const order = [...concepts.keys()].sort((x, y) => (counts[y] ?? 0) - (counts[x] ?? 0));
  const ranks = new Map(order.map((place, rank) => [conceptToKey(place), conceptToKey(rank)]));
  const toLine = (keys: Iterable<string>): string =>
    keysToLine([...keys].map((key) => ranks.get(key) ?? key));
  const toLines = (lines: readonly (readonly string[])[]): string =>
    [...new Set(lines.map(toLine))].join(LINE);
  const toRanks = (ids: readonly string[]): number[] =>
    toPlaces(ids).map((place) => order.indexOf(place));
  const ends = Map.groupBy(
    [...domains.values()].flatMap(({ meanings }) => meanings),
    ({ code }) => code,
  );
  return {
    fields: toRanks(lexicon.asksField),
    everydayNames: lexicon.everydayNames,
    everyday: toRanks(everyday),
    computing: toRanks(computing),
    troubles: toRanks(troubles),
    successes: [...ends]
      .filter(([, meanings]) => meanings.every(({ outcome }) => outcome === 'success'))
      .map(([code]) => `/response/${code}/`)
      .join(' '),
    concepts: order.map((place) => concepts[place]?.words.join('|') ?? ''),
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
    answers: groups.map(({ answers }) => answers.join(' ')).join(GROUP),
    // Sorted, as what is alike packs well when it stands together.
    sayings: groups.map(({ lines }) => toLines(lines).split(LINE).sort().join(LINE)).join(GROUP),
    sentences: records.map(({ path }) => toLines(sentences.get(path) ?? [])).join(GROUP),
    advice: records.map(({ path }) => toLine(advice.get(path) ?? [])).join(GROUP),
  };
}

/** The order of lists of numbers, the first first. */
function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, index) => number !== b[index]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? 0);
}
