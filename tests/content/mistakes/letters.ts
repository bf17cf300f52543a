import { changed, type Case } from './workshop.ts';

const CARD = 'codes/card.yaml';
const CODE_01 = 'content/codes/card.yaml: code "01"';

/** A character in the Korean name of the first card. */
const inName = (name: string, written: string, sentence: string): Case =>
  changed(name, CARD, 'ko: 비씨', `ko: ${written}`, `${CODE_01} ${sentence}`);

/** The same behind an escape, which the file itself does not show. */
const escaped = (name: string, written: string, what: string): Case =>
  changed(
    name,
    CARD,
    'ko: 비씨',
    `ko: "비${written}씨"`,
    `${CODE_01} has name.ko "비${JSON.parse(`"${written}"`) === '\0' ? '\\u0000' : shown(written)}씨", which ${what}`,
  );

/** An escape as a sentence shows what it stands for. */
function shown(written: string): string {
  const text = JSON.parse(`"${written}"`) as string;
  if (/^[\n\t]$/.test(text)) return JSON.stringify(text).slice(1, -1);
  if (/^[\ud800-\udfff]$/.test(text)) return `\\u${text.charCodeAt(0).toString(16)}`;
  return `<U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
}

const invisible = (number: string): string =>
  `holds an invisible character (U+${number}); remove it or type a plain blank.`;

/** Letters that nobody sees, or takes for others. */
export const LETTER_MISTAKES: readonly Case[] = [
  inName('a blank without width', '비\u200b씨', invisible('200B')),
  inName('a joiner without width', '비\u200d씨', invisible('200D')),
  inName('a mark of direction', '비\u202e씨', invisible('202E')),
  inName('an isolate of direction', '비\u2066씨', invisible('2066')),
  inName('a soft hyphen', '비\u00ad씨', invisible('00AD')),
  inName('a blank that does not break', '비\u00a0씨', invisible('00A0')),
  inName('a wide blank', '비\u3000씨', invisible('3000')),
  inName('a filler of Hangul', '비\u3164씨', invisible('3164')),
  inName('a blank of Braille', '비\u2800씨', invisible('2800')),
  inName('a byte order mark in a text', '비\ufeff씨', invisible('FEFF')),
  inName('a variation selector', '비\ufe0f씨', invisible('FE0F')),
  inName('a tag character', '비\u{e0041}씨', invisible('E0041')),
  inName('a letter for private use', '비\ue000씨', invisible('E000')),
  inName('a noncharacter', '비\ufdd0씨', invisible('FDD0')),
  inName('a control character', '비\u0085씨', invisible('0085')),
  inName('a separator of lines', '비\u2028씨', invisible('2028')),
  inName(
    'the sign for what could not be read',
    '비\ufffd씨',
    'holds U+FFFD, which stands for a letter that could not be read; type the letter that belongs there.',
  ),
  inName(
    'letters in pieces',
    '비씨'.normalize('NFD'),
    'holds letters that are not in Unicode form NFC; type them again, or convert the file to NFC.',
  ),
  inName(
    'a flood of marks',
    `비${'\u0335'.repeat(20)}씨`,
    'piles marks on one letter (U+0335 U+0335 U+0335); remove the marks.',
  ),
  changed(
    'an invisible letter in a comment',
    CARD,
    /^/,
    '# a\u202eb\n',
    'content/codes/card.yaml: the file holds an invisible character (U+202E);',
  ),
  changed(
    'an invisible letter in a code',
    CARD,
    'code: "01"',
    'code: "01\u200b"',
    'content/codes/card.yaml: code "01<U+200B>" holds an invisible character (U+200B);',
  ),
  escaped('a mark of direction as an escape', '\\u202e', 'holds an invisible character (U+202E);'),
  escaped('a zero', '\\u0000', 'holds an invisible character (U+0000);'),
  escaped(
    'a blank without width as an escape',
    '\\u200b',
    'holds an invisible character (U+200B);',
  ),
  escaped('half a letter', '\\ud800', 'holds an invisible character (U+D800);'),
  escaped('the other half of a letter', '\\udfff', 'holds an invisible character (U+DFFF);'),
  escaped(
    'a tag character as an escape',
    '\\udb40\\udc41',
    'holds an invisible character (U+E0041);',
  ),
  escaped('the sign for what could not be read as an escape', '\\ufffd', 'holds U+FFFD,'),
  escaped('a noncharacter as an escape', '\\uffff', 'holds an invisible character (U+FFFF);'),
  escaped('a tab as an escape', '\\t', 'holds a tab; type blanks instead.'),
  escaped('a line break as an escape', '\\n', 'holds a line break; write the text in one line.'),
  changed(
    'letters in pieces as an escape',
    CARD,
    'ko: 비씨',
    'ko: "e\\u0301"',
    `${CODE_01} has name.ko "e\u0301", which holds letters that are not in Unicode form NFC;`,
  ),
  changed(
    'a text over several lines',
    CARD,
    'ko: 비씨',
    'ko: |-\n      비\n      씨',
    `${CODE_01} has name.ko "비\\n씨", which holds a line break;`,
  ),
  changed(
    'a Cyrillic letter in an English name',
    CARD,
    'en: BC\n',
    'en: B\u0421\n',
    `${CODE_01} has name.en "B\u0421", which holds \u0421 (U+0421), a letter that looks like another one; type it again on a Korean or English keyboard.`,
  ),
  changed(
    'a Greek letter in an English name',
    CARD,
    'en: BC\n',
    'en: \u0392C\n',
    `${CODE_01} has name.en "\u0392C", which holds \u0392 (U+0392), a letter that looks like another one;`,
  ),
  changed(
    'a Cyrillic letter in a Korean text',
    CARD,
    'ko: KB국민',
    'ko: \u041aB국민',
    'content/codes/card.yaml: code "02" has name.ko "\u041aB국민", which holds \u041a (U+041A), a letter that looks like another one;',
  ),
  changed(
    'a Cyrillic letter in an alias',
    CARD,
    '[BC Card, BCCARD]',
    '[BC Card, \u0412CCARD]',
    `${CODE_01} has aliases.en "\u0412CCARD", which holds \u0412 (U+0412),`,
  ),
  changed(
    'a Cyrillic letter in a code',
    'codes/response/api-validation.yaml',
    'code: "A',
    'code: "\u0410',
    'content/codes/response/api-validation.yaml: code "\u0410',
  ),
  changed(
    'a Cyrillic letter in a code of another system',
    'crosswalk/card.yaml',
    '"CCBC"',
    '"CC\u0412C"',
    'content/crosswalk/card.yaml: code "01" has in.kcp-card "CC\u0412C", which holds \u0412 (U+0412),',
  ),
  changed(
    'full-width digits in a code',
    CARD,
    'code: "01"',
    'code: "０１"',
    'content/codes/card.yaml: code "０１" has code "０１", which holds ０ (U+FF10), which looks like 0; type 0.',
  ),
  changed(
    'full-width digits in a date',
    CARD,
    'statusSince: "2014-12-01"',
    'statusSince: "２０１４-12-01"',
    'content/codes/card.yaml: code "03" has statusSince "２０１４-12-01", which ',
  ),
  changed(
    'full-width letters in an English name',
    CARD,
    'en: BC\n',
    'en: ＢＣ\n',
    `${CODE_01} has name.en "ＢＣ", which holds Ｂ (U+FF22), which looks like B; type B.`,
  ),
  changed(
    'bold letters of mathematics',
    CARD,
    'en: BC\n',
    'en: 𝐁C\n',
    `${CODE_01} has name.en "𝐁C", which holds 𝐁 (U+1D401), which looks like B;`,
  ),
  changed(
    'digits of another script',
    CARD,
    'ko: 비씨',
    'ko: 비씨٣',
    `${CODE_01} has name.ko "비씨٣", which holds ٣ (U+0663), a letter that looks like another one;`,
  ),
  changed(
    'half a syllable',
    CARD,
    'ko: 비씨',
    'ko: 비씨\u1112',
    `${CODE_01} has name.ko "비씨\u1112", which holds \u1112 (U+1112), a part of a Hangul syllable; type the whole syllable.`,
  ),
  changed(
    'a name without end',
    CARD,
    'ko: 비씨',
    `ko: ${'비'.repeat(300)}`,
    `${CODE_01} has name.ko "${'비'.repeat(60)}", which has 300 characters, and 200 are the most; say it shorter.`,
  ),
  changed(
    'a note without end',
    CARD,
    /(note:\n {4}ko: ).*/,
    `$1${'가'.repeat(5000)}`,
    `${CODE_01} has note.ko "${'가'.repeat(60)}", which has 5000 characters, and 2000 are the most;`,
  ),
  changed(
    'a message without end',
    'codes/response/cancel.yaml',
    'ko: 취소 성공',
    `ko: ${'가'.repeat(5000)}`,
    'content/codes/response/cancel.yaml: code "2001" has message.ko ',
  ),
  changed(
    'a blank at the end',
    CARD,
    'ko: 비씨',
    'ko: "비씨 "',
    `${CODE_01} has name.ko "비씨 ", which begins or ends with a blank; remove it.`,
  ),
  changed(
    'a blank at the end of a source',
    'systems.yaml',
    /source: "/,
    'source: " ',
    'content/systems.yaml: system "toss-card-letter" has source ',
  ),
  changed(
    'an invisible letter in prose',
    'guides/docs/cancel.ko.mdx',
    '취소',
    '취\u200b소',
    'content/guides/docs/cancel.ko.mdx: the file holds an invisible character (U+200B);',
  ),
  changed(
    'an invisible letter in prose as an entity',
    'guides/docs/cancel.ko.mdx',
    '취소',
    '취&#x202e;소',
    'content/guides/docs/cancel.ko.mdx: the file holds an invisible character (U+202E);',
  ),
  changed(
    'a Cyrillic letter in prose',
    'guides/docs/cancel.en.mdx',
    'API',
    '\u0410PI',
    'content/guides/docs/cancel.en.mdx: the file holds \u0410 (U+0410), a letter that looks like another one;',
  ),
  changed(
    'Hangul in English prose',
    'guides/docs/cancel.en.mdx',
    'API',
    '에이피아이',
    'content/guides/docs/cancel.en.mdx: the file holds Hangul in English prose; write it in English.',
  ),
];
