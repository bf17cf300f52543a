import type { Loader, LoaderContext } from 'astro/loaders';
import { ContentError } from './mistake.ts';
import { onSoundContent } from './content-watch.ts';
import { readCollection } from './read-content.ts';
import type { CollectionSpec } from '../schemas/collections.ts';

/**
 * Loads the rows of a collection from YAML, each as an entry of its own, and reloads them when a
 * file changes, comes or goes. Astro's `file()` skips a row without an id and reads `01` as a number; this reader
 * is the one that the content checks use, so that what passes them is what the pages show.
 * @param check throws ContentError when anything in the content is wrong; asked before a reload
 * @throws ContentError when a row does not fit its schema
 */
export function yamlRows(spec: CollectionSpec, check: () => unknown): Loader {
  const load = async (context: LoaderContext): Promise<void> => {
    const { store } = context;
    let shown: readonly object[] | null = null;
    const fill = async (): Promise<void> => {
      const { rows, mistakes } = readCollection(spec);
      if (mistakes.length > 0) throw new ContentError(mistakes);
      // What was saved is another file: the reader gives the same rows again.
      if (shown?.length === rows.length && rows.every((row, index) => row === shown?.[index]))
        return;
      const entries = await Promise.all(
        rows.map(async ({ file, data }, index) => {
          // The order of the rows is data, and the store does not keep it: the id carries it.
          const id = String(index).padStart(6, '0');
          return { id, data: await context.parseData({ id, data, filePath: file }) };
        }),
      );
      // At one go: a page that is asked for meanwhile has the old rows or the new ones.
      store.clear();
      for (const entry of entries) store.set(entry);
      shown = rows;
    };
    await fill();
    onSoundContent(context, check, fill);
  };
  return { name: 'yaml-rows', load };
}
