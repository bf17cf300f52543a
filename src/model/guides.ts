import { GUIDE_GROUPS, type GuideGroup } from '../schemas/guide.ts';
import type { Bilingual } from '../schemas/text.ts';
import { guideLinkToId } from '../shared/guide-link.ts';
import type { Codebook, CodeTable, ResponseDomain } from './codebook.ts';

export { guideLinkToId };

/** A guide with its group and id. */
export type CodebookGuide =
  Codebook['guides'] extends ReadonlyMap<string, infer Value> ? Value : never;

/** A group of guides, in the order of the manual. */
export interface GuideGroupModel {
  id: GuideGroup;
  guides: readonly CodebookGuide[];
}

/** The guides in their groups, in the order of the manual. */
export function codebookToGuideGroups({ guides }: Codebook): GuideGroupModel[] {
  return GUIDE_GROUPS.map((id) => ({
    id,
    guides: [...guides.values()]
      .filter(({ group }) => group === id)
      .sort((a, b) => a.order - b.order),
  }));
}

/** The tables and the domains of response codes that name a guide as helpful. */
export interface GuideCodes {
  tables: readonly CodeTable[];
  domains: readonly ResponseDomain[];
}

/** What belongs to a guide: the other end of the links from codes to guides. */
export function guideToCodes({ tables, domains }: Codebook, guide: CodebookGuide): GuideCodes {
  const id = `${guide.group}/${guide.id}`;
  return {
    tables: [...tables.values()].filter(({ guides }) => guides.includes(id)),
    domains: [...domains.values()].filter(({ guides }) => guides.includes(id)),
  };
}

/**
 * What a section of a guide is called.
 * @param section as content names it: `docs/cancel#망취소`
 * @example sectionToLabel(cancelGuide, 'docs/cancel#망취소') // { ko: '망 취소', en: 'Net cancel' }
 */
export function sectionToLabel({ title, links }: CodebookGuide, section: string): Bilingual {
  const anchor = section.replace(/^[^#]*#/, '');
  return links.find((link, index) => guideLinkToId(link, index) === anchor)?.label ?? title;
}
