import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { checkedContent } from '../../src/checks/check-content.ts';
import { contentToCodebook } from '../../src/model/codebook.ts';
import { codebookToCrosswalkRows } from '../../src/model/crosswalk.ts';
import { codebookToHistory } from '../../src/formats/history.ts';
import {
  fileToJsonSchema,
  filesToFrozenSchemas,
  type FrozenSchemas,
} from '../../src/formats/json-schema.ts';
import {
  changeToDataRow,
  codeToRow,
  guideToDataRow,
  institutionToDataRow,
  limitToDataRow,
  listToDataRow,
  rowsToEnvelope,
  SCHEMA_VERSION,
  sourceToDataRow,
} from '../../src/formats/rows.ts';
import { DATA_FILES, type DataFile } from '../../src/formats/data-files.ts';

const codebook = contentToCodebook(checkedContent());
const tables = [...codebook.tables.values()];
const LISTS: Readonly<Record<string, readonly object[]>> = {
  ...Object.fromEntries(tables.map(({ id, codes }) => [id, codes.map(codeToRow)])),
  codes: tables.flatMap(({ codes }) => codes.map(codeToRow)),
  issuers: [...codebook.institutions.values()].map(institutionToDataRow),
  guides: [...codebook.guides.values()].map(guideToDataRow),
  changes: codebook.changes.map(changeToDataRow),
  sources: [...codebook.sources.values()].map(sourceToDataRow),
  history: codebookToHistory(codebook),
  crosswalk: codebookToCrosswalkRows(codebook),
  limits: codebook.limits.map((limit) => limitToDataRow(limit, codebook)),
  lists: codebook.lists.map((list) => listToDataRow(list, codebook)),
};
const rowsOf = (file: DataFile): readonly object[] => {
  const rows = LISTS[file];
  assert.ok(rows !== undefined, `no rows are tried for ${file}.json`);
  return rows;
};

const files = DATA_FILES;
const compile = (file: DataFile) => new Ajv2020({ strict: true }).compile(fileToJsonSchema(file));

for (const file of files) {
  test(`schemas: every row of ${file}.json validates, and a row with a number for a code does not`, () => {
    const validate = compile(file);
    const envelope = rowsToEnvelope(rowsOf(file), codebook, null);
    assert.ok(validate(envelope), JSON.stringify(validate.errors?.slice(0, 3)));
    for (const row of rowsOf(file)) assert.ok(validate(row), JSON.stringify(validate.errors));
    const [first] = rowsOf(file);
    if (first === undefined) return;
    const key = 'code' in first ? 'code' : 'id';
    assert.ok(!validate({ ...envelope, rows: [{ ...first, [key]: 1 }] }));
    assert.ok(!validate({ ...envelope, rows: [{ ...first, colour: 'green' }] }));
    assert.ok(!validate({ ...first, [key]: 1 }));
    assert.ok(!validate({ ...envelope, count: undefined }));
  });
}

/** A JSON Schema, as far as it is walked through. */
interface Schema {
  description?: string;
  const?: unknown;
  properties?: Readonly<Record<string, Schema>>;
  items?: Schema;
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  $defs?: Readonly<Record<string, Schema>>;
}

/** The fields of a schema that nothing describes: neither themselves nor what they may be. */
function undescribed(schema: Schema, way: string): string[] {
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  const inner = [...choices, ...(schema.items === undefined ? [] : [schema.items])];
  const fields = Object.entries({ ...schema.properties }).flatMap(([key, field]) => {
    const said = [field, ...(field.anyOf ?? [])].some(
      ({ description }) => description !== undefined,
    );
    const name = `${way}.${key}`;
    return [...(said || field.const !== undefined ? [] : [name]), ...undescribed(field, name)];
  });
  const definitions = Object.values({ ...schema.$defs });
  return [...fields, ...[...inner, ...definitions].flatMap((part) => undescribed(part, way))];
}

test('schemas: they say what each field is', () => {
  const silent = { properties: { a: { items: { properties: { b: {} } } } } };
  assert.deepEqual(undescribed(silent, 'made-up'), ['made-up.a', 'made-up.a.b']);
  assert.deepEqual(
    files.flatMap((file) => undescribed(fileToJsonSchema(file) as Schema, file)),
    [],
  );
});

test('schemas: other words are no other shape, and a field that is called so stays', () => {
  const { http } = filesToFrozenSchemas().schemas as Readonly<Record<string, Schema>>;
  const row = http?.$defs?.row;
  assert.equal(row?.description, undefined);
  assert.notEqual(row?.properties?.description, undefined);
});

test('schemas: another shape needs another version', () => {
  const frozen = JSON.parse(readFileSync('tests/fixtures/schemas.json', 'utf8')) as FrozenSchemas;
  const now = JSON.parse(JSON.stringify(filesToFrozenSchemas())) as FrozenSchemas;
  const changed = files.filter(
    (file) => JSON.stringify(frozen.schemas[file]) !== JSON.stringify(now.schemas[file]),
  );
  if (frozen.version === SCHEMA_VERSION) {
    assert.deepEqual(
      changed,
      [],
      `the shape of ${changed.join(', ')} has changed; raise SCHEMA_VERSION in src/formats/rows.ts, then run npm run schemas`,
    );
  } else {
    assert.fail('SCHEMA_VERSION has changed; run npm run schemas to freeze the schemas under it');
  }
});
