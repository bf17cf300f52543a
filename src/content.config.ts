import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { CONTENT_FOLDER } from './reading/read-content.ts';
import { yamlRows } from './reading/yaml-rows.ts';
import { COLLECTIONS } from './schemas/collections.ts';

const {
  http,
  card,
  bank,
  response,
  jsSdk,
  domains,
  remedies,
  operations,
  lookalikes,
  situations,
  systems,
  crosswalk,
  tables,
  fields,
  issuers,
  sources,
  changes,
  guides,
} = COLLECTIONS;

export const collections = {
  http: defineCollection({ loader: yamlRows(http), schema: http.schema }),
  card: defineCollection({ loader: yamlRows(card), schema: card.schema }),
  bank: defineCollection({ loader: yamlRows(bank), schema: bank.schema }),
  response: defineCollection({ loader: yamlRows(response), schema: response.schema }),
  jsSdk: defineCollection({ loader: yamlRows(jsSdk), schema: jsSdk.schema }),
  domains: defineCollection({ loader: yamlRows(domains), schema: domains.schema }),
  remedies: defineCollection({ loader: yamlRows(remedies), schema: remedies.schema }),
  operations: defineCollection({ loader: yamlRows(operations), schema: operations.schema }),
  lookalikes: defineCollection({ loader: yamlRows(lookalikes), schema: lookalikes.schema }),
  situations: defineCollection({ loader: yamlRows(situations), schema: situations.schema }),
  systems: defineCollection({ loader: yamlRows(systems), schema: systems.schema }),
  crosswalk: defineCollection({ loader: yamlRows(crosswalk), schema: crosswalk.schema }),
  tables: defineCollection({ loader: yamlRows(tables), schema: tables.schema }),
  fields: defineCollection({ loader: yamlRows(fields), schema: fields.schema }),
  issuers: defineCollection({ loader: yamlRows(issuers), schema: issuers.schema }),
  sources: defineCollection({ loader: yamlRows(sources), schema: sources.schema }),
  changes: defineCollection({ loader: yamlRows(changes), schema: changes.schema }),
  guideProse: defineCollection({
    loader: glob({
      pattern: '**/*.mdx',
      base: `${CONTENT_FOLDER}/guides`,
      // `docs/cancel.ko`: the path as it is, where the loader would make a slug of it.
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: z.strictObject({}),
  }),
  guides: defineCollection({ loader: yamlRows(guides), schema: guides.schema }),
};
