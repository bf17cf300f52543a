import type { z } from 'astro/zod';

/** Where a collection's entries stand and what they look like. */
export interface CollectionSpec {
  /** A file, or a folder of files, below the content folder. */
  path: string;
  /** What names an entry: the column `code`, `id` or `page`, or the path of its own file. */
  key: 'code' | 'id' | 'page' | 'path';
  /** How a reader is told which entry is meant: `code "02"`. */
  noun: string;
  /** Whether the rows must stand in the order of their keys (plain character order). */
  sorted: boolean;
  /** Whether the table may have no rows. */
  mayBeEmpty?: boolean;
  /** Names of columns that the path of a file gives: `response/<domain>.yaml`. */
  columnsFromPath?: readonly string[];
  schema: z.ZodObject;
}
