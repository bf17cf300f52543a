import type { CodeKind } from '../../shared/files/decoder.ts';
import { messageToKey } from '../../shared/message-key.ts';
import { bareNumber, padCode } from '../../shared/code-spelling.ts';
import type { Known, KnownMeaning } from './codes.ts';
import { textToFields, type Field } from './scan.ts';
import { textToShown } from './shown.ts';

/** Longer texts are refused (characters). */
export const LONGEST_TEXT = 10_000_000;

/** Why one of two meanings is likelier than the other. */
export type Hint = 'message' | 'field' | 'cancel' | 'escrow' | 'payment';

/** A code found in a text. */
export interface Finding {
  kind: CodeKind;
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
function valueToCode(value: string, kind: CodeKind, known: Known): string | null {
  const code = padCode(kind, bareNumber(value.trim()));
  return code !== null && known(kind, code).length > 0 ? code : null;
}

/**
 * All codes of a text with what they mean.
 * @param text of any kind; it may be torn, hostile or no message at all
 * @throws RangeError when the text is longer than `LONGEST_TEXT`
 */
export function decode(pasted: string, known: Known): Decoded {
  if (pasted.length > LONGEST_TEXT) throw new RangeError('The text is too long.');
  const text = textToShown(pasted);
  const fields = textToFields(text);
  const clues = fieldsToClues(text, fields);
  const findings = fields.flatMap((field) => fieldToFindings(field, clues, known));
  for (const match of text.matchAll(STATUS_LINE)) {
    const to = match.index + match[0].length;
    findings.push(toFinding('http', 'HTTP', match[1] ?? '', to - 3, to, null, clues, known));
  }
  return { text, fields, findings: findings.sort((a, b) => a.from - b.from) };
}

function fieldToFindings(field: Field, clues: Clues, known: Known): Finding[] {
  const { role, value, from } = field;
  if (role.role === 'context' && role.name === 'status')
    return /^[1-5]\d\d$/.test(value)
      ? [toFinding('http', 'status', value, from, field.to, field, clues, known)]
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
  kind: CodeKind,
  field: string,
  written: string,
  from: number,
  to: number,
  source: Field | null,
  clues: Clues,
  known: Known,
): Finding {
  const code = valueToCode(written, kind, known);
  const meanings = code === null ? [] : known(kind, code);
  return {
    kind,
    field,
    written,
    code,
    meanings,
    ...meaningsToLikelier(meanings, field, clues),
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

function fieldsToClues(text: string, fields: readonly Field[]): Clues {
  const named = (name: string): readonly Field[] =>
    fields.filter(({ role }) => role.role === 'context' && role.name === name);
  const has = (name: string): boolean => named(name).some(({ value }) => value !== 'null');
  const messages = [...named('resultMsg'), ...named('authResultMsg')];
  return {
    messages: new Set(messages.map(({ value }) => messageToKey(value))),
    isCancel: has('cancelledTid') || has('cancelAmt') || /\/cancel\b/.test(text.slice(0, 100_000)),
    isEscrow:
      named('useEscrow').some(({ value }) => value === 'true') ||
      /escrow/i.test(messages.map(({ value }) => value).join(' ')),
  };
}

/** Which of several meanings the rest of the message speaks for. */
function meaningsToLikelier(
  meanings: readonly KnownMeaning[],
  field: string,
  { messages, isCancel, isEscrow }: Clues,
): { likelier: number | null; hint: Hint | null } {
  if (meanings.length < 2) return { likelier: meanings.length === 1 ? 0 : null, hint: null };
  const place = (test: (meaning: KnownMeaning) => boolean): number | null => {
    const index = meanings.findIndex(test);
    return index < 0 ? null : index;
  };
  const hints: readonly [Hint, boolean, (meaning: KnownMeaning) => boolean][] = [
    [
      'message',
      true,
      ({ name }) => messages.has(messageToKey(name.ko)) || messages.has(messageToKey(name.en)),
    ],
    ['field', field === 'authResultCode', ({ domain }) => domain.startsWith('payment-window')],
    ['cancel', isCancel, ({ domain }) => domain === 'cancel'],
    ['escrow', isEscrow, ({ domain }) => domain === 'escrow'],
    ['payment', !isCancel, ({ domain }) => domain === 'gateway'],
  ];
  for (const [hint, holds, test] of hints) {
    const likelier = holds ? place(test) : null;
    if (likelier !== null) return { likelier, hint };
  }
  return { likelier: null, hint: null };
}
