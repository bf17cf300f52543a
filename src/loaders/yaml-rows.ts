import type { Loader, LoaderContext } from 'astro/loaders';
import type { CollectionSpec } from '../schemas/collection-spec.ts';
import { judge, onSoundContent, reader } from './sound-content.ts';

/**
 * Loads the rows of a collection from YAML, each as an entry of its own, and reloads them when a
 * file changes, comes or goes. Astro's `file()` skips a row without an id and reads `01` as a number; this
 * reader judges the whole content first, so that nothing is built from content with a mistake in it.
 * @throws ContentError with a sentence a mistake, in whichever file it is
 */
export function yamlRows(spec: CollectionSpec): Loader {
  const load = async (context: LoaderContext): Promise<void> => {
    const { store } = context;
    let shown: readonly object[] | null = null;
    const fill = (): Promise<void> => {
      const { rows } = reader.readCollection(spec);
      // What was saved is another file: the reader gives the same rows again.
      if (shown?.length === rows.length && rows.every((row, index) => row === shown?.[index]))
        return Promise.resolve();
      // At one go: a page that is asked for meanwhile has the old rows or the new ones.
      store.clear();
      for (const [index, { data }] of rows.entries()) {
        // The order of the rows is data, and the store does not keep it: the id carries it.
        store.set({ id: String(index).padStart(6, '0'), data });
      }
      shown = rows;
      return Promise.resolve();
    };
    judge();
    await fill();
    onSoundContent(context, fill);
  };
  return { name: 'yaml-rows', load };
}
