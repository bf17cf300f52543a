import type { KindId } from '../../kind-list.ts';
import type { Content } from '../../reading/collections.ts';
import { FEWEST_REPORTS, PRODUCTION, READ_COLUMNS, type Reading } from '../../schemas/reading.ts';
import type { Bilingual } from '../../schemas/text.ts';
import type { Mistake } from '../../reading/mistake.ts';
import type { Rule } from '../rule.ts';

/** A row of any table, as far as its readings go. */
type ReadRow = Pick<Content[KindId][number], 'code' | 'sources' | 'readings' | 'readFrom'> & {
  message?: Bilingual | null;
};

const isOfColumn = ({ about }: Reading): boolean => READ_COLUMNS.some((column) => column === about);

/**
 * Several sources are told apart: the one whose words are shown first is named and is not among the
 * others, what another says is really different, a code that the API turns into 0000 is a success,
 * a selection of a list has nothing that the list has not, and what was seen in production was
 * reported twice.
 */
export const checkReadings: Rule = ({ content, fileOf }) => {
  const rows = [
    content.http,
    content.card,
    content.bank,
    content.response,
    content['js-sdk'],
    content.webapi,
  ].flat();
  const selections = content.sources.flatMap(({ id, narrows }) =>
    narrows === null ? [] : [{ id, narrows }],
  );
  const told = (row: object, code: string, what: string, mend: string): Mistake => ({
    file: fileOf(row),
    entry: `code "${code}"`,
    what,
    mend,
  });
  const ofRows = rows.flatMap((row) => [
    ...whatIsWrong(row).map(([what, mend]) => told(row, row.code, what, mend)),
    ...selections
      .filter(({ id, narrows }) => row.sources.includes(id) && !row.sources.includes(narrows))
      .map(({ id, narrows }) =>
        told(
          row,
          row.code,
          `is in the list "${id}" and not in "${narrows}", of which that is a selection`,
          'add the one to its sources or remove the other',
        ),
      ),
  ]);
  const converted = content.response
    .filter(({ outcome, reaches }) => outcome === 'failure' && reaches.some((to) => to.converted))
    .map((row) =>
      told(
        row,
        row.code,
        'is a failure that the API is said to turn into 0000',
        'remove converted, or write outcome: success',
      ),
    );
  return [...ofRows, ...converted];
};

function whatIsWrong(row: ReadRow): [what: string, mend: string][] {
  const { readings, readFrom } = row;
  const shown = row.message?.ko ?? null;
  const mistakes: [string, string][] = [];
  if (readFrom !== null && readings.length === 0) {
    mistakes.push([
      `is read from "${readFrom}" and has no other reading`,
      'add what another source says, or remove readFrom',
    ]);
  }
  if (readFrom !== null && !row.sources.includes(readFrom)) {
    mistakes.push([
      `is read from "${readFrom}", which is none of its sources`,
      'add it to the sources, or name the source whose words are shown',
    ]);
  }
  if (readFrom === null && readings.some(isOfColumn)) {
    mistakes.push([
      'has other words in another source and does not say whose are shown',
      'name that source in readFrom',
    ]);
  }
  if (readings.some(({ source }) => source === readFrom)) {
    mistakes.push([
      `has another reading of "${readFrom ?? ''}", from which it is read`,
      'name the source that says otherwise, or remove the reading',
    ]);
  }
  for (const { source, reports } of readings) {
    const different = new Set(reports.map(({ url }) => url)).size;
    if (source === PRODUCTION && different < FEWEST_REPORTS) {
      mistakes.push([
        `has a reading of what was seen in production with ${String(different)} of the ${String(FEWEST_REPORTS)} reports that must agree`,
        'add the reports, each with its date and address, or remove the reading',
      ]);
    }
    if (source !== PRODUCTION && reports.length > 0) {
      mistakes.push([
        `has a reading of "${source}" with reports`,
        `remove them, or write source: ${PRODUCTION}`,
      ]);
    }
  }
  if (readings.some(({ about, quote }) => about === 'message' && quote === shown)) {
    mistakes.push([
      'has a reading with the very message that is shown',
      'write what the other source says, or remove the reading',
    ]);
  }
  return mistakes;
}
