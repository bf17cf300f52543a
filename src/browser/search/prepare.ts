import { KIND_LIST, type KindFacts } from '../../kind-list.ts';
import { squash, type Squashed } from '../../shared/squash.ts';
import type { SearchRecord } from '../../shared/search-record.ts';

/** A text of a record, taken apart once to be matched at every key. */
export interface PreparedText {
  /** As it is shown. */
  text: string;
  squashed: Squashed;
  /** Whether it is a title of the record and not an alias. */
  isTitle: boolean;
}

/** A record, prepared. */
export interface Entry {
  record: SearchRecord;
  texts: readonly PreparedText[];
  /** Whether its titles are sentences, in which words are looked for, and not names. */
  isMessage: boolean;
  /** Whether the whole of a name or the beginning of its code alone finds it. */
  isFoundWhole: boolean;
  /** Its place in the file, which decides between equals. */
  place: number;
}

/** Records whose titles are sentences or headings, which many queries are a part of. */
const MESSAGES: ReadonlySet<string> = new Set([
  ...KIND_LIST.flatMap(({ id, hasSentences }) => (hasSentences ? [id] : [])),
  'guide',
  'section',
  'tool',
]);

/** Kinds whose codes are words of every day. */
const WHOLE: ReadonlySet<string> = new Set(
  (KIND_LIST as readonly KindFacts[]).flatMap(({ id, isFoundWhole = false }) =>
    isFoundWhole ? [id] : [],
  ),
);

/** Prepares a text. */
export function prepareText(text: string, isTitle: boolean): PreparedText {
  return { text, squashed: squash(text), isTitle };
}

/** Prepares a record. */
export function recordToEntry(record: SearchRecord, place: number): Entry {
  const titles = new Set(record.titles.flatMap((title) => Object.values(title)));
  return {
    record,
    place,
    isMessage: MESSAGES.has(record.kind ?? record.type),
    isFoundWhole: WHOLE.has(record.kind ?? ''),
    texts: [
      ...[...titles].map((text) => prepareText(text, true)),
      ...record.aliases.map((text) => prepareText(text, false)),
    ],
  };
}
