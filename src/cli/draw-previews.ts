/**
 * `npm run previews`: draws the previews and the icons anew into `public/`. They are kept with the
 * code, so that a build needs no browser and no fonts, and two builds are the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'playwright';
import sharp from 'sharp';
import { checkedContent } from '../checks/check-content.ts';
import { contentToCodebook } from '../model/codebook.ts';
import { codebookToDrawings, type Drawing } from '../previews/drawings.ts';
import { htmlToFingerprint, FINGERPRINTS_FILE } from '../previews/fingerprint.ts';
import { FONTS } from '../previews/style.ts';
import { launchBrowser } from './launch-browser.ts';

/** Readers of previews give up on heavy pictures; ours are far lighter. In bytes. */
const HEAVIEST = 40_000;

/** The font families that a page is really set in. */
async function familiesOf(page: Page): Promise<Set<string>> {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  const { nodeIds } = await client.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'body *',
  });
  const families = new Set<string>();
  for (const nodeId of nodeIds) {
    const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName } of fonts) families.add(familyName);
  }
  await client.detach();
  return families;
}

/**
 * One picture as a PNG file.
 * @throws Error with one sentence when the fonts are not there or the file is too heavy
 */
async function draw(page: Page, { file, html, width, height }: Drawing): Promise<Buffer> {
  await page.setViewportSize({ width, height });
  await page.setContent(html);
  const foreign = [...(await familiesOf(page))].find(
    (family) => family !== FONTS.text && family !== FONTS.code,
  );
  if (foreign !== undefined)
    throw new Error(
      `${file} would be set in ${foreign}; install Noto Sans CJK (the package fonts-noto-cjk on Debian).`,
    );
  const png = await sharp(await page.screenshot())
    .png({ palette: true, colours: 96, dither: 0, compressionLevel: 9, effort: 10 })
    .toBuffer();
  if (png.length > HEAVIEST)
    throw new Error(
      `${file} has ${String(png.length)} bytes, more than ${String(HEAVIEST)}; make it plainer.`,
    );
  return png;
}

/** Every picture, by its path; nothing is written before all of them are there. */
async function drawAll(drawings: readonly Drawing[]): Promise<Map<string, Buffer>> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ deviceScaleFactor: 1 });
    const files = new Map<string, Buffer>();
    for (const drawing of drawings) files.set(`public/${drawing.file}`, await draw(page, drawing));
    return files;
  } finally {
    await browser.close();
  }
}

try {
  const favicon = readFileSync('public/favicon.svg', 'utf8');
  const codebook = contentToCodebook(checkedContent());
  const drawings = codebookToDrawings(codebook, favicon);
  const files = await drawAll(drawings);
  for (const [path, png] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, png);
  }
  const fingerprints = drawings.map(({ file, html }) => [file, htmlToFingerprint(html)] as const);
  writeFileSync(
    FINGERPRINTS_FILE,
    `${JSON.stringify(Object.fromEntries(fingerprints), null, 2)}\n`,
  );
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  console.log(`${String(files.size)} pictures drawn, ${String(bytes)} bytes.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
