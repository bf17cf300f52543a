import { z } from 'astro/zod';

/**
 * Whether a text is an absolute http or https address.
 * @example isWebAddress('https://www.bccard.com/') // true
 * @example isWebAddress('javascript:alert(1)') // false
 */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:\/\/[^\s"<>]+$/.test(text);
}

/** An absolute http or https address. */
export const webAddress = z
  .string()
  .refine(isWebAddress, {
    error: 'is no http(s) address; write it in full, beginning with https://',
  })
  .meta({ description: 'An absolute http or https address.' });
