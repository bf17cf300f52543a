/**
 * Pictures of every kind of page, compared with the ones that were looked at and kept. Letters are
 * blocks of a font of our own, so that the fonts of a machine make no difference. After a change that
 * is meant, `npm run pictures` draws them anew; what changed is then seen in the commit.
 */
import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright';
import sharp from 'sharp';
import { blockFont } from './block-font.ts';
import { openSite } from './open-site.ts';
import { PAGE_KINDS } from './page-kinds.ts';

const { tour } = openSite();
const FOLDER = 'tests/fixtures/pictures';
const draws = process.argv.includes('--draw');

/** Pictures are kept at this share of their size: enough for layout, and small. */
const SCALE = 0.25;

/** How far a channel of a pixel may be from the kept one before it counts, of 255. */
const CLOSE = 48;

/** How many pixels may differ, as a share: a renamed code is less, a column that moved is more. */
const TOLERANCE = 0.015;

interface Look {
  options: BrowserContextOptions;
  print: boolean;
}

const LOOKS: Readonly<Record<string, Look>> = {
  'wide-light': {
    options: { viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
    print: false,
  },
  'phone-dark': {
    options: { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
    print: false,
  },
  print: { options: { viewport: { width: 794, height: 1123 } }, print: true },
};

const FONT = `@font-face { font-family: Block; src: url(data:font/ttf;base64,${blockFont().toString('base64')}) }
* { font-family: Block !important }`;

/** The first screen of a page in blocks, small. */
async function toPicture(page: Page): Promise<Buffer> {
  await page.addStyleTag({ content: FONT });
  await page.evaluate(() => document.fonts.load('1rem Block'));
  const shot = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  const { width } = await sharp(shot).metadata();
  return sharp(shot)
    .resize(Math.round(width * SCALE))
    .png({ palette: true, colours: 32, dither: 0, effort: 10 })
    .toBuffer();
}

/** The share of the pixels that differ; 1 for pictures of different sizes. */
async function difference(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all(
    [one, other].map((file) =>
      sharp(file).removeAlpha().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true }),
    ),
  );
  if (a === undefined || b?.data.length !== a.data.length) return 1;
  const { channels } = a.info;
  let count = 0;
  for (let at = 0; at < a.data.length; at += channels) {
    for (let channel = at; channel < at + channels; channel += 1) {
      if (Math.abs((a.data[channel] ?? 0) - (b.data[channel] ?? 0)) <= CLOSE) continue;
      count += 1;
      break;
    }
  }
  return count / (a.data.length / channels);
}

/** @example pathToName('/response/C002/') // 'response-C002' */
const pathToName = (path: string): string =>
  path.replace(/^\/|\/$|\.html$/g, '').replaceAll('/', '-') || 'home';

for (const [look, { options, print }] of Object.entries(LOOKS)) {
  test(`visual: every kind of page looks as it was kept (${look})`, async () => {
    const changed: string[] = [];
    await tour(
      PAGE_KINDS,
      async (page, path) => {
        await page.emulateMedia({ media: print ? 'print' : 'screen' });
        // The page for what is not there asks the search by itself; its hits belong to the picture.
        if ((await page.locator('search-box[data-mode=asked]').count()) > 0)
          await page.locator('#search-results[data-state=done]').waitFor();
        const picture = await toPicture(page);
        const file = join(FOLDER, look, `${pathToName(path)}.png`);
        if (draws) {
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, picture);
          return;
        }
        const share = existsSync(file) ? await difference(picture, readFileSync(file)) : 1;
        if (share <= TOLERANCE) return;
        const seen = join(mkdtempSync(join(tmpdir(), 'codebook-picture-')), 'now.png');
        writeFileSync(seen, picture);
        changed.push(`${file} differs by ${(100 * share).toFixed(1)} %; now it is ${seen}`);
      },
      { ...options, bypassCSP: true },
    );
    assert.deepEqual(
      readdirSync(join(FOLDER, look)).sort(),
      PAGE_KINDS.map((path) => `${pathToName(path)}.png`).toSorted(),
    );
    assert.deepEqual(changed, [], 'If this is meant, run "npm run pictures" and look at them.');
  });
}
