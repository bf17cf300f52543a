import type { GuideEntry } from '../schemas/guide.ts';
import { placeToManual, type Manuals } from './manual-places.ts';
import type { Bilingual } from '../schemas/text.ts';
import { guideLinkToId } from '../shared/guide-link.ts';

/** A guide and its links with the addresses of what they point to in the manual. */
export type JoinedGuide = Omit<GuideEntry, 'links'> & {
  manual: string;
  links: (GuideEntry['links'][number] & { manual: string })[];
};

/** A guide with the addresses of the pages that it names. */
export function guideToJoined(guide: GuideEntry, manuals: Manuals): JoinedGuide {
  const toAddress = (page: string, section: string | null): string =>
    placeToManual(manuals, { source: guide.source, page, section }).address;
  return {
    ...guide,
    manual: toAddress(guide.page, null),
    links: guide.links.map((link) => ({ ...link, manual: toAddress(link.page, link.anchor) })),
  };
}

/**
 * What a section of a guide is called.
 * @param section as content names it: `docs/cancel#망취소`
 * @example sectionToLabel(cancelGuide, 'docs/cancel#망취소') // { ko: '망 취소', en: 'Net cancel' }
 */
export function sectionToLabel({ title, links }: GuideEntry, section: string): Bilingual {
  const anchor = section.replace(/^[^#]*#/, '');
  return links.find((link, index) => guideLinkToId(link, index) === anchor)?.label ?? title;
}

/**
 * Every place on the page of a guide that a link can lead to: its sections, their tables of limits and their lists.
 * @example guideToAnchors(preparations) // ['방화벽-정책', 'limits-hosts', …]
 */
export const guideToAnchors = ({ links }: GuideEntry): string[] =>
  links.flatMap((link, index) => [
    guideLinkToId(link, index),
    ...link.limits.map((group) => `limits-${group}`),
    ...link.lists.map((id) => `list-${id}`),
  ]);
