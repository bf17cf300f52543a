import { Lexer } from 'yaml';
import type { Finding } from './mistake.ts';

/** What is wrong with a YAML text as a whole, and in which line. */
export interface YamlMistake extends Finding {
  line: number;
}

/** Deeper than any entry is nested. */
const DEEPEST = 24;
/** Further in than any entry stands, in blanks. */
const WIDEST = 60;

/** The mark by which the lexer says that the next token is a scalar. */
const SCALAR = '\u001f';

const TAG: Finding = {
  what: 'uses a YAML tag',
  mend: 'write the plain value, in quotes where it is text',
};
const ANCHOR: Finding = {
  what: 'uses a YAML anchor or alias',
  mend: 'write the value out in each place',
};
const COMPLEX: Finding = {
  what: 'uses a complex YAML key (?)',
  mend: 'write the key, a colon and its value',
};
const DIRECTIVE: Finding = { what: 'begins with a YAML directive (%)', mend: 'remove that line' };
const SECOND: Finding = {
  what: 'holds a second YAML document',
  mend: 'remove the line --- or ... and keep one list',
};
const NESTED: Finding = { what: 'is nested too deeply', mend: 'write it as the other files are' };

/**
 * What content must not use of YAML, found before anything is parsed: a few lines of anchors can
 * stand for a billion values, and a parser takes minutes over what is nested a thousand times. The
 * lexer goes through the text once.
 * @example textToYamlMistake('a: &x 1')?.what // 'uses a YAML anchor or alias'
 */
export function textToYamlMistake(text: string): YamlMistake | null {
  let line = 1;
  let depth = 0;
  let dashes = 0;
  let documents = 0;
  let wasScalarMark = false;
  for (const token of new Lexer().lex(text)) {
    const isScalar = wasScalarMark || token.startsWith('"') || token.startsWith("'");
    wasScalarMark = token === SCALAR;
    if (!isScalar) {
      if (token === '---' || token === '...') documents += 1;
      if (token === '[' || token === '{') depth += 1;
      if (token === ']' || token === '}') depth -= 1;
      if (token === '-') dashes += 1;
      if (token === '\n') dashes = 0;
      const finding = tokenToFinding(token, depth + dashes, documents);
      if (finding !== null) return { ...finding, line };
    }
    line += token.split('\n').length - 1;
  }
  return null;
}

function tokenToFinding(token: string, depth: number, documents: number): Finding | null {
  if (token.startsWith('!')) return TAG;
  if (token.startsWith('&') || token.startsWith('*')) return ANCHOR;
  if (token.startsWith('%')) return DIRECTIVE;
  if (token === '?') return COMPLEX;
  if (documents > 1 || (documents === 1 && token === '...')) return SECOND;
  const isTooWide = token.length > WIDEST && /^ +$/.test(token);
  return depth > DEEPEST || isTooWide ? NESTED : null;
}
