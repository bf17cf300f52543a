import { z } from 'astro/zod';

/** What ends the name of a host that only one machine or one house knows, or nobody. */
const PRIVATE_ENDS: ReadonlySet<string> = new Set(
  'localhost local internal intranet lan home corp private arpa test example invalid onion'.split(
    ' ',
  ),
);

/** Hosts whose addresses stand for others. */
const SHORTENERS: ReadonlySet<string> = new Set(
  'bit.ly buly.kr cutt.ly goo.gl han.gl is.gd lrl.kr me2.do me2.kr naver.me ow.ly rb.gy t.co t.ly tinyurl.com url.kr vo.la'.split(
    ' ',
  ),
);

/** Longer addresses are cut by what they are pasted into. */
const LONGEST = 500;

/**
 * What is wrong with an address that the site would link to, as a half sentence and its mend; null
 * where nothing is. A link on this site is trusted, so it must show where it leads: no password, no
 * port, no number of a machine, no letters that look like others.
 * @example addressToMistake('https://192.0.2.1/') // 'names a machine by its number; write the name of the host'
 * @example addressToMistake('https://www.bccard.com/') // null
 */
export function addressToMistake(text: string): string | null {
  if (!/^https?:\/\/[^\s"<>\\]+$/.test(text) || !URL.canParse(text))
    return 'is no http(s) address; write it in full, beginning with https://';
  const { host, hostname, username, password, port } = new URL(text);
  if (text.length > LONGEST) return 'is too long; write the address of the page itself';
  const [, written = ''] = /^https?:\/\/([^/?#]*)/.exec(text) ?? [];
  if (username !== '' || password !== '' || written.includes('@'))
    return 'carries a name or a password; remove everything before the @';
  if (/^[\d.]+$/.test(hostname) || hostname.startsWith('['))
    return 'names a machine by its number; write the name of the host';
  if (/[^\x20-\x7e]/.test(written) || /(?:^|\.)xn--/i.test(hostname))
    return 'has a host with letters that may look like others; write a host of plain letters';
  if (port !== '' || /:\d*$/.test(written)) return 'names a port; remove it';
  if (written !== host) return 'has a host in an unusual form; write it in lower-case letters';
  const labels = hostname.split('.');
  if (labels.length < 2 || PRIVATE_ENDS.has(labels.at(-1) ?? ''))
    return 'has a host that the Internet does not know; write a public address';
  if (!/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(hostname))
    return 'has a host that cannot be; correct it';
  if (/[^\x21-\x7e]/.test(text)) return 'has letters beyond ASCII; percent-encode them';
  if (/%(?![0-9a-f]{2})|%[01][0-9a-f]|%7f/i.test(text))
    return 'has a percent sign that encodes no letter; correct it';
  if (/\/(?:\.|%2e){1,2}(?:[/?#]|$)/i.test(text))
    return 'goes up or stays in its path by dots; write the address that it leads to';
  if (/[?&](?:utm_\w+|fbclid|gclid)=/i.test(text))
    return 'carries a mark by which readers are followed; remove it';
  if (SHORTENERS.has(hostname)) return 'hides where it leads; write the address that it leads to';
  return null;
}

/**
 * Whether a text is an absolute http or https address that anybody can open.
 * @example isWebAddress('https://www.bccard.com/') // true
 * @example isWebAddress('javascript:alert(1)') // false
 */
export function isWebAddress(text: string): boolean {
  return addressToMistake(text) === null;
}

/** An absolute http or https address. */
export const webAddress = z
  .string()
  .superRefine((text, context) => {
    const message = addressToMistake(text);
    if (message !== null) context.addIssue({ code: 'custom', message });
  })
  .meta({ description: 'An absolute http or https address.' });
