import { z } from 'astro/zod';
import { DATA_ROWS, envelopeOf, type DataFile } from '../schemas/data-row.ts';
import { pathToAbsolute, schemaPath } from './paths.ts';
import { SCHEMA_VERSION } from './rows.ts';

/**
 * The JSON Schema (2020-12) of a data file, generated from the schema that its rows are typed by.
 * @example fileToJsonSchema('card').properties.rows.items.properties.code.pattern // '^\\d{2}$'
 */
export function fileToJsonSchema(file: DataFile): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(envelopeOf(DATA_ROWS[file]), {
    target: 'draft-2020-12',
  });
  return {
    $schema,
    $id: pathToAbsolute(schemaPath(file)),
    title: `NICEPAY Codebook: ${file}`,
    ...rest,
  };
}

/** The schemas of all data files as they are frozen: without the address, which depends on the host. */
export interface FrozenSchemas {
  version: string;
  schemas: Readonly<Record<string, unknown>>;
}

/** All schemas with the version that they belong to. */
export function filesToFrozenSchemas(): FrozenSchemas {
  const files = Object.keys(DATA_ROWS) as DataFile[];
  const schemas = files.map((file) => {
    const schema = Object.entries(fileToJsonSchema(file)).filter(([key]) => key !== '$id');
    return [file, Object.fromEntries(schema)] as const;
  });
  return { version: SCHEMA_VERSION, schemas: Object.fromEntries(schemas) };
}
