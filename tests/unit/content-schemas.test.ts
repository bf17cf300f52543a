import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import {
  CONTENT_SCHEMAS_FOLDER,
  contentSchemas,
  schemasToFiles,
  withSchemaLine,
} from '../../src/reading/content-schemas.ts';

test('content schemas: the files that editors read are those of the schemas as they are', () => {
  const written = readdirSync(CONTENT_SCHEMAS_FOLDER).sort();
  assert.deepEqual(written, [...contentSchemas().keys()].sort());
  for (const [file, schema] of contentSchemas()) {
    const text = readFileSync(join(CONTENT_SCHEMAS_FOLDER, file), 'utf8');
    assert.deepEqual(
      JSON.parse(text),
      JSON.parse(JSON.stringify(schema)),
      `${file} is old; run "npm run schemas" and commit what it writes.`,
    );
  }
});

test('content schemas: every content file is sound by its own, and has one', () => {
  const files = Object.entries(schemasToFiles()).flatMap(([schema, patterns]) =>
    patterns.flatMap((pattern) => globSync(pattern).map((file) => ({ schema, file }))),
  );
  assert.deepEqual(
    files.map(({ file }) => file.replaceAll('\\', '/')).sort(),
    globSync('content/**/*.yaml')
      .map((file) => file.replaceAll('\\', '/'))
      .sort(),
  );
  for (const { schema, file } of files) {
    const text = readFileSync(file, 'utf8');
    const told = withSchemaLine(text, file.replaceAll('\\', '/'), schema);
    assert.equal(text, told, `${file} does not name its schema; run "npm run schemas".`);
  }
  const ajv = new Ajv({ strict: false });
  for (const { schema, file } of files) {
    const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object);
    assert.ok(
      validate(parse(readFileSync(file, 'utf8'))),
      `${file}: ${JSON.stringify(validate.errors?.[0])}`,
    );
  }
});
