import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attribute, builtPages, hrefToPath } from './built-site.ts';

/** How many clicks a page may be away from the home page of its language, by links alone. */
const CLICKS = 3;

const pages = builtPages();

for (const [home, locale] of [
  ['/', 'ko'],
  ['/en/', 'en'],
] as const) {
  test(`reach: without scripts every page is three clicks or less from ${home}`, () => {
    const links = new Map(
      pages.map(({ path, document }) => [
        path,
        document
          .querySelectorAll('body a[href]')
          .map((link) => hrefToPath(attribute(link, 'href')) ?? ''),
      ]),
    );
    const reached = new Set<string>([home]);
    let last: readonly string[] = [home];
    for (let click = 0; click < CLICKS; click += 1) {
      last = [...new Set(last.flatMap((path) => links.get(path) ?? []))].filter(
        (path) => links.has(path) && !reached.has(path),
      );
      for (const path of last) reached.add(path);
    }
    const far = pages
      .filter((page) => page.locale === locale)
      // Error pages and addresses of the manual are no places to go to.
      .filter(({ document }) => document.querySelector('meta[name=robots]') === null)
      .map(({ path }) => path)
      .filter((path) => !reached.has(path));
    assert.deepEqual(far, []);
  });
}
