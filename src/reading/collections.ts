import type { z } from 'astro/zod';
import { KIND_IDS, type KindId } from '../kind-list.ts';
import { KIND_COLLECTIONS } from '../kinds/index.ts';
import { change } from '../schemas/change.ts';
import type { CollectionSpec } from '../schemas/collection-spec.ts';
import { crosswalkEntry } from '../schemas/crosswalk.ts';
import { decoder } from '../schemas/decoder.ts';
import { domain } from '../schemas/domain.ts';
import { guideEntry } from '../schemas/guide.ts';
import { headingsEntry } from '../schemas/headings.ts';
import { harmless } from '../schemas/harmless.ts';
import { issuer } from '../schemas/issuer.ts';
import { lexicon } from '../schemas/lexicon.ts';
import { factList } from '../schemas/fact-list.ts';
import { limit } from '../schemas/limit.ts';
import { lookalike } from '../schemas/lookalike.ts';
import { exampleShape, trigger } from '../schemas/example.ts';
import { message } from '../schemas/message.ts';
import { subject } from '../schemas/subject.ts';
import { operation } from '../schemas/operation.ts';
import { olderField } from '../schemas/older-api.ts';
import { openResult } from '../schemas/open-result.ts';
import { outlet } from '../schemas/outlet.ts';
import { payload } from '../schemas/payload.ts';
import { phrases } from '../schemas/phrases.ts';
import { remedy } from '../schemas/remedy.ts';
import { audit, criterion, evidence } from '../schemas/accessibility.ts';
import { retiredWord } from '../schemas/retired-word.ts';
import { situation } from '../schemas/situation.ts';
import { source } from '../schemas/source.ts';
import { stepsEntry } from '../schemas/step.ts';
import { system } from '../schemas/system.ts';
import { table } from '../schemas/table.ts';

/** Every collection of the content folder. */
export const COLLECTIONS = {
  ...KIND_COLLECTIONS,
  domains: { path: 'domains.yaml', key: 'id', noun: 'domain', sorted: false, schema: domain },
  remedies: { path: 'remedies.yaml', key: 'id', noun: 'remedy', sorted: true, schema: remedy },
  steps: { path: 'steps.yaml', key: 'id', noun: 'steps', sorted: true, schema: stepsEntry },
  openResults: {
    path: 'open-results.yaml',
    key: 'id',
    noun: 'open result',
    sorted: false,
    schema: openResult,
  },
  limits: { path: 'limits.yaml', key: 'id', noun: 'limit', sorted: true, schema: limit },
  lists: { path: 'lists.yaml', key: 'id', noun: 'list', sorted: true, schema: factList },
  phrases: { path: 'phrases.yaml', key: 'id', noun: 'entry', sorted: true, schema: phrases },
  outlets: { path: 'outlets.yaml', key: 'id', noun: 'outlet', sorted: true, schema: outlet },
  criteria: {
    path: 'criteria.yaml',
    key: 'id',
    noun: 'criterion',
    sorted: false,
    schema: criterion,
  },
  evidence: {
    path: 'evidence.yaml',
    key: 'id',
    noun: 'evidence',
    sorted: false,
    schema: evidence,
  },
  audits: { path: 'audits.yaml', key: 'id', noun: 'audit', sorted: true, schema: audit },
  retiredWords: {
    path: 'retired-words.yaml',
    key: 'id',
    noun: 'word',
    sorted: true,
    schema: retiredWord,
  },
  operations: {
    path: 'operations.yaml',
    key: 'id',
    noun: 'operation',
    sorted: false,
    schema: operation,
  },
  examples: {
    path: 'examples.yaml',
    key: 'id',
    noun: 'example',
    sorted: false,
    schema: exampleShape,
  },
  sandbox: { path: 'sandbox.yaml', key: 'id', noun: 'trigger', sorted: true, schema: trigger },
  olderFields: {
    path: 'older-fields.yaml',
    key: 'id',
    noun: 'older field',
    sorted: true,
    schema: olderField,
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
  messages: { path: 'messages.yaml', key: 'id', noun: 'message', sorted: false, schema: message },
  subjects: { path: 'subjects.yaml', key: 'id', noun: 'subject', sorted: false, schema: subject },
  decoder: { path: 'decoder.yaml', key: 'path', noun: 'decoder', sorted: false, schema: decoder },
  payloads: { path: 'payloads.yaml', key: 'id', noun: 'payload', sorted: false, schema: payload },
  harmless: {
    path: 'harmless.yaml',
    key: 'path',
    noun: 'list of harmless words',
    sorted: false,
    schema: harmless,
  },
  lexicon: { path: 'lexicon.yaml', key: 'path', noun: 'lexicon', sorted: false, schema: lexicon },
  issuers: { path: 'issuers.yaml', key: 'id', noun: 'issuer', sorted: true, schema: issuer },
  sources: { path: 'sources.yaml', key: 'id', noun: 'source', sorted: true, schema: source },
  headings: {
    path: 'headings',
    key: 'page',
    noun: 'page',
    sorted: true,
    columnsFromPath: ['source'],
    schema: headingsEntry,
  },
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

/** An entry of any collection. */
type Entry = Content[CollectionName][number];

export type CollectionName = keyof typeof COLLECTIONS;

/** All content as plain data, one list a collection. */
export type Content = { [Name in CollectionName]: z.infer<(typeof COLLECTIONS)[Name]['schema']>[] };

/**
 * What names an entry within its file; nothing where the file is one entry.
 * @example entryToKey({ code: '02' }) // '02'
 */
export function entryToKey(entry: Entry): string {
  if ('code' in entry) return entry.code;
  if ('id' in entry) return entry.id;
  return 'page' in entry ? entry.page : '';
}

/**
 * An entry as a reader of a mistake calls it.
 * @example entryToName('card', { code: '02' }) // 'code "02"'
 * @example entryToName('guides', cancelGuide) // 'the guide', which has a file of its own
 */
export function entryToName(collection: CollectionName, entry: Entry): string {
  const { noun, key } = COLLECTIONS[collection];
  return key === 'path' ? `the ${noun}` : `${noun} "${entryToKey(entry)}"`;
}

/** The rows of every code table, with the kind of each table. */
export const contentToCodeRows = (
  content: Content,
): readonly (readonly [kind: KindId, rows: readonly Content[KindId][number][]])[] =>
  KIND_IDS.map((kind) => [kind, content[kind]]);
