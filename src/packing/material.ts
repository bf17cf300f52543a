import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { KIND_IDS, type KindId } from '../kind-list.ts';
import type { Book, ChangeRow, FieldValue, Row, SourceRow } from '../shared/book.ts';
import type { IssuerDataRow } from '../schemas/data-row.ts';
import { rowsToValues } from '../package/values.ts';
import type { Made } from '../shared/files/made.ts';
import { SentenceError } from '../sentence-error.ts';

/** What a package is made of: what the site publishes, without its address. */
export interface Material {
  /** The day of the content, `YYYY-MM-DD`. */
  date: string;
  /** The version of the shape of the rows. */
  schemaVersion: string;
  tables: Readonly<Record<KindId, readonly Row[]>>;
  issuers: readonly IssuerDataRow[];
  changes: readonly ChangeRow[];
  sources: readonly SourceRow[];
  /** What values of fields mean. */
  values: readonly FieldValue[];
  crosswalk: readonly unknown[];
  guides: readonly unknown[];
  /** What the search loads, in the order in which it does, and what the decoder loads; by name. */
  payloads: Readonly<Record<string, unknown>>;
  /** The ready sets of codes, by the names of their constants. */
  sets: ReadonlyMap<string, readonly string[]>;
}

/** A data file as far as a package reads it. */
interface Envelope {
  schemaVersion: string;
  generatedFrom: string;
  rows: readonly never[];
}

/**
 * Addresses without the place of the site, so that the same content gives the same package wherever it is
 * built: a package outlives hosts.
 * @example withoutSite('{"ko":"https://x.kr/card/02/"}', 'https://x.kr/') // '{"ko":"/card/02/"}'
 */
export const withoutSite = (json: string, root: string): string =>
  json.replaceAll(`"${root}`, '"/');

/** The address of the site, which every row begins its own with. */
function rowsToRoot(codes: string): string {
  const [row] = (
    JSON.parse(codes) as { rows: { kind: string; code: string; url: { ko: string } }[] }
  ).rows;
  return row === undefined ? '' : row.url.ko.slice(0, -`${row.kind}/${row.code}/`.length);
}

/**
 * Reads what a built site publishes.
 * @param folder of the built site
 * @throws SentenceError when a file is missing
 */
export async function readMaterial(folder: string): Promise<Material> {
  let root: string | undefined;
  const toText = (name: string): string => {
    root ??= rowsToRoot(readFileSync(join(folder, 'data/codes.json'), 'utf8'));
    return withoutSite(readFileSync(join(folder, name), 'utf8'), root);
  };
  const read = (name: string): unknown => {
    try {
      return JSON.parse(toText(name));
    } catch (error) {
      throw new SentenceError(
        `The package needs ${name} of the built site, which could not be read; build the site first.`,
        { cause: error },
      );
    }
  };
  const envelope = (name: string): Envelope => read(`data/${name}.json`) as Envelope;
  const payloads = Object.fromEntries(
    ['search', 'decode', 'linking'].flatMap((part) =>
      readdirSync(join(folder, part))
        .filter((name) => /-[0-9a-f]{12}\.json$/.test(name))
        .sort()
        .map((name) => [
          `${part}/${name.replace(/-[0-9a-f]{12}\.json$/, '')}`,
          (read(`${part}/${name}`) as Made<unknown>).file,
        ]),
    ),
  );
  const { generatedFrom, schemaVersion } = envelope('codes');
  // The module for scripts has the sets ready.
  const module = (await import(pathToFileURL(join(folder, 'data/codes.mjs')).href)) as Record<
    string,
    unknown
  >;
  const tables = Object.fromEntries(
    KIND_IDS.map((kind): [KindId, readonly Row[]] => [kind, envelope(kind).rows]),
  ) as Record<KindId, readonly Row[]>;
  return {
    date: generatedFrom,
    schemaVersion,
    tables,
    issuers: envelope('issuers').rows,
    changes: envelope('changes').rows,
    sources: envelope('sources').rows,
    crosswalk: envelope('crosswalk').rows,
    guides: envelope('guides').rows,
    payloads,
    values: rowsToValues(tables.field),
    sets: new Map(
      Object.entries(module).flatMap(([name, value]): [string, readonly string[]][] =>
        Array.isArray(value) ? [[name, value as readonly string[]]] : [],
      ),
    ),
  };
}

/** What the questions of a package are asked of. */
export const materialToBook = (
  { date, tables, issuers, changes, sources, values }: Material,
  version: string,
): Book => ({ date, version, tables, issuers, changes, sources, values });
