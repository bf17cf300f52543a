import type { CrosswalkEntry } from '../schemas/crosswalk.ts';
import type { Domain } from '../schemas/domain.ts';
import type { ExampleShape } from '../schemas/example.ts';
import type { Field } from '../schemas/field.ts';
import type { GuideEntry } from '../schemas/guide.ts';
import type { HeadingsEntry } from '../schemas/headings.ts';
import type { Issuer } from '../schemas/issuer.ts';
import type { Lookalike } from '../schemas/lookalike.ts';
import type { Message } from '../schemas/message.ts';
import type { OlderField } from '../schemas/older-api.ts';
import type { Subject } from '../schemas/subject.ts';
import type { OpenResult } from '../schemas/open-result.ts';
import type { Operation } from '../schemas/operation.ts';
import type { Outlet } from '../schemas/outlet.ts';
import type { Reading } from '../schemas/reading.ts';
import type { Remedy } from '../schemas/remedy.ts';
import type { Source } from '../schemas/source.ts';
import type { StepsEntry } from '../schemas/step.ts';
import type { System } from '../schemas/system.ts';
import type { Table } from '../schemas/table.ts';
import type { Bilingual } from '../schemas/text.ts';

/** A field that brings a response code when it is wrong, and what is wrong then. */
export interface CausingField {
  field: string;
  when: Bilingual;
}

/** Everything that the row of a code may refer to, by its id. */
export interface Shelf {
  tables: ReadonlyMap<string, Table>;
  sources: ReadonlyMap<string, Source>;
  /** The recorded headings of the manuals' pages. */
  headings: readonly HeadingsEntry[];
  /** By `<group>/<guide>`. */
  guides: ReadonlyMap<string, GuideEntry>;
  /** The fields of the API, as tables and domains name them. */
  fields: ReadonlyMap<string, Field>;
  /** The fields that bring a response code when they are wrong, by the code. */
  causes: ReadonlyMap<string, readonly CausingField[]>;
  /** The requests, responses, callbacks and webhooks that have fields. */
  messages: ReadonlyMap<string, Message>;
  /** The groups of fields, in the order of the site. */
  subjects: ReadonlyMap<string, Subject>;
  /** The field names of the older API. */
  olderFields: ReadonlyMap<string, OlderField>;
  issuers: ReadonlyMap<string, Issuer>;
  /** Where the articles are that events of institutions cite. */
  outlets: readonly Outlet[];
  /** The APIs and callbacks by which codes come, in the order of a payment’s life. */
  operations: ReadonlyMap<string, Operation>;
  /** What the bodies of each API and callback look like, by its id. */
  examples: ReadonlyMap<string, ExampleShape>;
  domains: ReadonlyMap<string, Domain>;
  remedies: ReadonlyMap<string, Remedy>;
  /** What codes mean for the money, by remedy and by code. */
  steps: ReadonlyMap<string, StepsEntry>;
  openResults: readonly OpenResult[];
  /** In the order of the site. */
  systems: ReadonlyMap<string, System>;
  lookalikes: readonly Lookalike[];
  crosswalk: readonly CrosswalkEntry[];
}

/**
 * The entry of an id that the content checks have seen.
 * @throws Error when there is none, which means that the checks were not run
 */
export function lookUp<Value>(map: ReadonlyMap<string, Value>, id: string): Value {
  const value = map.get(id);
  if (value === undefined) throw new Error(`"${id}" does not exist; run the content checks.`);
  return value;
}

/** What a table says of all its codes, with what it names. */
export interface TableContext {
  /** The title of the table. */
  title: Bilingual;
  /** The fields in which one meets the codes. */
  fields: readonly Field[];
  /** The guides that help. */
  guides: readonly GuideEntry[];
}

/** What the table of a kind says of all its codes. */
export function tableToContext(shelf: Shelf, kind: string): TableContext {
  const { title, fields, guides } = lookUp(shelf.tables, kind);
  return {
    title,
    fields: fields.map((id) => lookUp(shelf.fields, id)),
    guides: guides.map((id) => lookUp(shelf.guides, id)),
  };
}

/** The lists that have a code, and what other sources say of it. */
export interface JoinedReadings {
  listedIn: readonly Source[];
  /** With the sources themselves, in the order of the row. */
  otherReadings: readonly (Reading & { from: Source })[];
  /** The source whose reading is shown first; null where sources agree. */
  shownFrom: Source | null;
}

/** Joins the sources that a row names. */
export function joinReadings(
  row: { sources: readonly string[]; readings: readonly Reading[]; readFrom: string | null },
  { sources }: Shelf,
): JoinedReadings {
  return {
    listedIn: row.sources.map((id) => lookUp(sources, id)),
    otherReadings: row.readings.map((reading) => ({
      ...reading,
      from: lookUp(sources, reading.source),
    })),
    shownFrom: row.readFrom === null ? null : lookUp(sources, row.readFrom),
  };
}

/**
 * The selections of a code’s lists that leave it out: a list with only what the APIs return does
 * not have a code that the whole list has.
 * @param listed the ids of the lists that have the code
 * @param sources every source by its id
 * @example listsToAbsences(['manual-2026-full'], sources).map(({ id }) => id) // ['manual-2026-api']
 */
export function listsToAbsences(
  listed: readonly string[],
  sources: ReadonlyMap<string, Source>,
): Source[] {
  return [...sources.values()].filter(
    ({ id, narrows }) => narrows !== null && listed.includes(narrows) && !listed.includes(id),
  );
}
