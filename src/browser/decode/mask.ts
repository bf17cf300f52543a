import type { Field } from './scan.ts';

/** A range of a text that must not be shown. */
export interface Masked {
  from: number;
  to: number;
}

/**
 * What looks like a secret wherever it stands. Every repetition has an upper bound, so that no text
 * makes them slow.
 */
const PATTERNS: readonly RegExp[] = [
  // Card numbers, whole or partly starred.
  /(?<![\w*])\d{4}[ -]?[\d*xX]{4}[ -]?[\d*xX]{4}[ -]?[\d*xX]{3,7}(?![\w*])/g,
  // American Express and Diners.
  /(?<![\w*])3\d{3}[ -]?[\d*]{6}[ -]?[\d*]{4,5}(?![\w*])/g,
  // Resident registration numbers and business numbers.
  /(?<!\d)\d{6}-[\d*]{7}(?!\d)|(?<!\d)\d{3}-\d{2}-\d{5}(?!\d)/g,
  // Telephone numbers.
  /(?<![\w.])(?:\+82[ -]?|0)1[016789][ -]?\d{3,4}[ -]?\d{4}(?!\w)/g,
  // E-mail addresses.
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g,
  // Credentials of a header.
  /(?<=\b(?:Basic|Bearer)[ \t]{1,4})[\w.~+/=-]{8,2000}/gi,
];

/**
 * The parts of a text that must be masked on screen: card numbers, names, telephone numbers, e-mail
 * addresses, accounts, keys and signatures; in order, none within another.
 */
export function textToMasked(text: string, fields: readonly Field[]): Masked[] {
  // Numbers that may look like one of a card.
  const safe = fields.filter(({ role }) => role.role === 'safe' || role.role === 'cancel');
  const safeStarts = new Map(safe.map(({ from, to }) => [from, to]));
  const secret = fields
    .filter(({ role, value }) => role.role === 'secret' && !/^(?:null|true|false)$/.test(value))
    .map(({ from, to }) => ({ from, to }));
  const looking = PATTERNS.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({
      from: match.index,
      to: match.index + match[0].length,
    })),
  ).filter(({ from, to }) => (safeStarts.get(from) ?? -1) < to);
  const all = [...secret, ...looking].sort((a, b) => a.from - b.from || b.to - a.to);
  const merged: Masked[] = [];
  for (const range of all) {
    const last = merged.at(-1);
    if (last !== undefined && range.from < last.to) last.to = Math.max(last.to, range.to);
    else merged.push({ ...range });
  }
  return merged;
}

/**
 * A secret as it is shown: nothing of it but, of a long number, its last four digits.
 * @example secretToShown('5361-1234-5678-1234') // '●●●●●●●● 1234'
 */
export function secretToShown(secret: string): string {
  // What is masked already stays as it is.
  if (secret.includes('●')) return secret;
  const digits = secret.replace(/\D/g, '');
  const isCard = digits.length >= 12 && /^[\d\s*xX-]+$/.test(secret);
  const dots = '●'.repeat(Math.min(8, Math.max(3, secret.length)));
  return isCard ? `${dots} ${digits.slice(-4)}` : dots;
}

/** A text with its secrets masked. */
export function textToSafe(text: string, masked: readonly Masked[]): string {
  let safe = '';
  let done = 0;
  for (const { from, to } of masked) {
    safe += text.slice(done, from) + secretToShown(text.slice(from, to));
    done = to;
  }
  return safe + text.slice(done);
}
