import { McpServer } from '@modelcontextprotocol/server';
import { StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import { z } from 'astro/zod';
import { KIND_IDS } from '../../kind-list.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { rowsOf } from '../../shared/book.ts';
import { decodeText } from '../decode.ts';
import { rowToTitles } from '../../shared/book.ts';
import { explain } from '../explain.ts';
import { filesToSearch } from '../search.ts';
import { OPEN, settlementOf } from '../settlement.ts';
import type { Store } from '../store.ts';

/** What is told to an agent before it asks anything. */
const INSTRUCTIONS =
  'The code tables of the Korean payment gateway NICEPAY. Codes are strings and keep their leading zeros: card "01" is not 1. Whenever settlement is "unknown", the payment has to be looked up first; never tell a developer or a buyer to pay again, and never send a new orderId before the look-up. Korean messages are what the API sends, to the letter; English, advice and classifications are the Codebook’s own words.';

/** An answer as an agent reads it: JSON. */
const toResult = (value: unknown) => ({
  content: [{ type: 'text' as const, text: JSON.stringify(value) }],
});

const READ_ONLY = { readOnlyHint: true, openWorldHint: false } as const;

const kind = z
  .enum([...KIND_IDS])
  .optional()
  .describe('The table; all of them where it is left out.');

/**
 * The server for agents, with its tools; it answers from the files of the package alone.
 * @param fallback the language of verdicts where an agent asks for none
 */
export function storeToServer(store: Store, fallback: Locale): McpServer {
  const server = new McpServer(
    { name: 'nicepay-codebook', version: store.book().version },
    { instructions: INSTRUCTIONS },
  );

  server.registerTool(
    'explain',
    {
      title: 'Explain a code',
      description:
        'What a NICEPAY code means: a response code (3095), a card issuer (02), a bank (088), an HTTP status (401). Says of a response code whether money moved, who has to act, what to call next, and the sentence for the buyer.',
      inputSchema: z.object({
        code: z.string().describe('The code, as it was met.'),
        kind,
      }),
      annotations: READ_ONLY,
    },
    ({ code, kind: table }) => {
      const found = explain(store.book(), code, table === undefined ? {} : { kind: table });
      return toResult(
        found.length > 0
          ? found
          : { code, known: false, settlement: OPEN, note: 'No table has this code.' },
      );
    },
  );

  server.registerTool(
    'search',
    {
      title: 'Search the Codebook',
      description:
        'Finds codes, institutions and guides by a name or a problem, in Korean or English: "우리카드", "limit exceeded", "취소 금액".',
      inputSchema: z.object({
        query: z.string().describe('What is looked for.'),
        limit: z.number().int().min(1).max(50).default(8).describe('How many hits at the most.'),
      }),
      annotations: READ_ONLY,
    },
    ({ query, limit }) => {
      const hits = filesToSearch(store.search())(query, limit);
      return toResult(
        hits.map(({ record: { type, kind: table, code, titles, path } }) => ({
          type,
          kind: table,
          code,
          titles,
          path,
        })),
      );
    },
  );

  server.registerTool(
    'decode',
    {
      title: 'Decode a response or a log',
      description:
        'Reads a pasted response, callback, webhook or log: which codes are in it, what each means, what it comes down to, whether money moved and what may be sent next. The text comes back with its secrets masked.',
      inputSchema: z.object({
        text: z.string().describe('What was received, of any format.'),
        language: z
          .enum([...LOCALES])
          .optional()
          .describe('The language of the verdict.'),
      }),
      annotations: READ_ONLY,
    },
    ({ text, language }) => {
      const read = decodeText(store.book(), store.decoder(), text, language ?? fallback);
      const { verdict, settlement, codes, masked } = read;
      return toResult({ verdict, settlement, codes, masked });
    },
  );

  server.registerTool(
    'list',
    {
      title: 'List a table',
      description: 'The codes of a table with their names or messages.',
      inputSchema: z.object({ kind: z.enum([...KIND_IDS]).describe('The table.') }),
      annotations: READ_ONLY,
    },
    ({ kind: table }) =>
      toResult(
        rowsOf(store.book(), table).map((row) => ({
          code: row.code,
          status: row.status,
          titles: rowToTitles(row),
        })),
      ),
  );

  server.registerTool(
    'next_step',
    {
      title: 'What to do next',
      description:
        'Whether money moved by the call that returned a response code, what to call next, and which orderId may be sent. For a code that no table has, the answer is to look the payment up.',
      inputSchema: z.object({
        code: z.string().describe('The response code.'),
        operation: z
          .string()
          .optional()
          .describe(
            'The API or callback that returned it, as "operation" of the steps of explain.',
          ),
        domain: z.string().optional().describe('The domain, for a code with two meanings.'),
      }),
      annotations: READ_ONLY,
    },
    ({ code, operation, domain }) =>
      toResult(
        settlementOf(store.book(), code, {
          ...(operation === undefined ? {} : { operation }),
          ...(domain === undefined ? {} : { domain }),
        }),
      ),
  );

  return server;
}

/** Serves agents over standard input and output until the input ends. */
export async function serveAgents(store: Store, fallback: Locale): Promise<void> {
  const server = storeToServer(store, fallback);
  const closed = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    process.stdin.once('end', resolve);
  });
  await server.connect(new StdioServerTransport());
  await closed;
}
