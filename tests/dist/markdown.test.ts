import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { builtPages, DIST, type BuiltPage } from './built-site.ts';
import { site } from '../../src/site.ts';
import { pathToRoute } from './page-kinds.ts';

/** The routes whose pages have all their words in Markdown, too. */
const ROUTES: ReadonlySet<string> = new Set([
  '/[kind]/[code]/',
  '/[kind]/',
  '/guides/[group]/[guide]/',
  '/unknown-result/',
]);

/** What a page shows beside its facts: ways to other pages, buttons, what is read aloud only. */
const BESIDE =
  'nav, button, script, .visually-hidden, [aria-hidden], .facet-choices, .first-checks-link, .copy-table, .table-intro ul, .empty-table > h2';

/** The words of a text in the order of the alphabet, so that the order of a page does not matter. */
const textToWords = (text: string): string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort();

function pageToWords({ html }: BuiltPage): string[] {
  const main = parse(html).querySelector('article.code-layout, main');
  assert.ok(main !== null);
  for (const element of main.querySelectorAll(BESIDE)) element.remove();
  // Cells and items stand side by side without a blank.
  return textToWords(parse(main.innerHTML.replace(/<[^>]+>/g, ' ')).text);
}

/** The words of Markdown, without numbers of items and the addresses that links lead to. */
const markdownToWords = (markdown: string): string[] =>
  textToWords(
    markdown
      .replace(/\]\([^)]*\)/g, ']')
      .replace(/^\d+\. /gm, '')
      .replaceAll(site.origin, '')
      .replaceAll('<br>', ' ')
      // The way back to the table, which a page has above its facts.
      .replace(/\n\n\[[^\]\n]*\]\n$/, '')
      .replace(/\\(?=[^\p{L}\p{N}\s])/gu, ''),
  );

/** What one list has and the other has not. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return words.filter((word) => {
    const place = left.indexOf(word);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

test('markdown: a page and its twin say the same words', () => {
  const pages = builtPages().filter(({ path }) => ROUTES.has(pathToRoute(path) ?? ''));
  assert.ok(pages.length > 0);
  const differences = pages.flatMap((page) => {
    const markdown = readFileSync(join(DIST, page.file.replace('.html', '.md')), 'utf8');
    // A code shows its address, which is there to be copied; elsewhere the browser shows it.
    const own = page.html.includes('class="address"') ? '' : `\n${site.origin}${page.path}\n`;
    const [shown, written] = [pageToWords(page), markdownToWords(markdown.replace(own, ''))];
    const missing = without(shown, written);
    const added = without(written, shown);
    return missing.length + added.length === 0
      ? []
      : [
          `${page.path}: only the page says "${missing.join(' ')}", only Markdown "${added.join(' ')}"`,
        ];
  });
  assert.deepEqual(differences.slice(0, 5), [], `${String(differences.length)} pages differ`);
});
