import type { DecodedState } from '../../closed-lists.ts';
import type { DecoderRules } from '../../shared/files/decoder.ts';
import type { Decoded } from './decode.ts';
import type { Finding } from './finding.ts';
import type { Field, Span } from './fields.ts';
import type { KnownMeaning } from './codes.ts';

/** How a message ended, in one word. */
export type Outcome =
  | DecodedState
  | 'authenticated'
  | 'succeeded'
  | 'open'
  | 'already-done'
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
  /** How many results the text has; the last record decides. */
  results: number;
}

/** The results of a text; what is only possible counts where nothing surer stands beside it. */
export function findingsToResults(findings: readonly Finding[]): Finding[] {
  const all = findings.filter(({ kind }) => kind === 'response');
  const sure = all.filter(({ certainty }) => certainty !== 'possible');
  return sure.length > 0 ? sure : all;
}

/** The results that stand in one record of a text, and where the record begins and ends. */
interface Group extends Span {
  /** The outermost ones: what is nested in them tells of something else. */
  results: Finding[];
}

/**
 * The results by record, in order. Lines of one field each make one record together, until a field comes
 * again: `authResultCode: 0000`, then `resultCode: 3021`.
 */
function resultsToGroups(
  results: readonly Finding[],
  { records, text }: Pick<Decoded, 'records' | 'text'>,
): Group[] {
  const groups: Group[] = [];
  let record = 0;
  for (const result of results) {
    while ((records[record + 1] ?? Infinity) <= result.from) record += 1;
    const from = records[record] ?? 0;
    const to = records[record + 1] ?? text.length;
    const last = groups.at(-1);
    const depth = last?.results[0]?.depth ?? 0;
    const isSame = last?.to === to;
    const goesOn =
      depth === 0 &&
      result.depth === 0 &&
      !last?.results.some(({ field }) => field === result.field);
    if (last === undefined || (!isSame && !goesOn)) groups.push({ from, to, results: [result] });
    else {
      last.to = to;
      if (result.depth < depth) last.results = [result];
      else if (result.depth === depth) last.results.push(result);
    }
  }
  return groups;
}

/** Sums a decoded text up: the last record counts, and in it the outermost result, of several the last. */
export function decodedToVerdict(
  decoded: Decoded,
  { authentication, statuses, successes }: DecoderRules,
): Verdict {
  const { findings } = decoded;
  const groups = resultsToGroups(findingsToResults(findings), decoded);
  const last = groups.at(-1);
  const outermost = last?.results ?? [];
  // The result of the approval counts more than the authentication before it.
  const finding =
    outermost.findLast(({ field }) => field !== authentication) ?? outermost.at(-1) ?? null;
  const results = groups.reduce((sum, group) => sum + group.results.length, 0);
  const base = { finding, meaning: null, results };
  if (finding === null || last === undefined) {
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
  if (meaning.outcome !== 'success')
    return { ...base, meaning, outcome: failureToOutcome(meaning) };
  if (finding.field === authentication) return { ...base, meaning, outcome: 'authenticated' };
  // What stands in other records says nothing of this one.
  const fields = decoded.fields.filter(({ from }) => from >= (groups.at(-2)?.to ?? 0));
  // The answer about a billing key has a status of the key, not of a payment.
  const isBilling =
    fields.some(({ role }) => role.role === 'billing') &&
    !fields.some(({ role }) => role.role === 'amount');
  const status = isBilling ? '' : fieldsToStatus(fields, finding, last, statuses);
  const outcome = own(statuses, status) ?? own(successes, finding.code) ?? 'succeeded';
  return { ...base, meaning, outcome };
}

/** What a failure says: that it failed, that nobody knows yet, or that it had been done before. */
function failureToOutcome({ answer }: KnownMeaning): Outcome {
  if (answer?.settlement === 'unknown') return 'open';
  return answer?.settlement === 'already-done' ? 'already-done' : 'failed';
}

/** The status beside a result: of the same depth, else of the same record, else the last one. */
function fieldsToStatus(
  fields: readonly Field[],
  { depth }: Finding,
  { from, to }: Span,
  statuses: DecoderRules['statuses'],
): string {
  const said = fields.filter(
    ({ role, value }) => role.role === 'status' && Object.hasOwn(statuses, value),
  );
  const within = said.filter((field) => field.from >= from && field.to <= to);
  const beside = within.findLast((field) => field.depth === depth);
  return (beside ?? within.at(-1) ?? said.at(-1))?.value ?? '';
}

/** What a map has for a key; the key was pasted and may be a name that every object has. */
const own = (map: Readonly<Record<string, DecodedState>>, key: string): DecodedState | undefined =>
  Object.hasOwn(map, key) ? map[key] : undefined;
