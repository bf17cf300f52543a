import { mdxToMdast, type Features } from 'satteri';
import type { Finding } from '../reading/mistake.ts';

/**
 * How prose is read, here and when the site is built: the same parser with the same settings, so
 * that nothing is one thing to the check and another to the page.
 */
export const PROSE_FEATURES = { smartPunctuation: false } as const satisfies Features;

/** A part of prose, as the parser gives it. */
export type ProseNode = ReturnType<typeof mdxToMdast>;

/** What is wrong with prose that cannot be parsed, and in which line. */
export interface ProseMistake extends Finding {
  line: number | null;
}

/** Prose has a hundred times fewer; the parser takes minutes over thousands that never close. */
const MOST_SIGNS = 400;

const BRACES: Finding = {
  what: 'holds code in braces',
  mend: 'write the text itself, and \\{ for a brace',
};

/** What the parser complains of, in words of our own; the first that fits counts. */
const COMPLAINTS: readonly [RegExp, (match: RegExpExecArray) => Finding][] = [
  [
    /Expected a closing tag for `<([^>`]*)>`/,
    ([, name = '']) => ({
      what: `does not close <${name}>`,
      mend: `write </${name}> where it ends`,
    }),
  ],
  [
    /Unexpected closing tag `<\/([^>`]*)>`/,
    ([, name = '']) => ({ what: `closes <${name}>, which is not open`, mend: 'remove that tag' }),
  ],
  [/expression|brace/, () => BRACES],
];

/**
 * Prose as a tree, or what is wrong with it as MDX.
 * @example parseProse('<Note>') // { mistake: { line: 1, what: 'does not close <Note>', … } }
 */
export function parseProse(text: string): { tree: ProseNode } | { mistake: ProseMistake } {
  const fence = /^\s*(?:---|\+\+\+)/.exec(text);
  if (fence !== null)
    return {
      mistake: {
        line: fence[0].split('\n').length,
        what: 'begins with a block of settings',
        mend: 'remove it and begin with the text',
      },
    };
  if (text.split('{').length > MOST_SIGNS) return { mistake: { line: null, ...BRACES } };
  if (text.split('<').length > MOST_SIGNS) {
    const what = `holds more than ${String(MOST_SIGNS)} tags`;
    return { mistake: { line: null, what, mend: 'say it shorter' } };
  }
  try {
    return { tree: mdxToMdast(text, { features: PROSE_FEATURES }) };
  } catch (error) {
    return { mistake: errorToMistake(error instanceof Error ? error.message : '', text) };
  }
}

function errorToMistake(message: string, text: string): ProseMistake {
  const [, place = '', column = '', complaint = message] =
    /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  const line = place === '' ? null : Number(place);
  const written = text.split('\n')[(line ?? 1) - 1]?.slice(Number(column) - 1) ?? '';
  if (written.startsWith('<!'))
    return { line, what: 'holds an HTML comment or declaration', mend: 'remove it' };
  for (const [pattern, toFinding] of COMPLAINTS) {
    const match = pattern.exec(complaint);
    if (match !== null) return { line, ...toFinding(match) };
  }
  const what = `is no valid MDX: ${complaint.replace(/ \((?:note|mdx).*$/s, '').replace(/\s+/g, ' ')}`;
  return { line, what, mend: 'correct that line, and write \\< for the sign <' };
}
