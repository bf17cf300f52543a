import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

/** A step in which the search loads. */
export interface Step {
  name: string;
  /** Bytes of each file that it loads, brotli 11. */
  files: Readonly<Record<string, number>>;
  /** The most that its files may weigh together. */
  budget: number;
}

const size = (file: string): number =>
  brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
    .length;

/** The size of the one file of a folder that is called so. */
function fileLike(folder: string, pattern: RegExp): number {
  const [name, ...others] = readdirSync(folder).filter((file) => pattern.test(file));
  if (name === undefined || others.length > 0)
    throw new Error(`There is not one file in ${folder} like ${String(pattern)}.`);
  return size(`${folder}/${name}`);
}

const scriptLike = (name: string): number =>
  fileLike('dist/_astro', new RegExp(`^${name}\\..*\\.js$`));

/** All bytes of some files. */
export const filesToBytes = (files: Step['files']): number =>
  Object.values(files).reduce((sum, bytes) => sum + bytes, 0);

/** What the built search loads, from the first focus on. */
export const searchToSteps = (): Step[] => [
  {
    name: 'First: codes, names and institutions',
    files: {
      'script that all parts share': scriptLike('common'),
      'script of the box': scriptLike('box'),
      'codes and names': fileLike('dist/search', /^records-.*\.json$/),
    },
    // 14 kB; the hashes in the names of files weigh some bytes more or less from build to build.
    budget: 14_100,
  },
  {
    name: 'Second: messages, guides, fields and phrases',
    files: {
      'script of the whole search': scriptLike('second-step'),
      'messages, guides and fields': fileLike('dist/search', /^messages-.*\.json$/),
      phrases: fileLike('dist/search', /^phrases-.*\.json$/),
    },
    budget: 66_500,
  },
];
