import { resolve, sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { checkedContent } from '../checks/check-content.ts';
import { ContentError } from '../reading/mistake.ts';
import { ContentReader } from '../reading/read-content.ts';

type Watcher = NonNullable<LoaderContext['watcher']>;

/** What happens once the content has changed and is sound. */
type Reload = () => Promise<void>;

/** A file that is being written is told of more than once; it is read when it was quiet so long, ms. */
const SETTLED = 30;

/** The one reader of the content: all collections are filled from what it read. */
export const reader = new ContentReader();

/** What came of the checks; null when nobody asked since a file changed. */
let verdict: { error: Error | null } | null = null;

/**
 * Judges the content, once for all collections until a file changes.
 * @throws ContentError with a sentence a mistake
 */
export function judge(): void {
  if (verdict === null) {
    try {
      checkedContent(reader);
      verdict = { error: null };
    } catch (error) {
      verdict = { error: error instanceof Error ? error : new Error(String(error)) };
    }
  }
  if (verdict.error !== null) throw verdict.error;
}

const reloads = new WeakMap<Watcher, Reload[]>();

/**
 * In development: loads again what has changed, once all of the content is sound. A mistake is told
 * in its sentences, and every page stays as it was: entries of several files belong together, and a
 * page of half of them would break.
 */
export function onSoundContent(
  { watcher, logger }: Pick<LoaderContext, 'watcher' | 'logger'>,
  reload: Reload,
): void {
  if (watcher === undefined) return;
  const known = reloads.get(watcher);
  if (known !== undefined) return void known.push(reload);
  const all = [reload];
  reloads.set(watcher, all);
  const folder = resolve(reader.folder);
  watcher.add(folder);
  let waiting: NodeJS.Timeout | undefined;
  const run = async (): Promise<void> => {
    judge();
    for (const one of all) await one();
  };
  watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(folder + sep)) return;
    reader.forget(path);
    verdict = null;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      run().catch((error: unknown) => {
        logger.error(error instanceof ContentError ? `\n${error.message}` : String(error));
      });
    }, SETTLED);
  });
}
