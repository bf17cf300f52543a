/** One mistake in the content. */
export interface Mistake {
  /** The file, from the project's root: `content/codes/card.yaml`. */
  file: string;
  /** Which entry it is in, as a reader calls it: `code "02"`; null when it is the whole file. */
  entry: string | null;
  /** What is wrong: `has no English name`. */
  what: string;
  /** How to mend it: `add name.en`. */
  mend: string;
}

/**
 * A mistake as one sentence.
 * @example
 * mistakeToSentence({ file: 'content/codes/card.yaml', entry: 'code "02"', what: 'stands twice', mend: 'remove one of the two' })
 * // 'content/codes/card.yaml: code "02" stands twice; remove one of the two.'
 */
export function mistakeToSentence({ file, entry, what, mend }: Mistake): string {
  return `${file}: ${entry ?? 'the file'} ${what}; ${mend}.`;
}

/** Thrown when content has mistakes; the message has one sentence a line. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(mistakeToSentence).join('\n'));
    this.mistakes = mistakes;
  }
}
