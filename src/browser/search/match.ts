import { valueIsCode, type FieldQuery } from './fields.ts';
import { isHalfTyped, textToPattern } from './hangul.ts';
import { rangeToOriginal, type Range } from '../../shared/squash.ts';
import type { Entry, PreparedText } from './prepare.ts';

/**
 * Why a record was found, the best reason first. Their order is the ranking.
 * - `field`: the code of the table that the query names
 * - `code`: a code, in any case, with or without leading zeros
 * - `title`, `alias`: the whole of a name
 * - `owner`: a code of the institution that was named
 * - `beginning`, `inside`: a part of a name or of a code
 * - `half-typed`: initials, or syllables on their way
 * - `phrase`, `words`: a part of a message, or words of it in any order
 * - `keyboard`: what the same keys type in the other layout
 * - `slip`: one slip of the finger away
 * - `nearest`: of the same family as a code that is in no table
 */
export const REASONS = [
  'field',
  'code',
  'title',
  'alias',
  'owner',
  'beginning',
  'inside',
  'half-typed',
  'phrase',
  'words',
  'half-typed-message',
  'keyboard',
  'slip',
  'nearest',
] as const;
export type Reason = (typeof REASONS)[number];

/** How a record matched. */
export interface Match {
  reason: Reason;
  /** Smaller is better among matches of one reason. */
  distance: number;
  /** The text that matched, as it is shown. */
  text: string;
  /** The parts of it that matched. */
  ranges: readonly Range[];
}

/** An entry with its match; what is sorted. */
export interface Found {
  entry: Entry;
  match: Match;
}

/** A query, taken apart once. */
export interface PreparedQuery {
  /** Normalised, with blanks. */
  text: string;
  /** Without blanks and punctuation. */
  squashed: string;
  /** What the query may become while it is typed on; null where it is complete as it stands. */
  pattern: RegExp | null;
  /** Whether it may be a code or a part of one. */
  isCodeLike: boolean;
  /** Whether messages are searched for what is half typed, too: slow, and rarely what is meant. */
  deep: boolean;
  field: FieldQuery | null;
}

/** Takes a normalised query apart. */
export function prepareQuery(
  text: string,
  squashed: string,
  field: FieldQuery | null,
): PreparedQuery {
  return {
    text,
    squashed,
    field,
    pattern: isHalfTyped(squashed) ? textToPattern(squashed) : null,
    isCodeLike: field !== null || /^[0-9a-z]{1,6}$/.test(squashed),
    deep: /[ㄱ-ㅣ]/.test(squashed),
  };
}

const whole = (text: string): Range[] => [[0, text.length]];

/** Whether the code of an entry answers the query, and how. */
export function matchCode({ record, isMessage }: Entry, query: PreparedQuery): Match | null {
  const { kind, code } = record;
  if (kind === null || code === null) return null;
  if (query.field !== null) {
    return query.field.kind === kind && valueIsCode(query.field.value, kind, code)
      ? { reason: 'field', distance: 0, text: code, ranges: whole(code) }
      : null;
  }
  const typed = query.squashed;
  if (!query.isCodeLike) return null;
  if (valueIsCode(typed, kind, code)) {
    const distance = typed.length === code.length ? 0 : 1;
    return { reason: 'code', distance, text: code, ranges: whole(code) };
  }
  const at = code.toLowerCase().indexOf(typed);
  if (at < 0 || typed.length < 2 || !/\d/.test(typed)) return null;
  if (at > 0 && (typed.length < 3 || !isMessage)) return null;
  return {
    reason: at === 0 ? 'beginning' : 'inside',
    distance: code.length,
    text: code,
    ranges: [[at, at + typed.length]],
  };
}

/** Whether a name of an entry answers the query, and how; the best of its names. */
export function matchName(entry: Entry, query: PreparedQuery): Match | null {
  let best: Match | null = null;
  for (const text of entry.texts) {
    const match = matchText(text, query, entry.isMessage);
    if (match !== null && (best === null || compareMatches(match, best) < 0)) best = match;
  }
  return best;
}

function matchText(prepared: PreparedText, query: PreparedQuery, isMessage: boolean): Match | null {
  const { text, squashed, isTitle } = prepared;
  const at = squashed.text.indexOf(query.squashed);
  const found = (reason: Reason, distance: number, range: Range): Match => ({
    reason,
    distance,
    text,
    ranges: [rangeToOriginal(squashed, range)],
  });
  const length = query.squashed.length;
  if (at >= 0) {
    const range: Range = [at, at + length];
    const rest = squashed.text.length - length;
    if (rest === 0) return found(isTitle ? 'title' : 'alias', 0, range);
    if (isMessage) return length < 2 ? null : found('phrase', rest + at, range);
    if (at === 0) return found('beginning', rest + (isTitle ? 0 : 0.5), range);
    // A single Latin letter is inside of everything.
    return length < 2 ? null : found('inside', rest + at, range);
  }
  if (query.pattern === null || (isMessage && !mayBeHalfMessage(query))) return null;
  query.pattern.lastIndex = 0;
  const typed = query.pattern.exec(squashed.text);
  if (typed === null) return null;
  const distance = typed.index * 10 + squashed.text.length - length;
  const range: Range = [typed.index, typed.index + typed[0].length];
  return found(isMessage ? 'half-typed-message' : 'half-typed', distance, range);
}

/** Whether messages are asked for a half-typed query: a lone initial says too little about a sentence. */
export const mayBeHalfMessage = ({ deep, squashed }: PreparedQuery): boolean =>
  deep && squashed.length > 2;

/** The order of matches: negative where `a` is better. */
export function compareMatches(a: Match, b: Match): number {
  return REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason) || a.distance - b.distance;
}
