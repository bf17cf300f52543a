import { messageToKey } from '../../shared/message-key.ts';
import type { OlderRow } from '../../schemas/older-api.ts';
import type { Rule } from '../rule.ts';

/**
 * A code of the older API is told apart from the response code of the same number, and says of the
 * money only what a source can have told.
 */
export const checkOlderApi: Rule = ({ content, fileOf }) => {
  const messages = Map.groupBy(content.response, ({ code }) => code);
  return content.webapi.flatMap((row) =>
    whatIsWrong(row, messages.get(row.code)?.map(({ message }) => message.ko) ?? null).map(
      ([what, mend]) => ({
        file: fileOf(row),
        entry: `code "${row.code}"`,
        what,
        mend,
      }),
    ),
  );
};

/** @param todays the messages of the response code of the same number; null where there is none */
function whatIsWrong(
  { code, message, meaning, outcome, moves, settlement, today }: OlderRow,
  todays: readonly string[] | null,
): [what: string, mend: string][] {
  const mistakes: [string, string][] = [];
  if (today === null && todays !== null)
    mistakes.push([
      `has the number of a response code and does not say whether it is the same`,
      'write today: same, or today: other',
    ]);
  if (today !== null && todays === null)
    mistakes.push([
      `is compared with response code "${code}", which does not exist`,
      'remove today',
    ]);
  if (
    today === 'other' &&
    message !== null &&
    todays?.some((other) => messageToKey(other) === messageToKey(message.ko)) === true
  )
    mistakes.push([
      'is said to be another code and has the message of the response code',
      'write today: same',
    ]);
  if (message === null && meaning === null && outcome !== null)
    mistakes.push([
      'has an outcome though nothing but its number is known',
      'write message or meaning, or remove outcome',
    ]);
  if ((settlement === null) !== (moves === null))
    mistakes.push([
      'tells what became of the money without saying of what, or the other way round',
      'write both moves and settlement, or neither',
    ]);
  if (settlement === 'settled' && outcome !== 'success')
    mistakes.push(['is settled and no success', 'write outcome: success, or correct settlement']);
  return mistakes;
}
