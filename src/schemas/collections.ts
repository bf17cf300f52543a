import { z } from 'astro/zod';
import { change } from './change.ts';
import { slug } from './code.ts';
import { crosswalkRow } from './crosswalk.ts';
import { domain } from './domain.ts';
import { field } from './field.ts';
import { guide, GUIDE_GROUPS } from './guide.ts';
import { httpRow } from './http.ts';
import { bankRow, cardRow } from './institution-code.ts';
import { issuer } from './issuer.ts';
import { lookalike } from './lookalike.ts';
import { operation } from './operation.ts';
import { remedy } from './remedy.ts';
import { jsSdkRow, responseRow } from './response.ts';
import { situation } from './situation.ts';
import { source } from './source.ts';
import { system } from './system.ts';
import { table } from './table.ts';

/** Where a collection's entries stand and what they look like. */
export interface CollectionSpec {
  /** A file, or a folder of files, below the content folder. */
  path: string;
  /** What names an entry: the column `code` or `id`, or the path of its own file. */
  key: 'code' | 'id' | 'path';
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

/** A response row with the domain that its file names. */
const responseEntry = z.strictObject({ ...responseRow.shape, domain: slug });

/** A row of the crosswalk with the kind that its file names. */
const crosswalkEntry = z.strictObject({ ...crosswalkRow.shape, kind: z.enum(['card', 'bank']) });

/** A guide with the group and the id that its file names. */
const guideEntry = z.strictObject({ ...guide.shape, group: z.enum(GUIDE_GROUPS), id: slug });

/** Every collection of the content folder. */
export const COLLECTIONS = {
  http: { path: 'codes/http.yaml', key: 'code', noun: 'code', sorted: true, schema: httpRow },
  card: { path: 'codes/card.yaml', key: 'code', noun: 'code', sorted: true, schema: cardRow },
  bank: { path: 'codes/bank.yaml', key: 'code', noun: 'code', sorted: true, schema: bankRow },
  response: {
    path: 'codes/response',
    key: 'code',
    noun: 'code',
    sorted: true,
    columnsFromPath: ['domain'],
    schema: responseEntry,
  },
  jsSdk: {
    path: 'codes/js-sdk.yaml',
    key: 'code',
    noun: 'code',
    sorted: true,
    mayBeEmpty: true,
    schema: jsSdkRow,
  },
  domains: { path: 'domains.yaml', key: 'id', noun: 'domain', sorted: false, schema: domain },
  remedies: { path: 'remedies.yaml', key: 'id', noun: 'remedy', sorted: true, schema: remedy },
  operations: {
    path: 'operations.yaml',
    key: 'id',
    noun: 'operation',
    sorted: false,
    schema: operation,
  },
  lookalikes: {
    path: 'lookalikes.yaml',
    key: 'id',
    noun: 'lookalike',
    sorted: true,
    schema: lookalike,
  },
  situations: {
    path: 'situations.yaml',
    key: 'id',
    noun: 'situation',
    sorted: false,
    schema: situation,
  },
  systems: { path: 'systems.yaml', key: 'id', noun: 'system', sorted: false, schema: system },
  crosswalk: {
    path: 'crosswalk',
    key: 'code',
    noun: 'code',
    sorted: true,
    columnsFromPath: ['kind'],
    schema: crosswalkEntry,
  },
  tables: { path: 'tables.yaml', key: 'id', noun: 'table', sorted: false, schema: table },
  fields: { path: 'fields.yaml', key: 'id', noun: 'field', sorted: true, schema: field },
  issuers: { path: 'issuers.yaml', key: 'id', noun: 'issuer', sorted: true, schema: issuer },
  sources: { path: 'sources.yaml', key: 'id', noun: 'source', sorted: true, schema: source },
  changes: { path: 'changes.yaml', key: 'id', noun: 'change', sorted: false, schema: change },
  guides: {
    path: 'guides',
    key: 'path',
    noun: 'guide',
    sorted: false,
    columnsFromPath: ['group', 'id'],
    schema: guideEntry,
  },
} as const satisfies Record<string, CollectionSpec>;

export type CollectionName = keyof typeof COLLECTIONS;

/** All content as plain data, one list a collection. */
export type Content = { [Name in CollectionName]: z.infer<(typeof COLLECTIONS)[Name]['schema']>[] };
