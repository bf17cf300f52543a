import type { Cell } from './columns.ts';

const INPUT = /<(?:input|param|property|field|string|item|entry|meta)\b([^<>]{1,600})>/gi;
const NAME = /\b(?:name|key|id)\s{0,3}=\s{0,3}["']?([\w.-]{1,60})/i;
const VALUE =
  /\bvalue\s{0,3}=\s{0,3}["']([^"']{0,400})["']|\bvalue\s{0,3}=\s{0,3}([^\s"'<>/]{1,200})/i;

/**
 * The fields of forms and other elements that have name and value as attributes, in either order.
 * @example inputsIn('<input value="3021" name="resultCode">')[0]?.value // '3021'
 */
export function inputsIn(text: string): Cell[] {
  if (!text.includes('<')) return [];
  return Array.from(text.matchAll(INPUT)).flatMap((match) => {
    const [all, inner = ''] = match;
    const at = match.index + all.length - 1 - inner.length;
    const name = NAME.exec(inner);
    const value = VALUE.exec(inner);
    const written = value?.[1] ?? value?.[2] ?? '';
    if (name === null || value === null || written === '') return [];
    const from = at + value.index + value[0].lastIndexOf(written);
    return [
      {
        name: name[1] ?? '',
        nameFrom: at + name.index + name[0].length - (name[1] ?? '').length,
        row: 0,
        value: written,
        from,
        to: from + written.length,
        isQuoted: true,
        isLoose: false,
      },
    ];
  });
}
