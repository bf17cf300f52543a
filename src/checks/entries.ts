import {
  COLLECTIONS,
  entryToName,
  type CollectionName,
  type Content,
} from '../reading/collections.ts';

/** An entry of any collection, with how a reader is told which it is. */
export interface AnyEntry {
  collection: CollectionName;
  /** `code "02"`. */
  name: string;
  entry: Content[CollectionName][number];
}

/** Every entry of the content, for rules that hold wherever something stands. */
export function contentToEntries(content: Content): AnyEntry[] {
  return (Object.keys(COLLECTIONS) as CollectionName[]).flatMap((collection) =>
    content[collection].map((entry) => ({
      collection,
      entry,
      name: entryToName(collection, entry),
    })),
  );
}

/** A value somewhere in an entry, and the keys that lead to it. */
export interface Leaf {
  keys: readonly string[];
  value: unknown;
}

/**
 * Everything in an entry, lists and maps included, the outermost first.
 * @example valueToLeaves({ a: [1] }).map(({ keys }) => keys.join('.')) // ['', 'a', 'a.0']
 */
export function valueToLeaves(value: unknown, keys: readonly string[] = []): Leaf[] {
  const inner =
    value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, one]: [string, unknown]) =>
          valueToLeaves(one, [...keys, key]),
        )
      : [];
  return [{ keys, value }, ...inner];
}
