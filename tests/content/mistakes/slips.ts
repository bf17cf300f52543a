import { linkSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { at, before, changed, type Case } from './workshop.ts';

const CARD = 'codes/card.yaml';
const CHANGES = 'changes.yaml';
const SOURCES = 'sources.yaml';
const ISSUERS = 'issuers.yaml';
const PROSE = 'guides/docs/cancel.en.mdx';
const KOREAN = 'guides/docs/cancel.ko.mdx';
const CODE_01 = `content/${CARD}: code "01"`;
const SITE = 'https://www.bccard.com/';

/** Another English name of the first card. */
const named = (name: string, text: string, what: string): Case =>
  changed(
    name,
    CARD,
    'en: BC\n',
    `en: "${text}"\n`,
    `${CODE_01} has name.en "${text}", which ${what}`,
  );

/** Another Korean name of the first card. */
const koreanNamed = (name: string, text: string, what: string): Case =>
  changed(
    name,
    CARD,
    'ko: 비씨',
    `ko: "${text}"`,
    `${CODE_01} has name.ko "${text}", which ${what}`,
  );

/** Another website of the first card. */
const website = (name: string, address: string, what: string): Case =>
  changed(name, CARD, SITE, address, `${CODE_01} has website "${address}", which ${what}`);

/** Slips in a text that somebody writes for the site. */
const TEXTS: readonly Case[] = [
  koreanNamed('a picture in a name', '비씨💳', 'holds a picture (💳); say it in words.'),
  koreanNamed('markup in a name', '<b>비씨</b>', 'holds markup (<b>); write plain text.'),
  koreanNamed('an entity in a name', '&#48708;', 'holds markup (&#48708;);'),
  changed(
    'a script in a note',
    CARD,
    'ko: 비씨는',
    'ko: <script>alert(1)</script> 비씨는',
    `${CODE_01} has note.ko "<script>`,
  ),
  changed(
    'a link in Markdown in a note',
    CARD,
    'ko: 비씨는',
    'ko: 이것은 [비씨](https://evil.com)는',
    `${CODE_01} has note.ko "이것은 [비씨]`,
  ),
  named(
    'bold in Markdown',
    'the **BC**',
    'holds Markdown (**BC**), which is shown as it is written;',
  ),
  named(
    'a placeholder',
    'TODO',
    'holds a placeholder (TODO); write the text, or leave the row out.',
  ),
  koreanNamed('a placeholder in Korean', '번역 예정', 'holds a placeholder (번역 예정);'),
  named('blanks in a row', 'B  C', 'holds several blanks in a row; type one.'),
  named('a name of signs alone', '-', 'holds no letter; write the name.'),
  changed(
    'a word without end',
    CARD,
    'en: BC\n',
    `en: ${'B'.repeat(150)}\n`,
    `${CODE_01} has name.en "${'B'.repeat(60)}", which holds a word of 150 letters; write blanks between words.`,
  ),
  named(
    'a stroke through a letter',
    'B\u0338C',
    'holds a mark without a letter of its own (U+0338); remove the mark.',
  ),
  named('a Roman number as one letter', 'BC \u2160', 'holds \u2160 (U+2160), which looks like I;'),
  named('a number in a circle', 'BC \u2460', 'holds \u2460 (U+2460), which looks like 1;'),
  named('a raised number', 'BC \u00b2', 'holds \u00b2 (U+00B2), which looks like 2;'),
  koreanNamed('a sign for a company', '㈜비씨', 'holds ㈜ (U+321C), which looks like (주);'),
  koreanNamed('wide brackets', '비씨（주）', 'holds （ (U+FF08), which looks like (;'),
  changed(
    'a wide comma',
    CARD,
    'ko: 비씨는',
    'ko: 비씨，또는',
    `${CODE_01} has note.ko "비씨，또는`,
  ),
  changed(
    'a Korean note that is English',
    CARD,
    /ko: 비씨는.*\n/,
    'ko: BC is a network.\n',
    `${CODE_01} has note.ko "BC is a network.", which holds no Hangul in a Korean field; write it in Korean.`,
  ),
  changed(
    'an alias twice in another case',
    CARD,
    '[BC Card, BCCARD]',
    '[BC Card, bc card]',
    `${CODE_01} has "bc card" twice in aliases.en; remove one of the two.`,
  ),
];

/** Addresses that hide something. */
const ADDRESSES: readonly Case[] = [
  website('a way up in an address', `${SITE}../x`, 'goes up or stays in its path by dots;'),
  website('an encoded way up in an address', `${SITE}a/%2e%2E/x`, 'goes up or stays in its path'),
  website('a zero in an address', `${SITE}%00`, 'has a percent sign that encodes no letter;'),
  website('half a percent sign', `${SITE}%z1`, 'has a percent sign that encodes no letter;'),
  website('a mark that follows readers', `${SITE}?utm_source=a`, 'carries a mark by which readers'),
  website('an address that stands for another', 'https://bit.ly/abc', 'hides where it leads;'),
  website(
    'an address of Tor',
    'https://abcdefghij.onion/',
    'has a host that the Internet does not',
  ),
  website(
    'a host that ends with a full stop',
    'https://www.bccard.com./',
    'has a host that cannot',
  ),
];

/** Entries that contradict themselves, or what they count. */
const CONTRADICTIONS: readonly Case[] = [
  changed(
    'the website of today that is the published one',
    CARD,
    'websiteNow: https://www.kbcard.com/',
    'websiteNow: https://card.kbcard.com/',
    `content/${CARD}: code "02" has its website as websiteNow, too; remove websiteNow.`,
  ),
  changed(
    'a change whose id names another day',
    CHANGES,
    'id: 2026-09-27-response-narrowed',
    'id: 2026-09-28-response-narrowed',
    `content/${CHANGES}: change "2026-09-28-response-narrowed" has the date 2026-09-27, with which its id does not begin;`,
  ),
  changed(
    'a change of more codes than there are',
    CHANGES,
    'count: 160',
    'count: 160000',
    `content/${CHANGES}: change "2026-09-27-response-narrowed" counts 160000 codes, and the table has `,
  ),
  changed(
    'a change of another table',
    CHANGES,
    'kind: response',
    'kind: card',
    `content/${CHANGES}: change "2026-09-27-response-narrowed" counts 160 codes, and the table has 36; correct count.`,
  ),
  changed(
    'a revision that leads out',
    CHANGES,
    'revision: 00f2681',
    'revision: ../../evil',
    `content/${CHANGES}: change "2026-09-27-response-narrowed" has revision "../../evil", which is no revision;`,
  ),
  changed(
    'a change of a kind that every object has',
    CHANGES,
    'kind: response',
    'kind: toString',
    `content/${CHANGES}: change "2026-09-27-response-narrowed" has kind "toString", which is not allowed here;`,
  ),
  changed(
    'a count without end',
    CHANGES,
    'count: 160',
    'count: 1e400',
    `content/${CHANGES}: change "2026-09-27-response-narrowed" has count `,
  ),
  changed(
    'an edition of itself',
    SOURCES,
    'editionOf: manual-2024',
    'editionOf: manual-2021',
    `content/${SOURCES}: source "manual-2021" is said to follow from itself;`,
  ),
  {
    ...changed(
      'a comparison in the future',
      SOURCES,
      'compared: "2026-11-26"',
      'compared: "2026-11-28"',
      `content/${SOURCES}: source "manual-2021" has compared "2026-11-28", which lies in the future;`,
    ),
    options: { today: '2026-11-27' },
  },
  changed(
    'a comparison before the list was there',
    SOURCES,
    'compared: "2026-11-26"',
    'compared: "2020-11-26"',
    `content/${SOURCES}: source "manual-2021" was compared on 2020-11-26, before its date 2021-09-16;`,
  ),
  changed(
    'pages on this machine',
    SOURCES,
    'pages: "https://github.com/',
    'pages: "https://localhost/',
    `content/${SOURCES}: source "manual-2021" has pages "https://localhost/`,
  ),
  changed(
    'a former name that is today’s',
    ISSUERS,
    '- ko: 은행신용카드협회',
    '- ko: BC카드',
    `content/${ISSUERS}: issuer "bc" has its name "BC카드" among its former names;`,
  ),
  changed(
    'two legal names for the same codes',
    ISSUERS,
    '      ko: 비씨카드 주식회사\n',
    '      ko: 비씨\n    - for: all\n      ko: 비씨카드 주식회사\n',
    `content/${ISSUERS}: issuer "bc" has two legal names for "all";`,
  ),
  changed(
    'an institution with a way up for an id',
    ISSUERS,
    '- id: bc\n',
    '- id: "../bc"\n',
    `content/${ISSUERS}: issuer "../bc" has id "../bc", which is no id`,
  ),
  changed(
    'an institution that every object has',
    CARD,
    'issuer: bc',
    'issuer: constructor',
    `${CODE_01} names the issuer "constructor", which does not exist;`,
  ),
  changed(
    'a system without codes',
    'systems.yaml',
    '- id: toss-card-letter',
    '- id: nobody\n  kind: card\n  title: { ko: 가, en: a }\n  short: { ko: 가, en: a }\n  names: [가]\n  source: x\n- id: toss-card-letter',
    'content/systems.yaml: system "nobody" has no code in the crosswalk; add its codes there or remove it.',
  ),
  changed(
    'a guide of a page that is not recorded',
    'guides/docs/cancel.yaml',
    /^page: .*/m,
    'page: api/none.md',
    'content/guides/docs/cancel.yaml: the guide names the page "api/none.md" of "manual-2025", whose headings are not recorded;',
  ),
  changed(
    'a code in Arabic digits',
    CARD,
    'code: "02"',
    'code: "\u0660\u0662"',
    `content/${CARD}: code "\u0660\u0662" `,
  ),
  changed(
    'a code with a line break',
    CARD,
    'code: "02"',
    'code: "02\\n"',
    `content/${CARD}: code "02<U+000A>" has code "02\\n", which holds a line break;`,
  ),
  changed(
    'a method for a key',
    CARD,
    'paymentWindow: true',
    'paymentWindow: true\n  toString: x',
    `${CODE_01} has the unknown key "toString";`,
  ),
];

const CRLF = 'has line breaks of Windows (CRLF) at line 1; save it with line breaks of Unix (LF).';

/** Files that end their lines otherwise, and names that hide something. */
const FILES: readonly Case[] = [
  changed('a table saved by Windows', CARD, /\n/g, '\r\n', `content/${CARD}: the file ${CRLF}`),
  changed('prose saved by Windows', PROSE, /\n/g, '\r\n', `content/${PROSE}: the file ${CRLF}`),
  changed(
    'one line break of Windows',
    CARD,
    /\n(- code: "02")/,
    '\r\n$1',
    `content/${CARD}: the file has line breaks of Windows (CRLF) at line 16;`,
  ),
  changed(
    'line breaks of old machines',
    CARD,
    /\n/g,
    '\r',
    `content/${CARD}: the file has line breaks of old machines (CR) at line 1;`,
  ),
  {
    name: 'a second name of a file',
    make: (folder) => {
      linkSync(at(folder, CARD), at(folder, 'codes/extra.yaml'));
    },
    sentence: 'content/codes/extra.yaml: the file is not read by the site;',
  },
  {
    name: 'a table in another case',
    make: (folder) => {
      writeFileSync(at(folder, 'codes/Card.yaml'), '');
    },
    sentence: 'content/codes/Card.yaml: the file is not read by the site; name it card.yaml.',
  },
  {
    name: 'a line break in the name of a file',
    make: (folder) => {
      writeFileSync(at(folder, 'codes/ca\nrd.yaml'), '');
    },
    sentence: 'content/codes/ca<U+000A>rd.yaml: the file is not read by the site;',
  },
  {
    name: 'a mark of direction in the name of a file',
    make: (folder) => {
      writeFileSync(at(folder, 'codes/\u202elmay.yaml'), '');
    },
    sentence: 'content/codes/<U+202E>lmay.yaml: the file is not read by the site;',
  },
  {
    name: 'a name of a file in pieces',
    make: (folder) => {
      writeFileSync(at(folder, `guides/docs/${'취소'.normalize('NFD')}.yaml`), '');
    },
    sentence: `content/guides/docs/${'취소'.normalize('NFD')}.yaml: the file is not read by the site;`,
  },
  {
    name: 'a link to nothing',
    make: (folder) => {
      symlinkSync('/nowhere', at(folder, 'codes/x.yaml'));
    },
    sentence: 'content/codes/x.yaml: the file is not read by the site;',
  },
  {
    name: 'a folder without its files',
    make: (folder) => {
      rmSync(at(folder, 'codes/response'), { recursive: true });
      mkdirSync(at(folder, 'codes/response'));
    },
    sentence: 'content/codes/response: the file is a folder without files; restore its files.',
  },
  {
    name: 'content that is a file',
    make: (folder) => {
      rmSync(folder, { recursive: true });
      writeFileSync(folder, 'x');
    },
    sentence: 'content: the file is no folder; make a folder of this name.',
  },
];

/** Slips in prose. */
const PROSE_SLIPS: readonly Case[] = [
  before(
    'a heading twice',
    PROSE,
    '## Same\n\na\n\n## Same\n\nb\n\n',
    `content/${PROSE}: the file has the heading "Same" twice;`,
  ),
  before(
    'a heading without text',
    PROSE,
    '##\n\n',
    `content/${PROSE}: the file has a heading without text;`,
  ),
  before(
    'a note without text',
    PROSE,
    '<Note>\n\n</Note>\n\n',
    `content/${PROSE}: the file uses <Note> without text;`,
  ),
  before(
    'a block of another Markdown',
    PROSE,
    ':::note\na\n:::\n\n',
    `content/${PROSE}: the file holds a sign that prose does not have (::: or $$);`,
  ),
  before(
    'a formula',
    PROSE,
    '$$$$a = b$$$$\n\n',
    `content/${PROSE}: the file holds a sign that prose does not have`,
  ),
  before(
    'settings of another kind',
    PROSE,
    '+++\ntitle = 1\n+++\n',
    `content/${PROSE}: the file begins with a block of settings;`,
  ),
  before(
    'a heading in one language alone',
    KOREAN,
    '## 새 제목\n\n가\n\n',
    `content/${KOREAN}: the file differs from the English prose in the number of headings (1 and 0);`,
  ),
  changed(
    'Korean prose in English',
    KOREAN,
    /^[\s\S]*$/,
    'English only.\n',
    `content/${KOREAN}: the file holds no Hangul in Korean prose; write it in Korean.`,
  ),
  before(
    'an address of mail',
    PROSE,
    'a@b.com\n\n',
    `content/${PROSE}: the file links to "mailto:a@b.com", which is no http(s) address;`,
  ),
];

/** Slips that the eye passes over: each was published once, or told as something else. */
export const SLIP_MISTAKES: readonly Case[] = [
  ...TEXTS,
  ...ADDRESSES,
  ...CONTRADICTIONS,
  ...FILES,
  ...PROSE_SLIPS,
];
