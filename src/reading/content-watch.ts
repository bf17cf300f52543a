import { resolve, sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { ContentError } from './mistake.ts';
import { CONTENT_FOLDER } from './read-content.ts';

type Watcher = NonNullable<LoaderContext['watcher']>;

/** What happens once the content has changed and is sound. */
type Reload = () => Promise<void>;

/** A file that is being written is told of more than once; it is read when it was quiet so long, ms. */
const SETTLED = 30;

const reloads = new WeakMap<Watcher, Reload[]>();

/**
 * In development: loads again what has changed, once all of the content is sound. A mistake is told
 * in its sentences, and every page stays as it was: entries of several files belong together, and a
 * page of half of them would break.
 * @param check throws ContentError when anything in the content is wrong
 */
export function onSoundContent(
  { watcher, logger }: Pick<LoaderContext, 'watcher' | 'logger'>,
  check: () => unknown,
  reload: Reload,
): void {
  if (watcher === undefined) return;
  const known = reloads.get(watcher);
  if (known !== undefined) return void known.push(reload);
  const all = [reload];
  reloads.set(watcher, all);
  const folder = resolve(CONTENT_FOLDER);
  watcher.add(folder);
  let waiting: NodeJS.Timeout | undefined;
  const run = async (): Promise<void> => {
    check();
    for (const one of all) await one();
  };
  watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(folder + sep)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      run().catch((error: unknown) => {
        logger.error(error instanceof ContentError ? `\n${error.message}` : String(error));
      });
    }, SETTLED);
  });
}
