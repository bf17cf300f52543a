import { z } from 'astro/zod';
import type { KindId } from '../kind-list.ts';
import { KINDS } from '../kinds/index.ts';

/** What a field holds where it holds something. */
function unwrap(field: z.core.$ZodType): z.core.$ZodType {
  return field instanceof z.ZodNullable || field instanceof z.ZodOptional
    ? unwrap(field.unwrap())
    : field;
}

function objectToColumns(fields: Readonly<z.core.$ZodShape>, prefix: string): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const inner = unwrap(field);
    return inner instanceof z.ZodObject
      ? objectToColumns(inner.shape, `${prefix}${name}.`)
      : [`${prefix}${name}`];
  });
}

/**
 * The columns of a table as CSV, from the schema of its rows: for a table that has no row yet.
 * @example kindToColumns('js-sdk').slice(0, 3) // ['kind', 'code', 'status']
 */
export function kindToColumns(kind: KindId): string[] {
  const fields: z.core.$ZodShape = KINDS[kind].dataRow.shape;
  const { meanings, ...own } = fields;
  // A line is a meaning, with the fields of its code around it.
  const inner = meanings instanceof z.ZodArray ? unwrap(meanings.element) : null;
  return objectToColumns({ ...own, ...(inner instanceof z.ZodObject && inner.shape) }, '');
}
