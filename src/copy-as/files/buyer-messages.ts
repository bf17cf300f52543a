import { rowsOf } from '../../shared/book.ts';
import { stepsToAnswer } from '../../shared/settlement.ts';
import type { SourceBook } from './source-table.ts';

/** The key whose message is shown for every code that is not there. */
export const DEFAULT_KEY = 'default';

/**
 * What a buyer is told, by code, for libraries of translations. A code whose meanings tell a buyer different
 * things is left out, so that it falls back to `default`: what most open results say, which asks nobody
 * to pay again.
 */
export function bookToBuyerMessages(book: SourceBook): string {
  const open = new Map<string, number>();
  const messages: Record<string, unknown> = {};
  for (const { code, meanings = [] } of rowsOf(book, 'response')) {
    const texts = new Set(
      meanings.map(({ buyerMessage }) =>
        buyerMessage === null ? '' : JSON.stringify({ ko: buyerMessage.ko, en: buyerMessage.en }),
      ),
    );
    const [text = ''] = texts;
    if (texts.size !== 1 || text === '') continue;
    messages[code] = JSON.parse(text) as unknown;
    if (stepsToAnswer(meanings).settlement === 'unknown') open.set(text, (open.get(text) ?? 0) + 1);
  }
  const [[most] = ['null']] = [...open].sort(([, a], [, b]) => b - a);
  // Keys of digits alone come first in JavaScript: the order is that of a map without one.
  return `${JSON.stringify({ ...messages, [DEFAULT_KEY]: JSON.parse(most) as unknown }, null, 2)}\n`;
}
