/** `npm run schemas`: freezes the schemas of the data files, once `SCHEMA_VERSION` says what changed. */
import { writeFileSync } from 'node:fs';
import { filesToFrozenSchemas } from '../formats/json-schema.ts';

const FILE = 'tests/fixtures/schemas.json';

const frozen = filesToFrozenSchemas();
writeFileSync(FILE, `${JSON.stringify(frozen, null, 1)}\n`);
console.log(`The schemas of version ${frozen.version} are frozen in ${FILE}.`);
