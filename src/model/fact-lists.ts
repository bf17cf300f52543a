import type { Locale } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import { lookUp } from '../kinds/shelf.ts';
import { foreign, type Cell as ViewCell, type Inline, type Rows } from '../kinds/view.ts';
import { codePath, guidePath, manualPath } from '../paths.ts';
import type { Cell, CellType, FactList, ListPlace } from '../schemas/fact-list.ts';
import { HANGUL } from '../schemas/text.ts';
import type { Codebook } from './codebook.ts';

/** A list as a page shows it, in one language. */
export interface ShownList {
  id: string;
  title: string;
  about: string;
  /** Its table; the first column heads the rows. */
  table: Rows;
  /** The pages of the manuals that have it, each followed by its day. */
  sources: readonly Inline[];
}

const listToAnchor = (id: string): string => `list-${id}`;

/** Where a list stands: the guide that shows it, and the id of its element there. */
export interface ListPosition {
  group: string;
  guide: string;
  anchor: string;
}

/**
 * Where a list stands.
 * @throws Error when no guide shows it; the content checks tell it before
 * @example listToPosition(codebook, 'app-schemes').anchor // 'list-app-schemes'
 */
export function listToPosition({ guides }: Pick<Codebook, 'guides'>, id: string): ListPosition {
  const guide = [...guides.values()].find(({ links }) =>
    links.some(({ lists }) => lists.includes(id)),
  );
  if (guide === undefined) throw new Error(`No guide shows the list "${id}".`);
  return { group: guide.group, guide: guide.id, anchor: listToAnchor(id) };
}

/**
 * The path of a list, on the page of the guide that shows it.
 * @throws Error when no guide shows it; the content checks tell it before
 * @example listToPath(codebook, 'app-schemes', 'en') // '/en/guides/docs/app/#list-app-schemes'
 */
export function listToPath(codebook: Codebook, id: string, locale: Locale): string {
  const { group, guide, anchor } = listToPosition(codebook, id);
  return `${guidePath(locale, group, guide)}#${anchor}`;
}

/** The pieces of a cell; none where no source says anything. */
function cellToInlines(cell: Cell | undefined, as: CellType, locale: Locale): Inline[] {
  if (cell === undefined) return [];
  if (typeof cell === 'object' && !Array.isArray(cell)) return [cell[locale]];
  return [cell]
    .flat()
    .flatMap((text, index): Inline[] => [
      ...(index === 0 ? [] : [' ']),
      as === 'text' || as === 'code'
        ? { as: 'code', text }
        : { as: 'link', href: codePath(locale, as, text), text },
    ]);
}

/** A page of a manual as a link that is marked as outward, with the day of that text. */
function placeToInlines(place: ListPlace, codebook: Codebook, locale: Locale): Inline[] {
  const { source: id, page, section, date } = place;
  const { pages, short } = lookUp(codebook.sources, id);
  const name = short[locale];
  return [
    pages === null
      ? name
      : {
          as: 'external',
          href: manualPath(pages, page, section),
          text: name,
          hint: localeToStrings(locale).opensElsewhere,
          ...(HANGUL.test(name) && foreign(locale, 'ko')),
        },
    ' ',
    { as: 'time', at: date, text: date },
  ];
}

/**
 * A list in the words of a language.
 * @throws Error when there is none; the content checks tell it before
 * @example listToShown(codebook, 'app-schemes', 'en').table.columns // ['App', 'Scheme']
 */
export function listToShown(codebook: Codebook, id: string, locale: Locale): ShownList {
  const list = codebook.lists.find((own) => own.id === id);
  if (list === undefined) throw new Error(`The list "${id}" does not exist.`);
  const { title, about, columns, rows, sources } = list;
  const toCell = (cells: FactList['rows'][number]['cells']) =>
    columns.map(({ id: column, as }): ViewCell => ({
      inlines: cellToInlines(cells[column], as, locale),
    }));
  return {
    id: listToAnchor(id),
    title: title[locale],
    about: about[locale],
    table: {
      columns: columns.map((column) => column.title[locale]),
      class: 'fact-list',
      rows: rows.map((row) => {
        const [head, ...cells] = toCell(row.cells);
        return { head: head?.inlines[0] ?? '', cells };
      }),
    },
    sources: sources.flatMap((place, index): Inline[] => [
      ...(index === 0 ? [] : [', ']),
      ...placeToInlines(place, codebook, locale),
    ]),
  };
}
