import type { Mistake } from './mistake.ts';

/**
 * Characters that cannot be seen or look like another one: controls, soft hyphen, zero-width and
 * directional marks, special blanks, Hangul fillers, the byte order mark.
 */
const INVISIBLE =
  /[\p{Cc}\p{Zl}\p{Zp}\u00a0\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u2000-\u200f\u202a-\u202f\u205f-\u206f\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0]/u;

/**
 * What is wrong with the characters of a text, whatever its format.
 * @param entryAt which entry of the file stands at an offset (UTF-16 units)
 * @example mistakesOfText('a\u200bb', 'content/x.yaml', () => 'code "02"')[0]?.what
 * // 'holds an invisible character (U+200B) at line 1'
 */
export function mistakesOfText(
  text: string,
  file: string,
  entryAt: (offset: number) => string | null,
): Mistake[] {
  const mistakes: Mistake[] = [];
  let offset = 0;
  for (const [index, full] of text.split('\n').entries()) {
    const line = full.replace(/\r$/, '');
    const place = `at line ${String(index + 1)}`;
    const found = INVISIBLE.exec(line);
    if (found !== null) {
      const number = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      const entry = entryAt(offset + found.index);
      mistakes.push({
        file,
        entry,
        what: `holds an invisible character (U+${number}) ${place}`,
        mend: 'remove it or type a plain blank',
      });
    }
    if (line.normalize('NFC') !== line) {
      mistakes.push({
        file,
        entry: entryAt(offset + line.length),
        what: `holds letters that are not in Unicode form NFC ${place}`,
        mend: 'type them again, or convert the file to NFC',
      });
    }
    offset += full.length + 1;
  }
  return mistakes;
}
