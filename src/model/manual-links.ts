import { anchorToKey } from '../shared/anchors.ts';
import type { Codebook } from './codebook.ts';
import { guideLinkToId } from '../shared/guide-link.ts';
import { guidePath, tablePath } from '../paths.ts';

/** Where an anchor of a page of the manual leads in the Codebook. */
export interface ManualAnchor {
  /** The anchor as the manual writes it, in the form in which anchors are compared. */
  anchor: string;
  label: string;
  href: string;
}

/** A page of the manual, whose address works on this site, too. */
export interface ManualPage {
  /** `common` in `/common/code.md`. */
  folder: string;
  /** `code` in `/common/code.md`. */
  page: string;
  title: string;
  /** Where the page leads without an anchor. */
  href: string;
  anchors: readonly ManualAnchor[];
}

/** Every page of the manual that a guide or one of its links names, with all its anchors. Korean, as the manual is. */
export function codebookToManualPages({ guides }: Codebook): ManualPage[] {
  const pages = new Map<
    string,
    { title: string; href: string; anchors: Map<string, ManualAnchor> }
  >();
  const pageOf = (path: string, title: string, href: string) => {
    const known = pages.get(path) ?? { title, href, anchors: new Map<string, ManualAnchor>() };
    pages.set(path, known);
    return known;
  };
  for (const guide of guides.values()) {
    pageOf(guide.page, guide.title.ko, guidePath('ko', guide.group, guide.id));
  }
  for (const guide of guides.values()) {
    const base = guidePath('ko', guide.group, guide.id);
    for (const [index, link] of guide.links.entries()) {
      const label = link.label.ko;
      const href =
        link.table === null ? `${base}#${guideLinkToId(link, index)}` : tablePath('ko', link.table);
      const { anchors } = pageOf(link.page, label, href);
      const anchor = anchorToKey(link.anchor ?? '');
      if (anchor !== '' && !anchors.has(anchor)) anchors.set(anchor, { anchor, label, href });
    }
  }
  return [...pages].map(([path, { title, href, anchors }]) => {
    const [folder = '', file = ''] = path.split('/');
    return { folder, page: file.replace(/\.md$/, ''), title, href, anchors: [...anchors.values()] };
  });
}
