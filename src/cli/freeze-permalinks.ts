/**
 * `npm run permalinks`: adds the addresses of the built site to the list of addresses that must
 * stay for ever. Nothing is ever taken off the list.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { PERMALINKS_FILE, readPermalinks } from '../checks/check-content.ts';

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((name) =>
  name.replaceAll('\\', '/'),
);
const pages = files.filter((file) =>
  /(^|\/)(index\.(html|md)|feed\.xml|opensearch\.xml|manifest\.webmanifest|llms\.txt|security\.txt)$|^data\/(?:.*\.(json|csv|mjs|mts)|code\/.*)$/.test(
    file,
  ),
);
const addresses = pages.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
const known = readPermalinks();
const all = [...new Set([...known, ...addresses])].sort();
writeFileSync(PERMALINKS_FILE, `${all.join('\n')}\n`);
console.log(`${String(all.length - known.length)} addresses added, ${String(all.length)} in all.`);
