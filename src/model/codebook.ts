import type { KindId } from '../kind-list.ts';
import { KINDS, idToKind, type Code, type CodeOf } from '../kinds/index.ts';
import { guideToJoined, type JoinedGuide } from '../kinds/guide-section.ts';
import { shelfToInstitutions } from '../kinds/institution/join.ts';
import type { Institution } from '../kinds/institution/row.ts';
import { shelfToDomains } from '../kinds/response/join.ts';
import type { JoinedDomain, Meaning } from '../kinds/response/row.ts';
import { lookUp, type Shelf } from '../kinds/shelf.ts';
import type { Content } from '../reading/collections.ts';
import type { Decoder } from '../schemas/decoder.ts';
import type { ExampleShape, Trigger } from '../schemas/example.ts';
import type { FactList } from '../schemas/fact-list.ts';
import type { Field, FieldEntry } from '../schemas/field.ts';
import type { Harmless } from '../schemas/harmless.ts';
import type { Lexicon } from '../schemas/lexicon.ts';
import type { Limit } from '../schemas/limit.ts';
import type { Operation } from '../schemas/operation.ts';
import type { OpenResult } from '../schemas/open-result.ts';
import type { Situation } from '../schemas/situation.ts';
import type { Payload } from '../schemas/payload.ts';
import type { Source } from '../schemas/source.ts';
import type { System } from '../schemas/system.ts';
import type { Table } from '../schemas/table.ts';
import { contentToAccessibility, type AccessibilityRecord } from './accessibility.ts';
import { adviceWithLimits } from './limit-texts.ts';

/** A table with its codes, sorted. */
export type CodeTable<Id extends KindId = KindId> = Omit<Table, 'source'> & {
  id: Id;
  codes: readonly CodeOf<Id>[];
  /** The list that the table follows. */
  source: Source;
};

/** A group of response codes with its rows, sorted. */
export type ResponseDomain = JoinedDomain & { meanings: readonly Meaning[] };

/** What the bodies are made of. */
export interface ExampleParts {
  operations: ReadonlyMap<string, Operation>;
  /** In the order of a payment’s life. */
  shapes: ReadonlyMap<string, ExampleShape>;
  triggers: readonly Trigger[];
}

/** Everything the site publishes, joined. Plain data: no I/O, nothing of Astro. */
export interface Codebook {
  tables: ReadonlyMap<KindId, CodeTable>;
  institutions: ReadonlyMap<string, Institution>;
  domains: ReadonlyMap<string, ResponseDomain>;
  /** The API fields in which codes come. */
  fields: ReadonlyMap<string, Field>;
  /** What the decoder reads beside the codes. */
  decoder: Decoder;
  /** The words that the decoder leaves readable. */
  harmless: Harmless;
  /** What marks the payloads of each payment system. */
  payloads: readonly Payload[];
  /** How people speak of the tables when they search. */
  lexicon: Lexicon;
  sources: ReadonlyMap<string, Source>;
  guides: ReadonlyMap<string, JoinedGuide>;
  /** The prose of the guides as it is written, by guide and language: `docs/cancel.ko`. */
  prose: ReadonlyMap<string, string>;
  /** Other systems that number the same institutions, in the order of the site. */
  systems: ReadonlyMap<string, System>;
  /** The numbers and addresses that an integration depends on, sorted by id. */
  limits: readonly Limit[];
  /** Lists of the manuals that are no tables of codes. */
  lists: readonly FactList[];
  situations: readonly Situation[];
  /** What to do when a result is not known, in the order of the page. */
  openResults: readonly OpenResult[];
  /** What was tested of the accessibility of the site. */
  accessibility: AccessibilityRecord;
  /** What the test bodies are made of. */
  examples: ExampleParts;
  /** Newest first. */
  changes: Content['changes'];
  /** The day of the latest change, `YYYY-MM-DD`: the content's date, not the build's. */
  date: string;
}

const byId = <Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));

/** A field as tables and domains name it. */
function rowToField(
  { code, carries, name, about, places }: FieldEntry,
  messages: Content['messages'],
): Field {
  const ids = new Set(places.flatMap((place) => place.in));
  const found = messages.filter(({ id }) => ids.has(id));
  const sides = found.map(({ direction }) => (direction === 'request' ? 'request' : 'response'));
  const directions = (['request', 'response'] as const).filter((side) => sides.includes(side));
  return { id: code, kind: carries, name, about, directions };
}

/** The fields that bring a response code when they are wrong, by the code. */
function rowsToCauses(rows: readonly FieldEntry[]): Shelf['causes'] {
  const found = rows.flatMap(({ code: field, causes }) =>
    causes.map(({ code, when }) => ({ code, field, when })),
  );
  return Map.groupBy(found, ({ code }) => code);
}

/** Everything that rows may refer to. */
function contentToShelf(content: Content): Shelf {
  return {
    tables: byId(content.tables),
    sources: byId(content.sources),
    headings: content.headings,
    guides: new Map(content.guides.map((guide) => [`${guide.group}/${guide.id}`, guide])),
    fields: new Map(content.field.map((row) => [row.code, rowToField(row, content.messages)])),
    causes: rowsToCauses(content.field),
    messages: byId(content.messages),
    subjects: byId(content.subjects),
    outlets: content.outlets,
    olderFields: byId(content.olderFields),
    issuers: byId(content.issuers),
    operations: byId(content.operations),
    examples: byId(content.examples),
    domains: byId(content.domains),
    remedies: byId(content.remedies),
    steps: byId(content.steps),
    openResults: content.openResults,
    systems: byId(content.systems),
    lookalikes: content.lookalikes,
    crosswalk: content.crosswalk,
  };
}

/**
 * The entry of a collection that is one file with one entry.
 * @throws Error when there is none, which means that the checks were not run
 */
function onlyEntry<Entry>(entries: readonly Entry[], name: string): Entry {
  const [entry] = entries;
  if (entry === undefined)
    throw new Error(`content/${name}.yaml has no entry; run the content checks.`);
  return entry;
}

/** The codes of one kind, joined. */
function joinKind(id: KindId, content: Content, shelf: Shelf): readonly Code[] {
  // Rows and kind stand under the same id, so they belong together.
  return idToKind(id).join(content[id], shelf);
}

/**
 * Joins the content into one model.
 * @param prose of the guides, which only the search reads
 * @throws Error when an entry refers to one that does not exist; checked content never does
 */
export function contentToCodebook(raw: Content, prose: Codebook['prose'] = new Map()): Codebook {
  const content: Content = { ...raw, ...adviceWithLimits(raw) };
  const shelf = contentToShelf(content);
  const codes = new Map(
    (Object.keys(KINDS) as KindId[]).map((id) => [id, joinKind(id, content, shelf)]),
  );
  const responses = (codes.get('response') ?? []).filter((code) => code.kind === 'response');
  const meaningsOf = Map.groupBy(
    responses.flatMap(({ meanings }) => meanings),
    ({ domain }) => domain.id,
  );
  return {
    prose,
    tables: new Map(
      content.tables.map((table): [KindId, CodeTable] => [
        table.id,
        {
          ...table,
          codes: codes.get(table.id) ?? [],
          source: lookUp(shelf.sources, table.source),
        },
      ]),
    ),
    institutions: shelfToInstitutions(shelf),
    domains: new Map(
      [...shelfToDomains(shelf)].map(([id, domain]) => [
        id,
        { ...domain, meanings: meaningsOf.get(id) ?? [] },
      ]),
    ),
    fields: shelf.fields,
    decoder: onlyEntry(content.decoder, 'decoder'),
    harmless: onlyEntry(content.harmless, 'list of harmless words'),
    payloads: content.payloads,
    lexicon: onlyEntry(content.lexicon, 'lexicon'),
    sources: shelf.sources,
    guides: new Map([...shelf.guides].map(([id, guide]) => [id, guideToJoined(guide, shelf)])),
    systems: shelf.systems,
    limits: content.limits,
    lists: content.lists,
    situations: content.situations,
    openResults: content.openResults,
    accessibility: contentToAccessibility(content),
    examples: {
      operations: shelf.operations,
      shapes: shelf.examples,
      triggers: content.sandbox,
    },
    changes: content.changes,
    date: content.changes.reduce((latest, { date }) => (date > latest ? date : latest), ''),
  };
}

/**
 * The table of a kind, with its codes as what they are.
 * @throws Error when there is none, which means that the checks were not run
 * @example tableOf(codebook, 'card').codes[0]?.paymentWindow // true
 */
export function tableOf<Id extends KindId>({ tables }: Codebook, id: Id): CodeTable<Id> {
  // The codes of a table were joined by the kind of the same id.
  return lookUp(tables, id) as CodeTable<Id>;
}

/**
 * A code that is known to be there.
 * @throws Error when its table does not have it
 * @example lookUpCode(codebook, 'card', '02').code // '02'
 */
export function lookUpCode(codebook: Codebook, kind: KindId, code: string): Code {
  const codes: readonly Code[] = tableOf(codebook, kind).codes;
  const found = codes.find((candidate) => candidate.code === code);
  if (found === undefined) throw new Error(`There is no ${kind} code "${code}".`);
  return found;
}

/**
 * How many rows a table has: a code with two meanings has two.
 * @example tableToRowCount(tableOf(codebook, 'card')) === tableOf(codebook, 'card').codes.length // true
 */
export function tableToRowCount({ id, codes }: CodeTable): number {
  return codes.reduce((sum, code) => sum + idToKind(id).titles(code).length, 0);
}
