/**
 * `npm run previews`: draws the preview images of the tables and the icons of the site into
 * `public/`. They are kept with the sources, so that a build needs no browser. Nothing is written
 * unless all of them could be drawn.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { findBrowser } from './find-browser.ts';
import { checkedContent } from '../checks/check-content.ts';
import { contentToCodebook } from '../model/codebook.ts';
import { codebookToPreviews } from '../previews/previews.ts';
import { iconToHtml, previewToHtml, PREVIEW_SIZE } from '../previews/template.ts';

/** Icons by file, with their size in pixels and the room that a mask needs. */
const ICONS = [
  { file: 'icon-192.png', size: 192, inset: 0.16 },
  { file: 'icon-512.png', size: 512, inset: 0.16 },
  { file: 'icon-maskable-512.png', size: 512, inset: 0.24 },
  { file: 'apple-touch-icon.png', size: 180, inset: 0.18 },
] as const;

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const drawn = new Map<string, Buffer>();
try {
  const page = await browser.newPage();
  const draw = async (html: string, width: number, height: number): Promise<Buffer> => {
    await page.setViewportSize({ width, height });
    await page.setContent(html);
    await page.evaluate(() => document.fonts.ready);
    return page.screenshot();
  };
  for (const [name, preview] of codebookToPreviews(contentToCodebook(checkedContent())))
    drawn.set(
      `public/preview/${name}`,
      await draw(previewToHtml(preview), PREVIEW_SIZE.width, PREVIEW_SIZE.height),
    );
  for (const { file, size, inset } of ICONS)
    drawn.set(`public/${file}`, await draw(iconToHtml(size, inset), size, size));
} finally {
  await browser.close();
}
mkdirSync('public/preview', { recursive: true });
for (const [file, image] of drawn) {
  writeFileSync(file, image);
  console.log(`${file}: ${String(image.length)} bytes`);
}
