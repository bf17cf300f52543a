import type { Match } from './match.ts';
import type { Entry } from './prepare.ts';
import type { Speech } from './speech.ts';
import type { SearchRecord } from '../../shared/search-record.ts';

/** What a query that names an institution means. */
export interface Named {
  /** Paths of the codes that are meant: those so called, or those of the kind that was asked for. */
  codes: ReadonlySet<string>;
  /** Paths of the institutions so called; their other codes come after them. */
  owners: ReadonlySet<string>;
}

/** Records by what they are called exactly, without blanks and punctuation. */
export type NameIndex = ReadonlyMap<string, readonly SearchRecord[]>;

/** Indexes entries by their names. */
export function entriesToNames(named: readonly Entry[]): NameIndex {
  const names = new Map<string, SearchRecord[]>();
  for (const { record, texts } of named) {
    for (const { squashed } of texts) {
      const known = names.get(squashed.text);
      if (known === undefined) names.set(squashed.text, [record]);
      else known.push(record);
    }
  }
  return names;
}

/**
 * The institution and the codes that a query names, with 카드, 은행, card or bank behind it or not,
 * even where no such name is written down.
 * @param squashed the query without blanks and punctuation
 */
export function queryToNamed(
  named: readonly Entry[],
  names: NameIndex,
  squashed: string,
  { nameWithSuffix, kindOf }: Speech,
): Named {
  const calledExactly = (name: string): readonly SearchRecord[] => names.get(name) ?? [];
  const toOwners = (records: readonly SearchRecord[]): Set<string> =>
    new Set(records.flatMap(({ type, path, owner }) => (type === 'issuer' ? path : (owner ?? []))));
  const exact = calledExactly(squashed);
  const owners = toOwners(exact);
  const [, base, suffix] = nameWithSuffix.exec(squashed) ?? [];
  if (base === undefined || suffix === undefined) return { codes: new Set(), owners };
  const kind = kindOf.get(suffix);
  // 외환은행 is a code of its own: the other banks of its institution are not meant.
  const own = exact.filter((record) => record.kind === kind);
  if (own.length > 0) return { codes: new Set(own.map(({ path }) => path)), owners };
  const meant = new Set([...toOwners(calledExactly(base)), ...owners]);
  const codes = named
    .filter(({ record }) => record.kind === kind && meant.has(record.owner ?? ''))
    .map(({ record }) => record.path);
  return { codes: new Set(codes), owners };
}

/** Whether a code belongs to what a query names. */
export function matchNamed({ record }: Entry, { codes, owners }: Named): Match | null {
  const { owner, path, code } = record;
  if (code === null || owner === null) return null;
  if (codes.has(path)) return { reason: 'title', distance: 0, text: code, ranges: [] };
  return owners.has(owner) ? { reason: 'owner', distance: 0, text: code, ranges: [] } : null;
}
