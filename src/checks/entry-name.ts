import { COLLECTIONS, type CollectionName, type Content } from '../schemas/collections.ts';

/** Any entry of any collection. */
export type Entry = Content[CollectionName][number];

/**
 * What an entry is told apart by: its code, its id or its page.
 * @example entryToKey(card02) // '02'
 */
export function entryToKey(entry: Entry): string {
  if ('code' in entry) return entry.code;
  return 'id' in entry ? entry.id : entry.page;
}

/**
 * An entry as a reader of a mistake calls it.
 * @example entryToName('card', card02) // 'code "02"'
 */
export const entryToName = (collection: CollectionName, entry: Entry): string =>
  `${COLLECTIONS[collection].noun} "${entryToKey(entry)}"`;
