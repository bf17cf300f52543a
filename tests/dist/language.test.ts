import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HTMLElement, TextNode, type Node } from 'node-html-parser';
import { builtPages, type BuiltPage } from './built-site.ts';

/** Elements whose text is no language: code, and data for machines. */
const NO_PROSE = new Set(['SCRIPT', 'STYLE', 'CODE', 'PRE', 'TEXTAREA', 'TIME']);

/** Every text of a page with the language that its nearest ancestor says. */
function* textsOf(node: Node, language: string): Generator<{ text: string; language: string }> {
  if (node instanceof TextNode) {
    const text = node.text.replace(/\s+/g, ' ').trim();
    if (text !== '') yield { text, language };
    return;
  }
  if (!(node instanceof HTMLElement) || NO_PROSE.has(node.tagName)) return;
  const own = node.getAttribute('lang') ?? language;
  for (const child of node.childNodes) yield* textsOf(child, own);
}

/** Texts of the pages of a language that are not in the language they are said to be in. */
function wrongTexts(
  pages: readonly BuiltPage[],
  isWrong: (text: string, language: string) => boolean,
): string[] {
  return pages.flatMap(({ document, path, locale }) => {
    const body = document.querySelector('body');
    if (body === null) return [`${path}: no body`];
    return [...textsOf(body, locale)]
      .filter(({ text, language }) => isWrong(text, language))
      .map(({ text }) => `${path}: ${text.slice(0, 60)}`);
  });
}

const pages = builtPages();

test('language: Hangul is said to be Korean wherever it stands', () => {
  const wrong = wrongTexts(pages, (text, language) => language !== 'ko' && /[가-힣]/.test(text));
  assert.deepEqual([...new Set(wrong)].slice(0, 15), []);
});

test('language: an English sentence on a Korean page is said to be English', () => {
  const wrong = wrongTexts(
    pages.filter(({ locale }) => locale === 'ko'),
    (text, language) =>
      language === 'ko' && !/[가-힣]/.test(text) && /(?:\b[a-z]{2,}\b[ ,]+){4,}/.test(text),
  );
  assert.deepEqual([...new Set(wrong)].slice(0, 15), []);
});

test('language: no page shows a key, a placeholder or a value that is missing', () => {
  const wrong = wrongTexts(pages, (text) =>
    /\bundefined\b|\bNaN\b|\[object |\{n\}|\{code\}|Invalid Date/.test(text),
  );
  assert.deepEqual([...new Set(wrong)].slice(0, 15), []);
});
