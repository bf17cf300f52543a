import { manualPath } from '../paths.ts';
import type { Heading, HeadingsEntry } from '../schemas/headings.ts';
import type { Source } from '../schemas/source.ts';

/** Where in a manual something is said, as content names it. */
export interface Place {
  /** The id of the source. */
  source: string;
  /** The page, as its path: `api/cancel.md`. */
  page: string;
  /** The anchor of the section; null for the page as a whole. */
  section: string | null;
}

/** A place of a manual as a reader is led to it. */
export interface ManualPlace extends Omit<Place, 'source'> {
  source: Source;
  address: string;
  /** The page and the headings above the place: `api/cancel.md › 망취소 › 요청 명세`. */
  label: string;
}

/** What the places of manuals are made of. */
export interface Manuals {
  sources: ReadonlyMap<string, Source>;
  headings: readonly HeadingsEntry[];
}

/**
 * The headings that lead to a section, outermost first, the title of the page left out.
 * @param headings the headings of its page, in their order
 * @example headingsToTrail([{ level: 2, text: 'A', anchor: 'a' }, { level: 3, text: 'B', anchor: 'b' }], 'b')
 * // ['A', 'B']
 */
export function headingsToTrail(headings: readonly Heading[], section: string): string[] {
  const trail: { level: number; text: string }[] = [];
  for (const { level, text, anchor } of headings) {
    while ((trail.at(-1)?.level ?? 0) >= level) trail.pop();
    trail.push({ level, text });
    if (anchor === section) {
      const inner = trail.filter((heading) => heading.level > 1);
      return (inner.length === 0 ? trail : inner).map((heading) => heading.text);
    }
  }
  return [];
}

/**
 * A place of a manual with its address and what it is called.
 * @throws Error when the source has no pages; the content checks tell it before
 * @example placeToManual(shelf, { source: 'manual-2025', page: 'api/cancel.md', section: '망취소' }).label
 * // 'api/cancel.md › 망취소'
 */
export function placeToManual({ sources, headings }: Manuals, place: Place): ManualPlace {
  const { page, section } = place;
  const source = sources.get(place.source);
  if (source === undefined || source.pages === null) {
    throw new Error(`The source "${place.source}" has no pages; run the content checks.`);
  }
  const recorded = headings.find((entry) => entry.source === place.source && entry.page === page);
  const trail =
    section === null || recorded === undefined ? [] : headingsToTrail(recorded.headings, section);
  return {
    source,
    page,
    section,
    address: manualPath(source.pages, page, section),
    label: [page, ...trail].join(' › '),
  };
}
