import { resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { ContentError } from '../checks/mistake.ts';
import { CONTENT_FOLDER, readCollection } from '../checks/read-content.ts';
import type { CollectionSpec } from '../schemas/collections.ts';

/**
 * Loads the rows of a collection from YAML, each as an entry of its own, and reloads them when a
 * file changes. Astro's `file()` skips a row without an id and reads `01` as a number; this reader
 * is the one that the content checks use, so that what passes them is what the pages show.
 * @throws ContentError when a row does not fit its schema
 */
export function yamlRows(spec: CollectionSpec): Loader {
  const load = async (context: LoaderContext): Promise<void> => {
    const { store, watcher, logger } = context;
    const fill = async (): Promise<void> => {
      const { rows, mistakes } = readCollection(spec);
      if (mistakes.length > 0) throw new ContentError(mistakes);
      store.clear();
      for (const [index, { file, data }] of rows.entries()) {
        // The order of the rows is data, and the store does not keep it: the id carries it.
        const id = String(index).padStart(6, '0');
        store.set({ id, data: await context.parseData({ id, data, filePath: file }) });
      }
    };
    await fill();
    const watched = resolve(CONTENT_FOLDER, spec.path);
    watcher?.add(watched);
    watcher?.on('change', (path) => {
      if (!path.startsWith(watched)) return;
      // In development a mistake is told and the last good rows stay.
      fill().catch((error: unknown) => {
        logger.error(error instanceof Error ? error.message : String(error));
      });
    });
  };
  return { name: 'yaml-rows', load };
}
