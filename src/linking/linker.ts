import { kindFacts, type KindId } from '../kind-list.ts';

/** What codes are linked by: which there are, and what stands before them. The page and the package load it. */
export interface LinkingFile {
  /** The codes of each table that texts name codes of. */
  codes: Readonly<Partial<Record<KindId, readonly string[]>>>;
  /** The fields and words before a code of each table. */
  names: Readonly<Partial<Record<KindId, readonly string[]>>>;
  /** Fields with a code of a card or of a bank; the width of the value tells which. */
  either: readonly string[];
}

/** A code of a table. */
export interface LinkedCode {
  kind: KindId;
  code: string;
}

/** What knows the marks before codes, and the codes. */
export interface Linker {
  /** Finds a mark and what stands between it and a value; its first group is the mark. */
  mark: RegExp;
  /** The tables whose codes stand after a mark; none for any other text. */
  nameToKinds: (name: string) => readonly KindId[];
  /** The code that a value is in one of the tables, to the letter; null where it is in none. */
  valueToCode: (value: string, kinds: readonly KindId[]) => LinkedCode | null;
}

/**
 * A name as names are compared: its last part alone, without blanks and signs, in lower case.
 * @example nameToKey('card.card_code') // 'cardcode'
 */
const nameToKey = (name: string): string =>
  (
    name
      .replace(/\[\d*\]/g, '')
      .split('.')
      .at(-1) ?? ''
  )
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** A name as a pattern: its words may be one, or have a blank, a hyphen or an underscore between them. */
const nameToPattern = (name: string): string =>
  name
    .split(/\s+|(?<=[a-z0-9])(?=[A-Z])|(?<=[가-힣])(?=코드)/)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&'))
    .join('[ _-]?');

/** What may stand between a mark and its value: quotes, a particle, a verb, a sign. */
const BETWEEN =
  '["\'“”‘’\\])]{0,2}\\s{0,2}(?:(?:의 값[은이]|값[은이]?|번호[는가]?|[은는이가])\\s{0,2})?(?:(?:is|was|equals|of|:|=>|={1,3}|!={1,2}|→)\\s{0,2})?["\'“‘(\\[]{0,2}';

/**
 * Makes a linker of what is published.
 * @example fileToLinker(file).valueToCode('12', ['card']) // { kind: 'card', code: '12' }
 */
export function fileToLinker({ codes, names, either }: LinkingFile): Linker {
  const kinds = new Map<string, readonly KindId[]>();
  for (const [kind, list] of Object.entries(names) as [KindId, readonly string[]][])
    for (const name of list) kinds.set(nameToKey(name), [kind]);
  for (const name of either) kinds.set(nameToKey(name), ['card', 'bank']);
  const known = new Map(Object.entries(codes).map(([kind, list]) => [kind, new Set(list)]));
  const patterns = [...Object.values(names).flat(), ...either]
    .sort((a, b) => b.length - a.length)
    .map((name) => (name === 'HTTP' ? 'HTTP(?:/\\d(?:\\.\\d)?)?' : nameToPattern(name)));
  return {
    mark: new RegExp(`(?<![\\p{L}\\p{N}_])(${patterns.join('|')})${BETWEEN}`, 'giu'),
    nameToKinds: (name) => kinds.get(nameToKey(name.replace(/^HTTP\/.*/i, 'HTTP'))) ?? [],
    valueToCode: (value, wanted) => {
      const kind = wanted.find(
        (id) => kindFacts(id).pattern.test(value) && known.get(id)?.has(value) === true,
      );
      return kind === undefined ? null : { kind, code: value };
    },
  };
}
