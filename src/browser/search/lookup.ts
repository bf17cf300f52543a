import { entriesToCorpus } from './corpus.ts';
import { queryToField } from './fields.ts';
import {
  compareMatches,
  matchCode,
  matchName,
  mayBeHalfMessage,
  prepareQuery,
  type Found,
  type Match,
  type PreparedQuery,
} from './match.ts';
import { entriesToNames, matchNamed, queryToNamed, type Named } from './named.ts';
import { squash } from '../../shared/squash.ts';
import { normaliseQuery } from './normalise.ts';
import { recordToEntry, type Entry } from './prepare.ts';
import { RECORD_TYPES } from '../../closed-lists.ts';
import type { SearchRecord } from '../../shared/search-record.ts';
import type { Speech } from './speech.ts';
import type { OpenWords } from './words.ts';

/** A record that was found, and why. */
export interface Hit extends Match {
  record: SearchRecord;
}

/** What a guess works with. */
export interface Core {
  entries: readonly Entry[];
  /** Those with names; the others have messages. */
  named: readonly Entry[];
  /** What a query finds as it stands, unsorted; it stops looking further when it has `enough`. */
  search: (query: PreparedQuery, enough: number) => Found[];
  /** What words find, in any order. */
  byWords: (words: readonly string[]) => Found[];
}

/** Another reading of a query that finds nothing as it stands. */
export type Guess = (core: Core, query: PreparedQuery, limit: number) => Found[];

/** Finds records. Pure: the same query always gives the same hits. */
export interface Lookup {
  /**
   * The records that a query means, the best first.
   * @param query anything at all; it never throws
   * @param limit how many hits at the most
   * @param guess asked only when the query as it stands finds nothing; given by the caller, so that
   *   a browser need not load it before
   */
  find: (query: string, limit?: number, guess?: Guess) => Hit[];
  core: Core;
}

/** A name that nobody types who does not mean it: it has capitals or dots within. */
const COMPOUND = /^[A-Za-z.[\]]*[a-z\]][A-Z.[][A-Za-z.[\]]*$/;

/**
 * What is left of a match with the names of fields, which are words of every day: the beginning of the
 * name itself, and the whole of a name, which says little where it is one word.
 */
function toAllowed(entry: Entry, match: Match, query: PreparedQuery): Match | null {
  if (!entry.isFoundWhole) return match;
  const { reason, text } = match;
  const { code } = entry.record;
  if (reason === 'field') return match;
  if (reason === 'beginning') return text === code && COMPOUND.test(text) ? match : null;
  if (reason !== 'title' && reason !== 'alias' && reason !== 'code') return null;
  // With blanks or hyphens it is what anybody calls it: order id, interest-free.
  const isTyped = !/[\s-]/.test(query.text);
  const isName = code !== null && COMPOUND.test(code) && squash(text).text === squash(code).text;
  if (isTyped && (isName || COMPOUND.test(text))) return { ...match, reason: 'alias' };
  // A value, such as cancelled or samsungpay, which stands in many sentences.
  const isValue = reason === 'alias' && text !== code && /^[a-z]+$/.test(text);
  return { ...match, reason: isValue ? 'phrase' : 'words' };
}

/**
 * Makes a lookup over records.
 *
 * Ranking: the reasons in the order of `REASONS`; among equal reasons living codes before merged and
 * withdrawn ones, codes and institutions before tables, domains and guides, the nearer match first,
 * then the order of the records. A bare name of an institution finds what is called exactly so, and
 * then the codes of that institution; a name with 카드, 은행, card or bank finds its code of that kind.
 * @param openWords finds words in any order; null where only codes and names are looked for
 */
export function createLookup(
  records: readonly SearchRecord[],
  speech: Speech,
  openWords: OpenWords | null,
): Lookup {
  const entries = records.map(recordToEntry);
  const named = entries.filter((entry) => !entry.isMessage && !entry.isFoundWhole);

  const names = entriesToNames(named);

  const nameTexts = entriesToCorpus(entries.filter(({ isMessage }) => !isMessage));
  const messageTexts = entriesToCorpus(entries.filter(({ isMessage }) => isMessage));

  const words = openWords?.(
    (part) => [...nameTexts.withPart(part), ...messageTexts.withPart(part)],
    speech,
  );

  /** The entries that a query may match: a look at their texts all at once, before one at each. */
  const queryToCandidates = (query: PreparedQuery, meant: Named): Set<Entry> => {
    const { squashed, pattern } = query;
    return new Set([
      ...nameTexts.withPart(squashed),
      ...messageTexts.withPart(squashed),
      ...(pattern === null ? [] : nameTexts.withPattern(pattern)),
      ...(pattern === null || !mayBeHalfMessage(query) ? [] : messageTexts.withPattern(pattern)),
      ...(query.isCodeLike ? entries.filter((entry) => matchCode(entry, query) !== null) : []),
      ...named.filter((entry) => matchNamed(entry, meant) !== null),
    ]);
  };

  const search: Core['search'] = (query, enough) => {
    const meant = queryToNamed(named, names, query.squashed, speech);
    const found = [...queryToCandidates(query, meant)].flatMap((entry): Found[] => {
      const matches = [matchCode(entry, query), matchName(entry, query), matchNamed(entry, meant)];
      const [match] = matches
        .flatMap((candidate) =>
          candidate === null ? [] : (toAllowed(entry, candidate, query) ?? []),
        )
        .sort(compareMatches);
      return match === undefined ? [] : [{ entry, match }];
    });
    // Words rank behind all of these, so they are not looked for when the list is full.
    if (found.filter((item) => !isWeak(item)).length >= enough) return found;
    const known = new Set(found.map(({ entry }) => entry));
    const others = words?.find(words.ofQuery(query.text)) ?? [];
    const all = [...found, ...others.filter(({ entry }) => !known.has(entry))];
    return all.length === 0 && query.pattern !== null && !query.deep
      ? search({ ...query, deep: true }, enough)
      : all;
  };

  /** `code 3095`: where the whole finds nothing, the one word that says something is asked. */
  const searchTelling = (text: string, found: Found[], limit: number): Found[] => {
    const [word, ...others] = words?.ofQuery(text) ?? [];
    if (found.length > 0 || word === undefined || others.length > 0) return found;
    return search(prepareQuery(word, squash(word).text, null), limit).filter(
      ({ entry }) => !entry.isFoundWhole,
    );
  };

  const core: Core = { entries, named, search, byWords: (told) => words?.find(told) ?? [] };
  const find: Lookup['find'] = (raw, limit = 50, guess) => {
    const text = normaliseQuery(raw);
    const query = prepareQuery(text, squash(text).text, queryToField(text, speech));
    if (query.squashed === '') return [];
    const found = searchTelling(text, search(query, limit), limit);
    const guessed = found.every(isWeak) ? (guess?.(core, query, limit) ?? []) : [];
    return (guessed.length > 0 ? guessed : found)
      .sort(compareFound)
      .slice(0, limit)
      .map(({ entry, match }) => ({ record: entry.record, ...match }));
  };
  return { find, core };
}

/** Whether a match says little, so that another reading of the query may say more. */
const isWeakMatch = ({ reason }: Match): boolean => reason === 'half-typed-message';
const isWeak = ({ match }: Found): boolean => isWeakMatch(match);

/** Whether hits answer a query; if not, it is asked in other ways. */
export const isAnswer = (hits: readonly Hit[]): boolean => !hits.every(isWeakMatch);

const isGone = ({ record }: Entry): number =>
  record.status === 'merged' || record.status === 'withdrawn' ? 1 : 0;

/** Fields come after everything else that is called so, and before what only has the word in a sentence. */
const toOrder = ({ entry: { record, isFoundWhole }, match }: Found): number => {
  if (!isFoundWhole) return RECORD_TYPES.indexOf(record.type);
  return match.reason === 'phrase' || match.reason === 'words' ? -1 : RECORD_TYPES.length;
};

/** The order of what was found: negative where `a` is better. */
export function compareFound(a: Found, b: Found): number {
  if (a.match.reason !== b.match.reason) return compareMatches(a.match, b.match);
  return (
    isGone(a.entry) - isGone(b.entry) ||
    toOrder(a) - toOrder(b) ||
    a.match.distance - b.match.distance ||
    a.entry.place - b.entry.place
  );
}
