import { ORIGINAL, others, type Locale } from '../../i18n/locales.ts';
import type { AnswerWords, HitWords } from '../../shared/files/search.ts';
import type { Range } from '../../shared/squash.ts';
import { pathToHref } from '../common/address.ts';
import { element } from '../common/element.ts';
import type { SearchRecord } from '../../shared/search-record.ts';

/** What is shown of a hit, whichever tier found it. */
export interface ShownHit {
  record: SearchRecord;
  /** The text that matched; null where it is not known. */
  text: string | null;
  ranges: readonly Range[];
  /** Words of the query that it lacks. */
  lacks?: readonly string[];
}

/** Writes a text with its matched parts marked. */
function appendMarked(parent: HTMLElement, text: string, ranges: readonly Range[]): void {
  let done = 0;
  for (const [from, to] of ranges) {
    if (from < done) continue;
    parent.append(text.slice(done, from), element('mark', '', text.slice(from, to)));
    done = to;
  }
  parent.append(text.slice(done));
}

const isKorean = (text: string): boolean => /[ㄱ-ㅣ가-힣]/.test(text);

/** Marks the language of a text where it is not the page’s; of a Korean name it may be that it is English. */
function withLanguage(made: HTMLElement, text: string, own: Locale, locale: Locale): HTMLElement {
  const rendered = own === ORIGINAL ? 'en' : own;
  const language = isKorean(text) ? ORIGINAL : rendered;
  if (language !== locale) made.lang = language;
  return made;
}

/** A hit as a link to its page: kind, code, names, what matched, status. */
export function hitToElement(
  hit: ShownHit,
  locale: Locale,
  words: HitWords & Partial<AnswerWords>,
): HTMLAnchorElement {
  const { record, text, ranges } = hit;
  const [other] = others(locale);
  const link = document.createElement('a');
  link.className = 'hit';
  link.href = pathToHref(record.path, locale);
  const marked = (shown: string): readonly Range[] => (shown === text ? ranges : []);

  const kind = record.kind === null ? words.types[record.type] : words.kinds[record.kind];
  const code = element('span', 'hit-code');
  if (record.code !== null) appendMarked(code, record.code, marked(record.code));
  const title = element('span', 'hit-title');
  for (const [index, names] of record.titles.entries()) {
    if (index > 0) title.append(' · ');
    const part = withLanguage(document.createElement('span'), names[locale], locale, locale);
    appendMarked(part, names[locale], marked(names[locale]));
    title.append(part);
  }
  link.append(element('span', 'hit-kind', kind), code, title);
  if (record.status !== 'active') {
    const status = element('span', 'status-mark', words.statuses[record.status]);
    status.dataset.status = record.status;
    link.append(status);
  }

  const seconds = record.titles.map((names) => names[other]);
  const titles = record.titles.flatMap((names) => Object.values(names));
  const alias = text !== null && text !== record.code && !titles.includes(text) ? [text] : [];
  const rest = element('span', 'hit-rest');
  const shown = [...alias, ...seconds].filter(
    (second) => !record.titles.some((names) => names[locale] === second),
  );
  for (const [index, second] of shown.entries()) {
    if (index > 0) rest.append(' · ');
    // A name by which it is known beside its titles says so: 외환카드 finds Hana.
    const [before = '', after = ''] = alias.includes(second) ? words.alias.split('0') : [];
    rest.append(before);
    const part = withLanguage(document.createElement('span'), second, other, locale);
    appendMarked(part, second, marked(second));
    rest.append(part, after);
  }
  // What is yet to come has its line already, so that nothing moves when it comes.
  if (record.titles.length === 0) rest.append('\u00a0');
  if (shown.length > 0 || record.titles.length === 0) link.append(rest);
  const { lacks = [] } = hit;
  if (lacks.length > 0)
    link.append(
      element(
        'span',
        'hit-rest',
        words.lacks?.replace('0', () => lacks.join(', ')),
      ),
    );
  return link;
}
