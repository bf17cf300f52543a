import type { Locale } from '../../src/i18n/locales.ts';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkedContent } from '../../src/checks/check-content.ts';
import { ko } from '../../src/i18n/ko.ts';
import { contentToCodebook, tableOf } from '../../src/model/codebook.ts';
import { pageToHead } from '../../src/model/head.ts';
import { localeToManifest } from '../../src/formats/manifest.ts';
import { codePath } from '../../src/paths.ts';
import { contactToSecurity } from '../../src/formats/security.ts';
import { PAPER } from '../../src/model/theme.ts';

test('manifest: each language starts at its own home, within the whole site', () => {
  const korean = localeToManifest('ko');
  assert.deepEqual(
    [korean.lang, korean.id, korean.start_url, korean.scope, korean.short_name],
    ['ko', '/', '/', '/', '코드집'],
  );
  const english = localeToManifest('en');
  assert.deepEqual(
    [english.lang, english.id, english.start_url, english.scope, english.short_name],
    ['en', '/en/', '/en/', '/', 'Codebook'],
  );
});

test('manifest: it lists the sizes that systems ask for, and one to be cut', () => {
  assert.deepEqual(
    localeToManifest('ko').icons.map(({ src, sizes, purpose }) => [src, sizes, purpose]),
    [
      ['/favicon.svg', 'any', 'any'],
      ['/icon-192.png', '192x192', 'any'],
      ['/icon-512.png', '512x512', 'any'],
      ['/icon-maskable-512.png', '512x512', 'maskable'],
    ],
  );
});

test('head: the picture is that of the table, or of the site', () => {
  const address = (locale: Locale): string => codePath(locale, 'card', '02');
  const table = tableOf(contentToCodebook(checkedContent()), 'card');
  assert.deepEqual(pageToHead('en', '02', 'd', address, { table }).image.url.split('/').slice(3), [
    'preview',
    'card.en.png',
  ]);
  const { url, width, height, alt } = pageToHead('ko', '02', 'd', address).image;
  assert.equal(url, 'http://localhost:4321/preview/site.ko.png');
  assert.deepEqual([width, height, alt], [1200, 630, ko.previewAlts.site]);
  const undrawn = { ...table, preview: null };
  assert.equal(pageToHead('ko', '02', 'd', address, { table: undrawn }).image.url, url);
});

/** A colour of the style sheets as `#rrggbb`: OKLCH to OKLab to linear sRGB to sRGB. */
function oklchToHex(lightness: number, chroma: number, hue: number): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const digits = linear.map((value) => {
    const encoded = value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${digits.join('')}`;
}

test('theme: the colours of the paper are those of the style sheet', () => {
  const [, paper = ''] =
    /--paper: light-dark\((.+)\);/.exec(readFileSync('src/styles/tokens.css', 'utf8')) ?? [];
  const [light, dark] = [...paper.matchAll(/oklch\(([\d.]+)% ([\d.]+) ([\d.]+)deg\)/g)].map(
    ([, lightness, chroma, hue]) =>
      oklchToHex(Number(lightness) / 100, Number(chroma), Number(hue)),
  );
  assert.deepEqual({ light, dark }, PAPER);
});

test('security: the contact is the one that was named, nobody else', () => {
  const contact = 'mailto:somebody@codes.example';
  assert.equal(
    contactToSecurity(contact)
      .match(/^Contact: .*$/gm)
      ?.join(),
    `Contact: ${contact}`,
  );
});
