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

/** Dates and statuses that do not fit. */
export const DATE_MISTAKES: readonly Case[] = [
  changed(
    'a day that the calendar does not have',
    CARD,
    '"2014-12-01"',
    '"2014-02-29"',
    'content/codes/card.yaml: code "03" has statusSince "2014-02-29", which is no date;',
  ),
  changed(
    'a month that the calendar does not have',
    CARD,
    '"2014-12-01"',
    '"2014-13"',
    'content/codes/card.yaml: code "03" has statusSince "2014-13", which is no date;',
  ),
  changed(
    'a date of another order',
    CARD,
    '"2014-12-01"',
    '"01.12.2014"',
    'content/codes/card.yaml: code "03" has statusSince "01.12.2014", which is no date;',
  ),
  changed(
    'a date with a time',
    'changes.yaml',
    '"2024-02-02"',
    '"2024-02-02T00:00:00Z"',
    'content/changes.yaml: change "2024-02-02-bank-transfer-moved" has date "2024-02-02T00:00:00Z", which is no date; write it as YYYY-MM-DD.',
  ),
  changed(
    'a month where a day is wanted',
    'changes.yaml',
    '"2024-02-02"',
    '"2024-02"',
    'content/changes.yaml: change "2024-02-02-bank-transfer-moved" has date "2024-02", which is no date;',
  ),
  changed(
    'a status of a far year',
    CARD,
    '"2014-12-01"',
    '"2104-12-01"',
    'content/codes/card.yaml: code "03" has statusSince "2104-12-01", more than 2 years after every other date; correct the date.',
  ),
  changed(
    'a change of a far year',
    'changes.yaml',
    '"2024-02-02"',
    '"2062-02-02"',
    'content/changes.yaml: change "2024-02-02-bank-transfer-moved" has date "2062-02-02", more than 2 years after every other date;',
  ),
  changed(
    'a source of a far year',
    'sources.yaml',
    '"2021-09-16"',
    '"2201-09-16"',
    'content/sources.yaml: source "manual-2021" has date "2201-09-16", more than 2 years after every other date;',
  ),
  changed(
    'a far year alone',
    'issuers.yaml',
    /date: "\d{4}-\d\d-\d\d"/,
    'date: "2999"',
    'content/issuers.yaml: issuer ',
  ),
  changed(
    'a year before there were banks',
    CARD,
    '"2014-12-01"',
    '"1214-12-01"',
    'content/codes/card.yaml: code "03" has statusSince "1214-12-01", which is too early;',
  ),
  changed(
    'a date of tomorrow',
    'changes.yaml',
    '"2024-02-02"',
    '"2024-02-04"',
    'content/changes.yaml: change "2024-02-02-bank-transfer-moved" has date "2024-02-04", which lies in the future; correct the date.',
    { today: '2024-02-03' },
  ),
  changed(
    'a month of next year',
    CARD,
    '"2014-12-01"',
    '"2025-01"',
    'content/codes/card.yaml: code "03" has statusSince "2025-01", which lies in the future;',
    { today: '2024-12-31' },
  ),
  changed(
    'withdrawn without a date',
    'codes/http.yaml',
    '  statusSince: "2021-10-19"\n',
    '',
    'content/codes/http.yaml: code "400" is withdrawn and does not say since when; add statusSince.',
  ),
  changed(
    'a date without a status',
    'codes/http.yaml',
    '  status: withdrawn\n',
    '',
    'content/codes/http.yaml: code "400" has statusSince "2021-10-19" and no status; add the status that began then, or remove statusSince.',
  ),
  changed(
    'an institution with a date and no status',
    'issuers.yaml',
    '  status: renamed\n',
    '',
    'content/issuers.yaml: issuer "',
  ),
  changed(
    'withdrawn before it was listed',
    'codes/response/cancel.yaml',
    '  since: "2024-02-02"',
    '  since: "2024-02-02"\n  status: withdrawn\n  statusSince: "2021-10-19"',
    'content/codes/response/cancel.yaml: code "1534" is withdrawn since "2021-10-19", before it was listed on "2024-02-02"; correct one of the two dates.',
  ),
  changed(
    'merged without a successor',
    CARD,
    '  successor: "16"\n',
    '',
    'content/codes/card.yaml: code "03" is merged and has no successor;',
  ),
  changed(
    'a successor without a merger',
    CARD,
    '  status: merged\n',
    '  status: renamed\n',
    'content/codes/card.yaml: code "03" is renamed and has a successor;',
  ),
];

/** What stands twice, or does not go together. */
export const LIST_MISTAKES: readonly Case[] = [
  changed(
    'one code twice in a list',
    'changes.yaml',
    '["4001", "4002",',
    '["4001", "4001",',
    'content/changes.yaml: change "2024-02-02-bank-transfer-moved" has "4001" twice in codes; remove one of the two.',
  ),
  changed(
    'one source twice',
    CARD,
    '[manual-2021, manual-2024,',
    '[manual-2021, manual-2021,',
    `${CODE_01} has "manual-2021" twice in sources; remove one of the two.`,
  ),
  changed(
    'one alias twice',
    CARD,
    '[BC Card, BCCARD]',
    '[BC Card, BC Card]',
    `${CODE_01} has "BC Card" twice in aliases.en;`,
  ),
  changed(
    'one lookalike twice',
    'lookalikes.yaml',
    '["1615", "P013"]',
    '["1615", "1615"]',
    'content/lookalikes.yaml: lookalike "amount-sums" has "1615" twice in codes;',
  ),
  changed(
    'one code of another system twice',
    'crosswalk/card.yaml',
    '["CCBC"]',
    '["CCBC", "CCBC"]',
    'content/crosswalk/card.yaml: code "01" has "CCBC" twice in in.kcp-card;',
  ),
  changed(
    'a count that is none',
    'changes.yaml',
    'count: 8',
    'count: 7',
    'content/changes.yaml: change "2024-02-02-bank-transfer-moved" has count 7 and names 8 codes; correct the count or name every code.',
  ),
  changed(
    'two guides in one place',
    'guides/docs/cancel.yaml',
    'order: 4',
    'order: 3',
    'content/guides/docs/',
  ),
  changed(
    'two sections with one anchor',
    'guides/docs/cancel.yaml',
    'anchor: 망취소',
    'anchor: 취소환불',
    'content/guides/docs/cancel.yaml: the guide has two links with the anchor "취소환불"; remove one of the two.',
  ),
  changed(
    'an anchor with its sign',
    'guides/docs/cancel.yaml',
    'anchor: 망취소',
    'anchor: "#망취소"',
    'content/guides/docs/cancel.yaml: the guide has links.anchor "#망취소", which is no anchor;',
  ),
  changed(
    'an anchor that breaks out',
    'guides/docs/cancel.yaml',
    'anchor: 망취소',
    `anchor: '"><script>'`,
    'content/guides/docs/cancel.yaml: the guide has links.anchor ',
  ),
  changed(
    'a page of the manual that leads out',
    'fields.yaml',
    /pages: \[[^\]]*\]/,
    'pages: ["../../evil.md"]',
    'content/fields.yaml: field "',
  ),
  changed(
    'a page of the manual that is an address',
    'guides/docs/cancel.yaml',
    'page: api/cancel.md',
    'page: https://evil.com/a.md',
    'content/guides/docs/cancel.yaml: the guide has page "https://evil.com/a.md", which is no page of a',
  ),
  changed(
    'a table that is not described',
    'tables.yaml',
    /- id: http\n[\s\S]*?(?=- id: )/,
    '',
    'content/tables.yaml: table "http" is missing; restore it.',
  ),
  changed(
    'a table that is described twice',
    'tables.yaml',
    '- id: bank',
    '- id: card',
    'content/tables.yaml: table "card" stands twice;',
  ),
  changed(
    'a domain without codes',
    'domains.yaml',
    /^/,
    '- id: empty-one\n  title: { ko: 빈, en: Empty }\n  when: { ko: 빈, en: Empty }\n  fields: [resultCode]\n  stage: any\n  checks: [{ ko: 빈, en: Empty }]\n',
    'content/domains.yaml: domain "empty-one" has no codes; add codes/response/empty-one.yaml or remove the domain.',
  ),
  changed(
    'an id in capitals',
    'issuers.yaml',
    '- id: amex',
    '- id: Amex',
    'content/issuers.yaml: issuer "Amex" has id "Amex", which is no id of lower-case letters, digits and hyphens;',
  ),
  changed(
    'an id that leads out',
    'issuers.yaml',
    '- id: amex',
    '- id: ../amex',
    'content/issuers.yaml: issuer "../amex" has id "../amex", which is no id',
  ),
  changed(
    'a newest change that is not first',
    'changes.yaml',
    '"2024-02-02"',
    '"2020-02-02"',
    'content/changes.yaml: change "2024-02-02-cancel-2026-reworded" stands after the older change',
  ),
  changed(
    'a language that the site does not have',
    CARD,
    '    en: BC\n',
    '    en: BC\n    fr: BC\n',
    `${CODE_01} has the unknown key "name.fr";`,
  ),
];

/** Pages that were public and would vanish. */
export const ADDRESS_LOSSES: readonly Case[] = [
  changed(
    'a renamed institution',
    'issuers.yaml',
    '- id: amex',
    '- id: american-express',
    'content/issuers.yaml: issuer "amex" is gone or has another name, but its address is public; restore it under this name.',
    { permalinks: ['/issuer/amex/', '/en/issuer/amex/'] },
  ),
  changed(
    'a renamed domain',
    'domains.yaml',
    '- id: escrow',
    '- id: escrows',
    'content/domains.yaml: domain "escrow" is gone or has another name,',
    { permalinks: ['/en/response/domain/escrow/'] },
  ),
  changed(
    'a guide with another page of the manual',
    'guides/docs/app.yaml',
    /page: api\/app\.md/g,
    'page: api/apps.md',
    'content/guides: page of the manual "api/app.md" is gone or has another name,',
    { permalinks: ['/api/app.md/'] },
  ),
  changed(
    'a code that is gone',
    'codes/js-sdk.yaml',
    '[]',
    '[]\n',
    'content/codes/response: code "A999" was removed, but its address is public;',
    { permalinks: ['/response/A999/'] },
  ),
];
