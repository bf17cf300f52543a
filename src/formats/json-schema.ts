import { z } from 'astro/zod';
import { envelopeOf } from '../schemas/data-row.ts';
import { DATA_FILES, DATA_ROWS, type DataFile } from './data-files.ts';
import { pathToAbsolute, schemaPath } from '../paths.ts';
import { SCHEMA_VERSION } from './rows.ts';

/** A schema without the declaration of its dialect, to stand within another one. */
function toDefinition(schema: z.ZodType): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  return $schema === undefined ? {} : rest;
}

/**
 * The JSON Schema (2020-12) of a data file, generated from the schemas that its rows are typed by.
 * A whole file validates, and so does a row by itself, which scripts more often have at hand.
 * @example fileToJsonSchema('card').$defs.row.properties.code.pattern // '^\\d{2}$'
 */
export function fileToJsonSchema(file: DataFile): Record<string, unknown> {
  const row = DATA_ROWS[file];
  const envelope = toDefinition(envelopeOf(z.any()));
  const properties = envelope.properties as Record<string, object>;
  const rows = { ...properties.rows, items: { $ref: '#/$defs/row' } };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: pathToAbsolute(schemaPath(file)),
    title: `NICEPAY Codebook: ${file}`,
    description: 'A data file, or one row of it.',
    anyOf: [{ $ref: '#/$defs/file' }, { $ref: '#/$defs/row' }],
    $defs: {
      file: { ...envelope, properties: { ...properties, rows } },
      row: toDefinition(row),
    },
  };
}

/** A schema without its descriptions: better words are no other shape. */
const withoutWords = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      // A property that is called so has a schema, not a sentence.
      .filter(([key, own]) => key !== 'description' || typeof own !== 'string')
      .map(([key, own]) => [key, withoutWords(own)]),
  );
};

/**
 * The schemas of all data files as they are frozen: without the address, which depends on the host,
 * and without words.
 */
export interface FrozenSchemas {
  version: string;
  schemas: Readonly<Record<string, unknown>>;
}

/** All schemas with the version that they belong to. */
export function filesToFrozenSchemas(): FrozenSchemas {
  const schemas = DATA_FILES.map((file) => {
    const schema = Object.entries(fileToJsonSchema(file)).filter(([key]) => key !== '$id');
    return [file, withoutWords(Object.fromEntries(schema))] as const;
  });
  return { version: SCHEMA_VERSION, schemas: Object.fromEntries(schemas) };
}
