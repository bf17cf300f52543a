/** What is left out when two texts are compared: blanks, punctuation, brackets, quotes, controls. */
const IGNORED = /[\s\p{P}\p{S}\p{C}]/u;

/** A text without what is ignored, and where each of its characters stood. */
export interface Squashed {
  text: string;
  /** For each character its index in the original text. */
  places: readonly number[];
}

/** What is left of each character that was met; there are few, and this is asked at every key. */
const known = new Map<string, string>();

function keep(character: string): string {
  // Lower case may be longer than upper case (İ); one character keeps the places right.
  const kept = IGNORED.test(character) ? '' : character.toLowerCase().charAt(0);
  known.set(character, kept);
  return kept;
}

/**
 * A text reduced to what is compared: lower case, no blanks, hyphens, dots or brackets.
 * @example squash('하나(외환)').text // '하나외환'
 */
export function squash(original: string): Squashed {
  let text = '';
  const places: number[] = [];
  for (let index = 0; index < original.length; index += 1) {
    const character = original.charAt(index);
    const kept = known.get(character) ?? keep(character);
    if (kept === '') continue;
    text += kept;
    places.push(index);
  }
  return { text, places };
}

/** A part of a text that matched: first index, and the index after the last. */
export type Range = readonly [from: number, to: number];

/**
 * A range of a squashed text as one of the original.
 * @example rangeToOriginal(squash('토스 뱅크'), [1, 3]) // [1, 4]
 */
export function rangeToOriginal(squashed: Squashed, [from, to]: Range): Range {
  const first = squashed.places[from] ?? 0;
  const last = squashed.places[to - 1] ?? first;
  return [first, last + 1];
}
