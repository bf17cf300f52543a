/** A JSON Schema as far as the schemas of the rows use it. */
interface Schema {
  type?: string | readonly string[];
  description?: string;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  prefixItems?: readonly Schema[];
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  enum?: readonly (string | number | boolean | null)[];
  const?: string | number | boolean | null;
}

const NAME = /^[A-Za-z_$][\w$]*$/;

/** What stands before a property: nothing in it can end the comment. */
const toComment = (text: string, indent: string): string =>
  `${indent}/** ${text.replaceAll('*/', '* /').replace(/\s+/g, ' ')} */\n`;

/**
 * A JSON Schema as a TypeScript type, with its descriptions as comments.
 * @param schema made from the schema that the rows are checked by
 * @param indent of the line on which it stands
 * @throws Error for a schema that none of the rows has today, so that no type is wrong in silence
 * @example schemaToType({ type: ['string', 'null'] }) // 'string | null'
 */
export function schemaToType(schema: Schema, indent = ''): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined)
    return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined)
    return [...new Set(choices.map((choice) => schemaToType(choice, indent)))].join(' | ');
  if (Array.isArray(schema.type))
    return schema.type.map((type: string) => schemaToType({ ...schema, type }, indent)).join(' | ');
  switch (schema.type) {
    case 'string':
    case 'boolean':
    case 'null':
      return schema.type;
    case 'integer':
    case 'number':
      return 'number';
    case 'array':
      return arrayToType(schema, indent);
    case 'object':
      return objectToType(schema, indent);
    default:
      throw new Error(`No type is known for the schema ${JSON.stringify(schema)}.`);
  }
}

function arrayToType({ items, prefixItems }: Schema, indent: string): string {
  if (prefixItems !== undefined)
    return `readonly [${prefixItems.map((item) => schemaToType(item, indent)).join(', ')}]`;
  if (items === undefined) return 'readonly unknown[]';
  const type = schemaToType(items, indent);
  return /[|]/.test(type) && !type.startsWith('{') ? `readonly (${type})[]` : `readonly ${type}[]`;
}

function objectToType(schema: Schema, indent: string): string {
  const { properties, required = [], additionalProperties } = schema;
  if (properties === undefined)
    return typeof additionalProperties === 'object'
      ? `Readonly<Record<string, ${schemaToType(additionalProperties, indent)}>>`
      : 'Readonly<Record<string, unknown>>';
  const inner = `${indent}  `;
  const lines = Object.entries(properties).map(([name, own]) => {
    const about = own.description === undefined ? '' : toComment(own.description, inner);
    const key = NAME.test(name) ? name : JSON.stringify(name);
    const mark = required.includes(name) ? '' : '?';
    return `${about}${inner}readonly ${key}${mark}: ${schemaToType(own, inner)};\n`;
  });
  return `{\n${lines.join('')}${indent}}`;
}
