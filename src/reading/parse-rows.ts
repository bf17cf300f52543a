import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Scalar,
  visit,
  type Document,
} from 'yaml';
import type { CollectionSpec } from '../schemas/collection-spec.ts';
import { textToCharacterMistake } from './characters.ts';
import { mistakesOfText } from './mistakes-of-text.ts';
import type { Finding, Mistake } from './mistake.ts';
import { textToYamlMistake } from './scan-yaml.ts';
import { keyToFinding, valueToFinding } from './value-rules.ts';

/** A row as it stands in a file, before its schema was asked. */
export interface RawRow {
  /** How a reader is told which row is meant: `code "02"`. */
  entry: string;
  data: unknown;
  /** The line of what stands at a path in the row, or of the nearest thing around it. */
  lineAt: (path: readonly PropertyKey[]) => number;
}

/** Keys whose values are codes: `01` without quotes would be the number 1. */
const CODE_KEYS = new Set(['code', 'successor', 'codes']);

/** What the parser says, in words of our own; everything else in its words. */
const SYNTAX: Readonly<Record<string, Finding>> = {
  MULTIPLE_DOCS: {
    what: 'holds a second YAML document',
    mend: 'remove the line --- or ... and keep one list',
  },
};

/** A file that is being read, and where in it things stand. */
interface Reading {
  file: string;
  text: string;
  document: Document;
  lineAt: (offset: number) => number;
  entryAt: (offset: number) => string | null;
}

/**
 * The rows of a YAML text, and what is wrong with it as YAML: syntax, emptiness, keys that stand
 * twice, codes without quotes, characters nobody sees.
 * @example textToRows('content/codes/card.yaml', '- code: "01"', COLLECTIONS.card).rows.length // 1
 */
export function textToRows(
  file: string,
  text: string,
  spec: CollectionSpec,
): { rows: RawRow[]; mistakes: Mistake[] } {
  const unread = (finding: Finding, line: number | null) => ({
    rows: [],
    mistakes: [{ file, line, entry: null, ...finding }],
  });
  const beyond = textToYamlMistake(text);
  if (beyond !== null) return unread({ what: beyond.what, mend: beyond.mend }, beyond.line);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // The parser’s own search for keys that stand twice takes a minute for a long map.
    uniqueKeys: false,
  });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const syntax = document.errors[0] ?? document.warnings[0];
  if (syntax !== undefined) {
    // The parser names a tab only where it understands what comes before it.
    const tab = /^ *\t/m.exec(text);
    if (tab !== null)
      return unread(
        { what: 'is indented by a tab', mend: 'type blanks instead' },
        lineAt(tab.index),
      );
    const what = `is no valid YAML: ${syntax.message.replace(/\s+/g, ' ')}`;
    return unread(
      SYNTAX[syntax.code] ?? { what, mend: 'correct that line' },
      lineAt(syntax.pos[0]),
    );
  }
  const shape = shapeMistake(document, spec);
  if (shape !== null) return unread(shape, null);

  const nodes = isSeq(document.contents) ? document.contents.items : [document.contents];
  const places = nodes.map((node, index) => ({
    from: rangeStart(node),
    entry: nodeToEntry(node, index, spec),
  }));
  const entryAt = (offset: number): string | null =>
    places.findLast((place) => place.from <= offset)?.entry ?? null;
  const mistakes = [
    ...mistakesOfText(text, file, entryAt),
    ...mistakesOfNodes({ file, text, document, lineAt, entryAt }),
  ];
  const data: unknown = document.toJS();
  const values: readonly unknown[] = Array.isArray(data) ? data : [data];
  const rows = values.map((value, index) => ({
    entry: places[index]?.entry ?? 'the file',
    data: value,
    lineAt: (path: readonly PropertyKey[]) => lineAt(nearestOffset(nodes[index], path)),
  }));
  return { rows, mistakes };
}

function shapeMistake(document: Document, spec: CollectionSpec): Finding | null {
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

/** Where the last node begins that a path leads to. */
function nearestOffset(row: unknown, path: readonly PropertyKey[]): number {
  let node = row;
  let offset = rangeStart(row);
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (pair === undefined) break;
      // A map under a key begins in the next line; what is meant is the line of the key.
      offset = rangeStart(isScalar(pair.value) ? pair.value : pair.key);
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = rangeStart(node);
    } else break;
  }
  return offset;
}

function nodeToEntry(node: unknown, index: number, spec: CollectionSpec): string {
  const key = isMap(node) && spec.key !== 'path' ? node.get(spec.key, true) : null;
  if (isScalar(key)) return `${spec.noun} "${(key.source ?? String(key.value)).slice(0, 60)}"`;
  return spec.key === 'path' ? `the ${spec.noun}` : `entry ${String(index + 1)}`;
}

const isPlain = (node: unknown): node is Scalar =>
  isScalar(node) && node.type === Scalar.PLAIN && node.value !== null;

/** What is wrong with the keys and values of a file, whatever its schema says. */
function mistakesOfNodes({ file, text, document, lineAt, entryAt }: Reading): Mistake[] {
  const mistakes: Mistake[] = [];
  const tell = (node: unknown, finding: Finding | null): void => {
    if (finding === null) return;
    const offset = rangeStart(node);
    mistakes.push({ file, line: lineAt(offset), entry: entryAt(offset), ...finding });
  };
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        const name = isScalar(key) ? key.value : undefined;
        tell(key, keyToFinding(name));
        if (seen.has(name))
          tell(key, { what: `has the key "${String(name)}" twice`, mend: 'remove one of the two' });
        seen.add(name);
      }
    },
    Pair(_, pair) {
      if (!isScalar(pair.key) || !CODE_KEYS.has(String(pair.key.value))) return;
      const key = String(pair.key.value);
      const nodes = isSeq(pair.value) ? pair.value.items : [pair.value];
      for (const node of nodes.filter(isPlain)) {
        const source = (node.source ?? String(node.value)).slice(0, 60);
        tell(node, {
          what: `has ${key} ${source} without quotes, which YAML may read as a number`,
          mend: `write "${source}"`,
        });
      }
    },
    Scalar(place, node, ancestors) {
      if (place === 'key' || typeof node.value !== 'string') return;
      const keys = ancestors.flatMap((ancestor) =>
        isPair(ancestor) && isScalar(ancestor.key) ? [String(ancestor.key.value)] : [],
      );
      // What can be seen in the file itself has been told with its line.
      const written = text.slice(node.range?.[0], node.range?.[1]).replace(/[\r\n]+/g, ' ');
      if (textToCharacterMistake(written) === null) tell(node, valueToFinding(node.value, keys));
    },
  });
  return mistakes;
}
