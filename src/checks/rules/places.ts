import type { Mistake } from '../../reading/mistake.ts';
import {
  COLLECTIONS,
  entryToName,
  type CollectionName,
  type Content,
} from '../../reading/collections.ts';
import { valueToLeaves } from '../entries.ts';
import type { Rule } from '../rule.ts';

/** A place of a manual, as it stands anywhere in content. */
interface NamedPlace {
  source: string;
  page: string;
  section: string | null;
}

type Headings = Content['headings'][number]['headings'];

/** The recorded headings, asked by source and page. */
type Recorded = ReadonlyMap<string, Headings>;

/**
 * Every place of a manual exists in the recorded headings, wherever content names one: an object
 * with a source, a page and a section. Advice that follows from a manual names all three.
 */
export const checkPlaces: Rule = ({ content, fileOf }) => {
  const recorded: Recorded = new Map(
    content.headings.map(({ source, page, headings }) => [toKey({ source, page }), headings]),
  );
  const mistakes: Mistake[] = content.remedies
    .filter(({ basis, section }) => basis === 'manual' && section === null)
    .map((remedy) => ({
      file: fileOf(remedy),
      entry: `remedy "${remedy.id}"`,
      what: `names the page ${remedy.page ?? ''} without a section`,
      mend: 'read the page and name the anchor of the section, or change basis to reading',
    }));
  mistakes.push(...repeatedHeadings(content, fileOf));
  const readable = new Set(content.sources.flatMap(({ id, pages }) => (pages === null ? [] : id)));
  for (const name of Object.keys(COLLECTIONS) as CollectionName[]) {
    // An entry of headings has a page of its own source; it names none.
    for (const entry of name === 'headings' ? [] : content[name]) {
      const at = { file: fileOf(entry), entry: entryToName(name, entry) };
      for (const place of placesOf(entry)) {
        const mistake = placeToMistake(place, recorded, readable);
        if (mistake !== null) mistakes.push({ ...at, ...mistake });
      }
    }
  }
  return mistakes;
};

const toKey = ({ source, page }: Pick<NamedPlace, 'source' | 'page'>): string =>
  `${source}/${page}`;

function placeToMistake(
  { source, page, section }: NamedPlace,
  recorded: Recorded,
  readable: ReadonlySet<string>,
): Pick<Mistake, 'what' | 'mend'> | null {
  if (!readable.has(source)) {
    return {
      what: `names a page of "${source}", of which nobody knows where its pages are`,
      mend: 'correct the name or add pages to the source',
    };
  }
  const headings = recorded.get(toKey({ source, page }));
  if (headings === undefined) {
    return {
      what: `names the page "${page}" of "${source}", whose headings are not recorded`,
      mend: `correct the name or record the headings in headings/${source}.yaml`,
    };
  }
  if (section === null || headings.some(({ anchor }) => anchor === section)) return null;
  const meant = headings.filter(({ text }) => text === section).map(({ anchor }) => anchor);
  return {
    what: `names the section "${section}", which the page "${page}" of "${source}" does not have`,
    mend:
      meant.length === 0
        ? 'write the anchor of a heading of that page'
        : `write its anchor, "${meant.join('" or "')}"`,
  };
}

/** A page stands once under its source, an anchor once on its page. */
function repeatedHeadings(content: Content, fileOf: (entry: object) => string): Mistake[] {
  const seen = new Set<string>();
  return content.headings.flatMap((entry) => {
    const at = { file: fileOf(entry), entry: `page "${entry.page}"` };
    const mistakes: Mistake[] = [];
    if (seen.has(toKey(entry))) {
      mistakes.push({ ...at, what: 'stands twice', mend: 'remove one of the two' });
    }
    seen.add(toKey(entry));
    const anchors = entry.headings.map(({ anchor }) => anchor);
    const twice = anchors.find((anchor, index) => anchors.indexOf(anchor) !== index);
    if (twice !== undefined) {
      mistakes.push({
        ...at,
        what: `has the anchor "${twice}" twice`,
        mend: 'give the second one the number that GitHub gives it',
      });
    }
    return mistakes;
  });
}

/** The places inside a value, itself included. */
const placesOf = (entry: object): NamedPlace[] =>
  valueToLeaves(entry).flatMap(({ value }) => {
    if (value === null || typeof value !== 'object') return [];
    if (!('source' in value && 'page' in value && 'section' in value)) return [];
    const { source, page, section } = value;
    return typeof source === 'string' && typeof page === 'string'
      ? [{ source, page, section: typeof section === 'string' ? section : null }]
      : [];
  });
