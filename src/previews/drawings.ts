import { LOCALES } from '../i18n/locales.ts';
import type { Codebook } from '../model/codebook.ts';
import { ICONS, PREVIEW_SIZE } from '../model/images.ts';
import { previewFile } from '../paths.ts';
import { iconToHtml } from './icon.ts';
import { codebookToPreviewHtml, tableToPreviewHtml } from './template.ts';

/** A picture that is drawn from a page. */
export interface Drawing {
  /** The file below `public/`: `preview/card.ko.png`. */
  file: string;
  /** The page, which loads nothing. */
  html: string;
  /** In px. */
  width: number;
  /** In px. */
  height: number;
}

/**
 * Everything that is drawn: the previews of the site and of each table in each language, and the icons.
 * @param favicon the text of `favicon.svg`
 * @throws Error when a table lacks a code that its preview shows
 * @example codebookToDrawings(codebook, favicon)[0]?.file // 'preview/site.ko.png'
 */
export function codebookToDrawings(codebook: Codebook, favicon: string): Drawing[] {
  const previews = LOCALES.flatMap((locale): Drawing[] => [
    {
      file: previewFile('site', locale),
      html: codebookToPreviewHtml(codebook, locale),
      ...PREVIEW_SIZE,
    },
    ...[...codebook.tables.values()]
      .filter(({ preview }) => preview !== null)
      .map((table) => ({
        file: previewFile(table.id, locale),
        html: tableToPreviewHtml(table, locale),
        ...PREVIEW_SIZE,
      })),
  ]);
  const icons = ICONS.map((icon) => ({
    file: icon.file,
    html: iconToHtml(icon, favicon),
    width: icon.size,
    height: icon.size,
  }));
  return [...previews, ...icons];
}
