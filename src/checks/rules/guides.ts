import { guideLinkToId } from '../../shared/guide-link.ts';
import type { Rule } from '../rule.ts';
import type { Mistake } from '../../reading/mistake.ts';

/** Guides have places of their own in their group, and sections ids of their own on their page. */
export const checkGuides: Rule = ({ content, fileOf }) => {
  const mistakes: Mistake[] = [];
  const places = new Map<string, string>();
  for (const guide of content.guides) {
    const at = { file: fileOf(guide), entry: 'the guide' };
    const place = `${guide.group} ${String(guide.order)}`;
    const other = places.get(place);
    if (other !== undefined) {
      const what = `has order ${String(guide.order)}, which the guide "${other}" has, too`;
      mistakes.push({ ...at, what, mend: 'give each guide of the group its own place' });
    }
    places.set(place, guide.id);
    const ids = guide.links.map((link, index) => guideLinkToId(link, index));
    for (const [index, id] of ids.entries()) {
      if (ids.indexOf(id) === index) continue;
      const what = `has two links with the anchor "${id}"`;
      mistakes.push({ ...at, what, mend: 'remove one of the two' });
    }
  }
  return mistakes;
};
