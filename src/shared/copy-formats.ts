import { inLocales, type LocaleMap } from '../i18n/locales.ts';
import { textToMarkdown } from './markdown-text.ts';
import { textToXml } from './xml.ts';

/** What is copied: a page or a part of one. */
export interface Subject {
  /** The absolute address. */
  url: string;
  /** The absolute address of its row in a table; null where it is no row. */
  rowUrl: string | null;
  /** What kind of code it is, in the language of the page; null for institutions and guides. */
  kind: string | null;
  /** The code; null for institutions and guides. */
  code: string | null;
  /** Its names by language; one of them may be missing. */
  names: Readonly<Partial<LocaleMap<string>>>;
  /** The name in the language of the page. */
  name: string;
}

/** The forms in which something can be copied, in the order of the menu. */
export const FORMATS = ['address', 'row', 'markdown', 'html', 'text', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/**
 * A subject as it is read: a number alone would not say of which table it is.
 * @example subjectToText({ kind: '카드코드', code: '02', name: 'KB국민', … }) // '카드코드 02 KB국민'
 */
export function subjectToText({ kind, code, name }: Subject): string {
  return [kind, code, name].filter((part) => part !== null).join(' ');
}

/**
 * A subject as a Markdown link; what Markdown would read as markup is escaped.
 * @example subjectToMarkdown(card02) // '[카드코드 02 KB국민](https://codes.example/card/02/)'
 */
export function subjectToMarkdown(subject: Subject): string {
  const text = textToMarkdown(subjectToText(subject));
  const url = subject.url.replace(/[()\s]/g, (character) =>
    encodeURIComponent(character).replace('(', '%28').replace(')', '%29'),
  );
  return `[${text}](${url})`;
}

/**
 * A subject as an HTML link.
 * @example subjectToHtml(card02) // '<a href="https://codes.example/card/02/">카드코드 02 KB국민</a>'
 */
export function subjectToHtml(subject: Subject): string {
  return `<a href="${textToXml(subject.url)}">${textToXml(subjectToText(subject))}</a>`;
}

/**
 * A subject as JSON; codes stay strings.
 * @example subjectToJson(card02) // '{"code":"02","name":{"ko":"KB국민","en":"KB Kookmin"},"url":"…"}'
 */
export function subjectToJson({ code, names, url }: Subject): string {
  return JSON.stringify({ code, name: inLocales((locale) => names[locale] ?? null), url });
}

/** A subject in a form. */
export function subjectToFormat(subject: Subject, format: Format): string {
  switch (format) {
    case 'address':
      return subject.url;
    case 'row':
      return subject.rowUrl ?? subject.url;
    case 'markdown':
      return subjectToMarkdown(subject);
    case 'html':
      return subjectToHtml(subject);
    case 'text':
      return subjectToText(subject);
    case 'json':
      return subjectToJson(subject);
  }
}
