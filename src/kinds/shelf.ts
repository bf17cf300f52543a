import type { CrosswalkEntry } from '../schemas/crosswalk.ts';
import type { Domain } from '../schemas/domain.ts';
import type { Field } from '../schemas/field.ts';
import type { GuideEntry } from '../schemas/guide.ts';
import type { HeadingsEntry } from '../schemas/headings.ts';
import type { Issuer } from '../schemas/issuer.ts';
import type { Lookalike } from '../schemas/lookalike.ts';
import type { Remedy } from '../schemas/remedy.ts';
import type { Source } from '../schemas/source.ts';
import type { System } from '../schemas/system.ts';
import type { Table } from '../schemas/table.ts';
import type { Bilingual } from '../schemas/text.ts';

/** Everything that the row of a code may refer to, by its id. */
export interface Shelf {
  tables: ReadonlyMap<string, Table>;
  sources: ReadonlyMap<string, Source>;
  /** The recorded headings of the manuals' pages. */
  headings: readonly HeadingsEntry[];
  /** By `<group>/<guide>`. */
  guides: ReadonlyMap<string, GuideEntry>;
  fields: ReadonlyMap<string, Field>;
  issuers: ReadonlyMap<string, Issuer>;
  domains: ReadonlyMap<string, Domain>;
  remedies: ReadonlyMap<string, Remedy>;
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
