/** `npm run check:content`: every check of the content, one sentence a mistake. */
import { checkedContent } from '../checks/check-content.ts';
import { nowToToday } from '../checks/rules/dates.ts';
import { contentToCoverage, contentToGaps } from '../checks/coverage.ts';
import { contentToCodeRows } from '../reading/collections.ts';
import { ContentError } from '../reading/mistake.ts';

try {
  const content = checkedContent(undefined, { today: nowToToday(Date.now()) });
  const codes = contentToCodeRows(content).flatMap(([, rows]) => rows);
  console.log(
    `The content is sound: ${String(codes.length)} rows of codes, ${String(content.issuers.length)} institutions, ${String(content.guides.length)} guides.`,
  );
  console.log('For how many rows the advice is known, by domain');
  console.table(
    Object.fromEntries(contentToCoverage(content).map(({ domain, ...counts }) => [domain, counts])),
  );
  console.log('What is left open, and why');
  for (const { codes: open, fields, reason } of contentToGaps(content))
    console.log(`  ${open.join(' ')}: ${fields.join(' and ')}. ${reason}`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
