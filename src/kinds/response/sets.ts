import type { CodeSet } from '../kind.ts';
import type { Meaning, ResponseCode } from './row.ts';

/** Whether something holds of every meaning of a code: a set must not be wrong for one of them. */
const all =
  (holds: (meaning: Meaning) => boolean) =>
  ({ meanings }: ResponseCode): boolean =>
    meanings.every(holds);

const isOpen = ({ settlement, outcome }: Meaning): boolean =>
  outcome === 'failure' && (settlement === 'unknown' || settlement === null);
const isDone = ({ settlement }: Meaning): boolean => settlement === 'already-done';
const isForLater = ({ settlement, remedy }: Meaning): boolean =>
  settlement !== 'unknown' && remedy.retry === 'later';

const isUnknown = ({ meanings }: ResponseCode): boolean => meanings.some(isOpen);
const isAlreadyDone = all(isDone);
const isRetryable = all(isForLater);

/** Ready sets of response codes; every code is in exactly one of them. */
export const SETS: readonly CodeSet<ResponseCode>[] = [
  {
    constant: 'unknownCodes',
    about: 'Failures that leave open what became of the money: look the payment up, never repeat.',
    has: isUnknown,
  },
  {
    constant: 'alreadyDoneCodes',
    about: 'The same had been done before: nothing is left to send.',
    has: isAlreadyDone,
  },
  {
    constant: 'retryableCodes',
    about: 'No money moved, and the same may be sent unchanged after a pause.',
    has: isRetryable,
  },
  {
    constant: 'finalCodes',
    about:
      'All others: a success, whose status tells the rest, or a failure that sending the same again does not mend.',
    has: (code) => !isUnknown(code) && !isAlreadyDone(code) && !isRetryable(code),
  },
];
