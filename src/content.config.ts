import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { COLLECTIONS } from './reading/collections.ts';
import { CONTENT_FOLDER } from './reading/read-content.ts';
import { yamlRows } from './loaders/yaml-rows.ts';

/** The tables and everything that they name, one collection a file or folder of YAML. */
const rows = Object.fromEntries(
  Object.entries(COLLECTIONS).map(([name, spec]) => [
    name,
    defineCollection({ loader: yamlRows(spec), schema: spec.schema }),
  ]),
);

export const collections = {
  ...rows,
  guideProse: defineCollection({
    loader: glob({
      pattern: '**/*.mdx',
      base: `${CONTENT_FOLDER}/guides`,
      // `docs/cancel.ko`: the path as it is, where the loader would make a slug of it.
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: z.strictObject({}),
  }),
};
