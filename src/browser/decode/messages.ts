import type { KindId } from '../../kind-list.ts';

/** A code with the message that names it. */
export interface MessageCode {
  kind: KindId;
  code: string;
  /** The place of the meaning among those of the code. */
  meaning: number;
}

/** A message of the tables in a text. */
export interface SaidMessage {
  from: number;
  to: number;
  key: string;
  codes: readonly MessageCode[];
}

/** All messages of the tables. */
export interface Messages {
  /** The codes of a message, however it is spaced; empty for another one. */
  codesOf: (message: string) => readonly MessageCode[];
  /** Whether a message of the tables may begin with a word, by its first letters. */
  mayStartWith: (text: string, from: number, to: number) => boolean;
  /** The message of the tables that begins at a place of a text; null where none does. */
  startingAt: (text: string, at: number) => SaidMessage | null;
  /** The message that is most like another one, when they share most of their letters. */
  nearest: (message: string) => { key: string; codes: readonly MessageCode[] } | null;
}

/** Spaces, full stops and what else makes no difference between two messages. */
const isSkipped = (point: number): boolean =>
  point === 32 || point === 46 || point === 9 || point === 43 || point === 0xa0;

/** A capital of ASCII as a small letter, by its number. */
const toLower = (point: number): number => (point >= 65 && point <= 90 ? point + 32 : point);

/**
 * A message as messages are searched: without spaces, full stops and plus signs, in lower case.
 * @example messageToSearched('카드사 실패 응답.') // '카드사실패응답'
 */
export const messageToSearched = (message: string): string =>
  message.replace(/[\s.+\u00a0]/g, '').toLowerCase();

/** Shorter messages are words that anybody writes. */
const SHORTEST = 4;
/** One letter in so many may be missing or too much where a message was written with a slip. */
const SLIP = 6;
/** Spaces between two letters of a message. */
const WIDEST_SPACE = 3;

/** Pairs of letters, by which messages are compared. */
const toPairs = (key: string): Set<string> => {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < key.length; at += 1) pairs.add(key.slice(at, at + 2));
  return pairs;
};

/**
 * How much two messages have in common: 0 for nothing, 1 for the same.
 * @example likeness('한도초과', '한도 초과') // 1
 */
export function likeness(a: string, b: string): number {
  const [left, right] = [toPairs(messageToSearched(a)), toPairs(messageToSearched(b))];
  if (left.size + right.size === 0) return 0;
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared += 1;
  return (2 * shared) / (left.size + right.size);
}

/** Makes the messages searchable. @param all the texts of the tables with their codes */
export function toMessages(all: readonly (readonly [text: string, code: MessageCode])[]): Messages {
  const byKey = new Map<string, MessageCode[]>();
  for (const [text, code] of all) {
    const key = messageToSearched(text);
    if (key.length < SHORTEST) continue;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [code]);
    else if (!known.some((one) => one.code === code.code && one.kind === code.kind))
      known.push(code);
  }
  const byStart = new Map<number, string[]>();
  // Most words begin like no message: the first letters tell.
  const firsts = new Uint8Array(65_536);
  const beginnings = new Set<string>();
  for (const key of byKey.keys()) {
    const start = toStart(key, 0);
    firsts[key.charCodeAt(0)] = 1;
    for (const length of [2, 3]) beginnings.add(key.slice(0, length));
    const keys = byStart.get(start);
    if (keys === undefined) byStart.set(start, [key]);
    else keys.push(key);
  }
  // Many messages begin alike: they are read letter by letter side by side, from the first time on
  // that a text has a word that begins so.
  const tries = new Map<number, Branch | null>();
  const branchOf = (start: number): Branch | null => {
    let branch = tries.get(start);
    if (branch === undefined) {
      const keys = byStart.get(start);
      branch = keys === undefined ? null : keysToBranch(keys);
      if (keys !== undefined) tries.set(start, branch);
    }
    return branch;
  };
  let pairsOf: (readonly [key: string, pairs: Set<string>])[] | null = null;

  return {
    codesOf: (message) => byKey.get(messageToSearched(message)) ?? [],
    mayStartWith: (text, from, to) => {
      if (firsts[toLower(text.charCodeAt(from))] === 0) return false;
      const beginning = text.slice(from, Math.min(to, from + 3)).toLowerCase();
      return beginning.length < 2 || beginnings.has(beginning);
    },
    startingAt: (text, at) => {
      const branch = branchOf(toStart(text, at));
      const match = branch === null ? null : longestMatch(text, at, branch);
      return match === null ? null : { ...match, from: at, codes: byKey.get(match.key) ?? [] };
    },
    nearest: (message) => {
      const key = messageToSearched(message);
      if (key.length < 5 || key.length > 120) return null;
      pairsOf ??= [...byKey.keys()].map((known) => [known, toPairs(known)] as const);
      const own = toPairs(key);
      let best: { key: string; score: number } | null = null;
      for (const [known, pairs] of pairsOf) {
        // A slip is no word that is missing.
        if (Math.abs(known.length - key.length) > Math.max(1, key.length / SLIP)) continue;
        let shared = 0;
        for (const pair of own) if (pairs.has(pair)) shared += 1;
        const score = (2 * shared) / (own.size + pairs.size);
        if (score > (best?.score ?? 0.75)) best = { key: known, score };
      }
      return best === null ? null : { key: best.key, codes: byKey.get(best.key) ?? [] };
    },
  };
}

/**
 * What the first letters of what begins at a place come to, without spaces: a number, so that no
 * string is made for each word of a long text. Different letters may come to the same.
 */
function toStart(text: string, from: number): number {
  const limit = Math.min(text.length, from + 3 * SHORTEST);
  let start = 0;
  let taken = 0;
  for (let at = from; at < limit && taken < SHORTEST; at += 1) {
    const point = text.charCodeAt(at);
    if (isSkipped(point)) continue;
    start = (start * 31 + toLower(point)) | 0;
    taken += 1;
  }
  return start;
}

/** What messages have in common at a place: how they go on, and the one that ends there. */
interface Branch {
  next: Map<number, Branch>;
  key: string | null;
}

function keysToBranch(keys: readonly string[]): Branch {
  const root: Branch = { next: new Map(), key: null };
  for (const key of keys) {
    let branch = root;
    for (let place = 0; place < key.length; place += 1) {
      const point = key.charCodeAt(place);
      let next = branch.next.get(point);
      if (next === undefined) {
        next = { next: new Map(), key: null };
        branch.next.set(point, next);
      }
      branch = next;
    }
    branch.key = key;
  }
  return root;
}

/** The longest of some messages that stands at a place, and where it ends; null for none. */
function longestMatch(
  text: string,
  from: number,
  root: Branch,
): { key: string; to: number } | null {
  let best: { key: string; to: number } | null = null;
  let branch = root;
  for (let at = from; at < text.length;) {
    let skipped = 0;
    while (at > from && isSkipped(text.charCodeAt(at))) {
      at += 1;
      skipped += 1;
      if (skipped > WIDEST_SPACE) return best;
    }
    const next = branch.next.get(toLower(text.charCodeAt(at)));
    if (next === undefined) return best;
    branch = next;
    at += 1;
    // A longer word is another one.
    if (branch.key !== null && !/[\w가-힣]/.test(text.charAt(at)))
      best = { key: branch.key, to: at };
  }
  return best;
}
