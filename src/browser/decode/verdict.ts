import type { DecodedState, DecoderRules } from '../../shared/files/decoder.ts';
import type { Decoded, Finding } from './decode.ts';
import type { KnownMeaning } from './codes.ts';

/** How a message ended, in one word. */
export type Outcome =
  | DecodedState
  | 'authenticated'
  | 'succeeded'
  | 'ambiguous'
  | 'unknown-code'
  | 'http-error'
  | 'http-unknown'
  | 'codes-only'
  | 'nothing';

/** What a message comes down to. */
export interface Verdict {
  outcome: Outcome;
  /** The finding that decided it. */
  finding: Finding | null;
  /** The meaning that counts. */
  meaning: KnownMeaning | null;
  /** How many results the text has; the last one decides. */
  results: number;
}

/** The results of a text; what is only possible counts where nothing surer stands beside it. */
export function findingsToResults(findings: readonly Finding[]): Finding[] {
  const all = findings.filter(({ kind }) => kind === 'response');
  const sure = all.filter(({ certainty }) => certainty !== 'possible');
  return sure.length > 0 ? sure : all;
}

/** Sums a decoded text up: the outermost result counts, and of several the last. */
export function decodedToVerdict(
  { findings, fields }: Decoded,
  { authentication, statuses, successes }: DecoderRules,
): Verdict {
  const results = findingsToResults(findings);
  const depth = results.reduce((least, finding) => Math.min(least, finding.depth), Infinity);
  const outermost = results.filter((finding) => finding.depth === depth);
  // The result of the approval counts more than the authentication before it.
  const finding =
    outermost.findLast(({ field }) => field !== authentication) ?? outermost.at(-1) ?? null;
  const base = { finding, meaning: null, results: outermost.length };
  if (finding === null) {
    const http = findings.findLast(({ kind }) => kind === 'http');
    if (http !== undefined && Number(http.written) >= 400)
      return {
        ...base,
        // A fault behind the request says nothing of how far it got.
        outcome: Number(http.written) >= 500 ? 'http-unknown' : 'http-error',
        finding: http,
        meaning: http.meanings[0] ?? null,
      };
    return { ...base, outcome: findings.length > 0 ? 'codes-only' : 'nothing' };
  }
  if (finding.code === null) return { ...base, outcome: 'unknown-code' };
  const meaning = finding.meanings[finding.likelier ?? -1] ?? null;
  if (meaning === null) return { ...base, outcome: 'ambiguous' };
  if (meaning.outcome !== 'success') return { ...base, meaning, outcome: 'failed' };
  if (finding.field === authentication) return { ...base, meaning, outcome: 'authenticated' };
  // The answer about a billing key has a status of the key, not of a payment.
  const isBilling =
    fields.some(({ role }) => role.role === 'billing') &&
    !fields.some(({ role }) => role.role === 'amount');
  const status = isBilling
    ? ''
    : (fields.findLast(({ role }) => role.role === 'status')?.value ?? '');
  const outcome = own(statuses, status) ?? own(successes, finding.code) ?? 'succeeded';
  return { ...base, meaning, outcome };
}

/** What a map has for a key; the key was pasted and may be a name that every object has. */
const own = (map: Readonly<Record<string, DecodedState>>, key: string): DecodedState | undefined =>
  Object.hasOwn(map, key) ? map[key] : undefined;
