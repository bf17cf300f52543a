import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { COLLECTIONS } from './reading/collections.ts';
import { proseFiles } from './loaders/prose-files.ts';
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
  guideProse: defineCollection({ loader: proseFiles(), schema: z.strictObject({}) }),
};
