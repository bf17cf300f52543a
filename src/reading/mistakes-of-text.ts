import { textToCharacterMistake } from './characters.ts';
import type { Mistake } from './mistake.ts';

/**
 * What is wrong with the characters of a file as it is written, whatever its format; what escapes
 * such as `"\u202e"` stand for is seen in the values.
 * @param entryAt which entry of the file stands at an offset (UTF-16 units)
 * @example mistakesOfText('a\u200bb', 'content/x.yaml', () => 'code "02"')[0]?.what
 * // 'holds an invisible character (U+200B)'
 */
export function mistakesOfText(
  text: string,
  file: string,
  entryAt: (offset: number) => string | null,
): Mistake[] {
  const mistakes: Mistake[] = [];
  let offset = 0;
  for (const [index, full] of text.split('\n').entries()) {
    const found = textToCharacterMistake(full.replace(/\r$/, ''));
    if (found !== null) {
      const { what, mend, at } = found;
      mistakes.push({ file, line: index + 1, entry: entryAt(offset + at), what, mend });
    }
    offset += full.length + 1;
  }
  return mistakes;
}
