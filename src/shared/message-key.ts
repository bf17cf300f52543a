/**
 * A Korean message as messages are compared: a difference in spaces and full stops is none.
 * @example messageToKey('취소 금액 불일치.') // '취소금액불일치'
 */
export const messageToKey = (message: string): string => message.replace(/[\s.]/g, '');
