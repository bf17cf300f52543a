import assert from 'node:assert/strict';
import {
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { checkedContent, type CheckOptions } from '../../../src/checks/check-content.ts';
import { ContentError, mistakeToSentence } from '../../../src/reading/mistake.ts';
import { ContentReader } from '../../../src/reading/read-content.ts';

/** A mistake made in a copy of the real content, and the sentence that must come of it. */
export interface Case {
  name: string;
  /** Makes the mistake. */
  make: (folder: string) => void;
  /** The sentence, or its beginning; lines of files are left out of it. */
  sentence: string;
  /** What the checks are told beside the content. */
  options?: CheckOptions;
}

/** The path of a file in a content folder. */
export const at = (folder: string, file: string): string => join(folder, file);

/** A mistake that is another text in a file. */
export function changed(
  name: string,
  file: string,
  from: string | RegExp,
  to: string,
  sentence: string,
  options?: CheckOptions,
): Case {
  const make = (folder: string): void => {
    const text = readFileSync(at(folder, file), 'utf8');
    // No `$&` of a hostile text is to mean anything.
    const after = typeof from === 'string' ? text.replace(from, () => to) : text.replace(from, to);
    assert.notEqual(after, text, `the mistake "${name}" changes nothing`);
    writeFileSync(at(folder, file), after);
  };
  return { name, make, sentence, ...(options !== undefined && { options }) };
}

/** A mistake that is a file of its own, or another content of a file. */
export function written(
  name: string,
  file: string,
  content: string | Uint8Array,
  sentence: string,
): Case {
  return {
    name,
    make: (folder) => {
      writeFileSync(at(folder, file), content);
    },
    sentence,
  };
}

/** A text with a few letters more at its beginning. */
export const before = (name: string, file: string, text: string, sentence: string): Case =>
  changed(name, file, /^/, text, sentence);

/** What came of a mistake. */
export interface Told {
  /** Every sentence, without the lines of files. */
  sentences: readonly string[];
  /** The same as they are printed. */
  printed: readonly string[];
  /** What was thrown that is no list of sentences; null where nothing was. */
  thrown: unknown;
}

/** What the checks say of a content folder, which is itself written as `content`. */
export function tellOf(reader: ContentReader, options: CheckOptions = {}): Told {
  const { folder } = reader;
  try {
    checkedContent(reader, { permalinks: [], ...options });
    return { sentences: [], printed: [], thrown: null };
  } catch (error) {
    if (!(error instanceof ContentError)) return { sentences: [], printed: [], thrown: error };
    const tidy = (text: string): string => text.replaceAll(folder, 'content');
    return {
      sentences: error.mistakes.map((mistake) =>
        tidy(mistakeToSentence({ ...mistake, line: null })),
      ),
      printed: tidy(error.message).split('\n'),
      thrown: null,
    };
  }
}

/** Every path of a folder, with what changes when it is written: links are not followed. */
function toListing(folder: string): Map<string, string> {
  const listing = new Map<string, string>();
  const add = (path: string): void => {
    const { mode, ino, size, mtimeNs } = lstatSync(path, { bigint: true });
    // A folder counts by what is in it.
    const isFolder = (mode & BigInt(constants.S_IFMT)) === BigInt(constants.S_IFDIR);
    listing.set(path, isFolder ? String(mode) : [mode, ino, size, mtimeNs].join());
    if (isFolder) for (const name of readdirSync(path)) add(join(path, name));
  };
  if (existsSync(folder)) add(folder);
  return listing;
}

/** A folder with a copy of the content, taken away with everything in it at the end. */
export function openWorkshop(): { run: (one: Case) => Told; close: () => void } {
  const workshop = mkdtempSync(join(tmpdir(), 'codebook-content-'));
  const folder = join(workshop, 'content');
  // One for all: a text that did not change since the last mistake is not parsed again.
  const reader = new ContentReader(folder);
  let sound = new Map<string, string>();

  /** Copies again what the last mistake has changed; all of it where more than texts have. */
  const restore = (): void => {
    const now = toListing(folder);
    const different = [...now].filter(([path, state]) => sound.get(path) !== state);
    const isSame = now.size === sound.size && sound.size > 0;
    if (isSame && different.every(([path]) => lstatSync(path).isFile() && sound.has(path))) {
      for (const [path] of different) {
        rmSync(path);
        cpSync(join('content', relative(folder, path)), path);
      }
    } else {
      rmSync(folder, { recursive: true, force: true });
      cpSync('content', folder, { recursive: true });
    }
    if (!isSame || different.length > 0) sound = toListing(folder);
  };

  return {
    run: ({ make, options }) => {
      restore();
      make(folder);
      reader.forget();
      return tellOf(reader, options);
    },
    close: () => {
      rmSync(workshop, { recursive: true, force: true });
    },
  };
}
