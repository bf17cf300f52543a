/** A name and a value as a log or a body has them: `status=ready`, `"payMethod": "CARD"`, `status: paid`. */
const PAIR =
  /^[\s"'`{,[]*([A-Za-z_][\w.[\]-]*)["'`]?\s*(?:[:=]|=>)\s*["'`]?([\w가-힣. -]{0,40})["'`]?[\s,;}\]]*$/;

/**
 * The name of a pair of name and value that is all of a query; null where it is something else. The last part
 * of a name in objects is the one by which a field has its page.
 * @example queryToPairName('"status": "ready"') // 'status'
 * @example queryToPairName('cashReceipts[0].status=issued') // 'status'
 * @example queryToPairName('3095: 카드사 실패') // null
 */
export function queryToPairName(query: string): string | null {
  const [, name = ''] = PAIR.exec(query) ?? [];
  const last = name.split('.').at(-1) ?? '';
  return last === '' ? null : last;
}
