/**
 * Characters that cannot be seen, look like another one or stand for none: controls, soft hyphen,
 * zero-width and directional marks, tag characters, fillers, special blanks, lone surrogates,
 * noncharacters, private use, the sign for what could not be read.
 */
const HIDDEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000\ufffc\ufffd]/u;

const HIDDEN_EVERYWHERE = new RegExp(HIDDEN.source, 'gu');

/** More marks on one letter than any language of the site writes. */
const PILED_MARKS = /\p{M}{3,}/u;

/** What is wrong with a character: what it is, and how to mend it. */
export interface CharacterMistake {
  what: string;
  mend: string;
  /** Where it stands, UTF-16 units from the beginning of the text. */
  at: number;
}

const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * The first character of a text that nobody can see or read; null where there is none.
 * @param allowed characters that may stand here all the same
 * @example textToCharacterMistake('a\u200bb')?.what // 'holds an invisible character (U+200B)'
 */
export function textToCharacterMistake(text: string, allowed = ''): CharacterMistake | null {
  let from = 0;
  for (;;) {
    const found = HIDDEN.exec(text.slice(from));
    if (found === null) break;
    const [character] = found;
    const at = from + found.index;
    if (!allowed.includes(character)) return { ...hiddenToMistake(character), at };
    from = at + character.length;
  }
  const piled = PILED_MARKS.exec(text);
  if (piled !== null) {
    const what = `piles marks on one letter (${Array.from(piled[0], nameOf).slice(0, 3).join(' ')})`;
    return { what, mend: 'remove the marks', at: piled.index };
  }
  if (text.normalize('NFC') === text) return null;
  return {
    what: 'holds letters that are not in Unicode form NFC',
    mend: 'type them again, or convert the file to NFC',
    at: text.length,
  };
}

function hiddenToMistake(character: string): Pick<CharacterMistake, 'what' | 'mend'> {
  if (character === '\t') return { what: 'holds a tab', mend: 'type blanks instead' };
  if (character === '\n' || character === '\r')
    return { what: 'holds a line break', mend: 'write the text in one line' };
  if (character === '\ufffd')
    return {
      what: 'holds U+FFFD, which stands for a letter that could not be read',
      mend: 'type the letter that belongs there',
    };
  return {
    what: `holds an invisible character (${nameOf(character)})`,
    mend: 'remove it or type a plain blank',
  };
}

/**
 * A text as it can be shown in a terminal: short, in one line, with what is invisible spelled out.
 * @example textToShown('a\u202eb') // 'a<U+202E>b'
 */
export function textToShown(text: string, longest = Infinity): string {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return short.replace(HIDDEN_EVERYWHERE, (character) => `<${nameOf(character)}>`);
}
