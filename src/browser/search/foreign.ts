import type { KindId } from '../../kind-list.ts';
import type { CrosswalkFile } from '../../shared/files/crosswalk.ts';
import { loadJson, once } from '../common/load.ts';
import type { Hit } from './lookup.ts';
import { bareNumber } from '../../shared/code-spelling.ts';
import { squash } from '../../shared/squash.ts';
import { normaliseQuery } from './normalise.ts';
import type { Speech } from './speech.ts';
import type { SearchRecord } from '../../shared/search-record.ts';

/** A code of another system, and how the system is called. */
export interface ForeignQuery {
  /** Places of the systems that may be meant; all of them for a BIC. */
  systems: readonly number[];
  /** Squashed. */
  code: string;
}

/** A BIC of a Korean bank (ISO 9362): eight characters, or eleven with a branch. */
const BIC = /^[a-z]{4}kr[a-z0-9]{2}(?:[a-z0-9]{3})?$/;

/**
 * The code of another system that a query names, with the system before or behind it; null where it
 * names none.
 * @example queryToForeign('KCP CCKM', systems, speech) // { systems: [5, 13], code: 'cckm' }
 * @example queryToForeign('SHBKKRSEXXX', systems, speech) // { systems: […], code: 'shbkkrse' }
 */
export function queryToForeign(
  query: string,
  systems: CrosswalkFile['systems'],
  speech: Speech,
): ForeignQuery | null {
  const asked = squash(normaliseQuery(query)).text;
  if (BIC.test(asked)) {
    const places = systems.flatMap(({ id }, place) => (id === 'bic' ? [place] : []));
    return { systems: places, code: asked.slice(0, 8) };
  }
  let found: ForeignQuery | null = null;
  let longest = 0;
  for (const [place, { kind, names }] of systems.entries()) {
    for (const name of names.map((text) => squash(text).text)) {
      const rest = takeAway(asked, name);
      if (rest === null || name.length < longest) continue;
      const { code, only } = withoutKind(rest, speech);
      if (code === '' || (only !== null && only !== kind)) continue;
      // A longer name takes precedence: 토스페이먼츠 before 토스.
      const known: readonly number[] =
        name.length === longest && found !== null ? found.systems : [];
      found = { systems: known.includes(place) ? known : [...known, place], code };
      longest = name.length;
    }
  }
  return found;
}

/** What is left of a text without a name at its beginning or end; null where the name is not there. */
function takeAway(text: string, name: string): string | null {
  if (text.startsWith(name)) return text.slice(name.length);
  return text.endsWith(name) ? text.slice(0, -name.length) : null;
}

/** A code without the word that says whether it is a card’s or a bank’s, and a version of the system. */
function withoutKind(
  text: string,
  { kindBefore, kindOf }: Speech,
): { code: string; only: KindId | null } {
  const rest = text.replace(/^v[12](?=.)/, '');
  const word = kindBefore.exec(rest)?.[1] ?? '';
  return { code: rest.replace(kindBefore, ''), only: kindOf.get(word) ?? null };
}

const sameCode = (foreign: string, code: string): boolean => {
  const known = squash(foreign).text;
  return bareNumber(known) === bareNumber(code);
};

/** The codes of ours that a query names by their code in another system; each once. */
export function fileToHits(
  { systems, rows }: CrosswalkFile,
  query: string,
  byPath: ReadonlyMap<string, SearchRecord>,
  speech: Speech,
): Hit[] {
  const asked = queryToForeign(query, systems, speech);
  if (asked === null) return [];
  const hits = rows.flatMap(([path, place, foreign]): Hit[] => {
    const record = byPath.get(path);
    const system = systems[place];
    if (record === undefined || system === undefined) return [];
    if (!asked.systems.includes(place) || !sameCode(foreign, asked.code)) return [];
    const text = `${system.title} ${foreign}`;
    return [{ record, reason: 'alias', distance: 0, text, ranges: [] }];
  });
  return hits.filter(
    ({ record }, index) => hits.findIndex((hit) => hit.record === record) === index,
  );
}

const load = once((address: string) => loadJson<CrosswalkFile>(address));

/**
 * The hits of a query that names a code of another system; the crosswalk is loaded when a query may
 * be one.
 * @returns null where the crosswalk did not come
 * @param address of the crosswalk file
 */
export async function findForeign(
  address: string,
  query: string,
  byPath: ReadonlyMap<string, SearchRecord>,
  speech: Speech,
): Promise<Hit[] | null> {
  if (!/\S\s+\S|[0-9_]|[a-z]{4}kr/i.test(query)) return [];
  try {
    return fileToHits(await load(address), query, byPath, speech);
  } catch {
    return null;
  }
}
