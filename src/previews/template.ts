import type { Locale } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import type { Codebook, CodeTable } from '../model/codebook.ts';
import { textToXml } from '../shared/xml.ts';
import { codebookToPreview, tableToPreview, type Preview, type PreviewCode } from './preview.ts';
import { PREVIEW_STYLE } from './style.ts';

/** The four squares of the mark, the fourth in the colour of the key; the same as in the header. */
const MARK =
  '<svg viewBox="1 1 14 14" aria-hidden="true"><path d="M1 1h6v6H1zM9 1h6v6H9zM1 9h6v6H1z"/><path class="key" d="M9 9h6v6H9z"/></svg>';

function codeToSquare({ table, code, name }: PreviewCode): string {
  const label = table === null ? '' : `<small>${textToXml(table)}</small>`;
  return `<li><b>${textToXml(code)}</b><p>${label}${textToXml(name)}</p></li>`;
}

/** Four squares as in the mark; those of an empty table are outlines but for the last. */
function previewToSquares({ codes, instead }: Preview): string {
  if (codes.length > 0) return codes.map(codeToSquare).join('');
  return `<li></li><li></li><li></li><li><p>${textToXml(instead)}</p></li>`;
}

function previewToHtml(preview: Preview): string {
  const { locale, gateway, title, met, codes } = preview;
  // The longest code decides how large all of them can be: the figures of one picture are one size.
  const figures = Math.max(0, ...codes.map(({ code }) => code.length));
  const above = gateway === null ? '' : `<p class="gateway">${textToXml(gateway)}</p>`;
  const value = met.value === '' ? '' : `<b>${textToXml(met.value)}</b>`;
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<style>${PREVIEW_STYLE}</style>
<header>${MARK}${textToXml(localeToStrings(locale).siteName)}</header>
<main>${above}<h1>${textToXml(title)}</h1><code>${textToXml(met.before)}${value}</code></main>
<ol class="${codes.length === 0 ? 'empty' : `figures-${String(figures)}`}">${previewToSquares(preview)}</ol>
</html>
`;
}

/**
 * The picture of a table as a page of its own, 1200 × 630 px, with its style; it loads nothing.
 * @throws Error when the table lacks a code that its preview shows
 * @example tableToPreviewHtml(cardTable, 'ko') // '<!doctype html>\n<html lang="ko">…<b>02</b>…'
 */
export function tableToPreviewHtml(table: CodeTable, locale: Locale): string {
  return previewToHtml(tableToPreview(table, locale));
}

/**
 * The picture of the whole site, the same way.
 * @throws Error when a table lacks the code that the preview shows
 * @example codebookToPreviewHtml(codebook, 'en') // '<!doctype html>\n<html lang="en">…<b>404</b>…'
 */
export function codebookToPreviewHtml(codebook: Codebook, locale: Locale): string {
  return previewToHtml(codebookToPreview(codebook, locale));
}
