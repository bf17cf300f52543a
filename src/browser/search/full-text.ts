import { DEFAULT_LOCALE } from '../../i18n/locales.ts';
import { squash } from '../../shared/squash.ts';
import { hrefToPath, pathToHref } from '../common/address.ts';
import { once } from '../common/load.ts';

/** What this site uses of Pagefind’s browser module. */
interface Pagefind {
  options: (options: { baseUrl: string; excerptLength?: number }) => Promise<void>;
  init: () => Promise<void>;
  search: (
    query: string,
  ) => Promise<{ results: { data: () => Promise<{ url: string; content: string }> }[] }>;
}

/** Pages whose text is searched at the most; beyond them nobody reads. */
const MOST_PAGES = 12;

const load = once(async (): Promise<Pagefind> => {
  const baseUrl = pathToHref('/', DEFAULT_LOCALE);
  // Pagefind is made after the bundle, so its address is no import that the bundler may follow.
  const address = `${baseUrl}pagefind/pagefind.js`;
  const module = (await import(/* @vite-ignore */ address)) as Pagefind;
  await module.options({ baseUrl });
  await module.init();
  return module;
});

/**
 * The paths of pages whose text has the words of a query, the best first, without base and language.
 * Loads Pagefind, its worker and its index at the first call.
 * @param words of which each has to stand on a page, in one of its forms
 * @example await findPages('할부', [['할부']]) // ['/response/3022/', …]
 */
export async function findPages(
  query: string,
  words: readonly (readonly string[])[],
): Promise<string[]> {
  const pagefind = await load();
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, MOST_PAGES).map((result) => result.data()));
  return pages
    .filter(({ content }) => holdsWords(content, words))
    .map(({ url }) => hrefToPath(url));
}

/** Whether a text has every word; Pagefind shortens a word until something fits. */
function holdsWords(content: string, words: readonly (readonly string[])[]): boolean {
  const text = squash(content).text;
  return words.every((forms) => forms.some((form) => text.includes(form)));
}
