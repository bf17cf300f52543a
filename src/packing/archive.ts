import { gzipSync } from 'fflate';
import { createTar } from 'nanotar';

/** A file of a package: its path inside, and its content. */
export interface PackedFile {
  /** `data/card.json`. */
  path: string;
  content: string | Uint8Array;
  /** Whether it is a command. */
  isCommand?: boolean;
}

/** The time that npm itself gives to every file of a package: no clock goes into the bytes. */
const TIME = Date.UTC(1985, 9, 26, 8, 15, 0);

/**
 * Files as an archive that npm installs. The same files give the same bytes on every machine: order,
 * times and owners are fixed, and the compression is done in JavaScript, since zlib differs from one
 * platform and version to the next.
 * @param files in any order
 * @example filesToArchive([{ path: 'package.json', content: '{}' }]).length > 0 // true
 */
export function filesToArchive(files: readonly PackedFile[]): Uint8Array {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const tar = createTar(
    sorted.map(({ path, content, isCommand = false }) => ({
      name: `package/${path}`,
      data: content,
      attrs: {
        mode: isCommand ? '755' : '644',
        uid: 0,
        gid: 0,
        user: '',
        group: '',
        mtime: TIME,
      },
    })),
  );
  return gzipSync(tar, { level: 9, mtime: 0 });
}
