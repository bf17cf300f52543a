import type { KindId } from '../kind-list.ts';
import type { Fact, PublishedRow } from './published.ts';
import type { RecordedRow } from './recorded.ts';

/** What differs between a source and what the content says of it. */
export interface Difference {
  kind: KindId;
  code: string;
  /**
   * new: the content does not have it. unlisted: the content has it and does not say that the source
   * does. gone: the source has it no more.
   */
  type: 'new' | 'unlisted' | 'changed' | 'gone';
  /** What of the code is another; null where it is the whole line. */
  fact: Fact | null;
  /** What the content says that the source says; empty where it says nothing. */
  recorded: string;
  /** What the source says; empty where it says nothing. */
  published: string;
}

/** What a fact is called in a sentence. */
const FACT_NAMES: Record<Fact, string> = {
  message: 'Korean message',
  reason: 'reason phrase',
  description: 'description',
  codes: 'list of response codes',
  nameKo: 'Korean name',
  nameEn: 'English name',
  flag: 'flag',
  website: 'website',
};

/** The fact by which a line is told from another one of the same code, and quoted, where it is no message. */
const MAIN_FACTS: Partial<Record<KindId, Fact>> = {
  http: 'description',
  card: 'nameKo',
  bank: 'nameKo',
};

/**
 * A difference as one sentence.
 * @example
 * differenceToSentence({ kind: 'card', code: '23', type: 'changed', fact: 'website', recorded: 'a', published: 'b' })
 * // 'card code "23" has another website: "b" instead of "a".'
 */
export function differenceToSentence(difference: Difference): string {
  const { kind, code, type, fact, recorded, published } = difference;
  const name = `${kind} code "${code}"`;
  if (type === 'new') return `${name} is new${published === '' ? '' : `: "${published}"`}.`;
  if (type === 'unlisted') return `${name} is listed, too, which the content does not say.`;
  if (type === 'gone') return `${name} is gone${recorded === '' ? '' : `: "${recorded}"`}.`;
  const what = fact === null ? 'line' : FACT_NAMES[fact];
  return `${name} has another ${what}: "${published}" instead of "${recorded}".`;
}

/**
 * Every difference between the tables of a source and what the content says of that source, but
 * for those that the content tells in a reading of its own. A code that the source has in two
 * meanings is compared meaning by meaning.
 * @param toText what of a text is compared; all of it where nothing is given
 * @example compareTables([], [])  // []
 */
export function compareTables(
  published: readonly PublishedRow[],
  recorded: readonly RecordedRow[],
  toText: TextRule = (text) => text,
): Difference[] {
  const theirs = Map.groupBy(published, toKey);
  const ours = Map.groupBy(recorded, toKey);
  const kinds = [...new Set(published.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const codes = [...published, ...recorded].filter((row) => row.kind === kind);
    return [...new Set(codes.map(toKey))]
      .sort()
      .flatMap((key) => compareCode(theirs.get(key) ?? [], ours.get(key) ?? [], toText));
  });
}

/** What of a text is compared. */
type TextRule = (text: string) => string;

const toKey = ({ kind, code }: { kind: KindId; code: string }): string => `${kind} ${code}`;
const toMain = ({ kind, facts }: PublishedRow): string =>
  facts[MAIN_FACTS[kind] ?? 'message'] ?? '';

/** The lines of one code on both sides. */
function compareCode(
  published: readonly PublishedRow[],
  recorded: readonly RecordedRow[],
  toText: TextRule,
): Difference[] {
  const left = [...recorded];
  const pairs: [PublishedRow, RecordedRow][] = [];
  const take = (row: PublishedRow, fits: (candidate: RecordedRow) => boolean): boolean => {
    const index = left.findIndex(fits);
    const found = left[index];
    if (found === undefined) return false;
    left.splice(index, 1);
    pairs.push([row, found]);
    return true;
  };
  // Equal meanings belong together; of what is left, a reworded line belongs to a listed one.
  const unequal = published.filter(
    (row) => !take(row, (candidate) => toText(toMain(candidate)) === toText(toMain(row))),
  );
  const unpaired = unequal.filter((row) => !take(row, ({ isListed }) => isListed));
  return [
    ...pairs.flatMap(([row, candidate]) => compareLine(row, candidate, toText)),
    ...unpaired
      .filter(() => !recorded.some(({ told }) => told.has('listing')))
      .map((row) => toDifference(row, 'new', { published: toMain(row) })),
    ...left
      .filter(({ isListed, told }) => isListed && !told.has('listing'))
      .map((row) => toDifference(row, 'gone', { recorded: toMain(row) })),
  ];
}

function compareLine(
  published: PublishedRow,
  recorded: RecordedRow,
  toText: TextRule,
): Difference[] {
  if (!recorded.isListed && !recorded.told.has('listing')) {
    return [toDifference(published, 'unlisted', { published: toMain(published) })];
  }
  const facts = Object.entries(published.facts) as [Fact, string][];
  return facts.flatMap(([fact, text]) => {
    const known = recorded.facts[fact];
    // The content does not keep this fact at all: there is nothing to compare it with.
    if (known === undefined || recorded.told.has(fact)) return [];
    if (toText(known) === toText(text)) return [];
    return [toDifference(published, 'changed', { fact, recorded: known, published: text })];
  });
}

function toDifference(
  { kind, code }: PublishedRow,
  type: Difference['type'],
  rest: Partial<Pick<Difference, 'fact' | 'recorded' | 'published'>>,
): Difference {
  return { kind, code, type, fact: null, recorded: '', published: '', ...rest };
}
