import { others, type Locale } from '../../i18n/locales.ts';
import { KIND_LIST } from '../../kind-list.ts';
import type { Subject } from '../../shared/copy-formats.ts';
import { pageLocale } from '../common/page-locale.ts';

const isCodeOfAnyKind = (text: string): boolean =>
  KIND_LIST.some(({ pattern }) => pattern.test(text));

/** What a part of a page says of itself, before it is put together. */
interface Parts {
  /** The code, or anything else that leads its row. */
  head: string;
  name: string;
  /** The name in the other language, or nothing. */
  second: string;
  url: string;
  /** The address of the row that it is; null where it is none. */
  rowUrl: string | null;
}

/**
 * What a part of the page is about.
 * @param place the hero of a page, a row of a table, or an item of a list of links
 */
export function elementToSubject(place: Element): Subject {
  const locale = pageLocale();
  const [other] = others(locale);
  const { head, name, second, url, rowUrl } = elementToParts(place, other);
  const { kind } = document.querySelector<HTMLElement>('#copy-menu')?.dataset ?? {};
  const isCode = isCodeOfAnyKind(head);
  const own = isCode || head === '' ? name : head;
  return {
    url,
    rowUrl,
    kind: isCode ? (kind ?? null) : null,
    code: isCode ? head : null,
    name: own,
    names: { [locale]: own, ...(second !== '' && { [other]: second }) },
  };
}

function elementToParts(place: Element, other: Locale): Parts {
  // What stands beside a name in small letters, such as the published one, is no part of it.
  const text = (selector: string): string =>
    [...(place.querySelector(selector)?.childNodes ?? [])]
      .filter((node) => node.nodeName !== 'SMALL')
      .map((node) => node.textContent ?? '')
      .join('')
      .trim();
  const page = location.origin + location.pathname;
  if (place instanceof HTMLTableRowElement) {
    return {
      head: text('th a'),
      name: text('td:not([lang])'),
      second: text(`td[lang=${other}]`),
      url: place.querySelector<HTMLAnchorElement>('th a')?.href ?? page,
      rowUrl: place.id === '' ? null : `${page}#${encodeURIComponent(place.id)}`,
    };
  }
  if (place.matches('.code-hero')) {
    return {
      head: text('.number'),
      name: text('.name') || text('h1'),
      second: text(`.twin[lang=${other}], .twin [lang=${other}]`),
      url: page,
      rowUrl: null,
    };
  }
  return {
    head: '',
    name: place.querySelector('a')?.firstChild?.textContent?.trim() ?? '',
    second: '',
    url: `${page}#${encodeURIComponent(place.id)}`,
    rowUrl: null,
  };
}
