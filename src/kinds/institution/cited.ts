import type { Outlet } from '../../schemas/outlet.ts';

/** A place where something was read, with its address where that is known. */
export interface Cited {
  text: string;
  href: string | null;
}

/**
 * What a source of an event names, one after the other; an article of a known outlet has its address.
 * @example sourceToCited('이투데이 1029151, MBN 1038738', outlets)
 * // [{ text: '이투데이 1029151', href: 'https://www.etoday.co.kr/news/view/1029151' }, { text: 'MBN 1038738', href: null }]
 */
export const sourceToCited = (source: string, outlets: readonly Outlet[]): Cited[] =>
  source.split(', ').map((text) => {
    const [, name = '', id = ''] = /^(.+?) (\S+)$/.exec(text) ?? [];
    const outlet = outlets.find((candidate) => candidate.name === name);
    return {
      text,
      href: outlet === undefined ? null : outlet.address.replace('{id}', encodeURIComponent(id)),
    };
  });
