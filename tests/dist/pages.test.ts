import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CONTENT_SECURITY_POLICY } from '../../src/formats/policy.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { pathToAbsolute } from '../../src/paths.ts';
import { isWebAddress } from '../../src/schemas/web-address.ts';
import { environmentToBuildSettings } from '../../src/environment.ts';
import { site } from '../../src/site.ts';
import { checkedContent, readPermalinks } from '../../src/checks/check-content.ts';
import { anchorToKey } from '../../src/shared/anchors.ts';
import { guideLinkToId } from '../../src/shared/guide-link.ts';
import type { HTMLElement } from 'node-html-parser';
import {
  attribute,
  builtFiles,
  builtPages,
  builtRedirects,
  DIST,
  fileToPath,
  hrefToPath,
  type BuiltPage,
} from './built-site.ts';

const pages = builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const addresses = new Set(builtFiles().map(fileToPath));
const listed = pages.filter(({ document }) => document.querySelector('meta[name=robots]') === null);

/** Asserts something of every page, and names the pages for which it does not hold. */
function everyPage(
  subjects: readonly BuiltPage[],
  problemOf: (page: BuiltPage) => string | null,
): void {
  const problems = subjects.flatMap((page) => {
    const problem = problemOf(page);
    return problem === null ? [] : [`${page.path}: ${problem}`];
  });
  assert.equal(
    problems.length,
    0,
    `${String(problems.length)} pages\n${problems.slice(0, 10).join('\n')}`,
  );
}

test('pages: there are 1,200 or more, as many in each language', () => {
  assert.ok(pages.length >= 1200, String(pages.length));
  const count = (locale: string): number => listed.filter((page) => page.locale === locale).length;
  assert.equal(count('ko'), count('en'));
});

test('pages: each says its language, and its twin exists', () => {
  everyPage(pages, ({ document, locale }) =>
    attribute(document.querySelector('html'), 'lang') === locale ? null : 'has the wrong lang',
  );
  everyPage(listed, ({ path, locale }) => {
    const twin = locale === 'ko' ? `/en${path}` : path.slice(3);
    return byPath.has(twin) ? null : `has no twin at ${twin}`;
  });
});

test('pages: each has one h1, a title and a description of its own', () => {
  everyPage(pages, ({ document }) => {
    const headings = document.querySelectorAll('h1').length;
    if (headings !== 1) return `has ${String(headings)} h1`;
    if ((document.querySelector('title')?.text ?? '').length < 5) return 'has no title';
    return attribute(document.querySelector('meta[name=description]'), 'content').length < 10
      ? 'has no description'
      : null;
  });
  const titles = Map.groupBy(listed, ({ document }) => document.querySelector('title')?.text ?? '');
  const shared = [...titles].filter(([, group]) => group.length > 1).map(([title]) => title);
  assert.deepEqual(shared, []);
});

test('pages: canonical and alternate addresses are right and reciprocal', () => {
  everyPage(listed, ({ document, path, locale }) => {
    const own = pathToAbsolute(site.base + path.slice(1));
    if (attribute(document.querySelector('link[rel=canonical]'), 'href') !== own)
      return 'wrong canonical';
    const ko = locale === 'ko' ? path : path.slice(3);
    const expected = { ko, en: `/en${ko}`, 'x-default': ko };
    for (const [language, address] of Object.entries(expected)) {
      const link = document.querySelector(`link[rel=alternate][hreflang=${language}]`);
      if (hrefToPath(attribute(link, 'href')) !== address) return `wrong alternate ${language}`;
    }
    const switchLink = document.querySelector('.language-switch');
    const other = locale === 'ko' ? expected.en : expected.ko;
    return hrefToPath(attribute(switchLink, 'href')) === other ? null : 'wrong language switch';
  });
});

test('pages: ids are unique, and every link and fragment leads somewhere', () => {
  const ids = new Map(
    pages.map(({ path, document }) => [
      path,
      document.querySelectorAll('[id]').map(({ id }) => id),
    ]),
  );
  everyPage(pages, ({ path }) => {
    const own = ids.get(path) ?? [];
    return own.length === new Set(own).size ? null : 'has an id twice';
  });
  const sets = new Map([...ids].map(([path, list]) => [path, new Set(list)]));
  everyPage(pages, ({ document, path }) => {
    for (const link of document.querySelectorAll('a[href], link[href]')) {
      const href = attribute(link, 'href');
      // The icon holds itself.
      if (href.startsWith('data:image/')) continue;
      if (/^https?:/.test(href) && !href.startsWith(site.origin)) continue;
      const target = href.startsWith('#') ? path : hrefToPath(href);
      if (target === null || !addresses.has(target))
        return `leads to ${href}, which does not exist`;
      const fragment = decodeURIComponent(href.split('#')[1] ?? '');
      if (fragment !== '' && sets.get(target)?.has(fragment) !== true)
        return `leads to ${href}, which has no such part`;
    }
    return null;
  });
});

test('pages: every outward link is a full address, and is marked as outward', () => {
  everyPage(pages, ({ document }) => {
    for (const link of document.querySelectorAll('a[href]')) {
      const href = attribute(link, 'href');
      if (hrefToPath(href) !== null || href.startsWith('#')) continue;
      if (!isWebAddress(href)) return `leads to ${href}`;
      if (!attribute(link, 'rel').includes('external')) return `does not mark ${href} as outward`;
    }
    return null;
  });
});

test('pages: none leads into the other language but by the switch', () => {
  everyPage(pages, ({ document, locale, path }) => {
    if (path === '/404.html') return null;
    for (const link of document.querySelectorAll('body a[href]:not(.language-switch)')) {
      const target = hrefToPath(attribute(link, 'href'));
      if (target === null || attribute(link, 'href').startsWith('#')) continue;
      // Data has both languages in each row.
      if (target.startsWith('/data/')) continue;
      if ((target.startsWith('/en/') ? 'en' : 'ko') !== locale) return `leads to ${target}`;
    }
    return null;
  });
});

test('pages: nothing is inline, nothing comes from elsewhere, the policy is on every page', () => {
  everyPage(pages, ({ document, html }) => {
    if (document.querySelector('[style], style') !== null) return 'has inline style';
    // Linked data is data: nothing runs it.
    const scripts = document.querySelectorAll('script:not([type="application/ld+json"])');
    const isOwnModule = (script: HTMLElement): boolean =>
      attribute(script, 'type') === 'module' && attribute(script, 'src').startsWith(site.base);
    if (scripts.length > 2 || !scripts.every(isOwnModule)) return 'has a script of another kind';
    if (/\son[a-z]+=/.test(html.replace(/>[^<]*</g, '><'))) return 'has an event attribute';
    const policy = attribute(
      document.querySelector('meta[http-equiv=Content-Security-Policy]'),
      'content',
    );
    if (policy !== CONTENT_SECURITY_POLICY) return 'has another policy';
    const loaded = document.querySelectorAll('[src], link[rel=stylesheet], link[rel=icon]');
    const foreign = loaded
      .map((element) => attribute(element, 'src') || attribute(element, 'href'))
      .find((address) => !address.startsWith(site.base) && !address.startsWith('data:image/'));
    return foreign === undefined ? null : `loads ${foreign}`;
  });
  assert.ok(readFileSync(`${DIST}/_headers`, 'utf8').includes(CONTENT_SECURITY_POLICY));
});

test('pages: every code has a row with its id in its table', () => {
  for (const page of pages) {
    const [, prefix = '', kind = '', code = ''] =
      /^(\/en)?\/(http|card|bank|response)\/([0-9A-Z]+)\/$/.exec(page.path) ?? [];
    if (code === '') continue;
    const row = byPath.get(`${prefix}/${kind}/`)?.document.getElementById(code);
    assert.equal(row?.tagName, 'TR', `${page.path} has no row`);
  }
});

test('pages: other spellings of a code lead to it, in its language', () => {
  const redirects = builtRedirects();
  assert.ok(redirects.length > 700);
  for (const { path, locale, document } of redirects) {
    const target =
      hrefToPath(attribute(document.querySelector('link[rel=canonical]'), 'href')) ?? '';
    assert.equal(byPath.get(target)?.locale, locale, `${path} leads to ${target}`);
    assert.equal(
      target.toLowerCase().replaceAll('/0', '/').replaceAll('/0', '/'),
      path.toLowerCase(),
    );
  }
  const file = readFileSync(`${DIST}/_redirects`, 'utf8');
  assert.ok(file.includes('/card/2/ /card/02/ 301'));
  assert.ok(file.includes('/en/response/f112/ /en/response/F112/ 301'));
});

test('pages: every page and every link of the guides works the manual’s way, too', () => {
  const { guides } = checkedContent();
  const links = guides.flatMap((guide) =>
    guide.links.map((link, index) => ({ guide, link, id: guideLinkToId(link, index) })),
  );
  assert.equal(guides.length + links.filter(({ link }) => link.inManualIndex).length, 61);
  for (const { guide, link, id } of links) {
    const page = byPath.get(`/${link.page}/`)?.document;
    const wanted =
      link.table === null ? `/guides/${guide.group}/${guide.id}/#${id}` : `/${link.table}/`;
    const key = anchorToKey(link.anchor ?? '');
    const place = key === '' ? null : (page?.getElementById(key)?.querySelector('a') ?? null);
    const href =
      place === null
        ? attribute(page?.querySelector('.manual-choices') ?? null, 'data-page')
        : attribute(place, 'href');
    assert.equal(
      href.slice(site.base.length - 1).split('#')[0],
      wanted.split('#')[0],
      `${link.page}#${link.anchor ?? ''}`,
    );
  }
});

test('pages: the sitemap has every listed page with its twin, and no other', () => {
  const index = readFileSync(`${DIST}/sitemap-index.xml`, 'utf8');
  const names = [...index.matchAll(/<loc>[^<]*\/([^/<]+)<\/loc>/g)].map(([, name = '']) => name);
  const maps = names.map((name) => readFileSync(`${DIST}/${name}`, 'utf8')).join('');
  const found = [...maps.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => hrefToPath(address) ?? '',
  );
  assert.deepEqual(found.sort(), listed.map(({ path }) => path).sort());
  for (const locale of LOCALES)
    assert.equal(maps.split(`hreflang="${locale}"`).length - 1, found.length, locale);
  assert.ok(
    readFileSync(`${DIST}/robots.txt`, 'utf8').includes(
      pathToAbsolute(`${site.base}sitemap-index.xml`),
    ),
  );
});

test('pages: every address that was ever public is served', () => {
  // Whom to tell of a weakness is said by whoever publishes the site; nobody is invented.
  const { securityContact } = environmentToBuildSettings(process.env);
  const open = securityContact === null ? ['/.well-known/security.txt'] : [];
  const lost = readPermalinks().filter(
    (address) => !addresses.has(address) && !open.includes(address),
  );
  assert.deepEqual(lost, []);
  assert.ok(readPermalinks().length >= 1200);
});
