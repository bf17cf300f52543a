import { readFileSync } from 'node:fs';
import { decode } from '../../src/browser/decode/decode.ts';
import type { Known } from '../../src/browser/decode/codes.ts';
import { textToMasked, textToSafe } from '../../src/browser/decode/mask.ts';

/** A text of a set, with what must be read in it and what must not be readable. */
export interface Shape {
  id: string;
  kind: string;
  input: string;
  permalinks: readonly string[];
  /** Whether only the masking is judged: its permalinks are `*`. */
  isForMasking: boolean;
  secrets: readonly string[];
}

/** What became of a text of a set. */
export interface Judged {
  shape: Shape;
  /** Permalinks that were not found, and such as were found wrongly. */
  missed: readonly string[];
  claimed: readonly string[];
  /** Secrets that can be read in the masked text. */
  readable: readonly string[];
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  e: '\u001b',
  '\\': '\\',
};

/**
 * The texts of a set: a TSV with id, kind, input with escapes, permalinks, `none`
 * or `*` where only the masking is judged, and secrets
 * parted by ` ¦ `.
 */
export function readShapes(path: string | URL): Shape[] {
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [id = '', kind = '', input = '', permalinks = 'none', secrets = ''] = line.split('\t');
      return {
        id,
        kind,
        input: input.replace(/\\(.)/g, (all, letter: string) => ESCAPES[letter] ?? all),
        isForMasking: permalinks === '*',
        permalinks: permalinks === 'none' || permalinks === '*' ? [] : permalinks.split(' '),
        secrets: secrets === '' ? [] : secrets.split(' ¦ '),
      };
    });
}

/** Reads a text of a set and compares what was found. */
export function judgeShape(shape: Shape, known: Known): Judged {
  const decoded = decode(shape.input, known);
  const found = new Set(
    decoded.findings.flatMap(({ kind, code }) => (code === null ? [] : [`/${kind}/${code}/`])),
  );
  const safe = textToSafe(decoded.text, textToMasked(decoded, known));
  return {
    shape,
    missed: shape.permalinks.filter((link) => !found.has(link)),
    claimed: [...found].filter((link) => !shape.permalinks.includes(link)),
    readable: shape.secrets.filter((secret) => safe.includes(secret)),
  };
}
