import type { FacetsFile } from '../../shared/files/facets.ts';
import { loadJson, once } from '../common/load.ts';
import type { SearchBox } from '../search/box.ts';
import type { ShownHit } from '../search/hit-view.ts';
import type { Whole } from '../search/present.ts';
import { choices, listenToChoices, showChoices } from './choices.ts';
import { fits, searchToWanted } from './wanted.ts';

/** More than any query finds among the response codes. */
const ALL = 10_000;

const loadFacets = once(() => loadJson<FacetsFile>(choices?.dataset.facets ?? ''));

/**
 * What a query finds among the response codes that the address asks for; without a query all of
 * these codes.
 */
async function findNarrowed(whole: Whole, query: string): Promise<ShownHit[]> {
  const facets = await loadFacets();
  const wanted = searchToWanted(location.search);
  const found: ShownHit[] =
    query.trim() === ''
      ? [...whole.byPath.values()].map((record) => ({ record, text: null, ranges: [] }))
      : [...(await whole.find(query, ALL)).hits];
  const left = found.filter(({ record }) => facets[record.path]?.some((has) => fits(wanted, has)));
  return left;
}

listenToChoices(() => {
  const box = document.querySelector<SearchBox>('search-box');
  if (box === null) return;
  const isNarrowed = Object.keys(searchToWanted(location.search)).length > 0;
  // The box may not have been set up yet: it reads this whenever it searches.
  box.narrow = isNarrowed ? findNarrowed : null;
  showChoices(null);
  box.dispatchEvent(new Event('narrow'));
});
