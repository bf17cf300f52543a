import { htmlToBlocks } from './html.ts';
import type { LinkedCode, Linker } from './linker.ts';
import { markdownToBlocks } from './markdown.ts';
import { blocksToSpots, type LinkOptions } from './spots.ts';

/** The languages that are read. */
export type TextForm = 'markdown' | 'html';

/** A link that was put into a source. */
export interface LinkEdit extends LinkedCode {
  /** The range of the source that became a link. */
  from: number;
  to: number;
  /** What stands there now. */
  text: string;
}

/** A source with its codes linked. */
export interface LinkedText {
  text: string;
  /** In the order of the source. */
  edits: readonly LinkEdit[];
}

/**
 * Whether a source is Markdown or HTML: HTML begins with a tag or a declaration.
 * @example textToForm('<p>cardCode 12</p>') // 'html'
 */
export const textToForm = (text: string): TextForm =>
  /^\s*(?:<!doctype|<!--|<\/?[a-z][a-z0-9]*[\s/>])/i.test(text) ? 'html' : 'markdown';

/**
 * Links the codes of a source, and changes nothing else of it.
 * @param toAddress the address of a code, without blanks and brackets
 * @example linkText('cardCode 12', 'markdown', linker, toAddress).text // 'cardCode [12](https://codes.example/card/12/)'
 */
export function linkText(
  source: string,
  form: TextForm,
  linker: Linker,
  toAddress: (code: LinkedCode) => string,
  options: LinkOptions = {},
): LinkedText {
  const blocks =
    form === 'html' ? htmlToBlocks(source, options) : markdownToBlocks(source, options);
  const edits = blocksToSpots(blocks, linker, options)
    .map(({ kind, code, piece, from, to }): LinkEdit => {
      const { place } = piece;
      const range =
        piece.type === 'code'
          ? { from: place.from, to: place.to }
          : { from: place.from + from, to: place.from + to };
      const inner = source.slice(range.from, range.to);
      const address = toAddress({ kind, code });
      const text =
        place.form === 'html' ? `<a href="${address}">${inner}</a>` : `[${inner}](${address})`;
      return { kind, code, ...range, text };
    })
    .sort((a, b) => a.from - b.from);
  let done = 0;
  const parts = edits.flatMap(({ from, to, text }) => {
    const before = source.slice(done, from);
    done = to;
    return [before, text];
  });
  return { text: [...parts, source.slice(done)].join(''), edits };
}

/** A line that linking changed. */
export interface ChangedLine {
  /** Counted from 1. */
  number: number;
  before: string;
  after: string;
}

/**
 * The lines that linking changed; it never adds or takes one away.
 * @example textsToChanges('a\nb', 'a\nc') // [{ number: 2, before: 'b', after: 'c' }]
 */
export function textsToChanges(before: string, after: string): ChangedLine[] {
  const lines = after.split('\n');
  return before.split('\n').flatMap((line, index) => {
    const now = lines[index] ?? '';
    return now === line ? [] : [{ number: index + 1, before: line, after: now }];
  });
}
