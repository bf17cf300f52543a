import { DEFAULT_LOCALE, keyToLocale, LANGUAGES, type Locale } from '../i18n/locales.ts';
import { textToCharacterMistake } from './characters.ts';
import type { Finding } from './mistake.ts';

/** The most letters of a text, by the key that it stands under: generous, and never without end. */
const LONGEST_NAME = 200;
const LONGEST_TEXT = 2000;
const NAMES: ReadonlySet<string> = new Set(
  'name title short label reason id code issuer anchor section page guide legalNames formerNames aliases names'.split(
    ' ',
  ),
);

/** Names that every object has already: as a key they would change it and not fill it. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** All that most texts hold, so that the others alone are looked at letter by letter. */
const USUAL = /^[\x20-\x7e가-힣]*$/;

/** What a page of a manual and an anchor on it look like: they become addresses. */
const SHAPES: Readonly<Record<string, { shape: RegExp; finding: Finding }>> = {
  page: {
    shape: /^(?:[a-z0-9-]+\/)*[A-Za-z0-9-]+\.md$/,
    finding: { what: 'is no page of a manual', mend: 'write it as <folder>/<page>.md' },
  },
  anchor: {
    shape: /^[^\s#%"'<>&\\]+$/,
    finding: { what: 'is no anchor', mend: 'write it as it stands behind the # of the address' },
  },
};

/** The language of a text by the keys that it stands under; null where they name none. */
const keysToLanguage = (keys: readonly string[]): Locale | null =>
  keys.map(keyToLocale).findLast((locale) => locale !== null) ?? null;

/**
 * What may stand in a text that is kept to the letter, beside what any text may hold; null where a
 * text is ours. The API sends line breaks in messages, and what the decoder offers to try, and test
 * bodies, have lines;
 * manuals have signs in headings that an invisible one makes colourful, and it becomes a part of the
 * anchor.
 */
function keysToLiteral(keys: readonly string[]): string | null {
  const [before, last] = keys.slice(-2);
  if (before === 'message' && last === 'ko') return '\n';
  if (before === 'samples' && last === 'text') return '\n';
  if (keys.length === 1 && (before === 'success' || before === 'failure' || before === 'request'))
    return '\n';
  return keys[0] === 'headings' || keys.at(-1) === 'section' ? '\ufe0f' : null;
}

/**
 * What is wrong with a key.
 * @example keyToFinding('__proto__')?.what // 'has the key "__proto__", which every object has already'
 */
export function keyToFinding(key: unknown): Finding | null {
  if (typeof key !== 'string') {
    const shown = key === undefined ? 'of several values' : JSON.stringify(key);
    return {
      what: `has the key ${shown}, which is no word`,
      mend: 'write a word before the colon',
    };
  }
  if (RESERVED.has(key))
    return { what: `has the key "${key}", which every object has already`, mend: 'remove it' };
  const found = textToCharacterMistake(key);
  return found === null
    ? null
    : { what: `has the key "${key}", which ${found.what}`, mend: found.mend };
}

/**
 * What is wrong with a text as it will be published, whichever way it was written: characters that
 * nobody sees, letters that look like others, more than anybody reads.
 * @param keys the keys that it stands under, the outermost first
 * @example valueToFinding('Кakao', ['name', 'en'])?.what
 * // 'has name.en "Кakao", which holds К (U+041A), a letter that looks like another one'
 */
export function valueToFinding(text: string, keys: readonly string[]): Finding | null {
  const tell = ({ what, mend }: Finding): Finding => ({
    what: `has ${keys.join('.')} ${JSON.stringify(text.slice(0, 60))}, which ${what}`,
    mend,
  });
  const literal = keysToLiteral(keys);
  const language = keysToLanguage(keys);
  const characters = textToCharacterMistake(text, literal ?? '');
  if (characters !== null) return tell(characters);
  const name = keys.findLast((key) => keyToLocale(key) === null) ?? '';
  const longest = NAMES.has(name) ? LONGEST_NAME : LONGEST_TEXT;
  if (text.length > longest)
    return tell({
      what: `has ${String(text.length)} characters, and ${String(longest)} are the most`,
      mend: 'say it shorter',
    });
  const { shape, finding } = SHAPES[name] ?? {};
  if (shape !== undefined && finding !== undefined && text !== '' && !shape.test(text))
    return tell(finding);
  if (language === null && text.trim() !== text)
    return tell({ what: 'begins or ends with a blank', mend: 'remove it' });
  if (literal !== null) return null;
  const slip = language === null || name === 'quote' ? null : textToSlip(text, language, name);
  const unusual = slip ?? textToForeignLetter(text, language);
  return unusual === null ? null : tell(unusual);
}

/** Slips in what we write ourselves; what is quoted to the letter may have them. */
const SLIPS: readonly (readonly [
  pattern: RegExp,
  what: (found: string) => string,
  mend: string,
])[] = [
  [
    /<[/!]?[a-z][^<>]*>|&(?:#\d+|#x[0-9a-f]+|[a-z]+);/i,
    (found) => `holds markup (${found.slice(0, 40)})`,
    'write plain text',
  ],
  [
    /\[[^\]]*\]\([^)]*\)|\*\*[^*]+\*\*/,
    (found) => `holds Markdown (${found.slice(0, 40)}), which is shown as it is written`,
    'write plain text',
  ],
  [
    /\b(?:TODO|FIXME|TBD|XXX+|lorem ipsum)\b|작성 ?예정|번역 ?예정/i,
    (found) => `holds a placeholder (${found})`,
    'write the text, or leave the row out',
  ],
  [/ {2,}/, () => 'holds several blanks in a row', 'type one'],
  [/\p{Extended_Pictographic}/u, (found) => `holds a picture (${found})`, 'say it in words'],
  [
    /\p{M}/u,
    (found) => `holds a mark without a letter of its own (${toNumber(found)})`,
    'remove the mark',
  ],
  [
    /[^\s/,.·-]{60,}/u,
    (found) => `holds a word of ${String(found.length)} letters`,
    'write blanks between words',
  ],
];

/**
 * The first slip in a text that stands in one language; null where there is none.
 * @param name the key of the text: `aliases`, `note`
 * @example textToSlip('<b>비씨</b>', 'ko', 'name')?.what // 'holds markup (<b>)'
 */
export function textToSlip(text: string, language: Locale, name: string): Finding | null {
  for (const [pattern, what, mend] of SLIPS) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { what: what(found), mend };
  }
  if (NAMES.has(name) && text !== '' && !/[\p{L}\p{N}]/u.test(text))
    return { what: 'holds no letter', mend: 'write the name' };
  const { hasHangul, inEnglish } = LANGUAGES[language];
  if (hasHangul && !/[가-힣]/.test(text) && /[a-z]+ [a-z]+ [a-z]+/.test(text))
    return { what: `holds no Hangul in a ${inEnglish} field`, mend: `write it in ${inEnglish}` };
  return null;
}

const toNumber = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * A letter or digit of a text that is none of its language and looks like one.
 * @param language whose letters it may have; null for a text that may have those of Korean
 * @example textToForeignLetter('１', null)?.what // 'holds １ (U+FF11), which looks like 1'
 */
export function textToForeignLetter(text: string, language: Locale | null): Finding | null {
  if (USUAL.test(text)) return null;
  // Numbers and signs of their own, such as ① and ㈜, and wide signs, such as ，, have a plain form, too.
  for (const [character] of text.matchAll(/[\p{L}\p{N}\p{So}\uff01-\uff5e\uffe0-\uffe6]/gu)) {
    const shown = `${character} (${toNumber(character)})`;
    if (/[가-힣ㄱ-ㅣ]/.test(character)) continue;
    if (/\p{L}/u.test(character) && /\p{Script=Hangul}/u.test(character))
      return {
        what: `holds ${shown}, a part of a Hangul syllable`,
        mend: 'type the whole syllable',
      };
    const plain = character.normalize('NFKC');
    if (plain !== character)
      return { what: `holds ${shown}, which looks like ${plain}`, mend: `type ${plain}` };
    if (!/[\p{L}\p{Nd}]/u.test(character)) continue;
    if (!LANGUAGES[language ?? DEFAULT_LOCALE].letters.test(character))
      return {
        what: `holds ${shown}, a letter that looks like another one`,
        mend: 'type it again on a Korean or English keyboard',
      };
  }
  return null;
}
