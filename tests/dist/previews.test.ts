import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { checkedContent } from '../../src/checks/check-content.ts';
import { contentToCodebook } from '../../src/model/codebook.ts';
import { APPLE_ICON } from '../../src/model/images.ts';
import { filePath, pathToAbsolute } from '../../src/paths.ts';
import { PAPER } from '../../src/model/theme.ts';
import { codebookToDrawings } from '../../src/previews/drawings.ts';
import { FINGERPRINTS_FILE, htmlToFingerprint } from '../../src/previews/fingerprint.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { site } from '../../src/site.ts';
import { attribute, builtPages, DIST, hrefToPath } from './built-site.ts';

const pages = builtPages();
const codebook = contentToCodebook(checkedContent());
/** The tables with a picture of their own. */
const drawn = [...codebook.tables.values()].flatMap(({ id, preview }) =>
  preview === null ? [] : [id],
);

/** Width and height of a built PNG file in px, by its address without the base path. */
function sizeOf(path: string): [number, number] {
  const bytes = readFileSync(DIST + path);
  assert.equal(bytes.toString('latin1', 1, 4), 'PNG', path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('previews: each page names a picture of its table and language, and what is on it', () => {
  const used = new Set<string>();
  for (const { path, locale, document } of pages) {
    const meta = (property: string): string =>
      attribute(document.querySelector(`meta[property="${property}"]`), 'content');
    const image = meta('og:image');
    assert.ok(image.startsWith(site.origin), `${path} has no absolute og:image`);
    const [, , first = ''] = (locale === 'ko' ? `/ko${path}` : path).split('/');
    const subject = drawn.find((kind) => kind === first) ?? 'site';
    assert.equal(image, pathToAbsolute(filePath(`preview/${subject}.${locale}.png`)), path);
    assert.deepEqual([meta('og:image:width'), meta('og:image:height')], ['1200', '630'], path);
    assert.ok(meta('og:image:alt').length > 10, path);
    const card = document.querySelector('meta[name="twitter:card"]');
    assert.equal(attribute(card, 'content'), 'summary_large_image', path);
    used.add(hrefToPath(image) ?? '');
  }
  assert.equal(used.size, (drawn.length + 1) * LOCALES.length);
  for (const path of used) {
    assert.deepEqual(sizeOf(path), [1200, 630], path);
    assert.ok(statSync(DIST + path).size < 40_000, path);
  }
});

test('previews: every drawn file is the picture of the content as it is now', () => {
  const favicon = readFileSync(`${DIST}/favicon.svg`, 'utf8');
  const fingerprints = JSON.parse(readFileSync(FINGERPRINTS_FILE, 'utf8')) as Record<
    string,
    string
  >;
  for (const { file, html, width, height } of codebookToDrawings(codebook, favicon)) {
    assert.equal(
      fingerprints[file],
      htmlToFingerprint(html),
      `${file} was drawn from something else; run "npm run previews" and commit what it draws.`,
    );
    assert.deepEqual(sizeOf(`/${file}`), [width, height]);
  }
});

test('previews: each page leads to the manifest of its language and colours its frame', () => {
  for (const { path, locale, document } of pages) {
    const manifest = hrefToPath(attribute(document.querySelector('link[rel=manifest]'), 'href'));
    assert.equal(manifest, `${locale === 'ko' ? '' : '/en'}/manifest.webmanifest`, path);
    const apple = document.querySelector('link[rel=apple-touch-icon]');
    assert.equal(hrefToPath(attribute(apple, 'href')), `/${APPLE_ICON.file}`, path);
    const schemes = document
      .querySelectorAll('meta[name=theme-color]')
      .map((meta) => `${attribute(meta, 'media')} ${attribute(meta, 'content')}`);
    assert.deepEqual(
      schemes,
      [
        `(prefers-color-scheme: light) ${PAPER.light}`,
        `(prefers-color-scheme: dark) ${PAPER.dark}`,
      ],
      path,
    );
  }
});
