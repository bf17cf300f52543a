import { resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { ContentError } from './mistake.ts';
import { CONTENT_FOLDER, readCollection } from './read-content.ts';
import type { CollectionSpec } from '../schemas/collections.ts';

/** A file that is being written is told of more than once; it is read when it was quiet so long, ms. */
const SETTLED = 30;

/**
 * Loads the rows of a collection from YAML, each as an entry of its own, and reloads them when a
 * file changes, comes or goes. Astro's `file()` skips a row without an id and reads `01` as a number; this reader
 * is the one that the content checks use, so that what passes them is what the pages show.
 * @throws ContentError when a row does not fit its schema
 */
export function yamlRows(spec: CollectionSpec): Loader {
  const load = async (context: LoaderContext): Promise<void> => {
    const { store, watcher, logger } = context;
    const fill = async (): Promise<void> => {
      const { rows, mistakes } = readCollection(spec);
      if (mistakes.length > 0) throw new ContentError(mistakes);
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
    };
    await fill();
    if (watcher === undefined) return;
    const watched = resolve(CONTENT_FOLDER, spec.path);
    watcher.add(watched);
    let waiting: NodeJS.Timeout | undefined;
    watcher.on('all', (_event, path) => {
      if (!path.startsWith(watched)) return;
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        // In development a mistake is told and the last good rows stay.
        fill().catch((error: unknown) => {
          logger.error(error instanceof Error ? error.message : String(error));
        });
      }, SETTLED);
    });
  };
  return { name: 'yaml-rows', load };
}
