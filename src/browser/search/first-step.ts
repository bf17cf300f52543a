/** What the first step answers by itself: codes, names and institutions. */
import type { Hit, Lookup } from './lookup.ts';
import type { Reason } from './match.ts';

/** Reasons whose hits stand in front, whatever else is found. */
const SURE: ReadonlySet<Reason> = new Set<Reason>(['field', 'code', 'title', 'alias', 'owner']);
/** Reasons of what is on the way to a name or a code. */
const ON_THE_WAY: ReadonlySet<Reason> = new Set<Reason>(['beginning', 'inside', 'half-typed']);
/** Signs of a text that was pasted, which may tell of a field and its value. */
const PASTED = /["'`{}[\]<>:=/\\]/;
/** Fewer Latin letters begin too much. */
const TELLING = /[a-z]{3}/i;

/**
 * The hits that stay where they are when the second step answers the same query; none where it may put
 * others before them.
 * @param lookup over the records of the first step
 */
export function findEarly(lookup: Lookup, query: string, limit: number): Hit[] {
  const hits = lookup.find(query, limit);
  const reason = hits[0]?.reason;
  if (reason === undefined) return [];
  // What is pasted may tell of another field, or hold a message.
  if (PASTED.test(query) && (reason !== 'field' || /[가-힣]/.test(query))) return [];
  const isLatin = /[a-z]/i.test(query);
  if (SURE.has(reason)) return isLatin ? hits.filter((hit) => SURE.has(hit.reason)) : hits;
  // Other words are looked for beside it, and a guide may be called exactly so.
  if (!ON_THE_WAY.has(reason) || /\s/.test(query.trim())) return [];
  if (hits[0]?.record.type !== 'code' && hits[0]?.record.type !== 'issuer') return [];
  if (!isLatin) return hits;
  // Fields are called by Latin words that begin alike.
  return reason === 'beginning' && TELLING.test(query)
    ? hits.filter((hit) => hit.reason === reason)
    : [];
}
