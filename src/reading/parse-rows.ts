import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Scalar,
  visit,
  type Document,
} from 'yaml';
import type { CollectionSpec } from '../schemas/collection-spec.ts';
import { mistakesOfText } from './mistakes-of-text.ts';
import type { Mistake } from './mistake.ts';

/** A row as it stands in a file, before its schema was asked. */
export interface RawRow {
  /** How a reader is told which row is meant: `code "02"`. */
  entry: string;
  data: unknown;
}

/** Keys whose values are codes: `01` without quotes would be the number 1. */
const CODE_KEYS = new Set(['code', 'successor', 'codes']);

/**
 * The rows of a YAML text, and what is wrong with it as YAML: syntax, emptiness, codes without
 * quotes, characters nobody sees.
 * @example textToRows('content/codes/card.yaml', '- code: "01"', COLLECTIONS.card).rows.length // 1
 */
export function textToRows(
  file: string,
  text: string,
  spec: CollectionSpec,
): { rows: RawRow[]; mistakes: Mistake[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const syntax = document.errors[0];
  if (syntax !== undefined) {
    const { line } = lines.linePos(syntax.pos[0]);
    const what = `is no valid YAML at line ${String(line)}: ${syntax.message.replace(/\s+/g, ' ')}`;
    return { rows: [], mistakes: [{ file, entry: null, what, mend: 'correct that line' }] };
  }
  const shape = shapeMistake(document, spec);
  if (shape !== null) return { rows: [], mistakes: [{ file, entry: null, ...shape }] };

  const nodes = isSeq(document.contents) ? document.contents.items : [document.contents];
  const places = nodes.map((node, index) => ({
    from: rangeStart(node),
    entry: nodeToEntry(node, index, spec),
  }));
  const entryAt = (offset: number): string | null =>
    places.findLast((place) => place.from <= offset)?.entry ?? null;

  const data: unknown = document.toJS();
  const values: readonly unknown[] = Array.isArray(data) ? data : [data];
  return {
    rows: values.map((value, index) => ({
      entry: places[index]?.entry ?? 'the file',
      data: value,
    })),
    mistakes: [...unquotedCodes(document, file, entryAt), ...mistakesOfText(text, file, entryAt)],
  };
}

function shapeMistake(
  document: Document,
  spec: CollectionSpec,
): Pick<Mistake, 'what' | 'mend'> | null {
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    return {
      what: 'is empty',
      mend: spec.mayBeEmpty === true ? 'write [] for no rows' : 'add its entries or delete it',
    };
  }
  if (spec.key === 'path') {
    return isMap(contents)
      ? null
      : { what: 'is no map of keys', mend: 'write one key a line, such as title:' };
  }
  if (!isSeq(contents))
    return { what: 'is no list', mend: `begin each ${spec.noun} with "- ${spec.key}:"` };
  if (contents.items.length === 0 && spec.mayBeEmpty !== true) {
    return { what: 'is empty', mend: 'add its entries or delete it' };
  }
  return null;
}

function rangeStart(node: unknown): number {
  return isMap(node) || isScalar(node) || isSeq(node) ? (node.range?.[0] ?? 0) : 0;
}

function nodeToEntry(node: unknown, index: number, spec: CollectionSpec): string {
  const key = isMap(node) && spec.key !== 'path' ? node.get(spec.key, true) : null;
  if (isScalar(key)) return `${spec.noun} "${key.source ?? String(key.value)}"`;
  return spec.key === 'path' ? `the ${spec.noun}` : `entry ${String(index + 1)}`;
}

function unquotedCodes(
  document: Document,
  file: string,
  entryAt: (offset: number) => string | null,
): Mistake[] {
  const mistakes: Mistake[] = [];
  const isPlain = (node: unknown): node is Scalar =>
    isScalar(node) && node.type === Scalar.PLAIN && node.value !== null;
  visit(document, {
    Pair(_, pair) {
      if (!isScalar(pair.key) || !CODE_KEYS.has(String(pair.key.value))) return;
      const key = String(pair.key.value);
      const nodes = isSeq(pair.value) ? pair.value.items : [pair.value];
      for (const node of nodes.filter(isPlain)) {
        const source = node.source ?? String(node.value);
        mistakes.push({
          file,
          entry: entryAt(rangeStart(node)),
          what: `has ${key} ${source} without quotes, which YAML may read as a number`,
          mend: `write "${source}"`,
        });
      }
    },
  });
  return mistakes;
}
