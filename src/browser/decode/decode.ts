import type { PayloadMarks } from '../../shared/files/decoder.ts';
import type { Known } from './codes.ts';
import { textToFields, type Field } from './fields.ts';
import type { Finding } from './finding.ts';
import { fieldToFindings } from './judge.ts';
import { textToWords, wordsWhere, type Words } from './lex.ts';
import type { SaidMessage } from './messages.ts';
import { base64ToText, normalise } from './normalise.ts';
import { messagesToFindings, proseToFindings } from './prose.ts';
import { toScene } from './scene.ts';
import { statusesToFindings } from './statuses.ts';
import type { Judged } from './whose.ts';

/** Longer texts are refused (characters). */
export const LONGEST_TEXT = 10_000_000;

/** What was found in a text. */
export interface Decoded {
  /** The text that the ranges belong to: what was pasted, with its outer encoding taken off. */
  text: string;
  words: Words;
  fields: readonly Field[];
  /** Where each record begins, in order; a text of one body is one record. */
  records: readonly number[];
  findings: readonly Finding[];
  /** The messages of the tables that stand in the text. */
  messages: readonly SaidMessage[];
  /** The system whose payload it looks like; null where nothing tells. */
  system: PayloadMarks | null;
}

/** Encoded parts within a text. */
const ENCODED = /[\w+/-]{24,}={0,2}/y;
/** A run of base64 has a run of letters and digits of this length in it. */
const ENCODED_WORD = 16;
const MOST_ENCODED = 200;

const DEEPEST_ENCODED = 2;

/**
 * All codes of a text with what they mean.
 * @param pasted of any kind; it may be torn, hostile or no message at all
 * @param tell is told now and then how far it has got, from 0 to 1
 * @throws RangeError when the text is longer than `LONGEST_TEXT`
 */
export function decode(
  pasted: string,
  known: Known,
  tell: (share: number) => void = () => undefined,
): Decoded {
  if (pasted.length > LONGEST_TEXT) throw new RangeError('The text is too long.');
  const exact = bodyToMessages(pasted, known);
  const text = normalise(pasted);
  tell(0.1);
  return decodeLayer(text, known, 0, exact, tell);
}

/** Longer texts are no body of one response. */
const LONGEST_BODY = 100_000;

/** The messages of a body of JSON to the letter, before anything is taken for an encoding. */
function bodyToMessages(pasted: string, known: Known): ReadonlySet<string> {
  if (pasted.length > LONGEST_BODY || !pasted.startsWith('{')) return new Set();
  try {
    const body = JSON.parse(pasted) as Readonly<Record<string, unknown>>;
    return new Set(
      Object.entries(body).flatMap(([name, value]) =>
        typeof value === 'string' && known.role(name, '')?.role === 'message' ? [value] : [],
      ),
    );
  } catch {
    return new Set();
  }
}

function decodeLayer(
  text: string,
  known: Known,
  layer: number,
  exact: ReadonlySet<string> = new Set(),
  tell: (share: number) => void = () => undefined,
): Decoded {
  const words = textToWords(text);
  tell(0.2);
  const judged = known.judge(text, words);
  const { role: roleOf, fillers } = known;
  const messages = textToMessages(text, words, known);
  tell(0.25);
  const { fields, records } = textToFields(text, words, {
    roleOf,
    fillers,
    messages,
    tell: (share) => {
      tell(0.25 + 0.4 * share);
    },
  });
  const scene = toScene(text, words, fields, messages, judged, records, known, exact);
  const findings: Finding[] = [];
  for (const field of fields) findings.push(...fieldToFindings(field, scene));
  const taken = new Set(findings.map(({ from }) => from));
  for (const finding of statusesToFindings(scene)) {
    if (taken.has(finding.from)) continue;
    taken.add(finding.from);
    findings.push(finding);
  }
  findings.push(...proseToFindings(scene, taken));
  if (layer < DEEPEST_ENCODED) findings.push(...encodedToFindings(text, words, known, layer));
  if (!findings.some(({ kind }) => kind === 'response'))
    findings.push(...messagesToFindings(scene));
  findings.sort((a, b) => a.from - b.from);
  tell(0.85);
  return { text, words, fields, records, findings, messages, system: toSystem(judged, findings) };
}

/** The system whose payload a text looks like; none where codes of ours stand beside another’s. */
function toSystem(
  { whole: { system } }: Judged,
  findings: readonly Finding[],
): PayloadMarks | null {
  const hasOurs = findings.some(({ kind, foreign }) => kind === 'response' && foreign === null);
  return system !== null && !system.own && hasOurs ? null : system;
}

/** The codes in encoded parts; each stands at the whole part, which is masked. */
function encodedToFindings(text: string, words: Words, known: Known, layer: number): Finding[] {
  const findings: Finding[] = [];
  let tries = 0;
  let done = 0;
  for (let word = 0; word < words.count && tries < MOST_ENCODED; word += 1) {
    let from = words.from[word] ?? 0;
    if (from < done || (words.to[word] ?? 0) - from < ENCODED_WORD) continue;
    while (from > done && /[\w+/-]/.test(text.charAt(from - 1))) from -= 1;
    ENCODED.lastIndex = from;
    const run = ENCODED.exec(text)?.[0];
    if (run === undefined) continue;
    tries += 1;
    done = from + run.length;
    const inner = base64ToText(run);
    if (inner === null) continue;
    const range = { from, to: done };
    for (const finding of decodeLayer(normalise(inner), known, layer + 1).findings)
      findings.push({ ...finding, ...range, isHidden: true, depth: finding.depth + 1 });
  }
  return findings;
}

/** The messages of the tables that stand in a text, none within another. */
function textToMessages(text: string, words: Words, { messages: known }: Known): SaidMessage[] {
  const messages: SaidMessage[] = [];
  let done = 0;
  for (const word of wordsWhere(words, (from, to) => known.mayStartWith(text, from, to))) {
    const at = words.from[word] ?? 0;
    if (at < done) continue;
    const said = known.startingAt(text, at);
    if (said === null) continue;
    messages.push(said);
    done = said.to;
  }
  return messages;
}
