import type { Locale } from '../i18n/locales.ts';
import { textToXml } from '../model/xml.ts';

/** What is drawn on a preview image. */
export interface Preview {
  locale: Locale;
  siteName: string;
  title: string;
  /** A line below the title. */
  lead: string;
  /** A few codes with their names, the first the largest. */
  codes: readonly { code: string; name: string }[];
}

/** The size of a preview image in pixels, as Open Graph readers want it. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

const MARK =
  '<svg viewBox="0 0 16 16" width="44" height="44"><path fill="#14211f" d="M1 1h6v6H1zM9 1h6v6H9zM1 9h6v6H1z"/><path fill="#1f7a68" d="M9 9h6v6H9z"/></svg>';

/** A preview as a page of its own, to be photographed. */
export function previewToHtml({ locale, siteName, title, lead, codes }: Preview): string {
  const rows = codes.map(
    ({ code, name }) => `<li><b>${textToXml(code)}</b><span>${textToXml(name)}</span></li>`,
  );
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<style>
  * { margin: 0; padding: 0; box-sizing: border-box; }
  body {
    display: grid; grid-template-rows: auto 1fr auto; inline-size: 1200px; block-size: 630px;
    padding: 64px 72px 60px; font-family: 'Noto Sans CJK KR', 'Noto Sans KR', system-ui, sans-serif;
    color: #14211f; background: #fbfdfc; word-break: keep-all; border-block-end: 14px solid #1f7a68;
  }
  header { display: flex; gap: 16px; align-items: center; font-size: 34px; font-weight: 700; letter-spacing: -0.03em; }
  h1 { align-self: center; font-size: ${title.length > 18 ? '76px' : '96px'}; font-weight: 800; line-height: 1.15; letter-spacing: -0.04em; }
  h1 small { display: block; margin-block-start: 18px; font-size: 30px; font-weight: 400; letter-spacing: -0.01em; color: #4b5d5a; }
  ul { display: grid; grid-template-columns: repeat(${String(Math.max(1, codes.length))}, 1fr); gap: 32px; list-style: none; border-block-start: 2px solid #14211f; padding-block-start: 22px; }
  b { display: block; font-size: 54px; line-height: 1.1; letter-spacing: -0.03em; font-variant-numeric: tabular-nums; }
  span { display: block; margin-block-start: 6px; font-size: 25px; line-height: 1.3; color: #4b5d5a; max-block-size: 2.6em; overflow: hidden; }
</style>
<header>${MARK}${textToXml(siteName)}</header>
<h1>${textToXml(title)}<small>${textToXml(lead)}</small></h1>
${rows.length === 0 ? '' : `<ul>${rows.join('')}</ul>`}
</html>`;
}

/** The icon of the site as a page, on its ground to the edges; `inset` leaves room for a mask (share of the size). */
export function iconToHtml(size: number, inset: number): string {
  const mark = Math.round(size * (1 - 2 * inset));
  return `<!doctype html><meta charset="utf-8"><style>*{margin:0}body{display:grid;place-items:center;inline-size:${String(size)}px;block-size:${String(size)}px;background:#14211f}</style><svg viewBox="3 3 10 10" width="${String(mark)}" height="${String(mark)}"><path fill="#fff" d="M3 3h4v4H3zM9 3h4v4H9zM3 9h4v4H3z"/><path fill="#5fd6bd" d="M9 9h4v4H9z"/></svg>`;
}
