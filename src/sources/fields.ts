import type { Content } from '../reading/collections.ts';
import type { Source } from '../schemas/source.ts';
import { markdownToTables } from './markdown.ts';

/** How a field is spelled: letters, beginning with a small one, or capitals alone. */
const FIELD_NAME = /^(?:[a-z][A-Za-z]{2,39}|[A-Z]{3,8}|mid|tid|bid|url)$/;
/** What heads the first column of a table of fields, in either language. */
const FIRST = /^(?:parameter|필드|구분|오브젝트)$/i;
/** What heads the column behind the names. */
const TYPE = /^(?:type|타입)$/i;

/**
 * The names of the fields that a page of a manual lists in its tables, each once, in order: they stand before
 * the column of types, what belongs to an object a column further.
 * @example markdownToFieldNames('|Parameter|Type|\n|-|-|\n|`tid`|String|') // ['tid']
 */
export function markdownToFieldNames(markdown: string): string[] {
  const names = markdownToTables(markdown).flatMap(({ header, rows }) => {
    const depth = header.findIndex((head) => TYPE.test(head.trim()));
    if (depth < 1 || !FIRST.test(header[0]?.trim() ?? '')) return [];
    return rows.flatMap((cells) =>
      cells
        .slice(0, depth)
        .map((cell) => cell.replace(/[\s\u3000]/g, ''))
        .filter((cell) => FIELD_NAME.test(cell)),
    );
  });
  return [...new Set(names)];
}

/** A page with fields, and what the content says to stand on it or beside it. */
export interface FieldPage {
  page: string;
  /** The fields that have a place in a message of that page by that source. */
  recorded: readonly string[];
}

/** The pages of a source that have messages with fields, sorted. */
export function contentToFieldPages(
  { messages, field }: Pick<Content, 'messages' | 'field'>,
  { id }: Pick<Source, 'id'>,
): FieldPage[] {
  const pages = new Map<string, Set<string>>();
  for (const message of messages)
    for (const { source, page } of message.sources) {
      if (source !== id) continue;
      const recorded = pages.get(page) ?? new Set<string>();
      for (const { code, places } of field)
        if (places.some((at) => at.sources.includes(id) && at.in.includes(message.id)))
          recorded.add(code);
      pages.set(page, recorded);
    }
  return [...pages]
    .map(([page, recorded]) => ({ page, recorded: [...recorded].sort() }))
    .sort((a, b) => (a.page < b.page ? -1 : 1));
}

/**
 * What the pages of a manual list and no field of the content is called, and what the content says to stand
 * in the manual and stands on none of its pages. One sentence each. A message has its fields on several
 * pages, so that a field is gone only where all of them lack it.
 * @param known every name of every field, its other spellings too
 */
export function compareFieldPages(
  pages: readonly (FieldPage & { markdown: string })[],
  known: ReadonlySet<string>,
): string[] {
  const written = new Set(pages.flatMap(({ markdown }) => markdown.match(/[A-Za-z0-9]+/g) ?? []));
  const gone = new Map<string, string[]>();
  for (const { page, recorded } of pages)
    for (const code of recorded)
      if (!written.has(code)) gone.set(code, [...(gone.get(code) ?? []), page]);
  return [
    ...pages.flatMap(({ page, markdown }) =>
      markdownToFieldNames(markdown)
        .filter((name) => !known.has(name))
        .map(
          (name) =>
            `Field ${name} stands on ${page} and in no file of content/codes/field: add it, or its spelling to the aliases of its field.`,
        ),
    ),
    ...[...gone].map(
      ([code, on]) =>
        `Field ${code} no longer stands on ${on.join(', ')}: take the source out of its places, or add what the pages say to its readings.`,
    ),
  ];
}

/** Every name of every field, its other spellings too. */
export const fieldsToNames = ({ field }: Pick<Content, 'field'>): Set<string> =>
  new Set(field.flatMap(({ code, aliases }) => [code, ...aliases]));
