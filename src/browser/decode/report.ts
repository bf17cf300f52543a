import type { PayloadMarks } from '../../shared/files/decoder.ts';
import type { Bilingual } from '../../schemas/text.ts';
import type { Known } from './codes.ts';
import type { Decoded } from './decode.ts';
import type { Finding } from './finding.ts';
import { followingValue } from './grammars/pair.ts';
import { textToMasked, textToSafe, type Masked } from './mask.ts';
import { decodedToVerdict, findingsToResults, type Verdict } from './verdict.ts';

/** A finding, and how often it came just so. */
export interface ReportedFinding {
  finding: Finding;
  count: number;
}

/** How often a result code came in a text. */
export interface CodeCount {
  /** What is asked for to get its lines. */
  key: string;
  /** The code, or what was written where the table has none such. */
  code: string;
  /** Its message; null for a code that the table does not have. */
  name: Bilingual | null;
  isFailure: boolean;
  count: number;
  /** Whether the last result of the text has it. */
  isLast: boolean;
}

/** The beginning of a text, with what is marked and masked in it. */
export interface ShownPart {
  text: string;
  marks: readonly Masked[];
  masked: readonly Masked[];
  /** Whether the text goes on. */
  isCut: boolean;
}

/** A name with a value in a text. */
export interface NamedValue {
  name: string;
  /** The value with its secrets masked; empty for an object. */
  value: string;
}

/** What a page shows of a text that was read: plain data, so that a worker can send it. */
export interface Report {
  verdict: Verdict;
  system: PayloadMarks | null;
  /** How many codes were found. */
  found: number;
  /** The findings in order, those that are alike once; of very many only the first. */
  findings: readonly ReportedFinding[];
  /** How many more there are. */
  unlisted: number;
  /** Results by code, failures first; empty where there is one result. */
  counts: readonly CodeCount[];
  part: ShownPart;
  /** The masked text; only its beginning where it is long. */
  safe: string;
  /** How many values are masked. */
  masked: number;
  /** The names with values, each once, in order. */
  names: readonly NamedValue[];
}

const MOST_FINDINGS = 200;
const MOST_COUNTS = 100;
const MOST_NAMES = 300;
const MOST_LINES = 200;
/** How much of a text is shown, and put into the box or a ticket (characters). */
export const MOST_SHOWN = 20_000;
/** How much of a line is shown on either side of a code, and of a value (characters). */
const AROUND = 200;
const LONGEST_VALUE = 80;

/**
 * What a page shows of a text that was read.
 * @param masked of the same text
 */
export function decodedToReport(decoded: Decoded, masked: readonly Masked[], known: Known): Report {
  const { text, findings, system } = decoded;
  const alike = new Map<string, { finding: Finding; count: number }>();
  for (const finding of findings) {
    const key = findingToKey(finding);
    const same = alike.get(key);
    if (same === undefined) alike.set(key, { finding, count: 1 });
    else same.count += 1;
  }
  const verdict = decodedToVerdict(decoded, known.rules);
  return {
    verdict,
    system,
    found: findings.length,
    findings: [...alike.values()].slice(0, MOST_FINDINGS),
    unlisted: Math.max(0, alike.size - MOST_FINDINGS),
    counts: findingsToCounts(findings, verdict.finding),
    part: toPart(decoded, masked),
    safe: rangeToSafe(text, masked, 0, Math.min(text.length, MOST_SHOWN)),
    masked: masked.length,
    names: toNames(decoded, masked, known),
  };
}

/** What two findings have in common that say the same. */
const findingToKey = (finding: Finding): string =>
  [
    finding.kind,
    finding.field,
    finding.code ?? `?${finding.written}`,
    finding.written,
    finding.agreement,
    finding.certainty,
    finding.likelier,
    finding.isNumber,
    finding.isDuplicate,
  ].join('|');

/** What a result is counted under. */
const resultToKey = ({ code, written }: Finding): string => code ?? `?${written}`;

/** Whether a result is none that succeeded, as far as one can tell. */
const isFailure = ({ meanings, likelier }: Finding): boolean =>
  !(likelier === null ? meanings : meanings.slice(likelier, likelier + 1)).some(
    ({ outcome }) => outcome === 'success',
  );

/** The results of a text by code: failures first, the most frequent before the others. */
export function findingsToCounts(findings: readonly Finding[], last: Finding | null): CodeCount[] {
  const results = findingsToResults(findings);
  if (results.length < 2) return [];
  const counts = new Map<string, CodeCount>();
  for (const finding of results) {
    const key = resultToKey(finding);
    const same = counts.get(key);
    if (same === undefined)
      counts.set(key, {
        key,
        code: finding.code ?? finding.written,
        name: finding.meanings[finding.likelier ?? 0]?.name ?? null,
        isFailure: isFailure(finding),
        count: 1,
        isLast: last !== null && key === resultToKey(last),
      });
    else same.count += 1;
  }
  return [...counts.values()]
    .sort((a, b) => Number(b.isFailure) - Number(a.isFailure) || b.count - a.count)
    .slice(0, MOST_COUNTS);
}

/**
 * The lines of a text in which a result code stands, masked; of very long ones the part around it.
 * @param key of a count
 */
export function decodedToLines(
  { text, findings }: Decoded,
  masked: readonly Masked[],
  key: string,
): string[] {
  const lines: string[] = [];
  let done = -1;
  for (const finding of findings) {
    if (finding.kind !== 'response' || finding.from < done || resultToKey(finding) !== key)
      continue;
    const start = text.lastIndexOf('\n', finding.from - 1) + 1;
    const end = text.indexOf('\n', finding.to);
    done = end < 0 ? text.length : end;
    const from = Math.max(start, finding.from - AROUND);
    const to = Math.min(done, finding.to + AROUND);
    const line = rangeToSafe(text, masked, from, to).trim();
    lines.push((from > start ? '… ' : '') + line + (to < done ? ' …' : ''));
    if (lines.length === MOST_LINES) break;
  }
  return lines;
}

/** The masked parts that reach into a range, by halving. */
function maskedWithin(masked: readonly Masked[], from: number, to: number): Masked[] {
  let low = 0;
  let high = masked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((masked[middle]?.to ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  const within: Masked[] = [];
  for (let place = low; place < masked.length; place += 1) {
    const range = masked[place];
    if (range === undefined || range.from >= to) break;
    within.push(range);
  }
  return within;
}

/** A range of a text, masked; a secret that an end of it goes through is masked as a whole. */
function rangeToSafe(text: string, masked: readonly Masked[], from: number, to: number): string {
  const within = maskedWithin(masked, from, to).map((range) => ({
    from: Math.max(range.from, from) - from,
    to: Math.min(range.to, to) - from,
  }));
  return textToSafe(text.slice(from, to), within);
}

function toPart({ text, findings }: Decoded, masked: readonly Masked[]): ShownPart {
  const limit = Math.min(text.length, MOST_SHOWN);
  // A secret that the cut goes through must not be shown in part.
  const cut =
    maskedWithin(masked, limit, limit + 1).find(({ from }) => from < limit)?.from ?? limit;
  const isWithin = ({ to }: Masked): boolean => to <= cut;
  return {
    text: text.slice(0, cut),
    marks: findings
      .filter((finding) => !finding.isHidden && isWithin(finding))
      .map(({ from, to }) => ({ from, to })),
    masked: maskedWithin(masked, 0, cut).filter(isWithin),
    isCut: cut < text.length,
  };
}

/** The names with values of a text, each where it comes first. */
function toNames({ text, words }: Decoded, masked: readonly Masked[], known: Known): NamedValue[] {
  const names: NamedValue[] = [];
  const scan = { from: 0, to: 0 };
  for (const first of words.firsts) {
    if (names.length === MOST_NAMES) break;
    const from = words.from[first] ?? 0;
    const to = words.to[first] ?? 0;
    if (to - from < 2 || to - from > 40 || !/[A-Za-z]/.test(text.charAt(from))) continue;
    // What has no sign behind it within a few characters is a word, no name.
    if (!/^["'\]]{0,2}\s{0,2}[:=>]/.test(text.slice(to, to + 5))) continue;
    const value = followingValue(text, to, known.fillers, false, scan);
    if (value === null || (value !== 'opens' && value.isLoose)) continue;
    names.push({
      name: text.slice(from, to),
      value:
        value === 'opens'
          ? ''
          : rangeToSafe(text, masked, value.from, Math.min(value.to, value.from + LONGEST_VALUE)),
    });
  }
  return names;
}

/** A text that was read: what is shown of it, and the lines of a code. */
export interface ReadText {
  report: Report;
  /** @param key of a count */
  toLines: (key: string) => string[];
}

/**
 * A decoded text with its secrets masked, ready to be shown.
 * @param tell is told how far it has got, from 0 to 1
 */
export function decodedToReadText(
  decoded: Decoded,
  known: Known,
  tell: (share: number) => void = () => undefined,
): ReadText {
  const masked = textToMasked(decoded, known);
  tell(0.95);
  return {
    report: decodedToReport(decoded, masked, known),
    toLines: (key) => decodedToLines(decoded, masked, key),
  };
}
