import type { Finding } from './finding.ts';
import { toFinding } from './to-finding.ts';
import { wordsWhere } from './lex.ts';
import type { Scene } from './scene.ts';

/** A status line, or a status in a sentence: `HTTP/1.1 401 Unauthorized`, `status code 500`. */
const STATUS_LINE =
  /(?:HTTP(?:\/\d(?:\.\d)?)?|[Ss]tatus(?: [Cc]ode)?(?:of| is| was|:)?)[ \t]{1,4}([1-5]\d\d)\b/y;
/** A request with the status of its answer behind it, as clients log it: `POST https://… [401]`, `GET https://… → 404`. */
const REQUEST_LINE =
  /[A-Z]{3,6}[ \t]{1,3}["']?https?:\/\/[^\s"']{1,400}["']?(?: HTTP\/\d(?:\.\d)?["']?)?(?::| -| →| ->| =>| returned| responded)?[ \t]{1,3}[[(]?(?:HTTP )?([1-5]\d\d)(?![\w-]|\.\d)/y;
const STATUS_FORMS = [STATUS_LINE, REQUEST_LINE];

const STATUS_WORDS = new Set(['HTTP', 'status', 'Status', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
const LONGEST_STATUS = 6;
/** The letters with which they begin: most words of a text need not be cut out. */
const STATUS_LETTERS = new Set(Array.from(STATUS_WORDS, (word) => word.charCodeAt(0)));
const LAST_DIGIT = 57;

/** The HTTP statuses of status lines and sentences. */
export function statusesToFindings(scene: Scene): Finding[] {
  const { text, words, known } = scene;
  const findings: Finding[] = [];
  for (const word of wordsWhere(
    words,
    (from, to) =>
      to - from <= LONGEST_STATUS &&
      STATUS_LETTERS.has(text.charCodeAt(from)) &&
      STATUS_WORDS.has(text.slice(from, to)),
  )) {
    const at = words.from[word] ?? 0;
    const form = STATUS_FORMS.find((one) => {
      one.lastIndex = at;
      return one.test(text);
    });
    if (form === undefined) continue;
    const to = form.lastIndex;
    const written = text.slice(to - 3, to);
    const finding = toFinding('http', 'HTTP', written, to - written.length, to, null, scene);
    findings.push({ ...finding, certainty: 'certain' });
  }
  // A failure before its own words: `$Unauthorized: 401 Unauthorized`.
  const { reasons } = known.rules;
  const isStatus = (from: number, to: number): boolean =>
    to - from === 3 &&
    text.charCodeAt(from) <= LAST_DIGIT &&
    Object.hasOwn(reasons, text.slice(from, to));
  // As clients log an answer: `<-- 401 https://…`.
  const isAnswer = (from: number): boolean =>
    text.startsWith('<-- ', from - 4) && text.startsWith(' http', from + 3);
  for (const word of wordsWhere(words, isStatus)) {
    const from = words.from[word] ?? 0;
    const to = from + 3;
    const written = text.slice(from, to);
    const isBeforeReason =
      written >= '400' &&
      text.startsWith(` ${reasons[written] ?? ''}`, to) &&
      text.charAt(from - 1) !== '.';
    if (!isBeforeReason && !isAnswer(from)) continue;
    if (!findings.some((other) => other.from === from))
      findings.push(toFinding('http', 'HTTP', written, from, to, null, scene));
  }
  return findings;
}
