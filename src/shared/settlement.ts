import {
  type NextCall,
  type Permission,
  type Settlement,
  NEXT_CALLS,
  PERMISSIONS,
} from '../closed-lists.ts';

/** What decides the next step; each null where it is not known. */
export interface Answer {
  settlement: Settlement | null;
  nextCall: NextCall | null;
  sameOrderId: Permission | null;
  newOrderId: Permission | null;
}

/**
 * What became of the money where the operation is not known. Steps that differ leave it open; calls
 * that move no money have no say beside one that does.
 */
function safestSettlement(steps: readonly Answer[]): Settlement | null {
  const all = new Set(steps.map(({ settlement }) => settlement));
  const [first, ...others] = [...all].filter((value) => value !== 'not-applicable');
  if (first === undefined) return 'not-applicable';
  return others.length === 0 ? first : 'unknown';
}

/** The first of the values in the order of a list; null where one of them is not known. */
function firstOf<Value>(values: readonly (Value | null)[], order: readonly Value[]): Value | null {
  if (values.includes(null)) return null;
  return order.find((value) => values.includes(value)) ?? null;
}

/**
 * The safest of several steps, for a reader who does not know which API returned the code: an open
 * result before a known one, the call that moves least, the lower permission of each orderId.
 * @example stepsToAnswer([charged, refused]).settlement // 'unknown'
 */
export function stepsToAnswer(steps: readonly Answer[]): Answer {
  // A call that moves no money says what to do about itself, not about the payment.
  const money = steps.filter(({ settlement }) => settlement !== 'not-applicable');
  const counted = money.length === 0 ? steps : money;
  return {
    settlement: safestSettlement(steps),
    nextCall: firstOf(
      counted.map(({ nextCall }) => nextCall),
      NEXT_CALLS,
    ),
    sameOrderId: firstOf(
      counted.map(({ sameOrderId }) => sameOrderId),
      PERMISSIONS,
    ),
    newOrderId: firstOf(
      counted.map(({ newOrderId }) => newOrderId),
      PERMISSIONS,
    ),
  };
}

/**
 * The step that stands for all where the operation is not known: the one for any operation with the
 * next call of them all, else the first that has it.
 * @param isAny whether a step holds for any operation
 */
export function stepsToLeading<Entry extends Answer>(
  steps: readonly [Entry, ...Entry[]],
  isAny: (step: Entry) => boolean,
): Entry {
  const { nextCall } = stepsToAnswer(steps);
  const fitting = steps.filter((step) => step.nextCall === nextCall);
  return fitting.find(isAny) ?? fitting[0] ?? steps[0];
}
