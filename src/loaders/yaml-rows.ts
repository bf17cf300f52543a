import { resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { checkedContent } from '../checks/check-content.ts';
import { ContentReader } from '../reading/read-content.ts';
import type { CollectionSpec } from '../schemas/collection-spec.ts';

/** A file that is being written is told of more than once; it is read when it was quiet so long, ms. */
const SETTLED = 30;

/** The one reader of the content: all collections are filled from what it read. */
const reader = new ContentReader();
let isJudged = false;

/**
 * Judges the content, once for all collections until a file changes.
 * @throws ContentError with a sentence a mistake
 */
function judge(): void {
  if (isJudged) return;
  checkedContent(reader);
  isJudged = true;
}

/**
 * Loads the rows of a collection from YAML, each as an entry of its own, and reloads them when a
 * file changes, comes or goes. Astro's `file()` skips a row without an id and reads `01` as a number; this
 * reader judges the whole content first, so that nothing is built from content with a mistake in it.
 * @throws ContentError with a sentence a mistake, in whichever file it is
 */
export function yamlRows(spec: CollectionSpec): Loader {
  const load = async (context: LoaderContext): Promise<void> => {
    const { store, watcher, logger } = context;
    const fill = (): void => {
      judge();
      const entries = reader.readCollection(spec).rows.map(({ data }, index) => {
        // The order of the rows is data, and the store does not keep it: the id carries it.
        return { id: String(index).padStart(6, '0'), data };
      });
      // At one go: a page that is asked for meanwhile has the old rows or the new ones.
      store.clear();
      for (const entry of entries) store.set(entry);
    };
    fill();
    if (watcher === undefined) return;
    const watched = resolve(reader.folder, spec.path);
    watcher.add(watched);
    let waiting: NodeJS.Timeout | undefined;
    watcher.on('all', (_event, path) => {
      if (!path.startsWith(watched)) return;
      reader.forget(path);
      isJudged = false;
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        try {
          fill();
        } catch (error) {
          // In development a mistake is told and the last good rows stay.
          logger.error(error instanceof Error ? error.message : String(error));
        }
      }, SETTLED);
    });
    await Promise.resolve();
  };
  return { name: 'yaml-rows', load };
}
