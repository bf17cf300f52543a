import { getCollection, getEntry, type CollectionEntry, type CollectionKey } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { COLLECTIONS, type Content } from '../reading/collections.ts';
import { contentToCodebook, type Codebook } from './codebook.ts';

async function rows<Name extends CollectionKey>(
  name: Name,
): Promise<CollectionEntry<Name>['data'][]> {
  const entries: CollectionEntry<Name>[] = await getCollection(name);
  // The ids carry the order of the files; the store keeps none.
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ data }) => data);
}

async function load(): Promise<Codebook> {
  const names = Object.keys(COLLECTIONS) as (keyof typeof COLLECTIONS)[];
  const lists = await Promise.all(names.map(async (name) => [name, await rows(name)] as const));
  const prose = await getCollection('guideProse');
  // Each collection was filled by the reader of its own rows.
  return contentToCodebook(
    Object.fromEntries(lists) as Content,
    new Map(prose.map(({ id, body = '' }) => [id, body] as const).sort()),
  );
}

let loaded: Promise<Codebook> | undefined;

/** The whole model, joined once a build. The one place that asks Astro for content. */
export function loadCodebook(): Promise<Codebook> {
  // In development the content changes under the server, so each request joins it anew.
  if (import.meta.env.DEV) return load();
  return (loaded ??= load());
}

/**
 * The prose of a guide in a language.
 * @throws Error when there is none; the content checks tell it before
 */
export async function loadGuideProse(
  { group, id }: { group: string; id: string },
  locale: Locale,
): Promise<CollectionEntry<'guideProse'>> {
  const name = `${group}/${id}.${locale}`;
  const entry = await getEntry('guideProse', name);
  if (entry === undefined) throw new Error(`The guide prose "${name}.mdx" does not exist.`);
  return entry;
}
