import type { KindId } from '../../kind-list.ts';
import type { DecodedHint, DecoderRules } from '../../shared/files/decoder.ts';
import { messageToKey } from '../../shared/message-key.ts';
import { bareNumber, padCode } from '../../shared/code-spelling.ts';
import type { Known, KnownMeaning } from './codes.ts';
import type { Role } from './roles.ts';
import { textToFields, type Field } from './scan.ts';
import { textToShown } from './shown.ts';

/** Longer texts are refused (characters). */
export const LONGEST_TEXT = 10_000_000;

/** Why one of two meanings is likelier than the other. */
export type Hint = 'message' | DecodedHint;

/** A code found in a text. */
export interface Finding {
  kind: KindId;
  /** The field, as the API calls it. */
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
  /** The range in the shown text. */
  from: number;
  to: number;
  /** Whether it was written as a number or without its zeros. */
  isMended: boolean;
  isNumber: boolean;
  isDuplicate: boolean;
  /** How many objects it stands in: the outermost result is the one that counts. */
  depth: number;
}

/** What was found in a text. */
export interface Decoded {
  /** The text that the ranges belong to: what was pasted, with its outer encoding taken off. */
  text: string;
  fields: readonly Field[];
  findings: readonly Finding[];
}

/** A status line: `HTTP/1.1 401 Unauthorized`. */
const STATUS_LINE = /\bHTTP(?:\/\d(?:\.\d)?)?[ \t]+([1-5]\d\d)\b/g;

/** The code of a table that a value means, in capitals and with exactly its zeros; null for none. */
function valueToCode(value: string, kind: KindId, known: Known): string | null {
  const code = padCode(kind, bareNumber(value.trim()));
  return code !== null && known.meanings(kind, code).length > 0 ? code : null;
}

/**
 * All codes of a text with what they mean.
 * @param text of any kind; it may be torn, hostile or no message at all
 * @throws RangeError when the text is longer than `LONGEST_TEXT`
 */
export function decode(pasted: string, known: Known): Decoded {
  if (pasted.length > LONGEST_TEXT) throw new RangeError('The text is too long.');
  const text = textToShown(pasted);
  const fields = textToFields(text, known.role);
  const clues = fieldsToClues(text, fields, known.rules);
  const findings = fields.flatMap((field) => fieldToFindings(field, clues, known));
  for (const match of text.matchAll(STATUS_LINE)) {
    const to = match.index + match[0].length;
    findings.push(toFinding('http', 'HTTP', match[1] ?? '', to - 3, to, null, clues, known));
  }
  return { text, fields, findings: findings.sort((a, b) => a.from - b.from) };
}

function fieldToFindings(field: Field, clues: Clues, known: Known): Finding[] {
  const { role, value, from } = field;
  if (role.role === 'status')
    return /^[1-5]\d\d$/.test(value)
      ? [toFinding('http', role.name, value, from, field.to, field, clues, known)]
      : [];
  if (role.role !== 'code') return [];
  if (!value.includes(','))
    return isCodeLike(value)
      ? [toFinding(role.kind, role.name, value, from, field.to, field, clues, known)]
      : [];
  // A list of codes in one field: "02,04".
  let at = from;
  return value.split(',').flatMap((part) => {
    const start = at + (part.length - part.trimStart().length);
    at += part.length + 1;
    return isCodeLike(part)
      ? [
          toFinding(
            role.kind,
            role.name,
            part.trim(),
            start,
            start + part.trim().length,
            field,
            clues,
            known,
          ),
        ]
      : [];
  });
}

/** Whether a value may be a code at all; `null` and sentences are none. */
const isCodeLike = (value: string): boolean =>
  /^\s*[0-9A-Za-z]{1,6}\s*$/.test(value) && !/^\s*(?:null|none|nil|true|false)\s*$/i.test(value);

function toFinding(
  kind: KindId,
  field: string,
  written: string,
  from: number,
  to: number,
  source: Field | null,
  clues: Clues,
  known: Known,
): Finding {
  const code = valueToCode(written, kind, known);
  const meanings = code === null ? [] : known.meanings(kind, code);
  return {
    kind,
    field,
    written,
    code,
    meanings,
    ...meaningsToLikelier(meanings, field, clues, known.rules),
    from,
    to,
    isMended: code !== null && code !== written,
    isNumber: source?.isNumber ?? false,
    isDuplicate: source?.isDuplicate ?? false,
    depth: source?.depth ?? 0,
  };
}

/** What in a text tells the meanings of a code apart. */
interface Clues {
  messages: ReadonlySet<string>;
  isCancel: boolean;
  isEscrow: boolean;
}

/** How much of a long text is searched for a path (characters). */
const BEGINNING = 100_000;

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

function fieldsToClues(text: string, fields: readonly Field[], { marks }: DecoderRules): Clues {
  const valuesOf = (tells: Role['role']): readonly string[] =>
    fields.flatMap(({ role, value }) => (role.role === tells ? [value] : []));
  const messages = valuesOf('message');
  const said = messages.join(' ').toLowerCase();
  return {
    messages: new Set(messages.map(messageToKey)),
    isCancel:
      valuesOf('cancel').some((value) => value !== 'null') ||
      holdsPath(text.slice(0, BEGINNING), marks.cancel),
    isEscrow:
      valuesOf('escrow').includes('true') || marks.escrow.some((word) => said.includes(word)),
  };
}

/** Which of several meanings the rest of the message speaks for. */
function meaningsToLikelier(
  meanings: readonly KnownMeaning[],
  field: string,
  { messages, isCancel, isEscrow }: Clues,
  { likelier, authentication }: DecoderRules,
): { likelier: number | null; hint: Hint | null } {
  if (meanings.length < 2) return { likelier: meanings.length === 1 ? 0 : null, hint: null };
  const holds: Readonly<Record<DecodedHint, boolean>> = {
    field: field === authentication,
    cancel: isCancel,
    escrow: isEscrow,
    payment: !isCancel,
  };
  const hints: readonly (readonly [Hint, (meaning: KnownMeaning) => boolean])[] = [
    [
      'message',
      ({ name }) => messages.has(messageToKey(name.ko)) || messages.has(messageToKey(name.en)),
    ],
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
