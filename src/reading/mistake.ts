import { textToShown } from './characters.ts';

/** One mistake in the content. */
export interface Mistake {
  /** The file, from the project's root: `content/codes/card.yaml`. */
  file: string;
  /** The line in it, from 1; null or absent where it is not known. */
  line?: number | null;
  /** Which entry it is in, as a reader calls it: `code "02"`; null when it is the whole file. */
  entry: string | null;
  /** What is wrong: `has no English name`. */
  what: string;
  /** How to mend it: `add name.en`. */
  mend: string;
}

/** A mistake before it is known where it stands. */
export type Finding = Pick<Mistake, 'what' | 'mend'>;

/**
 * A mistake as one sentence, in one line whatever the content holds.
 * @example
 * mistakeToSentence({ file: 'content/codes/card.yaml', line: 9, entry: 'code "02"', what: 'stands twice', mend: 'remove one of the two' })
 * // 'content/codes/card.yaml:9: code "02" stands twice; remove one of the two.'
 */
export function mistakeToSentence({ file, line, entry, what, mend }: Mistake): string {
  const place = line == null ? file : `${file}:${String(line)}`;
  return textToShown(`${place}: ${entry ?? 'the file'} ${what}; ${mend}.`);
}

/** Thrown when content has mistakes; the message has one sentence a line. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    super([...new Set(mistakes.map(mistakeToSentence))].join('\n'));
    this.mistakes = mistakes;
    // The sentences are the whole message: the place in our code would bury them.
    this.stack = '';
  }
}
