import type { Subject } from './formats.ts';

const CODE = /^[0-9A-Z]{2,4}$/;

/** What a part of a page says of itself, before it is put together. */
interface Parts {
  /** The code, or anything else that leads its row. */
  head: string;
  name: string;
  /** The name in the other language, or nothing. */
  second: string;
  url: string;
}

/**
 * What a part of the page is about.
 * @param place the hero of a page, a row of a table, or an item of a list of links
 */
export function elementToSubject(place: Element): Subject {
  const locale = document.documentElement.lang === 'en' ? 'en' : 'ko';
  const other = locale === 'ko' ? 'en' : 'ko';
  const { head, name, second, url } = elementToParts(place, other);
  const isCode = CODE.test(head);
  const own = isCode || head === '' ? name : head;
  return {
    url,
    code: isCode ? head : null,
    name: own,
    names: { [locale]: own, ...(second !== '' && { [other]: second }) },
  };
}

function elementToParts(place: Element, other: string): Parts {
  const text = (selector: string): string =>
    place.querySelector(selector)?.textContent.trim() ?? '';
  const page = location.origin + location.pathname;
  if (place instanceof HTMLTableRowElement) {
    return {
      head: text('th a'),
      name: text('td:not([lang])'),
      second: text(`td[lang=${other}]`),
      url: place.querySelector<HTMLAnchorElement>('th a')?.href ?? page,
    };
  }
  if (place.matches('.code-hero')) {
    return {
      head: text('.number'),
      name: text('.name') || text('h1'),
      second: text(`.twin[lang=${other}], .twin [lang=${other}]`),
      url: page,
    };
  }
  return {
    head: '',
    name: place.querySelector('a')?.firstChild?.textContent?.trim() ?? '',
    second: '',
    url: `${page}#${encodeURIComponent(place.id)}`,
  };
}
