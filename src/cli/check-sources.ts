/**
 * `npm run check:sources`: compares the tables of each source, and the fields on its pages, with the content
 * and prints what is new, changed or gone, one dated sentence each.
 *
 * `--from <folder>` reads folders or git directories instead of the network (may be given again),
 * `--source <id>` asks one source alone (may be given again), `--record` writes the day of the
 * comparison into content/sources.yaml. Ends with 0 when nothing is open, 1 when something differs,
 * 2 when a source could not be read.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkedContent } from '../checks/check-content.ts';
import { ContentError } from '../reading/mistake.ts';
import { CONTENT_FOLDER } from '../reading/read-content.ts';
import {
  compareFields,
  compareSources,
  reportsToExitCode,
  reportsToLines,
  textWithCompared,
} from '../sources/check-sources.ts';

const { values } = parseArgs({
  options: {
    from: { type: 'string', multiple: true, default: [] },
    source: { type: 'string', multiple: true, default: [] },
    record: { type: 'boolean', default: false },
  },
});

const date = new Date().toISOString().slice(0, 10);

try {
  const question = { content: checkedContent(), folders: values.from, only: values.source };
  const tables = await compareSources(question);
  const fields = await compareFields(question);
  const reports = [...tables, ...fields];
  for (const line of reportsToLines(reports, date)) console.log(line);
  if (values.record) {
    const file = join(CONTENT_FOLDER, 'sources.yaml');
    const read = tables.filter(({ isRead }) => isRead).map(({ id }) => id);
    writeFileSync(file, textWithCompared(readFileSync(file, 'utf8'), read, date));
  }
  process.exitCode = reportsToExitCode(reports);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
