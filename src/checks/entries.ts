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

/** What was found in an entry before: content does not change once it is read, and rule after rule asks. */
const known = new WeakMap<object, readonly Leaf[]>();

/**
 * Everything in an entry, lists and maps included, the outermost first.
 * @example valueToLeaves({ a: [1] }).map(({ keys }) => keys.join('.')) // ['', 'a', 'a.0']
 */
export function valueToLeaves(value: unknown): readonly Leaf[] {
  const found = isObject(value) ? known.get(value) : undefined;
  if (found !== undefined) return found;
  const leaves: Leaf[] = [];
  addLeaves(value, [], leaves);
  if (isObject(value)) known.set(value, leaves);
  return leaves;
}

const isObject = (value: unknown): value is object => value !== null && typeof value === 'object';

function addLeaves(value: unknown, keys: readonly string[], leaves: Leaf[]): void {
  leaves.push({ keys, value });
  if (!isObject(value)) return;
  for (const [key, inner] of Object.entries(value) as [string, unknown][])
    addLeaves(inner, [...keys, key], leaves);
}
