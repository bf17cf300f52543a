import type { DecoderRules } from '../../shared/files/decoder.ts';
import { messageToKey } from '../../shared/message-key.ts';
import type { KindId } from '../../kind-list.ts';
import type { Known, KnownMeaning } from './codes.ts';
import type { Field } from './fields.ts';
import type { Agreement, Likelier, LookedUp } from './finding.ts';
import type { Words } from './lex.ts';
import type { SaidMessage } from './messages.ts';
import type { Role } from './roles.ts';
import type { Judged, Whose } from './whose.ts';

/** What in a text tells the meanings of a code apart. */
interface Clues {
  messages: ReadonlySet<string>;
  isCancel: boolean;
  isEscrow: boolean;
}

/** A text with all that is known of it before its codes are judged. */
export interface Scene {
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
  /** Whose the text is, and whose what stands at a place of it. */
  whose: Whose;
  whoseAt: (at: number) => Whose;
  /** The method of payment that the text names; empty where it names none. */
  method: string;
  /** What was compared before. */
  agreements: Map<string, Agreement>;
  /** What was looked up before, by the kind of the code. */
  lookedUp: Map<KindId, Map<string, LookedUp>>;
  /** Which of several meanings counted before, by what stood beside the code. */
  likelier: Map<readonly KnownMeaning[], Map<string, Likelier>>;
  /** The messages of a body of JSON, to the letter. */
  exact: ReadonlySet<string>;
  known: Known;
}

export function toScene(
  text: string,
  words: Words,
  fields: readonly Field[],
  messages: readonly SaidMessage[],
  { whole: whose, inRecords }: Judged,
  records: readonly number[],
  known: Known,
  exact: ReadonlySet<string>,
): Scene {
  const saidIn = fieldsToSaid(fields, known);
  const saidAt = new Map<number, number>();
  for (const { role, from, object } of fields)
    if (role.role === 'message') saidAt.set(from, object);
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
    whoseAt: inRecords(records),
    method,
    agreements: new Map(),
    lookedUp: new Map(),
    likelier: new Map(),
    exact,
    known,
  };
}

/** Names that a log gives its own message, too. */
const OF_LOGS = new Set(['msg', 'message', 'text', 'description', 'reason']);

const isNothing = (value: string): boolean =>
  value.length <= 4 && /^(?:null|none|nil|-)?$/i.test(value);

/**
 * The messages of fields, by the object that they stand in. What the record of a log says for itself,
 * `level=error msg="payment failed"`, says nothing of a code in it.
 */
function fieldsToSaid(fields: readonly Field[], { messages }: Known): Map<number, string> {
  const logs = new Set<number>();
  for (const { role, object } of fields) if (role.role === 'log') logs.add(object);
  const said = new Map<number, string>();
  for (const { role, name, object, value } of fields) {
    if (role.role !== 'message' || said.has(object) || isNothing(value)) continue;
    const isOfLog = logs.has(object) && OF_LOGS.has(name.toLowerCase());
    if (!isOfLog || messages.codesOf(value).length > 0) said.set(object, value);
  }
  return said;
}

/** Messages further away belong to something else (characters). */
const NEAR = 240;

/** The message that belongs to a code: of the same object, else what stands near; empty for none. */
export function messageBeside(
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
