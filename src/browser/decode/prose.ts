import type { KindId } from '../../kind-list.ts';
import type { Known } from './codes.ts';
import type { Field } from './fields.ts';
import type { Agreement, Certainty, Finding } from './finding.ts';
import { toFinding } from './to-finding.ts';
import { isWordPoint, wordsWhere } from './lex.ts';
import type { MessageCode } from './messages.ts';
import type { Scene } from './scene.ts';
import type { Whose } from './whose.ts';

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

/** How far around a code in brackets it is looked for what the text speaks of (characters). */
const AROUND = 41;
/** What stands before a value of a name that carries no code: `easyPay = "E007"`. */
const ASSIGNED = /[=:]\s{0,2}["']?$/;
/** A year in brackets is no code, unless its message stands beside it. */
const isYear = (written: string): boolean => /^20[0-3]\d$/.test(written);

/** How long a response code is (characters). */
const CODE_LENGTH = 4;

/** Where the nearest of some codes stands before a message, in the same line; -1 for none. */
function codeBefore(text: string, to: number, isOwn: (written: string) => boolean): number {
  const limit = Math.max(0, to - BESIDE);
  for (let at = to - 1; at >= limit && text.charCodeAt(at) !== 10; at -= 1)
    if (isCodeAt(text, at) && isOwn(text.slice(at, at + CODE_LENGTH))) return at;
  return -1;
}

/** Where the nearest of some codes stands behind a message, in the same line; -1 for none. */
function codeBehind(text: string, from: number, isOwn: (written: string) => boolean): number {
  const limit = Math.min(text.length, from + BESIDE) - CODE_LENGTH;
  for (let at = from; at <= limit && text.charCodeAt(at) !== 10; at += 1)
    if (isCodeAt(text, at) && isOwn(text.slice(at, at + CODE_LENGTH))) return at;
  return -1;
}

/** Digits and capitals, of which codes are made. */
const isCodePoint = (point: number): boolean =>
  (point >= 48 && point <= 57) || (point >= 65 && point <= 90);
const isDigit = (point: number): boolean => point >= 48 && point <= 57;

/** Whether four digits and capitals stand at a place, by themselves and in no row of numbers, as those of a card. */
function isCodeAt(text: string, from: number): boolean {
  const to = from + CODE_LENGTH;
  for (let at = from; at < to; at += 1) if (!isCodePoint(text.charCodeAt(at))) return false;
  const before = text.charCodeAt(from - 1);
  if (isAsciiWord(before) || before === 46 || before === 45) return false;
  const after = text.charCodeAt(to);
  if (isAsciiWord(after) || after === 45) return false;
  if (before === 32 && isDigit(text.charCodeAt(from - 2))) return false;
  return !((after === 32 || after === 46) && isDigit(text.charCodeAt(to + 1)));
}

const isAsciiWord = (point: number): boolean => point < 128 && isWordPoint(point);

/** Whether the value of a field is a number of another kind, whatever code it looks like. */
const isNumeric = ({ role: { role } }: Field): boolean =>
  role === 'amount' || role === 'date' || role === 'order' || role === 'tid';

/**
 * Codes that stand without a name: beside their message, in brackets, or alone.
 * @param taken where findings begin; those of here are added
 */
export function proseToFindings(scene: Scene, taken: Set<number>): Finding[] {
  const { text, words, messages, whose, known } = scene;
  const findings: Finding[] = [];
  const isForeign = ({ system }: Whose): boolean => system !== null && !system.own;
  const bare = isForeign(whose) ? [] : bareToFindings(scene);
  if (bare.length > 0) return bare.filter(({ from }) => !taken.has(from));
  let numbers: Set<number> | null = null;
  const isNumber = (from: number): boolean => {
    numbers ??= new Set(scene.fields.filter(isNumeric).map((field) => field.from));
    return numbers.has(from);
  };
  const add = (written: string, from: number, certainty: Certainty, agreement: Agreement): void => {
    if (taken.has(from) || isNumber(from)) return;
    const { system, isWeak } = scene.whoseAt(from);
    const isOfOther = system !== null && !system.own;
    if (isOfOther && (!isWeak || system.isKin || agreement !== 'same')) return;
    const finding = toFinding('response', '', written, from, from + written.length, null, scene);
    if (finding.code === null || finding.isMended) return;
    if (isOfOther && !finding.meanings.some(({ outcome }) => outcome === 'failure')) return;
    taken.add(from);
    findings.push({ ...finding, certainty, agreement });
  };
  for (const { from, to, codes } of messages) {
    const isOwn = (written: string): boolean => codes.some(({ code }) => code === written);
    for (const at of [codeBefore(text, from, isOwn), codeBehind(text, to, isOwn)])
      if (at >= 0) add(text.slice(at, at + CODE_LENGTH), at, 'certain', 'same');
  }
  // `code<P015>`.
  const isNamedCode = (word: number): boolean => {
    const [from = 0, to = 0] = [words.from[word - 1], words.to[word - 1]];
    if (to === 0 || to + 1 !== words.from[word]) return false;
    const role = known.role(text.slice(from, to), '')?.role;
    return role === 'code' || role === 'wrapped';
  };
  const isCode = (from: number, to: number): boolean =>
    to - from === 4 && isCodeWord(text.slice(from, to));
  for (const word of wordsWhere(words, isCode)) {
    const from = words.from[word] ?? 0;
    const to = words.to[word] ?? 0;
    const written = text.slice(from, to);
    const open = text.charAt(from - 1);
    const isLettered = /^[A-Z]/.test(written);
    if (CLOSING[open] === text.charAt(to) && open !== '') {
      const around = text.slice(Math.max(0, from - AROUND), to + AROUND).toLowerCase();
      if (!/[가-힣]{2}/.test(around)) continue;
      const { payment, failure } = known.rules.marks;
      const isOfPayment = [...payment, ...failure].some((mark) => around.includes(mark));
      if (!isOfPayment && !isNamedCode(word)) continue;
      if (/[A-Z]/.test(written)) add(written, from, 'likely', 'none');
      else if (open === '[' && /^ ?[가-힣]{2}/.test(text.slice(to + 1, to + 5)) && !isYear(written))
        add(written, from, 'possible', 'none');
    }
    if (isLettered && whose.own >= 3 && open !== '-' && text.charAt(to) !== '-')
      if (/^[A-Z]\d{3}$/.test(written) && !ASSIGNED.test(text.slice(Math.max(0, from - 4), from)))
        add(written, from, 'possible', 'none');
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

/** What of a text a message without a code leads to. */
interface Named {
  one: MessageCode;
  from: number;
  to: number;
}

/** Of so many messages without a code it is asked what they lead to. */
const MOST_SAID = 1000;
/** Longer texts must speak of payments near a message: many a page says that a request was wrong. */
const SHORT_TEXT = 200;
/** How far around a message that is looked for (characters). */
const NEAR_MESSAGE = 120;

/** A message without its code leads to its codes, also with one slip. */
export function messagesToFindings(scene: Scene): Finding[] {
  const { text, messages, whose, fields, known } = scene;
  if (whose.system !== null && !whose.system.own) return [];
  const { payment } = known.rules.marks;
  const isOfPayment = ({ from, to }: Named): boolean => {
    const around = text.slice(Math.max(0, from - NEAR_MESSAGE), to + NEAR_MESSAGE).toLowerCase();
    return whose.own >= 2 || payment.some((mark) => around.includes(mark));
  };
  const said = messages.filter(({ key }) => key.length >= TELLING || key.length * 2 > text.length);
  // Of several codes with one message, those that the text names; a long text says the same over and over.
  const codesOf = new Map<string, readonly MessageCode[]>();
  const named = said.slice(0, MOST_SAID).flatMap(({ key, codes, from, to }): Named[] => {
    let own = codesOf.get(key);
    if (own === undefined) {
      const written = codes.filter(({ code }) => holdsWord(text, code));
      codesOf.set(key, (own = written.length > 0 ? written : codes));
    }
    return own.map((one) => ({ one, from, to }));
  });
  const all = named.length > 0 ? named : slipsToNamed(text, fields, known);
  const found = text.length <= SHORT_TEXT ? all : all.filter(isOfPayment);
  const isAlone = found.length === 1 && named.length === 1;
  return found.slice(0, MOST_BY_MESSAGE).map((place) => {
    const { one, from, to } = place;
    const finding = toFinding(one.kind, '', text.slice(from, to), from, to, null, scene);
    const meanings = known.meanings(one.kind, one.code);
    const isTold = isOfPayment(place) || to - from >= text.length / 2;
    return {
      ...finding,
      code: one.code,
      meanings,
      likelier: one.meaning,
      hint: 'message',
      certainty: isAlone && isTold ? 'likely' : 'possible',
      agreement: named.length > 0 ? 'same' : 'near',
      isMended: false,
      depth: 99,
    };
  });
}

/** Whether a text holds a code that is no part of a longer word. */
function holdsWord(text: string, code: string): boolean {
  const at = text.indexOf(code);
  const end = at + code.length;
  return (
    at >= 0 &&
    !isAsciiWord(text.charCodeAt(at - 1)) &&
    !isAsciiWord(text.charCodeAt(end)) &&
    text.charCodeAt(end) !== 45
  );
}

/** At most so many sentences are compared with every message. */
const MOST_COMPARED = 20;

function slipsToNamed(text: string, fields: readonly Field[], known: Known): Named[] {
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
