import type { Kind } from '../schemas/code.ts';
import { queryToField } from './fields.ts';
import { textToKeys } from './hangul.ts';
import {
  compareMatches,
  matchCode,
  matchName,
  prepareQuery,
  type Match,
  type PreparedQuery,
} from './match.ts';
import { normaliseQuery, squash } from './normalise.ts';
import { recordToEntry, type Entry } from './prepare.ts';
import type { RecordType, SearchRecord } from './record.ts';
import { isOneSlip, isSlipOfBeginning } from './slip.ts';
import {
  correctWord,
  entriesToVocabulary,
  matchWords,
  queryToWords,
  wordToForms,
} from './words.ts';

/** A record that was found, and why. */
export interface Hit extends Match {
  record: SearchRecord;
}

/** Finds records. Pure: the same query always gives the same hits. */
export interface Lookup {
  /**
   * The records that a query means, the best first.
   * @param query anything at all; it never throws
   * @param limit how many hits at the most
   * @param otherLayout what the same keys type in the other keyboard layout; asked only when the
   *   query as it stands finds nothing, and given by the caller, so that a browser need not load it
   */
  find: (query: string, limit?: number, otherLayout?: (query: string) => string | null) => Hit[];
  /** A name near to a query that found nothing: “did you mean”. */
  suggest: (query: string) => string | null;
}

/** Shorter names are not guessed at: too much is one slip away from them. */
const FEWEST_KEYS_TO_GUESS = 5;

/** Among equal matches: codes and institutions, then tables and domains, then guides. */
const TYPE_ORDER: Readonly<Record<RecordType, number>> = {
  code: 0,
  issuer: 1,
  table: 2,
  domain: 3,
  guide: 4,
  section: 5,
};

/** What people add to the name of an institution to say which of its codes they mean. */
const KIND_SUFFIX = /^(.+?)(체크카드|신용카드|카드사|카드|은행|뱅크|card|bank)$/;

/** An entry with its match; what is sorted. */
interface Found {
  entry: Entry;
  match: Match;
}

/**
 * Makes a lookup over records.
 *
 * Ranking: the reasons in the order of `REASONS`; among equal reasons living codes before merged and
 * withdrawn ones, codes and institutions before tables, domains and guides, the nearer match first,
 * then the order of the records. A bare name of an institution finds what is called exactly so, and
 * then the codes of that institution; a name with 카드, 은행, card or bank finds its code of that kind.
 */
export function createLookup(records: readonly SearchRecord[]): Lookup {
  const entries = records.map(recordToEntry);
  const named = entries.filter(({ isMessage }) => !isMessage);
  let vocabulary: Set<string> | null = null;

  const direct = (query: PreparedQuery): Found[] => {
    const found = new Map<Entry, Match>();
    const keep = (entry: Entry, match: Match | null): void => {
      const known = found.get(entry);
      if (match !== null && (known === undefined || compareMatches(match, known) < 0))
        found.set(entry, match);
    };
    const owners = ownersOf(named, query.squashed);
    for (const entry of entries) {
      keep(entry, matchCode(entry, query));
      if (query.squashed !== '') keep(entry, matchName(entry, query));
      keep(entry, matchOwner(entry, owners));
    }
    return [...found].map(([entry, match]) => ({ entry, match }));
  };

  const byWords = (text: string): Found[] => {
    const words = queryToWords(text).map(wordToForms);
    return entries.flatMap((entry) => {
      const match = matchWords(entry, words);
      return match === null ? [] : [{ entry, match }];
    });
  };

  const bySlip = (query: PreparedQuery): Found[] => {
    const keys = textToKeys(query.squashed);
    if (keys.length < FEWEST_KEYS_TO_GUESS || /\d/.test(keys)) return [];
    return named.flatMap((entry) => {
      const best = entry.texts.find(({ squashed }) => isOneSlip(keys, textToKeys(squashed.text)));
      const near =
        best ??
        entry.texts.find(({ squashed }) => isSlipOfBeginning(keys, textToKeys(squashed.text)));
      if (near === undefined) return [];
      const distance = best === undefined ? 10 + near.text.length : 0;
      return [
        {
          entry,
          match: { reason: 'slip', distance, text: near.text, ranges: [[0, near.text.length]] },
        },
      ];
    });
  };

  const byCorrectedWord = (query: PreparedQuery): Found[] => {
    vocabulary ??= entriesToVocabulary(entries);
    const known = vocabulary;
    const found = correctWord(query.squashed, known).flatMap((word) => byWords(word));
    return found.map(({ entry, match }) => ({
      entry,
      match: { ...match, reason: 'slip', distance: match.distance + 100 },
    }));
  };

  const search = (query: PreparedQuery): Found[] => {
    const found = direct(query);
    const known = new Set(found.map(({ entry }) => entry));
    return [...found, ...byWords(query.text).filter(({ entry }) => !known.has(entry))];
  };

  const find: Lookup['find'] = (raw, limit = 50, otherLayout = () => null) => {
    const text = normaliseQuery(raw);
    const field = queryToField(text);
    const query = prepareQuery(text, squash(text).text, field);
    if (query.squashed === '') return [];
    let found = search(query);
    if (found.every(isWeak)) {
      const other = otherLayout(text);
      if (other !== null) {
        const converted = search(prepareQuery(other, squash(other).text, null)).sort(compareFound);
        const inLayout = converted.map(({ entry, match }, index): Found => ({
          entry,
          match: { ...match, reason: 'keyboard', distance: index },
        }));
        if (inLayout.length > 0) found = inLayout;
      }
    }
    if (found.length === 0) found = bySlip(query);
    if (found.length === 0) found = byCorrectedWord(query);
    return uniqueEntries(found.sort(compareFound))
      .slice(0, limit)
      .map(({ entry, match }) => ({ record: entry.record, ...match }));
  };

  const suggest = (raw: string): string | null => {
    const keys = textToKeys(squash(normaliseQuery(raw)).text);
    if (keys.length < FEWEST_KEYS_TO_GUESS) return null;
    for (const { texts } of named) {
      for (const { text, squashed } of texts) {
        if (isNear(keys, textToKeys(squashed.text))) return text;
      }
    }
    return null;
  };

  return { find, suggest };
}

/** The institutions that a query names, and the kind of code that it asks for with 카드, 은행 and so on. */
interface Owners {
  paths: ReadonlySet<string>;
  /** The kind that was named; null when the query is the bare name. */
  kind: Kind | null;
}

function ownersOf(named: readonly Entry[], squashed: string): Owners[] {
  const owners = (name: string): Set<string> =>
    new Set(
      named
        .filter(({ texts }) => texts.some((text) => text.squashed.text === name))
        .flatMap(({ record }) => (record.type === 'issuer' ? [record.path] : (record.owner ?? []))),
    );
  const [, base, suffix] = KIND_SUFFIX.exec(squashed) ?? [];
  const bare: Owners = { paths: owners(squashed), kind: null };
  if (base === undefined || suffix === undefined) return [bare];
  const kind = /카드|card/.test(suffix) ? 'card' : 'bank';
  // 신한카드 is the name of the institution, too: its card is meant all the same.
  return [{ paths: owners(base).union(bare.paths), kind }, bare];
}

function matchOwner({ record }: Entry, owners: readonly Owners[]): Match | null {
  const { owner, kind, code } = record;
  if (owner === null || code === null) return null;
  for (const candidate of owners) {
    if (!candidate.paths.has(owner)) continue;
    if (candidate.kind === kind) return { reason: 'title', distance: 1, text: code, ranges: [] };
    if (candidate.kind === null) return { reason: 'owner', distance: 0, text: code, ranges: [] };
  }
  return null;
}

/** Whether a match says little, so that another reading of the query may say more. */
const isWeak = ({ match }: Found): boolean => match.reason === 'half-typed-message';

const isGone = ({ record }: Entry): number =>
  record.status === 'merged' || record.status === 'withdrawn' ? 1 : 0;

function compareFound(a: Found, b: Found): number {
  if (a.match.reason !== b.match.reason) return compareMatches(a.match, b.match);
  return (
    isGone(a.entry) - isGone(b.entry) ||
    TYPE_ORDER[a.entry.record.type] - TYPE_ORDER[b.entry.record.type] ||
    a.match.distance - b.match.distance ||
    a.entry.place - b.entry.place
  );
}

function uniqueEntries(sorted: readonly Found[]): Found[] {
  const seen = new Set<Entry>();
  return sorted.filter(({ entry }) => !seen.has(entry) && seen.add(entry));
}

/** Whether two texts are two slips apart or fewer, judged by one slip at the beginning and one at the end. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  const half = Math.floor(a.length / 2);
  return [-1, 0, 1].some((shift) => {
    const cut = half + shift;
    return isOneSlip(a.slice(0, half), b.slice(0, cut)) && isOneSlip(a.slice(half), b.slice(cut));
  });
}
