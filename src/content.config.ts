import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { checkedContent } from './checks/check-content.ts';
import { proseFiles } from './reading/prose-files.ts';
import { yamlRows } from './reading/yaml-rows.ts';
import { COLLECTIONS, type CollectionSpec } from './schemas/collections.ts';

const {
  http,
  card,
  bank,
  response,
  jsSdk,
  domains,
  remedies,
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

const rows = (spec: CollectionSpec) => yamlRows(spec, () => checkedContent());

export const collections = {
  http: defineCollection({ loader: rows(http), schema: http.schema }),
  card: defineCollection({ loader: rows(card), schema: card.schema }),
  bank: defineCollection({ loader: rows(bank), schema: bank.schema }),
  response: defineCollection({ loader: rows(response), schema: response.schema }),
  jsSdk: defineCollection({ loader: rows(jsSdk), schema: jsSdk.schema }),
  domains: defineCollection({ loader: rows(domains), schema: domains.schema }),
  remedies: defineCollection({ loader: rows(remedies), schema: remedies.schema }),
  lookalikes: defineCollection({ loader: rows(lookalikes), schema: lookalikes.schema }),
  situations: defineCollection({ loader: rows(situations), schema: situations.schema }),
  systems: defineCollection({ loader: rows(systems), schema: systems.schema }),
  crosswalk: defineCollection({ loader: rows(crosswalk), schema: crosswalk.schema }),
  tables: defineCollection({ loader: rows(tables), schema: tables.schema }),
  fields: defineCollection({ loader: rows(fields), schema: fields.schema }),
  issuers: defineCollection({ loader: rows(issuers), schema: issuers.schema }),
  sources: defineCollection({ loader: rows(sources), schema: sources.schema }),
  changes: defineCollection({ loader: rows(changes), schema: changes.schema }),
  guideProse: defineCollection({
    loader: proseFiles(() => checkedContent()),
    schema: z.strictObject({}),
  }),
  guides: defineCollection({ loader: rows(guides), schema: guides.schema }),
};
