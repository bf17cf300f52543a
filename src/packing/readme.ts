import { KIND_LIST } from '../kind-list.ts';
import type { Material } from './material.ts';

/**
 * The page of the package: what is in it and how it is asked.
 * @param version of the package
 */
export function toReadme({ date, tables }: Material, version: string): string {
  const rows = KIND_LIST.map(
    ({ id, constant, type }) =>
      `| \`nicepay-codebook/${id}\` | ${String(tables[id].length)} | \`${constant}\`, \`${constant}Codes\`, \`${constant}Of\`, \`is${type}\` |`,
  ).join('\n');
  return `# nicepay-codebook

나이스페이의 코드표(카드사, 은행, HTTP, API 응답)를 타입이 있는 모듈과 명령, 에이전트 도구로 담았습니다. 의존하는 패키지가 없고 인터넷 없이 동작합니다.

The code tables of the Korean payment gateway NICEPAY as typed modules, a command and tools for agents. It depends on nothing and works offline. Version ${version}, content of ${date}.

## Install

The package is a file of the Codebook, not of a registry:

\`\`\`sh
npm install https://<address of the Codebook>/data/npm/nicepay-codebook-<version>.tgz
# npm 12 and later install from an address only when they are told to
npm install --allow-remote=root https://<address of the Codebook>/data/npm/nicepay-codebook-<version>.tgz
\`\`\`

A version at its address never changes, so lock files stay right. \`/data/npm/nicepay-codebook.tgz\` is the newest one, for a look with \`npx\`.

## Tables

| module | codes | exports |
| --- | --- | --- |
${rows}

Codes are strings, always: card \`"01"\` is not 1. \`cardOf('1')\` finds \`"01"\`; a code that a table does not have is \`null\`. One table costs a bundle that table alone. The rows are JSON, too: \`nicepay-codebook/data/card.json\`.

\`\`\`ts
import { cardOf, isBankCode, settlementOf } from 'nicepay-codebook';

cardOf('12')?.name.ko;
settlementOf('3095').settlement; // 'not-settled'

const { settlement, nextCall } = settlementOf(resultCode, { operation: 'window-approval' });
if (settlement === 'unknown' || nextCall === 'look-up') {
  // Look the payment up first. Do not pay again, and send no new orderId.
}
\`\`\`

\`settlementOf\` answers for a code that no table has, too: what happened to the money is unknown, and the next call is the look-up.

## Command

\`\`\`sh
npx --no-install codebook 3095
npx --no-install codebook search 한도
npx --no-install codebook decode < response.log
npx --no-install codebook list bank --json --lang en
npx --no-install codebook check src/cards.ts        # exit code 1 where a map is stale
npx --no-install codebook diff 2024-02-02           # what changed since
npx --no-install codebook on 2024-06-01 0000        # what a code meant on a day
\`\`\`

\`--no-install\` keeps \`npx\` from asking a registry for another package of that name.

Exit codes: 0 found or nothing wrong, 1 not found or different, 2 wrong usage. What is decoded comes back with its secrets masked.

## Links in your guide

\`nicepay-codebook/remark\`, \`nicepay-codebook/rehype\` and, for Astro 7 and Starlight on it, \`nicepay-codebook/satteri\` link the codes of a guide to their pages while it is built. The field beside a value decides the table; a number without one, code blocks, inline code, headings and links stay as they are.

\`\`\`js
import codebookLinks from 'nicepay-codebook/remark';

export default { remarkPlugins: [[codebookLinks, { site: 'https://<address of the Codebook>/', locale: 'en' }]] };
\`\`\`

\`\`\`js
// astro.config.mjs of Astro 7
import { satteri } from '@astrojs/markdown-satteri';
import codebookLinks from 'nicepay-codebook/satteri';

export default { markdown: { processor: satteri({ mdastPlugins: [codebookLinks({ site: 'https://<address of the Codebook>/' })] }) } };
\`\`\`

Options: \`site\` (needed), \`locale\` (\`ko\`, \`en\`), \`inlineCode\`, \`headings\`, \`once\`.

## Agents

\`codebook mcp\` is an MCP server over standard input and output with the tools \`explain\`, \`search\`, \`decode\`, \`list\` and \`next_step\`. A client that reads \`mcpServers\`:

\`\`\`json
{ "mcpServers": { "nicepay-codebook": { "command": "npx", "args": ["--no-install", "codebook", "mcp"] } } }
\`\`\`

\`\`\`sh
claude mcp add nicepay-codebook -- npx --no-install codebook mcp
codex mcp add nicepay-codebook -- npx --no-install codebook mcp
\`\`\`

## Whose words

Codes and Korean messages are NICEPAY’s, to the letter. English, advice and classifications are the Codebook’s own, with their basis beside them (\`basis\`, \`basisPage\`, \`sources\`).
`;
}
