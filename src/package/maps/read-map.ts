import { KIND_LIST, type KindId } from '../../kind-list.ts';
import { padCode } from '../../shared/code-spelling.ts';
import type { Token } from './tokens.ts';

/** A code of a map and what the map calls it. */
export interface MapEntry {
  kind: KindId;
  /** As the table writes it. */
  code: string;
  /** As the file writes it. */
  written: string;
  /** Whether it stands there as a number, which cannot keep its leading zeros. */
  isNumber: boolean;
  /** What stands beside it; null where nothing does. */
  name: string | null;
  /** Counted from 1. */
  line: number;
}

/** How far a name may stand from its code (tokens). */
const REACH = 16;

/** The kinds of table that people keep as maps. */
const MAPPED: readonly KindId[] = ['card', 'bank', 'response'];

/** Words of languages, and fields, that name nothing. */
const IDLE =
  /^(?:case|return|const|static|final|public|private|new|val|var|let|of|put|to|set|add|break|default|if|else|elif|in|is|or|and|when|then|end|as|enum|insert|into|values|null|true|false|none|string|str|char|varchar|text|label|value|code|name|title|id|key|msg|message|desc|description|ko|kr|en|kor|eng|readonly|map|entry|pair|self|this|export|import|switch|func|fun|def|class|type|interface|struct|array|list|dict|record|object)$/i;

const isCodeText = (text: string): boolean => /^(?:\d{1,4}|[A-Z]\d{3}|[A-Z]{2}\d{2})$/.test(text);

/** Whether a token may name a code: it has a letter, and is no word of the language. */
const isName = ({ type, text }: Token): boolean =>
  (type === 'string' || type === 'word') &&
  !isCodeText(text) &&
  /\p{L}/u.test(text) &&
  !IDLE.test(text);

/** Whether a literal is a key, a value or an argument: lengths and counts are numbers, too. */
function isCodeAt(tokens: readonly Token[], at: number): boolean {
  const { type, text } = tokens[at] ?? { type: 'mark', text: '' };
  if (!isCodeText(text)) return false;
  if (type !== 'number') return type === 'string';
  const [before, after] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? ''];
  return after === ':' || after === '=' || before === '=' || (before === '(' && after === ',');
}

/** The kind that a literal may be a code of, by its width: leading zeros that are there tell it. */
const textToKind = (text: string): KindId | null => {
  const kinds = KIND_LIST.filter(({ id, pattern }) => MAPPED.includes(id) && pattern.test(text));
  return kinds[0]?.id ?? null;
};

/** The kind that most of the literals of a file have, for those that lost their zeros. */
function tokensToMainKind(codes: readonly Token[]): KindId | null {
  const counts = new Map<KindId, number>();
  for (const { text } of codes) {
    const kind = textToKind(text);
    if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** In which direction from a code its name stands. */
type Direction = 'after' | 'before';

/** The names nearest to a code in one direction, before the next code; words count where no string is there. */
function nameOf(tokens: readonly Token[], at: number, direction: Direction): string | null {
  const step = direction === 'after' ? 1 : -1;
  const near: Token[] = [];
  for (let place = at + step, far = 0; far < REACH; place += step, far += 1) {
    const token = tokens[place];
    if (token === undefined || token.text === ';') break;
    if ((token.type === 'string' || token.type === 'number') && isCodeText(token.text)) break;
    near.push(token);
  }
  const names = near.filter(isName);
  const strings = names.filter(
    ({ type, text }) => type === 'string' && !/^[a-z]+[A-Z]?\w*$/.test(text),
  );
  return (strings[0] ?? names.find(({ type }) => type === 'string') ?? names[0])?.text ?? null;
}

/**
 * The codes of a source file with the names that stand beside them. Which side the names stand on is
 * found by trying: the one on which more of them are what the table calls the code.
 * @param tokens of the file
 * @param fits whether a name is one of a code
 */
export function tokensToEntries(
  tokens: readonly Token[],
  fits: (kind: KindId, code: string, name: string) => boolean,
): MapEntry[] {
  const places = tokens.flatMap((_, index) => (isCodeAt(tokens, index) ? [index] : []));
  const codes = places.flatMap((place) => tokens[place] ?? []);
  const main = tokensToMainKind(codes);
  const read = (direction: Direction): MapEntry[] =>
    places.flatMap((place): MapEntry[] => {
      const token = tokens[place];
      if (token === undefined) return [];
      const kind = textToKind(token.text) ?? main;
      const code = kind === null ? null : padCode(kind, token.text);
      if (kind === null || code === null) return [];
      const isNumber = token.type === 'number';
      const name = nameOf(tokens, place, direction);
      return [{ kind, code, written: token.text, isNumber, name, line: token.line }];
    });
  const score = (entries: readonly MapEntry[]): number =>
    entries.filter(({ kind, code, name }) => name !== null && fits(kind, code, name)).length;
  const [after, before] = [read('after'), read('before')];
  return score(before) > score(after) ? before : after;
}
