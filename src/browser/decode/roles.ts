import type { KindId } from '../../kind-list.ts';

/** What the decoder does with a field. */
export type Role =
  /** It carries a code of a table. */
  | { role: 'code'; kind: Exclude<KindId, 'js-sdk'>; name: string }
  /** It must not be shown. */
  | { role: 'secret' }
  /** It says what the message is about, or is long and harmless. */
  | { role: 'context'; name: string };

const codeRoles = (kind: Exclude<KindId, 'js-sdk'>, ...names: string[]): [string, Role][] =>
  names.map((name) => [nameToKey(name), { role: 'code', kind, name }]);

/**
 * A field’s name as names are compared: lower case, without underscores and hyphens.
 * @example nameToKey('card_code') // 'cardcode'
 */
export function nameToKey(name: string): string {
  return name.replace(/[_-]/g, '').toLowerCase();
}

const SECRETS =
  'cardNo cardNum cardNumber cardPw cardPassword expYear expMonth expiry idNo birth birthday buyerName buyerTel buyerEmail email tel phone mobile name vbankHolder refundHolder accountHolder vbankNumber refundAccount accountNumber accountNo account signature signData secretKey clientKey clientId merchantKey licenseKey apiKey authToken accessToken token authorization bid encData password passwd receiptNo mallUserId vbankAccountName buyerAddr address';

const CONTEXT =
  'status payMethod method useEscrow cancelledTid cancelAmt reason resultMsg authResultMsg tid orderId amount balanceAmt ediDate';

// A Map and no object: the names come from whatever is pasted, `__proto__` included.
const ROLES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...SECRETS.split(' ').map((name): [string, Role] => [nameToKey(name), { role: 'secret' }]),
  ...CONTEXT.split(' ').map((name): [string, Role] => [nameToKey(name), { role: 'context', name }]),
  ...codeRoles('response', 'resultCode', 'authResultCode'),
  ...codeRoles('card', 'cardCode', 'acquCardCode'),
  ...codeRoles('bank', 'bankCode', 'vbankCode', 'refundBankCode'),
  ...codeRoles('http', 'httpStatus', 'httpStatusCode', 'statusCode'),
]);

/** Objects in which a bare `code` is one of a table. */
const PARENTS: ReadonlyMap<string, 'card' | 'bank'> = new Map([
  ['card', 'card'],
  ['vbank', 'bank'],
  ['bank', 'bank'],
]);

/**
 * What a field means to the decoder; null where it means nothing.
 * @param parent the name of the object that the field stands in; empty where there is none
 * @example nameToRole('acqu_card_code', '') // { role: 'code', kind: 'card', name: 'acquCardCode' }
 */
export function nameToRole(name: string, parent: string): Role | null {
  const key = nameToKey(name);
  const kind = key === 'code' ? PARENTS.get(nameToKey(parent)) : undefined;
  if (kind !== undefined) return { role: 'code', kind, name: `${parent}.code` };
  return ROLES.get(key) ?? null;
}
