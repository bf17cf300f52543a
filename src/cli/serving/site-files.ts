import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { SiteFolders } from '../building/site-folders.ts';

/** A file as it stood when it was opened. */
export interface SiteFile {
  body: Buffer;
  modified: Date;
  /** A hash of the body, for its entity tag. */
  hash: string;
  /** The same in fewer bytes; made when it is first asked for. */
  compressed: (encoding: Encoding) => Promise<Buffer>;
}

export type Encoding = 'br' | 'gzip';

/** What reads files of a site whose versions replace each other. */
export interface SiteFiles {
  /**
   * A file of the published version, or of the one before where the new one does not have it any more and its
   * name tells its content: a page that was read a moment ago still gets its scripts.
   * @param name below the site, with forward slashes: `card/index.html`
   * @returns null when there is no such file
   */
  read: (name: string) => Promise<SiteFile | null>;
}

/** How much is kept in memory, bytes; a site of today fits in. */
const KEPT = 128 * 1024 * 1024;

/** Of Brotli and gzip alike: what hosts take on the fly. */
const COMPRESSION_LEVEL = 5;

/** Files whose names change with their content. */
const HASHED = /^(?:_astro|search|decode|pagefind)\/.+\.[a-z_]+$/;

/** How often a file is looked for while one version takes the place of the other, and how long between, ms. */
const ATTEMPTS = 3;
const PAUSE = 5;

/** What the system says of a name that leads to no file. */
const ABSENT: ReadonlySet<string> = new Set([
  'EACCES',
  'EINVAL',
  'EISDIR',
  'ELOOP',
  'ENAMETOOLONG',
  'ENOENT',
  'ENOTDIR',
  'EPERM',
]);

const isAbsent = (error: unknown): boolean =>
  ABSENT.has(String((error as NodeJS.ErrnoException).code));

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

const compress = (body: Buffer, encoding: Encoding): Promise<Buffer> =>
  encoding === 'br'
    ? toBrotli(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: COMPRESSION_LEVEL,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      })
    : toGzip(body, { level: COMPRESSION_LEVEL });

function toSiteFile(body: Buffer, modified: Date): SiteFile {
  const made = new Map<Encoding, Promise<Buffer>>();
  return {
    body,
    modified,
    hash: createHash('sha256').update(body).digest('base64url').slice(0, 16),
    compressed: (encoding) => {
      const known = made.get(encoding) ?? compress(body, encoding);
      made.set(encoding, known);
      return known;
    },
  };
}

/** The version that a folder holds now; null between two versions. */
const folderToVersion = (folder: string): Promise<number | null> =>
  stat(folder).then(
    ({ ino }) => ino,
    () => null,
  );

/**
 * Reads the files of a site. Each is opened, read whole and closed before anything is sent, so that an answer
 * is of one version, whatever happens to the folder meanwhile, and a download that breaks off leaves
 * nothing open. What was read is kept in memory until the file is another one.
 */
export function readSite({ published, previous }: SiteFolders): SiteFiles {
  const kept = new Map<string, { key: string; size: number; file: Promise<SiteFile> }>();
  let total = 0;

  function forget(path: string): void {
    total -= kept.get(path)?.size ?? 0;
    kept.delete(path);
  }

  async function readFrom(folder: string, name: string): Promise<SiteFile | null> {
    const path = join(folder, name);
    let handle;
    try {
      handle = await open(path);
      const stats = await handle.stat();
      if (!stats.isFile()) return null;
      const key = [stats.dev, stats.ino, stats.size, stats.mtimeMs].join();
      const known = kept.get(path);
      forget(path);
      const file =
        known?.key === key
          ? known.file
          : handle.readFile().then((body) => toSiteFile(body, stats.mtime));
      kept.set(path, { key, size: stats.size, file });
      total += stats.size;
      for (const [oldest] of kept) {
        if (total <= KEPT) break;
        forget(oldest);
      }
      return await file;
    } catch (error) {
      forget(path);
      if (isAbsent(error)) return null;
      throw error;
    } finally {
      await handle?.close();
    }
  }

  async function read(name: string): Promise<SiteFile | null> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const version = await folderToVersion(published);
      const file =
        (await readFrom(published, name)) ??
        (version === null || HASHED.test(name) ? await readFrom(previous, name) : null);
      if (file !== null) return file;
      if (version !== null && version === (await folderToVersion(published))) return null;
      await wait(PAUSE);
    }
    return null;
  }

  return { read };
}
