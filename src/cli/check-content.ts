/** `npm run check:content`: every check of the content, one sentence a mistake. */
import { checkedContent } from '../checks/check-content.ts';
import { ContentError } from '../checks/mistake.ts';

try {
  const content = checkedContent();
  const codes = [content.http, content.card, content.bank, content.response, content.jsSdk].flat();
  console.log(
    `The content is sound: ${String(codes.length)} rows of codes, ${String(content.issuers.length)} institutions, ${String(content.guides.length)} guides.`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
