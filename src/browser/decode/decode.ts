import type { KindId } from '../../kind-list.ts';
import type { DecodedHint, DecoderRules, PayloadMarks } from '../../shared/files/decoder.ts';
import { messageToKey } from '../../shared/message-key.ts';
import { bareNumber, padCode } from '../../shared/code-spelling.ts';
import type { Known, KnownMeaning } from './codes.ts';
import { textToFields, type Field } from './fields.ts';
import { testWords, textToWords, type Words } from './lex.ts';
import { likeness, type SaidMessage } from './messages.ts';
import { base64ToText, normalise } from './normalise.ts';
import type { Role } from './roles.ts';
import type { Whose } from './whose.ts';

/** Longer texts are refused (characters). */
export const LONGEST_TEXT = 10_000_000;

/** Why one of two meanings is likelier than the other. */
export type Hint = 'message' | DecodedHint;

/** How sure it is that a value is a code of ours. */
export type Certainty = 'certain' | 'likely' | 'possible';

/**
 * How a message in the text goes with the code beside it: the same as in the table, one that is
 * spelt otherwise, another text, the message of another code; or there is none.
 */
export type Agreement = 'same' | 'near' | 'different' | 'other' | 'none';

/** A code found in a text. */
export interface Finding {
  kind: KindId;
  /** The field, as the API calls it; empty for a code that stands without one. */
  field: string;
  /** What was written. */
  written: string;
  /** The code, with its zeros; null when its table has none such. */
  code: string | null;
  meanings: readonly KnownMeaning[];
  /** The place of the likelier of two meanings; null where nothing tells. */
  likelier: number | null;
  /** What tells it. */
  hint: Hint | null;
  certainty: Certainty;
  agreement: Agreement;
  /** The id of the other system whose number it is; null for a code of ours. */
  foreign: string | null;
  /** The range in the shown text. */
  from: number;
  to: number;
  /** Whether it was written without its zeros. */
  isMended: boolean;
  isNumber: boolean;
  isDuplicate: boolean;
  /** Whether it stands in an encoded part, which is masked as a whole. */
  isHidden: boolean;
  /** How many objects it stands in: the outermost result is the one that counts. */
  depth: number;
}

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

/** A status line, or a status in a sentence: `HTTP/1.1 401 Unauthorized`, `status code 500`. */
const STATUS_LINE =
  /(?:HTTP(?:\/\d(?:\.\d)?)?|[Ss]tatus(?: [Cc]ode)?(?:of| is| was|:)?)[ \t]{1,4}([1-5]\d\d)\b/y;
const STATUS_WORDS = new Set(['HTTP', 'status', 'Status', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
const LONGEST_STATUS = 6;
/** A request with the status of its answer behind it, as clients log it: `POST https://… [401]`, `GET https://… → 404`. */
const REQUEST_LINE =
  /[A-Z]{3,6}[ \t]{1,3}["']?https?:\/\/[^\s"']{1,400}["']?(?: HTTP\/\d(?:\.\d)?["']?)?(?::| -| →| ->| =>| returned| responded)?[ \t]{1,3}[[(]?(?:HTTP )?([1-5]\d\d)(?![\w-]|\.\d)/y;
const STATUS_FORMS = [STATUS_LINE, REQUEST_LINE];
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
  const whose = known.judge(text, words);
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
  const scene = toScene(text, words, fields, messages, whose, known, exact);
  const findings = fields.flatMap((field) => fieldToFindings(field, scene));
  findings.push(...statusesToFindings(scene));
  const taken = new Set(findings.map(({ from }) => from));
  for (const finding of proseToFindings(scene))
    if (!taken.has(finding.from)) {
      taken.add(finding.from);
      findings.push(finding);
    }
  if (layer < DEEPEST_ENCODED) findings.push(...encodedToFindings(text, words, known, layer));
  if (!findings.some(({ kind }) => kind === 'response'))
    findings.push(...messagesToFindings(scene));
  findings.sort((a, b) => a.from - b.from);
  tell(0.85);
  return { text, words, fields, records, findings, messages, system: whose.system };
}

/** The HTTP statuses of status lines and sentences. */
function statusesToFindings(scene: Scene): Finding[] {
  const { text, words, known } = scene;
  const findings: Finding[] = [];
  for (const word of wordsWhere(
    words,
    (from, to) => to - from <= LONGEST_STATUS && STATUS_WORDS.has(text.slice(from, to)),
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
    to - from === 3 && Object.hasOwn(reasons, text.slice(from, to));
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

/** The words of a text that a test holds for, by their places; each distinct word is tested once. */
function wordsWhere(words: Words, test: (from: number, to: number) => boolean): number[] {
  const holds = testWords(words, test);
  const places: number[] = [];
  if (!holds.includes(1)) return places;
  for (let word = 0; word < words.count; word += 1)
    if (holds[words.ids[word] ?? 0] === 1) places.push(word);
  return places;
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
function textToMessages(text: string, { count, from }: Words, known: Known): SaidMessage[] {
  const messages: SaidMessage[] = [];
  let done = 0;
  for (let word = 0; word < count; word += 1) {
    const at = from[word] ?? 0;
    if (at < done) continue;
    const said = known.messages.startingAt(text, at);
    if (said === null) continue;
    messages.push(said);
    done = said.to;
  }
  return messages;
}

/** What in a text tells the meanings of a code apart. */
interface Clues {
  messages: ReadonlySet<string>;
  isCancel: boolean;
  isEscrow: boolean;
}

/** A text with all that is known of it before its codes are judged. */
interface Scene {
  text: string;
  words: Words;
  fields: readonly Field[];
  messages: readonly SaidMessage[];
  /** The messages of fields, by the object that they stand in. */
  saidIn: ReadonlyMap<number, string>;
  /** The object of each field that says a message, by where the message begins. */
  saidAt: ReadonlyMap<number, number>;
  /** They are gathered when a code of two meanings asks for them. */
  clues: () => Clues;
  whose: Whose;
  /** The method of payment that the text names; empty where it names none. */
  method: string;
  /** What was compared before. */
  agreements: Map<string, Agreement>;
  /** The messages of a body of JSON, to the letter. */
  exact: ReadonlySet<string>;
  known: Known;
}

function toScene(
  text: string,
  words: Words,
  fields: readonly Field[],
  messages: readonly SaidMessage[],
  whose: Whose,
  known: Known,
  exact: ReadonlySet<string>,
): Scene {
  const saidIn = fieldsToSaid(fields, known);
  const saidAt = new Map(
    fields.flatMap(({ role, from, object }) => (role.role === 'message' ? [[from, object]] : [])),
  );
  const method = fields.find(({ role }) => role.role === 'method')?.value ?? '';
  let gathered: Clues | null = null;
  const clues = (): Clues => (gathered ??= fieldsToClues(text, fields, messages, known.rules));
  return {
    text,
    words,
    fields,
    messages,
    saidIn,
    saidAt,
    clues,
    whose,
    method,
    agreements: new Map(),
    exact,
    known,
  };
}

/** Names that a log gives its own message, too. */
const OF_LOGS = new Set(['msg', 'message', 'text', 'description', 'reason']);

/**
 * The messages of fields, by the object that they stand in. What the record of a log says for itself,
 * `level=error msg="payment failed"`, says nothing of a code in it.
 */
function fieldsToSaid(fields: readonly Field[], { messages }: Known): Map<number, string> {
  const logs = new Set(fields.flatMap(({ role, object }) => (role.role === 'log' ? [object] : [])));
  const said = new Map<number, string>();
  for (const { role, name, object, value } of fields) {
    if (role.role !== 'message' || said.has(object) || /^(?:null|none|nil|-)?$/i.test(value))
      continue;
    const isOfLog = logs.has(object) && OF_LOGS.has(name.toLowerCase());
    if (!isOfLog || messages.codesOf(value).length > 0) said.set(object, value);
  }
  return said;
}

/** The code of a table that a value means, in capitals and with exactly its zeros; null for none. */
function valueToCode(value: string, kind: KindId, known: Known): string | null {
  const written = value.trim();
  const code = padCode(kind, kind === 'response' ? written : bareNumber(written));
  return code !== null && known.meanings(kind, code).length > 0 ? code : null;
}

/** Whether a value may be a code at all; `null` and sentences are none. */
const isCodeLike = (value: string): boolean =>
  /^\s*[0-9A-Za-z]{1,6}\s*$/.test(value) && !/^\s*(?:null|none|nil|true|false)\s*$/i.test(value);

function fieldToFindings(field: Field, scene: Scene): Finding[] {
  const { role, value, from, to } = field;
  if (role.role === 'status')
    return /^[1-5]\d\d$/.test(value)
      ? [toFinding('http', role.name, value, from, to, field, scene)]
      : [];
  if (role.role === 'wrapped') return wrappedToFindings(field, scene);
  if (role.role === 'either') {
    const kind = eitherToKind(value, scene.method);
    return isCodeLike(value) ? judged(kind, field, scene) : [];
  }
  if (role.role !== 'code') return [];
  if (!value.includes(',')) return isCodeLike(value) ? judged(role.kind, field, scene) : [];
  // A list of codes in one field: "02,04".
  let at = from;
  return value.split(',').flatMap((part) => {
    const start = at + (part.length - part.trimStart().length);
    at += part.length + 1;
    const written = part.trim();
    const own = { ...field, value: written, from: start, to: start + written.length };
    return isCodeLike(part) ? judged(role.kind, own, scene) : [];
  });
}

/** What a code of an institution is a code of: what the method of payment says, else the width. */
function eitherToKind(value: string, method: string): KindId {
  if (/card/i.test(method)) return 'card';
  if (/bank/i.test(method)) return 'bank';
  return value.trim().length === 3 ? 'bank' : 'card';
}

/** A code field’s findings, after whose text it is and what stands beside it. */
function judged(kind: KindId, field: Field, scene: Scene): Finding[] {
  const { whose, known } = scene;
  const { system } = whose;
  const { value, role, from, to } = field;
  if (kind === 'http') return [toFinding(kind, role.name, value, from, to, field, scene)];
  if (system !== null && !system.own) {
    if (kind !== 'card' && kind !== 'bank') return [];
    const written = value.trim();
    const map = system[kind];
    const ours = map !== null && Object.hasOwn(map, written) ? map[written] : undefined;
    if (ours === undefined) return [];
    const meanings = known.meanings(kind, ours);
    const finding = toFinding(kind, field.name, written, from, to, field, scene);
    return [
      {
        ...finding,
        code: ours,
        meanings,
        likelier: meanings.length === 1 ? 0 : null,
        foreign: system.id,
        certainty: 'likely',
        isMended: false,
        isNumber: false,
      },
    ];
  }
  const finding = toFinding(kind, role.name, value, from, to, field, scene);
  if (field.isLoose && (finding.code === null || finding.isMended)) return [];
  if (kind !== 'response') {
    const certainty = role.isGuessed || field.isLoose ? 'possible' : 'likely';
    return [{ ...finding, certainty: whose.own >= 2 && !role.isGuessed ? 'certain' : certainty }];
  }
  const said = messageBeside(field, scene);
  const agreement = toAgreement(said, finding, scene);
  if (finding.code === null) {
    const isOfOurs = whose.own >= 2 || (agreement === 'none' && value.trim().length === 4);
    return isOfOurs && !role.isGuessed && !field.isLoose
      ? [{ ...finding, agreement, certainty: 'possible' }]
      : [];
  }
  const certainty = agreementToCertainty(agreement, said, whose.own, /[A-Z]/i.test(value));
  if (certainty === null) return [];
  const isWeak = (role.isGuessed || field.isLoose) && agreement === 'none';
  return [
    { ...finding, agreement, certainty: isWeak && certainty === 'certain' ? 'likely' : certainty },
  ];
}

/** How sure a code is by what its message says; null where it is none of ours. */
function agreementToCertainty(
  agreement: Agreement,
  said: string,
  own: number,
  isLettered: boolean,
): Certainty | null {
  if (agreement === 'same') return 'certain';
  if (agreement === 'none') return own >= 3 ? 'certain' : 'likely';
  if (agreement === 'near') return 'likely';
  if (agreement === 'other') return 'possible';
  if (own >= 2) return 'likely';
  return own > 0 && (isLettered || /[가-힣]/.test(said)) ? 'possible' : null;
}

/** A code under a name that wrappers use: one of ours where its message or the rest says so. */
function wrappedToFindings(field: Field, scene: Scene): Finding[] {
  const { whose, text } = scene;
  const { value, from, to, role } = field;
  if (!isCodeLike(value) || (whose.system !== null && !whose.system.own)) return [];
  const finding = toFinding('response', role.name, value, from, to, field, scene);
  if (finding.code === null || finding.isMended || !/\d/.test(value)) return [];
  const said = messageBeside(field, scene);
  const agreement = toAgreement(said, finding, scene);
  if (agreement === 'same') return [{ ...finding, agreement, certainty: 'certain' }];
  if (agreement === 'near') return [{ ...finding, agreement, certainty: 'likely' }];
  if (agreement === 'other') return [];
  const isLettered = /[A-Z]/i.test(value);
  const speaks = whose.own >= 2 || (whose.own > 0 && isLettered);
  if (speaks) return [{ ...finding, agreement, certainty: 'possible' }];
  return agreement === 'none' && text.length < 60 && isLettered
    ? [{ ...finding, agreement, certainty: 'possible' }]
    : [];
}

/** Messages further away belong to something else (characters). */
const NEAR = 240;

/** The message that belongs to a code: of the same object, else what stands near; empty for none. */
function messageBeside(
  { object, from, to }: Field,
  { saidIn, saidAt, text, messages }: Scene,
): string {
  const own = saidIn.get(object);
  if (own !== undefined) return own;
  const near = nearestMessage(from, to, text, messages);
  if (near === null) return '';
  // What the field of another object says, it says of that one: `[{…,"resultMsg":"…"},{…}]`.
  const whose = saidAt.get(near.from);
  return object > 0 && whose !== undefined && whose > 0 ? '' : text.slice(near.from, near.to);
}

function nearestMessage(
  from: number,
  to: number,
  text: string,
  messages: readonly SaidMessage[],
): SaidMessage | null {
  // The first that ends behind the code, by halving, and its neighbour.
  let low = 0;
  let high = messages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((messages[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const after = messages[low];
  if (after !== undefined && after.from - to < NEAR && !text.slice(to, after.from).includes('\n'))
    return after;
  const before = messages[low - 1];
  if (
    before !== undefined &&
    from - before.to < NEAR &&
    !text.slice(before.to, from).includes('\n')
  )
    return before;
  return null;
}

/** Less in common makes two messages different ones. */
const ALIKE = 0.45;

function toAgreement(said: string, finding: Finding, scene: Scene): Agreement {
  const { known, agreements, exact } = scene;
  if (finding.meanings.some(({ name }) => exact.has(name.ko))) return 'same';
  if (said.trim() === '') return 'none';
  // Logs say the same thousands of times.
  const key = `${finding.written} ${said}`;
  const before = agreements.get(key);
  if (before !== undefined) return before;
  const agreement = compare(said, finding, known);
  agreements.set(key, agreement);
  return agreement;
}

function compare(said: string, { code, meanings }: Finding, known: Known): Agreement {
  const named = known.messages.codesOf(said);
  if (code !== null && named.some((one) => one.code === code)) return 'same';
  const key = messageToKey(said).toLowerCase();
  for (const { name } of meanings)
    if (key === messageToKey(name.ko) || key === messageToKey(name.en).toLowerCase()) return 'same';
  const near = Math.max(
    0,
    ...meanings.flatMap(({ name }) => [likeness(said, name.ko), likeness(said, name.en)]),
  );
  const holds = meanings.some(({ name }) => {
    const own = messageToKey(name.ko).toLowerCase();
    // One with something around it, or one that was cut off.
    return (own.length > 4 && key.includes(own)) || (key.length > 1 && own.startsWith(key));
  });
  if (near >= ALIKE || holds) return 'near';
  return named.length > 0 ? 'other' : 'different';
}

/** What closes a bracket: `[3021]`, `(A127)`. */
const CLOSING: Readonly<Record<string, string>> = {
  '[': ']',
  '(': ')',
  '（': '）',
  '【': '】',
  '<': '>',
};
/** Whether a word is a code by its form alone: four letters and digits, one of them a digit. */
const isCodeWord = (word: string): boolean => /^(?=.*\d)[0-9A-Za-z]{4}$/.test(word);

/** A code without a name stands no further from its message (characters). */
const BESIDE = 24;

/** Whether the value of a field is a number of another kind, whatever code it looks like. */
const isNumeric = ({ role: { role } }: Field): boolean =>
  role === 'amount' || role === 'date' || role === 'order' || role === 'tid';

/** Codes that stand without a name: beside their message, in brackets, or alone. */
function proseToFindings(scene: Scene): Finding[] {
  const { text, words, messages, whose } = scene;
  const findings: Finding[] = [];
  if (whose.system !== null && !whose.system.own) return findings;
  const bare = bareToFindings(scene);
  if (bare.length > 0) return bare;
  const numbers = new Set(scene.fields.flatMap((field) => (isNumeric(field) ? [field.from] : [])));
  const add = (written: string, from: number, certainty: Certainty, agreement: Agreement): void => {
    if (numbers.has(from)) return;
    const finding = toFinding('response', '', written, from, from + written.length, null, scene);
    if (finding.code !== null && !finding.isMended)
      findings.push({ ...finding, certainty, agreement });
  };
  for (const { from, to, codes } of messages) {
    // Of the same line alone.
    const start = Math.max(0, from - BESIDE, text.lastIndexOf('\n', from - 1) + 1);
    const [after = ''] = text.slice(to, to + BESIDE).split('\n', 1);
    for (const [place, at] of [
      [text.slice(start, from), start],
      [after, to],
    ] as const)
      // Not one of the numbers of a card.
      for (const match of place.matchAll(/(?<![\w.-]|\d )[0-9A-Z]{4}(?![\w-]|\.\d| \d)/g))
        if (codes.some(({ code }) => code === match[0]))
          add(match[0], at + match.index, 'certain', 'same');
  }
  const isCode = (from: number, to: number): boolean =>
    to - from === 4 && isCodeWord(text.slice(from, to));
  for (const word of wordsWhere(words, isCode)) {
    const from = words.from[word] ?? 0;
    const to = words.to[word] ?? 0;
    const written = text.slice(from, to);
    const open = text.charAt(from - 1);
    const isLettered = /^[A-Z]/.test(written);
    if (CLOSING[open] === text.charAt(to) && open !== '') {
      if (!/[가-힣]{2}/.test(text.slice(Math.max(0, from - 41), to + 41))) continue;
      if (/[A-Z]/.test(written)) add(written, from, 'likely', 'none');
      else if (open === '[' && /^ ?[가-힣]{2}/.test(text.slice(to + 1, to + 5)))
        add(written, from, 'possible', 'none');
    }
    if (isLettered && whose.own >= 3 && open !== '-' && text.charAt(to) !== '-')
      if (/^[A-Z]\d{3}$/.test(written)) add(written, from, 'possible', 'none');
  }
  return findings;
}

/** A text that is nothing but a code, or a code and a word for "code" or "error". */
function bareToFindings(scene: Scene): Finding[] {
  const { text } = scene;
  if (text.length > 40) return [];
  const match = /^[\s"'`[(<]*([0-9A-Za-z]{2,4})[\s"'`\])>.?!]*$/.exec(text);
  const written = match?.[1] ?? '';
  if (!/\d/.test(written)) return [];
  const from = text.indexOf(written);
  const kinds: readonly KindId[] =
    written.length === 4 ? ['response'] : written.length === 2 ? ['card'] : ['bank', 'http'];
  return kinds
    .map((kind) => toFinding(kind, '', written, from, from + written.length, null, scene))
    .filter(({ code, isMended }) => code !== null && !isMended)
    .map((finding) => ({ ...finding, certainty: 'possible' }));
}

/** At most so many codes of a message without a code are named. */
const MOST_BY_MESSAGE = 12;
/** Shorter messages without a code lead nowhere, unless they are the whole value. */
const TELLING = 6;

/** A message without its code leads to its codes, also with one slip. */
function messagesToFindings(scene: Scene): Finding[] {
  const { text, messages, whose, fields, known } = scene;
  if (whose.system !== null && !whose.system.own) return [];
  const said = messages.filter(({ key }) => key.length >= TELLING || key.length * 2 > text.length);
  const named = said.flatMap(({ codes, from, to }) => codes.map((one) => ({ one, from, to })));
  const found = named.length > 0 ? named : slipsToNamed(text, fields, known);
  const certainty: Certainty = found.length === 1 && named.length === 1 ? 'likely' : 'possible';
  return found.slice(0, MOST_BY_MESSAGE).map(({ one, from, to }) => {
    const finding = toFinding(one.kind, '', text.slice(from, to), from, to, null, scene);
    const meanings = known.meanings(one.kind, one.code);
    return {
      ...finding,
      code: one.code,
      meanings,
      likelier: one.meaning,
      hint: 'message',
      certainty,
      agreement: named.length > 0 ? 'same' : 'near',
      isMended: false,
      depth: 99,
    };
  });
}

/** At most so many sentences are compared with every message. */
const MOST_COMPARED = 20;

function slipsToNamed(
  text: string,
  fields: readonly Field[],
  known: Known,
): { one: { kind: KindId; code: string; meaning: number }; from: number; to: number }[] {
  const sentences = fields
    .filter(({ role, value }) => role.role === 'message' && /[가-힣]{2}/.test(value))
    .map(({ value, from, to }) => ({ value, from, to }));
  if (sentences.length === 0 && text.length < 400)
    for (const match of text.matchAll(/[가-힣][가-힣\w ()/,.-]{4,100}/g))
      sentences.push({
        value: match[0],
        from: match.index,
        to: match.index + match[0].trimEnd().length,
      });
  return sentences.slice(0, MOST_COMPARED).flatMap(({ value, from, to }) => {
    const near = known.messages.nearest(value);
    return (near?.codes ?? []).map((one) => ({ one, from, to }));
  });
}

function toFinding(
  kind: KindId,
  field: string,
  written: string,
  from: number,
  to: number,
  source: Field | null,
  scene: Scene,
): Finding {
  const { known } = scene;
  const code = valueToCode(written, kind, known);
  const meanings = code === null ? [] : known.meanings(kind, code);
  return {
    kind,
    field,
    written: written.trim(),
    code,
    meanings,
    ...meaningsToLikelier(meanings, field, source, scene),
    certainty: 'likely',
    agreement: 'none',
    foreign: null,
    from,
    to,
    isMended: code !== null && code.length !== written.trim().length,
    isNumber: (source?.isNumber ?? false) && kind !== 'http',
    isDuplicate: source?.isDuplicate ?? false,
    isHidden: false,
    depth: source?.depth ?? 0,
  };
}

/** How much of a long text is searched for a path or a word (characters). */
const BEGINNING = 100_000;
/** Of how many messages it is asked what they speak of. */
const MOST_MESSAGES = 10_000;

/**
 * Whether a text holds one of some paths and not the beginning of a longer word.
 * @example holdsPath('POST /v1/payments/x/cancel', ['/cancel']) // true
 */
const holdsPath = (text: string, paths: readonly string[]): boolean =>
  paths.some((path) =>
    text
      .split(path)
      .slice(1)
      .some((rest) => !/^\w/.test(rest)),
  );

function fieldsToClues(
  text: string,
  fields: readonly Field[],
  said: readonly SaidMessage[],
  { marks, tells }: DecoderRules,
): Clues {
  const valuesOf = (tells: Role['role']): readonly string[] =>
    fields.flatMap(({ role, value }) => (role.role === tells ? [value] : []));
  const messages = new Set(valuesOf('message').slice(0, MOST_MESSAGES));
  const joined = [...messages].join(' ').slice(0, BEGINNING).toLowerCase();
  const cancel = new Set(tells.cancel.map((name) => name.toLowerCase()));
  return {
    messages: new Set([...[...messages].map(messageToKey), ...said.map(({ key }) => key)]),
    isCancel:
      fields.some(({ name, value }) => cancel.has(name.toLowerCase()) && value !== 'null') ||
      holdsPath(text.slice(0, BEGINNING), marks.cancel),
    isEscrow:
      valuesOf('escrow').includes('true') || marks.escrow.some((word) => joined.includes(word)),
  };
}

/** Which of several meanings the message beside a code speaks for, else the rest of the text. */
function meaningsToLikelier(
  meanings: readonly KnownMeaning[],
  field: string,
  source: Field | null,
  scene: Scene,
): { likelier: number | null; hint: Hint | null } {
  if (meanings.length < 2) return { likelier: meanings.length === 1 ? 0 : null, hint: null };
  const { messages, isCancel, isEscrow } = scene.clues();
  const { likelier, authentication } = scene.known.rules;
  const own = source === null ? '' : messageToKey(messageBeside(source, scene));
  const isIn = (said: (key: string) => boolean): ((meaning: KnownMeaning) => boolean) => {
    return ({ name }) => said(messageToKey(name.ko)) || said(messageToKey(name.en));
  };
  const holds: Readonly<Record<DecodedHint, boolean>> = {
    field: field === authentication,
    cancel: isCancel,
    escrow: isEscrow,
    payment: !isCancel,
  };
  const hints: readonly (readonly [Hint, (meaning: KnownMeaning) => boolean])[] = [
    // In a log of many results each has a message of its own.
    ['message', isIn((key) => key === own)],
    ['message', isIn((key) => messages.has(key))],
    ...likelier
      .filter(([hint]) => holds[hint])
      .map(
        ([hint, domains]) =>
          [hint, ({ domain }: KnownMeaning) => domains.includes(domain)] as const,
      ),
  ];
  for (const [hint, test] of hints) {
    const place = meanings.findIndex(test);
    if (place >= 0) return { likelier: place, hint };
  }
  return { likelier: null, hint: null };
}
