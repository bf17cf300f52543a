import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { HTMLElement, parse, TextNode, type Node } from 'node-html-parser';
import { checkedContent } from '../../src/checks/check-content.ts';
import { LANGUAGES } from '../../src/copy-as/files/files.ts';
import { COPY_AS } from '../../src/copy-as/formats.ts';
import { LANGUAGES as LOCALE_FACTS } from '../../src/i18n/locales.ts';
import { HANDLING } from '../../src/kinds/open-results.ts';
import { buildSite } from '../hosts/build-site.ts';

const workshop = mkdtempSync(join(tmpdir(), 'codebook-pseudo-'));
const dist = join(workshop, 'dist');
after(() => {
  rmSync(workshop, { recursive: true });
});

/** Elements whose text is no word of the site: code, and data for machines. */
const NO_WORDS = new Set(['SCRIPT', 'STYLE', 'CODE', 'PRE', 'TEXTAREA', 'TIME']);

/** Attributes that somebody reads or hears. */
const SPOKEN = ['aria-label', 'alt', 'placeholder', 'title'];

/** An address of the site, a part of one or the name of a file; it is no word. */
const ADDRESS = /^[\w-]*(?:\/\S*)+$|^[\w-]+(?:\.[a-z]+)+$/;

/** A text with single blanks, as a browser shows it. */
const even = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Every text below an element that somebody reads or hears. */
function* textsOf(node: Node): Generator<string> {
  if (node instanceof TextNode) yield node.text;
  if (!(node instanceof HTMLElement) || NO_WORDS.has(node.tagName)) return;
  for (const name of SPOKEN) yield node.getAttribute(name) ?? '';
  for (const child of node.childNodes) yield* textsOf(child);
}

/** What stands outside the marks; one marked text may hold another. */
function withoutMarked(text: string): string {
  const left = text.replace(/⟦[^⟦⟧]*⟧/g, '\n');
  return left === text ? left : withoutMarked(left);
}

/** All that the content says, as one text. */
function contentText(): string {
  const prose = globSync('content/**/*.mdx').map((file) => readFileSync(file, 'utf8'));
  const leaves: string[] = [];
  JSON.stringify(checkedContent(), (_, value: unknown) => {
    if (typeof value === 'string') leaves.push(value);
    return value;
  });
  const names = [
    ...Object.values(LOCALE_FACTS).map(({ name }) => name),
    // Names of formats and programs are the same in every language.
    ...Object.values(COPY_AS).map(({ label }) => label),
    ...Object.values(LANGUAGES).map(({ label }) => label),
    ...HANDLING.map(([language, file]) => `${language}: ${file}`),
    ...['curl', 'fetch'],
  ];
  return even([...leaves, ...prose, ...names].join('\n'));
}

test('pseudo-locale: every word of a page comes from src/i18n or from the content', () => {
  buildSite(dist, { PSEUDO_LOCALE: 'on', REPOSITORY: 'https://code.example/owner/name' });
  const known = contentText();
  const stray = new Map<string, string>();
  let marked = 0;
  for (const file of globSync('**/*.html', { cwd: dist })) {
    const body = parse(
      readFileSync(join(dist, file), 'utf8'),
      // What is for readers without scripts is read, too.
      { blockTextElements: { script: true, style: true, pre: true } },
    ).querySelector('body');
    if (body === null) continue;
    for (const text of textsOf(body)) {
      if (text.includes('⟦')) marked += 1;
      // What is left outside the marks: names, codes, numbers and signs between them.
      for (const piece of withoutMarked(text).split(/\n| [·/›] |[()]/)) {
        const left = even(piece).replace(/^[\s\p{P}\p{S}\d]+|[\s\p{P}\p{S}]+$/gu, '');
        if (!/\p{L}{2}/u.test(left) || ADDRESS.test(left)) continue;
        if (!known.includes(left)) stray.set(left, file);
      }
    }
  }
  // The link that only a site with a repository has stands on every page, with its address.
  const page = parse(readFileSync(join(dist, 'en/response/3095/index.html'), 'utf8'));
  const report = page.querySelector('.site-footer a[href^="https://code.example/"]');
  assert.equal(
    new URL(report?.getAttribute('href') ?? '').searchParams.get('page'),
    '/en/response/3095/',
  );
  assert.ok(marked > 10_000, String(marked));
  assert.deepEqual([...stray].slice(0, 40), []);
});
