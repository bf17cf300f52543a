/** What became of the money, in the order of the filter: what is not known comes first. */
export const SETTLEMENTS = [
  'unknown',
  'not-settled',
  'settled',
  'already-done',
  'not-applicable',
] as const;
/** One of `SETTLEMENTS`. */
export type Settlement = (typeof SETTLEMENTS)[number];

/** What to call next, from what only reads to what moves money. */
export const NEXT_CALLS = [
  'read-status',
  'look-up',
  'wait-for-webhook',
  'contact',
  'none',
  'new-session',
  'same-call',
  'cancel',
  'net-cancel',
  'approve',
] as const;
/** One of `NEXT_CALLS`. */
export type NextCall = (typeof NEXT_CALLS)[number];

/** Whether an orderId may be sent, from the least that is allowed to the most. */
export const PERMISSIONS = ['no', 'unknown', 'after-look-up', 'yes', 'not-applicable'] as const;
/** One of `PERMISSIONS`. */
export type Permission = (typeof PERMISSIONS)[number];

/** Who caused a result. */
export const CAUSES = [
  'buyer',
  'developer',
  'merchant',
  'institution',
  'gateway',
  'network',
  'nobody',
] as const;
/** One of `CAUSES`. */
export type Cause = (typeof CAUSES)[number];

/** What a search can find; among equals codes and institutions come first, then tables, domains and guides. */
export const RECORD_TYPES = [
  'code',
  'issuer',
  'table',
  'domain',
  'guide',
  'section',
  'tool',
] as const;
/** One of `RECORD_TYPES`. */
export type RecordType = (typeof RECORD_TYPES)[number];

/** What a status or a success code may say of a payment. */
export const DECODED_STATES = [
  'paid',
  'account-issued',
  'cancelled',
  'partially-cancelled',
  'failed',
  'expired',
] as const;
/** One of `DECODED_STATES`. */
export type DecodedState = (typeof DECODED_STATES)[number];

/** Why one of two meanings is likelier, beside that the message says so. */
export const DECODED_HINTS = ['field', 'cancel', 'escrow', 'payment'] as const;
/** One of `DECODED_HINTS`. */
export type DecodedHint = (typeof DECODED_HINTS)[number];
