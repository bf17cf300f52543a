import type { Locale } from '../i18n/locales.ts';
import { GUIDE_GROUPS, type GuideEntry, type GuideGroup } from '../schemas/guide.ts';
import { domainPath, tablePath } from '../paths.ts';
import type { Codebook } from './codebook.ts';
import { listToShown, type ShownList } from './fact-lists.ts';
import { groupToLimits, type ShownLimits } from './limits.ts';

/** A group of guides, in the order of the manual. */
export interface GuideGroupModel {
  id: GuideGroup;
  guides: readonly GuideEntry[];
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

/** A table or a domain of response codes that names a guide as helpful. */
export interface GuideCodes {
  href: string;
  name: string;
  /** How many codes it has. */
  count: number;
}

/** What belongs to a guide: the other end of the links from codes to guides. */
export function guideToCodes(
  { tables, domains }: Codebook,
  guide: GuideEntry,
  locale: Locale,
): GuideCodes[] {
  const path = `${guide.group}/${guide.id}`;
  return [
    ...[...tables.values()]
      .filter(({ guides }) => guides.includes(path))
      .map(({ id, title, codes }) => ({
        href: tablePath(locale, id),
        name: title[locale],
        count: codes.length,
      })),
    ...[...domains.values()]
      .filter(({ guides }) => guides.some(({ group, id }) => `${group}/${id}` === path))
      .map(({ id, title, meanings }) => ({
        href: domainPath(locale, id),
        name: title[locale],
        count: meanings.length,
      })),
  ];
}

/** The tables of facts that a section of a guide shows, in one language. */
export interface SectionTables {
  limits: readonly ShownLimits[];
  lists: readonly ShownList[];
}

/** The tables of facts of each section of a guide, in the order of its sections. */
export const guideToTables = (
  codebook: Codebook,
  { links }: GuideEntry,
  locale: Locale,
): SectionTables[] =>
  links.map(({ limits, lists }) => ({
    limits: limits.map((group) => groupToLimits(codebook, group, locale)),
    lists: lists.map((id) => listToShown(codebook, id, locale)),
  }));
