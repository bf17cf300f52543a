import { stepsToAnswer, type Answer } from '../shared/settlement.ts';
import type { Book, MeaningRow, StepRow } from '../shared/book.ts';
import { findRow } from './explain.ts';

/** What is known of the situation in which a response code came. */
export interface SettlementOptions {
  /** The id of the API or callback that returned it: `window-approval`, `cancel`. */
  operation?: string;
  /** The domain of the meaning, for a code that has two. */
  domain?: string;
}

/** What a response code says of the money, and what may be sent next. */
export interface SettlementAnswer extends Answer {
  /** Whether a table has the code. */
  known: boolean;
  /** The API that the next call means; null where it is none. */
  call: string | null;
}

/**
 * The answer for a code that no table has: what became of the money is open, and nothing is sent before a
 * look-up.
 */
export const OPEN: SettlementAnswer = {
  known: false,
  settlement: 'unknown',
  nextCall: 'look-up',
  sameOrderId: 'after-look-up',
  newOrderId: 'after-look-up',
  call: 'GET /v1/payments/find/{orderId}',
};

/** The answer of a meaning to an operation; the safest of its steps where the operation is not told. */
function meaningToAnswer(
  meaning: MeaningRow,
  operation: string | undefined,
): Answer & { call: string | null } {
  const { steps } = meaning;
  const of = (id: string): readonly StepRow[] => steps.filter((step) => step.operation === id);
  // An operation may have several steps, each for a case of its own: the safest of them counts.
  const asked = operation === undefined ? [] : of(operation).length > 0 ? of(operation) : of('any');
  const answer = asked.length > 0 ? stepsToAnswer(asked) : meaning;
  const { settlement, nextCall, sameOrderId, newOrderId } = answer;
  const call = (asked.length > 0 ? asked : steps).find(
    (own) => own.nextCall === nextCall && own.call !== null,
  );
  return { settlement, nextCall, sameOrderId, newOrderId, call: call?.call ?? null };
}

/**
 * What a response code says of the money and what may be sent next. Of a code with two meanings whose
 * domain is not told it is the safest of both; for a code that no table has it is `OPEN`, so that
 * whoever branches on it looks the payment up.
 * @param code as it was met; anything at all
 * @example settlementOf(book, '3095').settlement // 'not-settled'
 * @example settlementOf(book, 'Z999').nextCall // 'look-up'
 */
export function settlementOf(
  book: Pick<Book, 'tables'>,
  code: string,
  { operation, domain }: SettlementOptions = {},
): SettlementAnswer {
  const all = findRow(book, 'response', code.trim())?.meanings ?? [];
  const asked = all.filter((meaning) => domain === undefined || meaning.domain === domain);
  const answers = (asked.length > 0 ? asked : all).map((meaning) =>
    meaningToAnswer(meaning, operation),
  );
  if (answers.length === 0) return OPEN;
  const answer = stepsToAnswer(answers);
  const { call = null } = answers.find(({ nextCall }) => nextCall === answer.nextCall) ?? {};
  return { known: true, ...answer, call };
}
