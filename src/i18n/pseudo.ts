/** What stands around every word of the site in its pseudo-locale. */
export const PSEUDO_MARKS = ['⟦', '⟧'] as const;

/**
 * The same words with marks around each, so that a word that came from nowhere else is seen on a page.
 * Functions mark what they give; lists and objects are marked all through.
 * @example toPseudo({ code: 'Code', list: ['a'] }) // { code: '⟦Code⟧', list: ['⟦a⟧'] }
 */
export function toPseudo<Words>(words: Words): Words {
  const mark = (value: unknown): unknown => {
    if (typeof value === 'string') return `${PSEUDO_MARKS[0]}${value}${PSEUDO_MARKS[1]}`;
    if (typeof value === 'function')
      return (...values: unknown[]) => mark((value as (...given: unknown[]) => unknown)(...values));
    if (Array.isArray(value)) return value.map(mark);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, mark(own)]));
    return value;
  };
  return mark(words) as Words;
}
