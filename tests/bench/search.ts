/**
 * `npm run bench:search`: how often the first hit is right and the right one among the first five,
 * by class of query; how long a lookup takes; what the browser loads for the first result.
 */
import { createLookup } from '../../src/browser/search/lookup.ts';
import { createPhrases } from '../../src/browser/search/phrases.ts';
import { createSearch } from '../../src/browser/search/search.ts';
import { openWords } from '../../src/browser/search/words.ts';
import { readQueries } from '../fixtures/read-queries.ts';
import { filesToBytes, searchToSteps } from '../dist/search-steps.ts';
import { multiplyRecords } from './multiply-records.ts';
import { pathsOf, phrasesFile, records, search, speech } from '../unit/search/records.ts';

const queries = [...readQueries(), ...readQueries('problems.tsv')];

interface Score {
  queries: number;
  first: number;
  five: number;
}

const scores = new Map<string, Score>();
const misses: string[] = [];
for (const { group, query, expected } of queries) {
  const found = pathsOf(query, 5).slice(0, 5);
  const isFirst = expected.length === 0 ? found.length === 0 : expected.includes(found[0] ?? '');
  const isAmongFive =
    expected.length === 0 ? isFirst : found.some((path) => expected.includes(path));
  for (const name of [group, 'all']) {
    const score = scores.get(name) ?? { queries: 0, first: 0, five: 0 };
    score.queries += 1;
    score.first += Number(isFirst);
    score.five += Number(isAmongFive);
    scores.set(name, score);
  }
  if (!isFirst)
    misses.push(
      `${group}\t${query}\twanted ${expected.join(' ') || 'nothing'}\tfound ${found.join(' ') || 'nothing'}`,
    );
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
console.log('The lookup and the phrases');
console.table(
  Object.fromEntries(
    [...scores].map(([name, score]) => [
      name,
      {
        queries: score.queries,
        'first hit right': percent(score.first, score.queries),
        'among the first five': percent(score.five, score.queries),
      },
    ]),
  ),
);
console.log(misses.length === 0 ? 'No misses.' : `Misses:\n${misses.join('\n')}`);

/** Times in ms that a share of the runs stayed below. */
function quantiles(times: readonly number[]): Record<string, string> {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2);
  return { 'p50 ms': at(0.5), 'p95 ms': at(0.95), 'max ms': at(1) };
}

/** Every beginning of every query, as somebody types it. */
const typed = queries.flatMap(({ query }) =>
  Array.from(query, (_, index) => query.slice(0, index + 1)),
);

function timeSearch(find: (query: string) => unknown): Record<string, string> {
  const run = (): number[] =>
    typed.map((query) => {
      const start = performance.now();
      find(query);
      return performance.now() - start;
    });
  run(); // Warms it up.
  return quantiles(run());
}

const many = multiplyRecords(records, 8);

const manyParts = {
  lookup: createLookup(many, speech, openWords),
  records: many,
  speech,
  phrases: createPhrases(many, phrasesFile, speech.fillers),
};
const searchMany = createSearch({ ...manyParts, told: phrasesFile });
const manySearch = (query: string): unknown => searchMany(query, 40);

const start = performance.now();
createLookup(records, speech, openWords);
createPhrases(records, phrasesFile, speech.fillers);
console.log(`\nMaking the lookup: ${(performance.now() - start).toFixed(1)} ms`);
console.log(`Lookup for each of ${String(typed.length)} half-typed and whole queries`);
console.table({
  [`${String(records.length)} records`]: timeSearch((query) => search(query, 40)),
  [`${String(many.length)} records`]: timeSearch(manySearch),
});

console.log('What the search loads, bytes, brotli 11');
for (const { name, files, budget } of searchToSteps()) {
  console.log(name);
  console.table({ ...files, together: filesToBytes(files), budget });
}
