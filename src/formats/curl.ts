import { LOCALES, type Locale } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import type { Example } from '../model/examples.ts';
import type { Json, JsonFields } from '../schemas/example.ts';
import { bodyToForm, callToParts, CODE_HEADER } from './mocks.ts';

/** Where WireMock listens if nobody tells it otherwise. */
const MOCK = 'http://localhost:8080';
/** Where the reader’s own server is. */
const SHOP = 'https://shop.example';
/** The keys of nobody. */
const KEYS = 'example-client-id:example-secret-key';

/**
 * A text as one word of a POSIX shell.
 * @example textToWord("it's") // "'it'\\''s'"
 */
export const textToWord = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/**
 * A path with its parameters filled in from the body that comes back, else with an example.
 * @example toAddress('/v1/payments/{tid}', { tid: 'EXAMPLE-1' }) // '/v1/payments/EXAMPLE-1'
 */
export const toAddress = (path: string, fields: JsonFields): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value: Json | undefined = fields[name];
    return encodeURIComponent(typeof value === 'string' ? value : `example-${name}`);
  });

/** A sentence in every language, each as a comment of a shell. */
function toComments(say: (t: ReturnType<typeof localeToStrings>, locale: Locale) => string) {
  return LOCALES.map((locale) => `# ${say(localeToStrings(locale), locale)}`);
}

/**
 * A call of `curl` by which one meets a body: the Sandbox where a source tells how to bring the code
 * about there, else the mock of the API, which answers what the header asks for; for a callback or a
 * webhook the body itself, on its way to the server of the reader. Null where no source names the API.
 * @param host of the Sandbox, from the limits
 * @example exampleToCurl(cancelU112, 'sandbox.example')?.startsWith('#') // true
 */
export function exampleToCurl(example: Example, host: string): string | null {
  const { operation, code, body, form, trigger, request, success } = example;
  const parts = callToParts(operation.call);
  const json = "-H 'Content-Type: application/json'";
  const toText = (comments: readonly string[], words: readonly string[]): string =>
    [...comments, words.join(' \\\n  ')].map((line) => `${line}\n`).join('');
  if (parts === null) {
    if (operation.direction === 'response') return null;
    const sent = form
      ? [`--data ${textToWord(bodyToForm(body))}`]
      : [json, `--data ${textToWord(JSON.stringify(body))}`];
    return toText(
      toComments((t) => t.curlToShop),
      [`curl -X POST ${textToWord(`${SHOP}/${operation.id}`)}`, ...sent],
    );
  }
  const isBrought = trigger !== null;
  const base = isBrought ? `https://${host}` : MOCK;
  return toText(
    toComments((t, locale) =>
      isBrought ? t.triggers[trigger.basis](trigger.how[locale]) : t.triggers.none,
    ),
    [
      `curl -X ${parts.method} ${textToWord(base + toAddress(parts.path, success))}`,
      `-u ${textToWord(KEYS)}`,
      ...(isBrought ? [] : [`-H ${textToWord(`${CODE_HEADER}: ${code}`)}`]),
      ...(request === null ? [] : [json, `--data ${textToWord(JSON.stringify(request))}`]),
    ],
  );
}
