import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../schemas/source.ts';

/** The longest that the network may take to answer, ms. */
const TIMEOUT = 30_000;

/** The text of a page of a source. */
export interface SourcePage {
  text: string;
  /** Where it was read: an address or a path. */
  from: string;
  /** The revision and its day, where it was read from a repository. */
  revision: { id: string; date: string } | null;
}

/** A page that could not be read, and why. */
export interface UnreadPage {
  problem: string;
}

/**
 * The page with the tables of a source.
 * @param folders where to look instead of the network: folders or git directories, each with the
 *   pages of the source or with a folder named after it
 * @param page its path
 */
export async function readSourcePage(
  source: Pick<Source, 'id' | 'raw'>,
  page: string,
  folders: readonly string[],
): Promise<SourcePage | UnreadPage> {
  if (folders.length > 0) {
    const places = folders.flatMap((folder) => [join(folder, source.id), folder]);
    for (const place of places) {
      const found = readFile(place, page) ?? readRevision(place, page);
      if (found !== null) return found;
    }
    return { problem: `${page} is in none of ${folders.join(', ')}` };
  }
  if (source.raw === null) return { problem: 'its pages have no address on the network' };
  return readAddress(source.raw.replace('{page}', page));
}

function readFile(folder: string, page: string): SourcePage | null {
  const path = join(folder, page);
  return existsSync(path) ? { text: readFileSync(path, 'utf8'), from: path, revision: null } : null;
}

/** The page at the newest revision of a git directory, bare or of a working copy. */
function readRevision(folder: string, page: string): SourcePage | null {
  const directory = [folder, join(folder, '.git')].find(
    (path) => existsSync(join(path, 'HEAD')) && existsSync(join(path, 'objects')),
  );
  if (directory === undefined) return null;
  const git = (...parts: string[]): string =>
    execFileSync('git', ['--git-dir', directory, ...parts], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  try {
    const text = git('show', `HEAD:${page}`);
    const [id = '', date = ''] = git('log', '-1', '--format=%h %cs').trim().split(' ');
    return { text, from: directory, revision: { id, date } };
  } catch {
    // The repository has no such page, or no revision at all.
    return null;
  }
}

async function readAddress(address: string): Promise<SourcePage | UnreadPage> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT) });
    if (!response.ok) return { problem: `${address} answers ${String(response.status)}` };
    return { text: await response.text(), from: address, revision: null };
  } catch (error) {
    return { problem: `${address} does not answer (${String(error)})` };
  }
}
