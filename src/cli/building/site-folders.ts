import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { SentenceError } from '../../sentence-error.ts';

/** Where the versions of a built site stand. All are on one file system, so that a rename is enough. */
export interface SiteFolders {
  /** The version that is served and published: `dist`. */
  published: string;
  /** Where the next one is built, unseen: `.dist/next`. */
  next: string;
  /** The one before, for servers and tabs that still ask for its files: `.dist/previous`. */
  previous: string;
}

/**
 * The folders of the versions of a site.
 * @example folderToSiteFolders('/a/dist').next // '/a/.dist/next'
 */
export function folderToSiteFolders(folder: string): SiteFolders {
  const published = resolve(folder);
  const beside = join(dirname(published), `.${basename(published)}`);
  return { published, next: join(beside, 'next'), previous: join(beside, 'previous') };
}

/**
 * Makes room for the next version, and puts the last good one back where a build was killed between the
 * two renames of `publish`.
 * @throws SentenceError when the folder holds something else than a built site
 */
export function prepare({ published, next, previous }: SiteFolders): void {
  if (`${resolve()}${sep}`.startsWith(`${published}${sep}`))
    throw new SentenceError(`${published} holds this project; build into a folder of its own.`);
  if (!existsSync(published) && existsSync(join(previous, 'index.html')))
    renameSync(previous, published);
  const isOther =
    existsSync(published) &&
    readdirSync(published).length > 0 &&
    !existsSync(join(published, 'index.html'));
  if (isOther)
    throw new SentenceError(
      `${published} holds something else than a built site; empty it, or build into another folder.`,
    );
  rmSync(next, { recursive: true, force: true });
}

/**
 * Puts the next version in the place of the published one, which becomes the previous one. No folder can be
 * renamed onto a full one, so these are two renames; whoever finds nothing between them finds the last
 * good version as the previous one.
 * @throws SentenceError when the folder cannot be replaced; the last good version stays
 */
export function publish({ published, next, previous }: SiteFolders): void {
  try {
    rmSync(previous, { recursive: true, force: true });
    if (existsSync(published)) renameSync(published, previous);
    renameSync(next, published);
  } catch (error) {
    if (!existsSync(published) && existsSync(previous)) renameSync(previous, published);
    const reason = error instanceof Error ? error.message : String(error);
    throw new SentenceError(
      `${published} could not be replaced (${reason}); close what uses it, then build again.`,
      { cause: error },
    );
  }
}
