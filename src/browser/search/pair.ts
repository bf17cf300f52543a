/** A name and a value as a log or a body has them: `status=ready`, `"payMethod": "CARD"`, `status: paid`. */
const PAIR =
  /^[\s"'`{,[]*([A-Za-z_][\w.[\]-]*)["'`]?\s*(?:[:=]|=>)\s*["'`]?([\w가-힣. -]{0,40})["'`]?[\s,;}\]]*$/;

/** A pair of a name and a value. */
export interface Pair {
  /** The last part of a name in objects: by it a field has its page. */
  name: string;
  value: string;
}

/**
 * The pair of name and value that is all of a query; null where it is something else.
 * @example queryToPair('"status": "ready"') // { name: 'status', value: 'ready' }
 * @example queryToPair('cashReceipts[0].status=issued') // { name: 'status', value: 'issued' }
 * @example queryToPair('3095: 카드사 실패') // null
 */
export function queryToPair(query: string): Pair | null {
  const [, path = '', value = ''] = PAIR.exec(query) ?? [];
  const name = path.split('.').at(-1) ?? '';
  return name === '' ? null : { name, value: value.trim() };
}
