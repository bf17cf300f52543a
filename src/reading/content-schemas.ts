import { z } from 'astro/zod';
import { COLLECTIONS, type CollectionName } from './collections.ts';
import type { CollectionSpec } from '../schemas/collection-spec.ts';

/** Where the schemas of content files stand, for editors. */
export const CONTENT_SCHEMAS_FOLDER = 'src/schemas/content';

type Json = Record<string, unknown>;

/** Names in kebab case, as files are called. @example nameToFile('jsSdk') // 'js-sdk.json' */
const nameToFile = (name: string): string =>
  `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`;

/**
 * What an editor must know of the files of a collection: a list of entries, or one entry a file. What
 * the path of a file gives does not stand in it.
 * @example specToContentSchema(COLLECTIONS.card).type // 'array'
 */
export function specToContentSchema(spec: CollectionSpec): Json {
  const { $schema, ...entry } = z.toJSONSchema(spec.schema, {
    target: 'draft-07',
    io: 'input',
  }) as Json;
  const given = new Set(spec.columnsFromPath ?? []);
  const { properties = {}, required = [] } = entry as { properties?: Json; required?: string[] };
  const own = {
    ...entry,
    properties: Object.fromEntries(Object.entries(properties).filter(([key]) => !given.has(key))),
    required: required.filter((key) => !given.has(key)),
  };
  return spec.key === 'path' ? { $schema, ...own } : { $schema, type: 'array', items: own };
}

/** The schema of each collection, by the name of its file. */
export const contentSchemas = (): ReadonlyMap<string, Json> =>
  new Map(
    (Object.keys(COLLECTIONS) as CollectionName[]).map((name) => [
      nameToFile(name),
      specToContentSchema(COLLECTIONS[name]),
    ]),
  );

/**
 * Which files of the content folder each schema is for, as editors take it.
 * @example schemasToFiles()['./src/schemas/content/card.json'] // ['content/codes/card.yaml']
 */
export const schemasToFiles = (): Record<string, string[]> =>
  Object.fromEntries(
    (Object.keys(COLLECTIONS) as CollectionName[]).map((name) => {
      const { path } = COLLECTIONS[name];
      const files = path.endsWith('.yaml') ? path : `${path}/**/*.yaml`;
      return [`./${CONTENT_SCHEMAS_FOLDER}/${nameToFile(name)}`, [`content/${files}`]];
    }),
  );

const LINE = /^# yaml-language-server: .*\n/;

/**
 * A content file with the line that tells any editor its schema, in the first line.
 * @param file its path: `content/codes/card.yaml`
 * @param schema the path of its schema: `./src/schemas/content/card.json`
 * @example withSchemaLine('- code: "01"\n', 'content/codes/card.yaml', './src/schemas/content/card.json')
 * // '# yaml-language-server: $schema=../../src/schemas/content/card.json\n- code: "01"\n'
 */
export function withSchemaLine(text: string, file: string, schema: string): string {
  const up = '../'.repeat(file.split('/').length - 1);
  return `# yaml-language-server: $schema=${schema.replace('./', up)}\n${text.replace(LINE, '')}`;
}
