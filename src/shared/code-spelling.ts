import { kindFacts, type KindId } from '../kind-list.ts';

/**
 * A number without its leading zeros; what is no number stays as it is.
 * @example bareNumber('088') // '88'
 * @example bareNumber('000') // '0'
 */
export const bareNumber = (text: string): string => text.replace(/^0+(?=\d+$)/, '');

/**
 * The code of a kind that a written value means: in capitals, with the zeros that were left out;
 * null for what cannot be one of its codes.
 * @example padCode('card', '7') // '07'
 * @example padCode('response', 'p091') // 'P091'
 * @example padCode('card', '088') // null
 * @example padCode('http', '1') // null
 */
export function padCode(kind: KindId, written: string): string | null {
  const { pattern, width, isCased = false } = kindFacts(kind);
  const typed = isCased ? written : written.toUpperCase();
  const code = width !== null && /^\d+$/.test(typed) ? typed.padStart(width, '0') : typed;
  return pattern.test(code) ? code : null;
}

/**
 * How people write a code who do not know how it is written: without zeros, in lower case.
 * @example codeToSpellings('bank', '088') // ['88']
 * @example codeToSpellings('response', 'F112') // ['f112']
 */
export function codeToSpellings(kind: KindId, code: string): string[] {
  const bare = kindFacts(kind).isNumber ? bareNumber(code) : code;
  return [...new Set([bare, code.toLowerCase()])].filter((spelling) => spelling !== code);
}
