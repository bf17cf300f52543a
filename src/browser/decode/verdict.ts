import type { Decoded, Finding } from './decode.ts';
import type { KnownMeaning } from './codes.ts';

/** How a message ended, in one word. */
export type Outcome =
  | 'paid'
  | 'account-issued'
  | 'cancelled'
  | 'partially-cancelled'
  | 'authenticated'
  | 'succeeded'
  | 'expired'
  | 'failed'
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

/** What `status` says of a payment that went through. */
const BY_STATUS: ReadonlyMap<string, Outcome> = new Map<string, Outcome>([
  ['paid', 'paid'],
  ['ready', 'account-issued'],
  ['cancelled', 'cancelled'],
  ['partialCancelled', 'partially-cancelled'],
  ['failed', 'failed'],
  ['expired', 'expired'],
]);

/** What a success code says where no `status` does. */
const BY_CODE: ReadonlyMap<string, Outcome> = new Map<string, Outcome>([
  ['3001', 'paid'],
  ['4000', 'paid'],
  ['A000', 'paid'],
  ['4110', 'paid'],
  ['F200', 'paid'],
  ['4100', 'account-issued'],
  ['2001', 'cancelled'],
  ['2211', 'cancelled'],
]);

/** Sums a decoded text up: the outermost result counts, and of several the last. */
export function decodedToVerdict({ findings, fields }: Decoded): Verdict {
  const results = findings.filter(({ kind }) => kind === 'response');
  const depth = results.reduce((least, finding) => Math.min(least, finding.depth), Infinity);
  const outermost = results.filter((finding) => finding.depth === depth);
  // The result of the approval counts more than the authentication before it.
  const finding =
    outermost.findLast(({ field }) => field === 'resultCode') ?? outermost.at(-1) ?? null;
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
  if (finding.field === 'authResultCode') return { ...base, meaning, outcome: 'authenticated' };
  const status = fields.findLast(
    ({ role }) => role.role === 'context' && role.name === 'status',
  )?.value;
  const outcome =
    BY_STATUS.get(status ?? '') ?? BY_CODE.get(finding.code) ?? ('succeeded' as const);
  return { ...base, meaning, outcome };
}
