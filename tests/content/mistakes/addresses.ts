import { changed, type Case } from './workshop.ts';

const CARD = 'codes/card.yaml';
const CODE_01 = 'content/codes/card.yaml: code "01"';
const SITE = 'https://www.bccard.com/';

/** Another website of the first card. */
const website = (name: string, address: string, what: string): Case =>
  changed(name, CARD, SITE, `"${address}"`, `${CODE_01} has website "${address}", which ${what}`);

const NO_ADDRESS = 'is no http(s) address; write it in full, beginning with https://.';
const NUMBER = 'names a machine by its number; write the name of the host.';
const UNKNOWN = 'has a host that the Internet does not know; write a public address.';
const UNUSUAL = 'has a host in an unusual form; write it in lower-case letters.';
const ALIKE = 'has a host with letters that may look like others; write a host of plain letters.';

/** Addresses that the site must not link to. */
export const ADDRESS_MISTAKES: readonly Case[] = [
  website('a script for an address', 'javascript:alert(1)', NO_ADDRESS),
  website('data for an address', 'data:text/html,x', NO_ADDRESS),
  website('an address without a scheme', 'www.bccard.com', NO_ADDRESS),
  website('an address of the same scheme', '//www.bccard.com/', NO_ADDRESS),
  website('an address with a blank', 'https://www.bccard.com/ a', NO_ADDRESS),
  changed(
    'an address with backslashes',
    CARD,
    SITE,
    "'https:\\\\www.bccard.com'",
    `${CODE_01} has website `,
  ),
  website(
    'an address with a name and password',
    'https://a:b@www.bccard.com/',
    'carries a name or a password; remove everything before the @.',
  ),
  website(
    'an address that hides its host',
    'https://www.bccard.com@evil.com/',
    'carries a name or a password;',
  ),
  website(
    'an empty name before the host',
    'https://@www.bccard.com/',
    'carries a name or a password;',
  ),
  website('a number for a host', 'https://203.0.113.7/', NUMBER),
  website('a long number for a host', 'https://3405803783/', NUMBER),
  website('a number in hexadecimal', 'https://0xcb007107/', NUMBER),
  website('a number of the new kind', 'https://[2001:db8::1]/', NUMBER),
  website('the machine itself', 'https://localhost/', UNKNOWN),
  website('the number of the machine itself', 'http://127.0.0.1:8080/', NUMBER),
  website('a host of one house', 'https://wiki.internal/', UNKNOWN),
  website('a host of one network', 'https://printer.local/', UNKNOWN),
  website('a host for examples', 'https://shop.example/', UNKNOWN),
  website('a host without a domain', 'https://bccard/', UNKNOWN),
  website('an address in an address', 'https://https//www.bccard.com/', UNKNOWN),
  website('a port', 'https://www.bccard.com:8443/', 'names a port; remove it.'),
  website('a host in capitals', 'https://WWW.bccard.com/', UNUSUAL),
  website('a percent sign in a host', 'https://www%2ebccard.com/', UNUSUAL),
  website(
    'a host that begins with a hyphen',
    'https://-www.bccard.com/',
    'has a host that cannot be; correct it.',
  ),
  website('a host with an end of digits', 'https://www.bccard.c0m/', 'has a host that cannot be;'),
  website(
    'a host of Cyrillic letters',
    'https://www.b\u0441card.com/',
    'holds \u0441 (U+0441), a letter that looks like another one;',
  ),
  changed(
    'a host of Cyrillic letters, told by the schema',
    'sources.yaml',
    /url: .*/,
    'url: https://b\u0441card.com/',
    `content/sources.yaml: source "manual-2021" has url "https://b\u0441card.com/", which ${ALIKE}`,
  ),
  website('a host written as xn--', 'https://www.xn--bcard-0of.com/', ALIKE),
  website(
    'a full-width host',
    'https://ｗｗｗ.bccard.com/',
    'holds ｗ (U+FF57), which looks like w;',
  ),
  website(
    'a Korean path',
    'https://www.bccard.com/카드',
    'has letters beyond ASCII; percent-encode them.',
  ),
  changed(
    'an address without end',
    CARD,
    SITE,
    `https://www.bccard.com/${'a'.repeat(3000)}`,
    `${CODE_01} has website "https://www.bccard.com/`,
  ),
  changed(
    'http where the same host has https',
    CARD,
    SITE,
    'http://card.kbcard.com/',
    `${CODE_01} has website "http://card.kbcard.com/", whose host has https elsewhere; write https://card.kbcard.com/.`,
  ),
  changed(
    'http for a website of today',
    CARD,
    'websiteNow: https://www.kbcard.com/',
    'websiteNow: http://www.kbcard.com/',
    'content/codes/card.yaml: code "02" has websiteNow "http://www.kbcard.com/", which is not https; write https://www.kbcard.com/.',
  ),
  changed(
    'http for a source',
    'sources.yaml',
    /url: .*/,
    'url: http://manual.nicepay.co.kr/',
    'content/sources.yaml: source "manual-2021" has url "http://manual.nicepay.co.kr/", which is not https;',
  ),
];
