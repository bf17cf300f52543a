import type { KindId } from '../../kind-list.ts';
import type { PhrasesFile } from '../../shared/files/phrases.ts';
import type { RecordType } from '../../closed-lists.ts';
import type { SearchRecord } from '../../shared/search-record.ts';
import type { Range } from '../../shared/squash.ts';
import { GROUP, LINE, lineToKeys } from '../../shared/key-line.ts';
import {
  conceptToKey,
  createReduction,
  WISH,
  type Reduced,
  type Term,
} from '../../shared/terms.ts';
import { atOnce, type Parts } from '../common/slices.ts';
import type { Hit } from './lookup.ts';
import { createRespelling } from './respell.ts';

/** A hit of a query of several words, and how well it answers. */
export interface PhraseHit extends Hit {
  /** From 0 to 1. */
  score: number;
  /** The words of the query that it lacks. */
  lacks: readonly string[];
  /** Whether it was found by what people say of it, and not by its message. */
  isSaid: boolean;
}

/** Finds what is told in one's own words. Pure. */
export interface Phrases {
  /** What a query finds, the best first. */
  find: (query: string, limit?: number) => PhraseHit[];
  reduce: (text: string) => Reduced;
  /** Whether a text tells that something goes wrong. */
  isTrouble: (text: string) => boolean;
  /** Names of institutions that are words of every day. */
  everydayNames: ReadonlySet<string>;
}

/** One text: a title of a record, what people say, or what a page says. */
interface Passage {
  /** The records that it is of or that answer it, the best first. */
  answers: readonly number[];
  /** What it is counted with: its record, or the sayings that have the same answers. */
  source: number;
  /** As it is shown; null where it is a saying or a sentence, which is not shown. */
  text: string | null;
  keys: readonly string[];
  /** The place of the first of its answers. */
  order: number;
}

/** The best text that a record has for a query. */
interface Candidate {
  /** The place of the passage. */
  place: number;
  rank: number;
  score: number;
  isSaid: boolean;
}

/** What a wish for a guide lifts. */
const WISHED: ReadonlySet<RecordType> = new Set<RecordType>(['guide', 'section', 'tool', 'table']);

/** The shares of a score: of the query that a text has, and of the text that the query has. */
const OF_QUERY = 0.63;
const OF_TEXT = 0.37;
/** What a word counts that stands only in the advice. */
const IN_ADVICE = 0.4;
/** What counts that stands behind an idea in one word, where it may be an ending. */
const AS_TAIL = 0.35;
/** How much of the share of a query counts that all texts of a record have together. */
const TOGETHER = 0.35;
/** What it adds that an answer says the query in its own title. */
const IN_TITLE = 0.02;
/** What it adds that people say exactly this of an answer, and of it first. */
const IN_SAYING = 0.021;
/** The place of a sentence of a page among the answers to a saying: it says less of what is asked. */
const ASIDE_ORDER = 5;
/** What a field counts less: it is rarely what somebody looks for, least of all in trouble, unless asked for. */
const FIELD = 0.1;
const FIELD_IN_TROUBLE = 0.2;
const FIELD_ASKED = 0.15;
const FIELD_SAID = 0.03;
/** From which share on a text has a word of the query. */
const HAD = 0.6;
/** What it adds that a text has all words; what a success counts less in trouble, what is older, a later answer. */
const WHOLE = 0.08;
const SUCCESS = 0.15;
const OLDER = 0.1;
const LATER = 0.01;
/** What a wish for a guide lifts one, and what a guide counts less by its title without it. */
const OF_WISH = 0.2;
const UNWISHED = 0.1;
/** What a text counts less that tells of trouble, where nothing was told. */
const UNTOLD = 0.05;
/** What a Korean word counts that is in no concept: most are verbs. */
const AS_WORD = 0.7;
/** In how many sources a word would stand that is in none. */
const UNKNOWN = 40;
/** What the wish for a guide weighs in what people say. */
const WISH_WEIGHT = 3;
/** Below this a text says something else. */
const ENOUGH = 0.25;

/** Codes of the older API come after those of the present one. */
const ASIDE: ReadonlySet<string> = new Set<KindId>(['webapi']);

/** The kinds whose titles are names, of which nobody tells in phrases. */
const NAMES: ReadonlySet<string> = new Set(['card', 'bank', 'field']);

/** How many passages are a part of the work. */
const A_PART = 200;

/** A function of which each answer is worked out once. */
function remember<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}

/**
 * Makes the search of phrases over records, their messages in both languages, what people say of them
 * and the concepts of their advice.
 *
 * Ranking: a query is reduced to concepts and other words. Each word weighs as much as it tells: the
 * fewer texts have it, the more (idf). Each text of a record is scored by the share of the query that it
 * has and the share of it that the query has; the best text of a record counts, and a word that stands
 * only in its advice counts less than half. A wish for a guide lifts guides and tools. Records that have
 * all words come before those that lack one. Equals stay in the order of the records.
 */
export function* phrasesInParts(
  records: readonly SearchRecord[],
  file: PhrasesFile,
  fillers: Iterable<string>,
): Parts<Phrases> {
  const reduce = createReduction({
    concepts: file.concepts.map((words) => words.split('|')),
    intents: file.intents,
    fillers: [...fillers, ...file.brands],
    endings: file.endings,
  });
  const passages: Passage[] = [];
  for (const [place, { type, kind, titles }] of records.entries()) {
    if (type === 'issuer' || (kind !== null && NAMES.has(kind))) continue;
    yield;
    for (const text of new Set(titles.flatMap((title) => Object.values(title))))
      passages.push({
        answers: [place],
        source: place,
        text,
        order: 0,
        keys: [...new Set(toKeys(reduce(text)))],
      });
  }
  const split = (text: string, by: string): string[] => (text === '' ? [] : text.split(by));
  const sayings = file.sayings.split(GROUP);
  for (const [group, line] of split(file.answers, GROUP).entries()) {
    yield;
    const answers = line.split(' ').map(Number);
    for (const saying of split(sayings[group] ?? '', LINE))
      passages.push({
        answers,
        source: -1 - group,
        text: null,
        order: 0,
        keys: lineToKeys(saying),
      });
  }
  for (const [record, sentences] of file.sentences.split(GROUP).entries())
    for (const sentence of split(sentences, LINE))
      passages.push({
        answers: [record],
        source: record,
        text: null,
        order: ASIDE_ORDER,
        keys: lineToKeys(sentence),
      });
  const advice = file.advice
    .split(GROUP)
    .map((line) => (line === '' ? undefined : new Set(lineToKeys(line))));

  const postings = new Map<string, number[]>();
  for (const [place, { keys }] of passages.entries()) {
    if (place % A_PART === 0) yield;
    for (const key of keys) {
      const known = postings.get(key);
      if (known === undefined) postings.set(key, [place]);
      else known.push(place);
    }
  }
  /** What the passages of a key have together, each once; worked out when it is first asked for. */
  const toEach = <Value>(of: (passage: Passage) => readonly Value[]) =>
    remember((key: string) => {
      const found = new Set<Value>();
      for (const place of postings.get(key) ?? []) {
        const passage = passages[place];
        if (passage !== undefined) for (const value of of(passage)) found.add(value);
      }
      return found;
    });
  /** The records or groups of sayings in which a key stands: many sayings of one answer are one. */
  const toSources = toEach(({ source }) => [source]);
  const sources = new Set(passages.map(({ source }) => source)).size;
  /** The records that have a key in any of their texts and sayings. */
  const toHolders = toEach(({ answers }) => answers);
  const idf = remember((key: string): number =>
    Math.log(1 + sources / (1 + (postings.has(key) ? toSources(key).size : UNKNOWN))),
  );
  const toWeight = remember((place: number): number =>
    (passages[place]?.keys ?? []).reduce((sum, key) => sum + (key === WISH ? 0 : idf(key)), 0),
  );
  const troubles = new Set(file.troubles);
  const troubleKeys = new Set(file.troubles.map(conceptToKey));
  const everyday = new Set(file.everyday);
  const computing = new Set(file.computing);
  const fields = new Set(file.fields);
  const successes = new Set(file.successes.split(' '));
  const tellsTrouble = ({ terms, passing }: Reduced): boolean =>
    [...passing, ...terms.map(({ concept }) => concept ?? -1)].some((place) => troubles.has(place));
  const isTrouble: Phrases['isTrouble'] = (query) => tellsTrouble(reduce(query));
  const isUnknown = ({ concept, keys }: Term): boolean =>
    concept === null && !keys.every((key) => postings.has(key));
  /**
   * Whether a text speaks of other things: it has words that nothing here has, and beside them one idea
   * of every day at the most, or words alone; what is of all computing counts as none.
   */
  const isElsewhere = (terms: readonly Term[]): boolean => {
    if (!terms.some(isUnknown)) return false;
    const ours = terms.filter(({ concept, keys }) =>
      concept === null ? keys.length === 1 && postings.has(keys[0] ?? '') : !computing.has(concept),
    );
    const isIdea = ({ concept }: Term): boolean => concept !== null;
    if (ours.some(({ concept }) => concept !== null && !everyday.has(concept))) return false;
    return ours.length < 2 || !ours.some(isIdea);
  };

  const respell = createRespelling([...file.concepts.flatMap((words) => words.split('|'))]);
  const find: Phrases['find'] = (typed, limit = 40) => {
    const asTyped = reduce(typed);
    const unknown = asTyped.terms.filter((term) => isUnknown(term) && !term.isTail);
    // One word alone is more often a name, which the lookup guesses at.
    const isSentence = unknown.length > 0 && /\s/.test(typed);
    const query = isSentence ? respell(typed, unknown) : typed;
    const reduced = query === typed ? asTyped : reduce(query);
    const { terms: told, isWish } = reduced;
    // A number that nothing here has says nothing: 30초.
    const terms = told.flatMap((term) => {
      if (term.isTail && isUnknown(term)) return [];
      const number = /^\d+/.exec(term.keys[0] ?? '')?.[0];
      if (number === undefined || !isUnknown(term)) return [term];
      return postings.has(number) ? [{ ...term, keys: [number] }] : [];
    });
    if (isElsewhere(terms)) return [];
    const asksField = terms.some(({ concept }) => concept !== null && fields.has(concept));
    const hasTrouble = tellsTrouble(reduced);
    const groups = [...new Map(terms.map((term) => [term.keys.join(' '), term])).values()].map(
      (term) => {
        const full = Math.max(...term.keys.map(idf));
        return {
          term,
          full,
          weight: (term.isTail ? AS_TAIL : term.keys.length > 1 ? AS_WORD : 1) * full,
        };
      },
    );
    const total = groups.reduce((sum, { weight }) => sum + weight, 0);
    if (total === 0) return [];
    /** For each passage the share of each group that it has, one group behind the other. */
    const size = groups.length;
    const shares = new Float32Array(passages.length * size);
    const touched = new Set<number>();
    for (const [index, { term }] of groups.entries())
      for (const key of term.keys)
        for (const place of postings.get(key) ?? []) {
          const at = place * size + index;
          shares[at] = (shares[at] ?? 0) + 1 / term.keys.length;
          touched.add(place);
        }
    /** For each record the share of the query that all its texts and sayings have together. */
    const together = new Float32Array(records.length);
    for (const { term, weight } of groups)
      for (const key of term.keys)
        for (const place of toHolders(key))
          together[place] = (together[place] ?? 0) + weight / term.keys.length / total;
    /** What a passage has of the query, and what of it the query has; neither counts the advice. */
    const measure = (place: number): { had: number; inText: number; isWhole: boolean } => {
      let [had, inText, isWhole] = [0, 0, true];
      for (let index = 0; index < size; index += 1) {
        const group = groups[index];
        const part = shares[place * size + index] ?? 0;
        if (group === undefined) continue;
        had += group.weight * part;
        inText += group.full * part;
        if (part < HAD && !group.term.isTail) isWhole = false;
      }
      return { had, inText, isWhole };
    };
    /** For each record the most of the query that one of its own titles has. */
    const titled = new Float32Array(records.length);
    const measured = [...touched].map((place) => {
      const known = measure(place);
      const passage = passages[place];
      const [record] = passage?.answers ?? [];
      // Where a field is asked for, what it carries is its title: its name is a word of code.
      const isTitle =
        passage?.text != null ||
        (asksField && passage?.source === record && records[record ?? -1]?.kind === 'field');
      if (isTitle && record !== undefined)
        titled[record] = Math.max(titled[record] ?? 0, known.had / total);
      return { place, ...known };
    });
    /** What the advice of a record has of what a passage lacks. */
    const withAdvice = (
      place: number,
      keys: ReadonlySet<string>,
    ): { more: number; isWhole: boolean } => {
      let [more, isWhole] = [0, true];
      for (const [index, { term, weight }] of groups.entries()) {
        const part = shares[place * size + index] ?? 0;
        if (part >= HAD) continue;
        if (term.keys.every((key) => keys.has(key))) more += weight * Math.max(0, IN_ADVICE - part);
        else if (!term.isTail) isWhole = false;
      }
      return { more, isWhole };
    };
    const best = new Map<number, Candidate>();
    for (const { place, had: own, inText: told, isWhole: isAll } of measured) {
      const passage = passages[place];
      if (passage === undefined) continue;
      // What a text weighs more that wishes for a guide.
      const wish = passage.keys.includes(WISH) ? WISH_WEIGHT : 0;
      const weight = toWeight(place) + wish;
      const inText = told + (isWish ? wish : 0);
      const ofText = Math.min(1, weight === 0 ? 0 : inText / weight);
      const isSaid = passage.text === null && passage.order < ASIDE_ORDER;
      // It tells that something goes wrong, and nothing of that was asked.
      const isUntold = !hasTrouble && isSaid && passage.keys.some((key) => troubleKeys.has(key));
      for (const [index, answer] of passage.answers.entries()) {
        const record = records[answer];
        if (record === undefined) continue;
        const order = passage.order + index;
        const known = isAll ? undefined : advice[answer];
        const { more, isWhole } =
          known === undefined ? { more: 0, isWhole: isAll } : withAdvice(place, known);
        const had = (own + more) / total;
        const score =
          OF_QUERY * ((1 - TOGETHER) * had + TOGETHER * Math.max(together[answer] ?? 0, had)) +
          OF_TEXT * ofText;
        if (score < ENOUGH || had < ENOUGH) continue;
        const isGuide = WISHED.has(record.type);
        /** Whether people say exactly this, and of it first. */
        const isExact = isSaid && order === 0 && inText >= 0.99 * weight && isWhole;
        const isHalf = isSaid && (order > 0 || (!isGuide && wish === 0));
        const lift =
          isWish && !hasTrouble && (isGuide || isExact)
            ? (isHalf ? OF_WISH / 2 : OF_WISH) * had * ofText
            : isGuide && passage.text !== null && (!isWish || hasTrouble)
              ? -UNWISHED
              : 0;
        const ofField =
          record.kind !== 'field' || (isExact && !asksField)
            ? 0
            : asksField
              ? hasTrouble
                ? 0
                : FIELD_ASKED
              : isSaid && order === 0
                ? -FIELD_SAID
                : hasTrouble
                  ? -FIELD_IN_TROUBLE
                  : isWish
                    ? 0
                    : -FIELD;
        const rank =
          score +
          IN_TITLE * (titled[answer] ?? 0) +
          (isExact ? IN_SAYING : 0) +
          (isExact && isWish && wish > 0 ? IN_SAYING : 0) +
          (isWhole ? WHOLE : 0) +
          lift +
          ofField -
          (isUntold ? UNTOLD : 0) -
          (hasTrouble && successes.has(record.path) ? SUCCESS : 0) -
          (record.type === 'domain' || ASIDE.has(record.kind ?? '') ? OLDER : 0) -
          order * LATER;
        const before = best.get(answer);
        if (before === undefined || before.rank < rank)
          best.set(answer, { place, rank, score, isSaid });
      }
    }
    /** The words of the query that a passage lacks, and the advice of its record, too. */
    const toLacks = (place: number, answer: number): string[] =>
      groups.flatMap(({ term }, index) => {
        const isHad = (shares[place * size + index] ?? 0) >= HAD;
        const isTold = term.keys.every((key) => advice[answer]?.has(key));
        return isHad || isTold || term.isTail ? [] : [query.slice(...term.range)];
      });
    const keys = new Set(groups.flatMap(({ term }) => term.keys));
    return [...best]
      .sort(([a, { rank: x }], [b, { rank: y }]) => y - x || a - b)
      .slice(0, limit)
      .flatMap(([answer, { place, score, isSaid }]): PhraseHit[] => {
        const record = records[answer];
        if (record === undefined) return [];
        const text = passages[place]?.text ?? record.titles[0]?.ko ?? '';
        return [
          {
            record,
            reason: 'words',
            distance: 0,
            text,
            ranges: textToRanges(text, keys),
            score,
            lacks: toLacks(place, answer),
            isSaid,
          },
        ];
      });
  };

  /** Where a text says what was asked. */
  const textToRanges = (text: string, keys: ReadonlySet<string>): Range[] =>
    reduce(text)
      .terms.filter((term) => term.keys.some((key) => keys.has(key)))
      .map(({ range }) => range);

  return { find, reduce, isTrouble, everydayNames: new Set(file.everydayNames) };
}

const toKeys = ({ terms }: Reduced): string[] => terms.flatMap(({ keys }) => keys);

/** The same at once. */
export const createPhrases = (...given: Parameters<typeof phrasesInParts>): Phrases =>
  atOnce(phrasesInParts(...given));
