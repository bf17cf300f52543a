import { KIND_LIST, type KindId } from '../../kind-list.ts';
import type { Lexicon, Talk } from '../../shared/files/search.ts';

/** The lexicon, taken apart once to be asked at every key. */
export interface Speech {
  /** Names of tables with their tables, the longest first, so that the longest is recognised. */
  names: readonly (readonly [name: string, kind: KindId])[];
  /** An API field, then its value, with at least one sign between them that no sentence has. */
  fieldWithValue: RegExp;
  /** A code, then the word for its table: 12번 카드. */
  codeAndTable: RegExp;
  /** What may stand between a field and its value, and around both. */
  between: RegExp;
  /** The word for a table before the code of another system. */
  kindBefore: RegExp;
  /** The name of an institution, then a word that says which of its codes is meant. */
  nameWithSuffix: RegExp;
  /** The table that a word behind a code or a name means. */
  kindOf: ReadonlyMap<string, KindId>;
  fillers: ReadonlySet<string>;
  /** What a table, or what is no code, may be called among other words. */
  context: ReadonlyMap<string, readonly string[]>;
}

/**
 * Words as alternatives of a pattern, the longest first; nothing in them has a meaning there.
 * @example wordsToPattern(['카드', '카드사']) // '카드사|카드'
 */
const wordsToPattern = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('|');

/** The most characters that a code of any table has. */
const WIDEST = String(Math.max(...KIND_LIST.map(({ width }) => width ?? 0)));

/** What is known before the second step has come. */
const SILENCE: Talk = { contexts: [], fillers: [] };

/** Takes a lexicon apart. */
export function lexiconToSpeech(lexicon: Lexicon, { contexts, fillers } = SILENCE): Speech {
  const { tables, codeWords, counters } = lexicon;
  const code = wordsToPattern(codeWords);
  const kinds = wordsToPattern(tables.flatMap((table) => table.kinds));
  const value = `[0-9a-z]{1,${WIDEST}}`;
  return {
    names: tables
      .flatMap(({ kind, fields, names }) =>
        [...fields.map((field) => field.toLowerCase()), ...names].map(
          (name) => [name, kind] as const,
        ),
      )
      .sort((a, b) => b[0].length - a[0].length),
    fieldWithValue: new RegExp(
      `\\b(${wordsToPattern(tables.flatMap(({ fields }) => fields))})["'\`\\s]*[:=]["'\`\\s]*(${value})(?![0-9a-z])`,
      'i',
    ),
    codeAndTable: new RegExp(
      `^([0-9a-z]{2,${WIDEST}})\\s*(?:(?:${wordsToPattern(counters)})\\s*)?(${kinds})(?:\\s*(?:${code}))?$`,
      'i',
    ),
    between: new RegExp(
      `^[\\s"'\`:=()[\\]{},;>-]+|(?:${wordsToPattern([...codeWords, ...counters])})(?=[\\s"'\`:=])`,
      'g',
    ),
    kindBefore: new RegExp(`^(${kinds})?(?:${code})?`),
    nameWithSuffix: new RegExp(
      `^(.+?)(${wordsToPattern(tables.flatMap(({ suffixes }) => suffixes))})$`,
    ),
    kindOf: new Map(
      tables.flatMap((table) =>
        [...table.kinds, ...table.suffixes].map((word) => [word, table.kind] as const),
      ),
    ),
    fillers: new Set(fillers),
    context: new Map(contexts),
  };
}
