/**
 * `npm run schemas`: freezes the schemas of the data files, once `SCHEMA_VERSION` says what changed, and
 * writes the schemas of the content files that editors read, and into each file which one is its own.
 */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesToFrozenSchemas } from '../formats/json-schema.ts';
import {
  CONTENT_SCHEMAS_FOLDER,
  contentSchemas,
  schemasToFiles,
  withSchemaLine,
} from '../reading/content-schemas.ts';

const FILE = 'tests/fixtures/schemas.json';
const EDITOR_FILE = '.vscode/settings.json';

const frozen = filesToFrozenSchemas();
writeFileSync(FILE, `${JSON.stringify(frozen, null, 1)}\n`);
console.log(`The schemas of version ${frozen.version} are frozen in ${FILE}.`);

rmSync(CONTENT_SCHEMAS_FOLDER, { recursive: true, force: true });
mkdirSync(CONTENT_SCHEMAS_FOLDER, { recursive: true });
for (const [file, schema] of contentSchemas()) {
  writeFileSync(join(CONTENT_SCHEMAS_FOLDER, file), `${JSON.stringify(schema, null, 1)}\n`);
}
mkdirSync('.vscode', { recursive: true });
writeFileSync(EDITOR_FILE, `${JSON.stringify({ 'yaml.schemas': schemasToFiles() }, null, 2)}\n`);
console.log(`The schemas of the content are in ${CONTENT_SCHEMAS_FOLDER}.`);

for (const [schema, patterns] of Object.entries(schemasToFiles()))
  for (const file of patterns.flatMap((pattern) => globSync(pattern))) {
    const text = readFileSync(file, 'utf8');
    const told = withSchemaLine(text, file.replaceAll('\\', '/'), schema);
    if (told !== text) writeFileSync(file, told);
  }
