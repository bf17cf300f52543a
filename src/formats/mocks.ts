import { localeToStrings } from '../i18n/strings.ts';
import type { Example } from '../model/examples.ts';
import type { Json, JsonFields } from '../schemas/example.ts';

/** The request header by which a test says which code it wants; a success comes without it. */
export const CODE_HEADER = 'x-codebook-code';
/** What is answered where nobody asks for a code. */
const DEFAULT = '0000';

/** The import of the library, which is the reader’s and none of the site. */
const LIBRARY = ['import { http, HttpResponse }', "from 'msw';"].join(' ');

/** A body as it is sent: JSON with a line a field. */
export const bodyToJson = (body: JsonFields): string => `${JSON.stringify(body, null, 2)}\n`;

/**
 * A body as a form, as the browser of the buyer sends it.
 * @example bodyToForm({ resultCode: '0000', amount: 1004 }) // 'resultCode=0000&amount=1004'
 */
export const bodyToForm = (body: JsonFields): string =>
  new URLSearchParams(
    Object.entries(body).map(([name, value]) => [name, toText(value)]),
  ).toString();

const toText = (value: Json): string =>
  value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);

/** The method and the path of a call; null where nobody calls. */
export function callToParts(call: string | null): { method: string; path: string } | null {
  const [method, path] = call?.split(' ') ?? [];
  return method === undefined || path === undefined ? null : { method, path };
}

/** How a code can be brought about for a test, in English; null where no source tells a way. */
const triggerToText = (trigger: Example['trigger']): string | null =>
  trigger === null ? null : localeToStrings('en').triggers[trigger.basis](trigger.how.en);

/**
 * The bodies of one API as handlers of Mock Service Worker: `handlers` answers what the header of a
 * request asks for, a success without it, and `handlerFor(code)` one code always.
 * @param examples of one API that is called
 */
export function examplesToMsw(examples: readonly Example[]): string {
  const [first] = examples;
  const parts = callToParts(first?.operation.call ?? null);
  if (first === undefined || parts === null) return '';
  const path = parts.path.replace(/\{(\w+)\}/g, ':$1');
  const answers = Object.fromEntries(
    examples.map(({ code, status, body }) => [code, { status, body }]),
  );
  const triggers = Object.fromEntries(
    examples.map(({ code, trigger }) => [code, triggerToText(trigger)]),
  );
  return `// Test bodies of ${first.operation.title.en}: every value is an example. For Mock Service Worker 2.
${LIBRARY}

/** What the API answers, by code. */
export const answers = ${JSON.stringify(answers, null, 2)};

/** Whether the Sandbox can be brought to answer so, by code; null where no manual tells a way. */
export const triggers = ${JSON.stringify(triggers, null, 2)};

const URL_OF_API = '*${path}';
const answer = (code) => {
  const found = Object.hasOwn(answers, code) ? answers[code] : undefined;
  if (found === undefined) throw new Error(\`There is no test body of code \${code} here.\`);
  return HttpResponse.json(found.body, { status: found.status });
};

/** A handler that always answers one code. */
export const handlerFor = (code) => http.${parts.method.toLowerCase()}(URL_OF_API, () => answer(code));

/** Answers the code that the request names in the header ${CODE_HEADER}, and a success without it. */
export const handlers = [
  http.${parts.method.toLowerCase()}(URL_OF_API, ({ request }) =>
    answer(request.headers.get('${CODE_HEADER}') ?? '${DEFAULT}'),
  ),
];
`;
}

/** One mapping of WireMock. */
interface Mapping {
  name: string;
  priority: number;
  request: {
    method: string;
    urlPathPattern: string;
    headers?: Readonly<Record<string, { equalTo: string }>>;
  };
  response: {
    status: number;
    headers: Readonly<Record<string, string>>;
    jsonBody: JsonFields;
  };
  /** Which WireMock keeps and does not read: how to get the same in the Sandbox; null where no manual tells. */
  metadata: { trigger: string | null };
}

/**
 * The bodies of one API as mappings of WireMock, chosen by the same header.
 * @param examples of one API that is called
 */
export function examplesToWireMock(examples: readonly Example[]): { mappings: Mapping[] } {
  return {
    mappings: examples.flatMap(({ operation, code, status, body, trigger }): Mapping[] => {
      const parts = callToParts(operation.call);
      if (parts === null) return [];
      const isDefault = code === DEFAULT;
      return [
        {
          name: `${operation.id} ${code}`,
          priority: isDefault ? 10 : 5,
          request: {
            method: parts.method,
            urlPathPattern: parts.path.replace(/\{\w+\}/g, '[^/]+'),
            ...(!isDefault && { headers: { [CODE_HEADER]: { equalTo: code } } }),
          },
          response: {
            status,
            headers: { 'Content-Type': 'application/json;charset=utf-8' },
            jsonBody: body,
          },
          metadata: { trigger: triggerToText(trigger) },
        },
      ];
    }),
  };
}
